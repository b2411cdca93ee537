import type { Responders } from "../../exchange.js";
import type { RouteParts } from "../parts.js";
import { about, instantOf, onCase, version } from "./on-case.js";

type ClockRoute = "holdCase" | "resumeCase" | "extendDeadline" | "setDue" | "appealLateMark" | "reopenCase" | "askReporter" | "stopAsking";

/** What touches a case's clocks: holds, more time, questions to whoever reported, late marks, and opening it again. */
export const clockRoutes = (parts: RouteParts): Responders<ClockRoute> => ({
  holdCase: (exchange) => {
    const { until, data } = exchange.body;
    return onCase(parts, exchange, { type: "hold", data, ...end(until), ...version(exchange.body) });
  },

  resumeCase: (exchange) => onCase(parts, exchange, { type: "resume", ...version(exchange.body) }),

  extendDeadline: (exchange) => {
    const { deadline, subject, by, data } = exchange.body;
    const span = by === undefined ? {} : { by };
    return onCase(parts, exchange, { type: "extend", deadline, data, ...span, ...about(subject), ...version(exchange.body) });
  },

  setDue: (exchange) => {
    const { deadline, subject, data } = exchange.body;
    const due = instantOf(exchange.body.due, "/due");
    return onCase(parts, exchange, { type: "set-due", deadline, due, data, ...about(subject), ...version(exchange.body) });
  },

  appealLateMark: (exchange) => {
    const { deadline, subject, data } = exchange.body;
    return onCase(parts, exchange, { type: "appeal", deadline, data, ...about(subject), ...version(exchange.body) });
  },

  reopenCase: (exchange) => onCase(parts, exchange, { type: "reopen", data: exchange.body.data, ...version(exchange.body) }),

  askReporter: (exchange) => {
    const { until, data } = exchange.body;
    return onCase(parts, exchange, { type: "ask", data, ...end(until), ...version(exchange.body) });
  },

  stopAsking: (exchange) => onCase(parts, exchange, { type: "stop-asking", ...version(exchange.body) }),
});

const end = (until: string | undefined) => (until === undefined ? {} : { until: instantOf(until, "/until") });
