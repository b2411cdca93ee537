import { Gauge } from "prom-client";
import type { Backlog } from "../host/delivery-store.js";
import type { Metrics } from "./metrics.js";

/** Shows, whenever the metrics are read, how many messages outside the desk wait or failed; while the database is away, what was so last. */
export function showBacklog({ registry }: Metrics, read: () => Promise<readonly Backlog[]>): void {
  new Gauge({
    registers: [registry],
    name: "gridloop_deliveries_open",
    help: "Messages outside the desk that wait or failed",
    labelNames: ["way", "status"],
    async collect() {
      const backlog = await read().catch(() => undefined);
      if (backlog === undefined) return;
      this.reset();
      for (const { way, status, count } of backlog) this.set({ way, status }, count);
    },
  });
}
