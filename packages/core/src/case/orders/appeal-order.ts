import { subjectKey } from "../subject.js";
import { tooLateAfterClose } from "./after-close.js";
import { placedFacts, type OrderKind } from "./order-kind.js";

/** 申诉: granted, the late mark of a closed case leaves the statistics, while what happened when stays as it was recorded. */
export const appealOrder: OrderKind<"appeal"> = {
  tooLate: (draft) => tooLateAfterClose(draft, "appeal"),
  impossible(draft, { deadline: id, subject }) {
    const deadline = draft.state.deadlines[subjectKey(id, subject)];
    if (deadline === undefined) return { ok: false, code: "deadline-unknown", deadline: id };
    if (!deadline.late) return { ok: false, code: "deadline-not-late", deadline: id };
    return deadline.exempt === true ? { ok: false, code: "already-exempt", deadline: id } : undefined;
  },
  takeEffect(draft, { deadline, subject }, placed) {
    const exempted = draft.record({ type: "late-exempted", deadline, subject, ...placedFacts(placed) }, [], placed.by);
    draft.announce(exempted, { topic: "case-changed", facts: { deadline } });
  },
};
