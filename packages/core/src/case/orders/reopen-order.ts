import { reopenCase } from "../reopening.js";
import { tooLateAfterClose } from "./after-close.js";
import type { OrderKind } from "./order-kind.js";

/** 重办 by order: brings a closed case back to the stage the workflow names. A duplicate is split off instead. */
export const reopenOrder: OrderKind<"reopen"> = {
  tooLate: (draft) => tooLateAfterClose(draft, "reopen"),
  impossible(draft) {
    const { mergedInto, reopenings } = draft.state;
    if (mergedInto !== undefined) return { ok: false, code: "already-merged", number: mergedInto.number };
    const times = draft.workflow.definition.operations?.reopen?.times;
    return times !== undefined && reopenings >= times
      ? { ok: false, code: "operation-exhausted", operation: "reopen", most: times }
      : undefined;
  },
  takeEffect(draft, _order, placed) {
    const to = draft.workflow.definition.operations?.reopen?.to;
    if (to !== undefined) reopenCase(draft, to, "operation", placed);
  },
};
