import type { CaseState, RequestState } from "../state.js";
import type { Fact } from "./fact.js";
import { withGiven } from "./with-given.js";

type RequestFact = Fact<"request-made" | "request-approved" | "request-refused" | "request-lapsed">;

/** Something was asked for, approved, refused, or has lapsed. */
export function afterRequest(state: CaseState, event: RequestFact): CaseState {
  const before = state.requests?.[event.request];
  const after = event.type === "request-made" ? made(event) : before === undefined ? undefined : decided(before, event);
  if (after === undefined) return state;
  const next = { ...state, requests: { ...state.requests, [event.request]: after } };
  return event.type === "request-lapsed" ? next : withGiven(next, event);
}

function made(event: Fact<"request-made">): RequestState {
  const { request, order, steps, at, by, values } = event;
  return {
    id: request,
    order,
    askedAt: at,
    askedBy: by,
    ...(values === undefined ? {} : { values }),
    steps,
    approvals: [],
    status: "open",
  };
}

function decided(before: RequestState, event: Exclude<RequestFact, Fact<"request-made">>): RequestState {
  switch (event.type) {
    case "request-approved": {
      const approvals = [...before.approvals, { at: event.at, by: event.by }];
      return event.final === true ? { ...before, approvals, status: "granted", decidedAt: event.at } : { ...before, approvals };
    }
    case "request-refused":
      return { ...before, status: "refused", decidedAt: event.at };
    case "request-lapsed":
      return { ...before, status: "lapsed", decidedAt: event.at };
  }
}
