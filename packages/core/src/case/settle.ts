import type { Instant } from "../calendar/index.js";
import { settlePressure } from "./chains.js";
import { runClocks } from "./clocks.js";
import type { CaseDraft } from "./draft.js";
import { endHold } from "./orders/hold-order.js";
import { dropLeftQuestion } from "./question.js";
import { lapseRequests } from "./requests.js";

/**
 * Draws the conclusions from a case as it is after a command or a timer: what nobody waits for any more ends, and every
 * clock runs or stands still as it should.
 *
 * @param since Since when it is so, where a timer was noticed late.
 */
export function settle(draft: CaseDraft, since: Instant = draft.at): void {
  // A closed case, such as a duplicate merged while on hold, waits for nothing.
  if (draft.state.closedAt !== undefined && draft.state.held !== undefined) endHold(draft);
  dropLeftQuestion(draft);
  lapseRequests(draft);
  runClocks(draft, since);
  settlePressure(draft, since);
}
