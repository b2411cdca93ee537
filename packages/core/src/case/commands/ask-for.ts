import type { Permission } from "../../definition/index.js";
import type { ActedBy, Actor } from "../actor.js";
import type { CaseDraft } from "../draft.js";
import { placeOrder, whyNotAsked } from "../orders.js";
import type { Rejection } from "../rejection.js";
import type { RequestedOrder } from "../state.js";
import type { TimerChange } from "../timer.js";
import type { FieldValues } from "../values.js";
import { fillFor } from "./fill.js";

/** What an operation that may need approval is asked for with. */
interface AskedFor {
  order: RequestedOrder;
  /** The post it is asked for by, and the form that asks why. */
  allowed: { operation: { by: readonly Permission[]; form?: string | undefined }; by: ActedBy };
  data: FieldValues;
  actor: Actor;
  /** Timers that go or come with a request for approval. */
  timers?: readonly TimerChange[];
}

/** Does what somebody entitled asks for, or asks for its approval: if it could take effect now, with the form the operation has. */
export function askFor(draft: CaseDraft, { order, allowed: { operation, by }, data, actor, timers }: AskedFor): Rejection | undefined {
  const refused = whyNotAsked(draft, order);
  if (refused !== undefined) return refused;
  // Filled in last: its personal values are kept under the number of the very next event.
  const filled = fillFor(draft, operation.form, data, actor, by);
  if (!filled.ok) return filled;
  placeOrder(draft, { order, given: filled.given, by, actor, ...(timers === undefined ? {} : { timers }) });
  return undefined;
}
