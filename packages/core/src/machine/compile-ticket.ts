import type { AnyStateMachine } from "xstate";
import type { Joint } from "../definition/index.js";
import { deadlineEvent } from "./compile-lifecycle.js";
import { deadlineTimer } from "./timer-name.js";
import { askForTimer, buildMachine, dropTimer } from "./xstate-adapter.js";

/** The machine event of an answer to a ticket. */
export const TICKET_ANSWER = "answer";

/** The machine event that takes a ticket back. */
export const TICKET_WITHDRAW = "withdraw";

/** Compiles the ticket of a joint stage: open until answered or withdrawn, its deadlines running while it is open. */
export function compileTicket(joint: Joint): AnyStateMachine {
  const ids = joint.deadlines.map(({ id }) => id);
  return buildMachine(
    {
      id: "ticket",
      initial: "open",
      states: {
        open: {
          id: "open",
          entry: ids.map((id) => askForTimer(deadlineTimer(id), deadlineEvent(id), id)),
          exit: ids.map((id) => dropTimer(deadlineTimer(id))),
          on: {
            ...Object.fromEntries(ids.map((id) => [deadlineEvent(id), {}])),
            [TICKET_ANSWER]: { target: "#answered" },
            [TICKET_WITHDRAW]: { target: "#withdrawn" },
          },
        },
        answered: { id: "answered", type: "final" },
        withdrawn: { id: "withdrawn", type: "final" },
      },
    },
    ids,
  );
}
