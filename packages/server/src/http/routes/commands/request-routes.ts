import type { Exchange, Responders } from "../../exchange.js";
import type { RouteParts } from "../parts.js";
import type { RouteCommand } from "../run-command.js";
import { onCase, version } from "./on-case.js";

/** Approving and refusing what somebody asked for. */
export const requestRoutes = (parts: RouteParts): Responders<"grantRequest" | "refuseRequest"> => ({
  grantRequest: (exchange) => onCase(parts, exchange, decision(exchange, true)),
  refuseRequest: (exchange) => onCase(parts, exchange, decision(exchange, false)),
});

const decision = ({ params, body }: Exchange<"grantRequest" | "refuseRequest">, grant: boolean): RouteCommand => ({
  type: "decide",
  request: params.request,
  grant,
  data: body.data,
  ...version(body),
});
