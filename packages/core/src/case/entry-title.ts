import type { Text } from "../definition/index.js";
import type { CompiledWorkflow } from "./compiled-district.js";
import type { CaseEvent } from "./event.js";
import { about, eventTitles, orderTitles, withObject } from "./locales/timeline.js";
import { rungTitleOf } from "./rung-title.js";
import type { CaseState, RequestedOrder } from "./state.js";

/** What an entry of a timeline is called: the action, the rung, or what happened and to what, such as which deadline has passed. */
export function entryTitle(workflow: CompiledWorkflow, state: CaseState, event: CaseEvent): Text {
  switch (event.type) {
    case "acted": {
      const action = workflow.stages.get(event.from)?.actions.get(event.action);
      return action?.notice ?? action?.title ?? { en: event.action };
    }
    case "rung-fired":
      return rungTitleOf(workflow, event);
    default:
      return withWhat(eventTitles[event.type], whatOf(workflow, state, event));
  }
}

/** What an event is about, where the district has a name for it. */
function whatOf(workflow: CompiledWorkflow, state: CaseState, event: CaseEvent): Text | undefined {
  if ("order" in event) return orderTitle(workflow, event.order);
  if (event.type === "request-approved" || event.type === "request-refused" || event.type === "request-lapsed") {
    const order = state.requests?.[event.request]?.order;
    return order === undefined ? undefined : orderTitle(workflow, order);
  }
  if ("rung" in event) return workflow.chains.get(event.chain)?.definition.rungs.find(({ id }) => id === event.rung)?.title;
  if ("chain" in event) return workflow.chains.get(event.chain)?.definition.title;
  return "deadline" in event ? workflow.deadlines.get(event.deadline)?.definition.title : undefined;
}

/** What was asked for: the operation, and the deadline or rung it is about. */
function orderTitle(workflow: CompiledWorkflow, order: RequestedOrder): Text {
  const rung =
    order.operation === "rung" ? workflow.chains.get(order.chain)?.definition.rungs.find(({ id }) => id === order.rung) : undefined;
  const deadline = "deadline" in order ? workflow.deadlines.get(order.deadline)?.definition.title : undefined;
  const object = rung?.title ?? deadline;
  const title = orderTitles[order.operation];
  return object === undefined ? title : withObject(title, object);
}

const withWhat = (title: Text, what: Text | undefined): Text => (what === undefined ? title : about(title, what));
