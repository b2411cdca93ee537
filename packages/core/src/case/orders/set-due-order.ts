import { moveDeadline } from "../move-deadline.js";
import type { DeadlineState } from "../state.js";
import { subjectKey } from "../subject.js";
import { tickingDeadline } from "./extend-order.js";
import type { OrderKind } from "./order-kind.js";

/** A due instant set by hand, where a rule cannot know it. While the clock stands still there is none to set. */
export const setDueOrder: OrderKind<"setDue"> = {
  impossible(draft, { deadline: id, subject }) {
    const deadline = tickingDeadline(draft, id, subject);
    if ("code" in deadline) return deadline;
    return deadline.status === "running" ? undefined : { ok: false, code: "deadline-not-running", deadline: id };
  },
  takeEffect(draft, { deadline: id, subject, due }, placed) {
    const deadline = draft.state.deadlines[subjectKey(id, subject)] as DeadlineState;
    moveDeadline(draft, deadline, { due, why: "set-by-hand", ...placed });
  },
};
