import type { Responders } from "../../exchange.js";
import type { RouteParts } from "../parts.js";
import { onCase, version } from "./on-case.js";

/** Who handles a case together, who is responsible for it, and asking whoever reported what they think of the result. */
export const jointRoutes = (parts: RouteParts): Responders<"nameAssistants" | "withdrawTicket" | "ruleResponsibility" | "callBack"> => ({
  nameAssistants: (exchange) => onCase(parts, exchange, { type: "assist", data: exchange.body.data, ...version(exchange.body) }),

  withdrawTicket: (exchange) => {
    const { params, body } = exchange;
    return onCase(parts, exchange, { type: "withdraw-ticket", ticket: params.ticket, data: body.data, ...version(body) });
  },

  ruleResponsibility: (exchange) => onCase(parts, exchange, { type: "rule", data: exchange.body.data, ...version(exchange.body) }),

  callBack: (exchange) => onCase(parts, exchange, { type: "survey", data: exchange.body.data, ...version(exchange.body) }),
});
