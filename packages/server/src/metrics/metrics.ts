import { Counter, Gauge, Histogram, Registry } from "prom-client";

/** What the server counts and measures, in a registry of its own so that several servers may share a process. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Counter<"route" | "status">;
  readonly requestSeconds: Histogram<"route">;
  readonly steps: Counter<"district" | "outcome">;
  readonly conflicts: Counter<"district">;
  readonly timerLateSeconds: Histogram;
  readonly timersDropped: Counter<"why">;
  readonly delivered: Counter<"outcome">;
  readonly streams: Gauge;
  readonly deliveries: Counter<"way" | "outcome">;
}

/** Anything beyond these is a hang, not a request. */
const requestBuckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** A warning is worth little a day late; anything under a second is on time. */
const latenessBuckets = [0.1, 0.5, 1, 5, 30, 60, 300, 3600, 86_400];

/** Makes the server's measures. */
export function createMetrics(registry: Registry = new Registry()): Metrics {
  const registers = [registry];
  return {
    registry,
    requests: new Counter({ registers, name: "gridloop_http_requests_total", help: "Requests answered", labelNames: ["route", "status"] }),
    requestSeconds: new Histogram({
      registers,
      name: "gridloop_http_request_seconds",
      help: "Time to answer",
      labelNames: ["route"],
      buckets: requestBuckets,
    }),
    steps: new Counter({
      registers,
      name: "gridloop_steps_total",
      help: "Steps of cases, by outcome",
      labelNames: ["district", "outcome"],
    }),
    conflicts: new Counter({
      registers,
      name: "gridloop_step_conflicts_total",
      help: "Steps run again because another came first",
      labelNames: ["district"],
    }),
    timerLateSeconds: new Histogram({
      registers,
      name: "gridloop_timer_late_seconds",
      help: "How late timers were answered",
      buckets: latenessBuckets,
    }),
    timersDropped: new Counter({
      registers,
      name: "gridloop_timers_dropped_total",
      help: "Timers that came to nothing",
      labelNames: ["why"],
    }),
    delivered: new Counter({
      registers,
      name: "gridloop_outbox_delivered_total",
      help: "Outbox messages handed over",
      labelNames: ["outcome"],
    }),
    deliveries: new Counter({
      registers,
      name: "gridloop_deliveries_total",
      help: "Tries to tell somebody outside the desk, by outcome",
      labelNames: ["way", "outcome"],
    }),
    streams: new Gauge({ registers, name: "gridloop_event_streams", help: "Open event streams" }),
  };
}
