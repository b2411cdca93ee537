import type { Operations, Permission } from "../../definition/index.js";
import type { ActedBy, Actor } from "../actor.js";
import type { CaseDraft } from "../draft.js";
import { entitled } from "../permission.js";
import type { Rejection } from "../rejection.js";

/** What a workflow may allow beside its lifecycle. */
export type OperationName = Exclude<keyof Operations, "ruling" | "identify">;

/** What a workflow says of an operation, and by which post the actor may do it, or ask for it where it needs approval. */
export type Allowed<N extends OperationName> = { ok: true; operation: NonNullable<Operations[N]>; by: ActedBy };

/** Operations on closed cases; of the others all but these two want an open one: notes come late, and a duplicate that is split off is closed. */
const afterClose: readonly OperationName[] = ["appeal", "reopen"];
const anyTime: readonly OperationName[] = ["note", "split"];

/**
 * Whether an actor may do an operation on a case as it is now: what the workflow does not write down nobody may do.
 *
 * @param state The case permissions refer to, where that is not the case as it is.
 */
export function allow<N extends OperationName>(draft: CaseDraft, name: N, actor: Actor, state = draft.state): Allowed<N> | Rejection {
  const untimely = wrongTime(draft, name);
  if (untimely !== undefined) return untimely;
  const operation = draft.workflow.definition.operations?.[name];
  if (operation === undefined) return { ok: false, code: "operation-unknown", operation: name };
  const by = entitled({ district: draft.district, item: draft.item, state, date: draft.date }, operation.by, actor);
  return by === undefined ? notPermitted(name, operation.by) : { ok: true, operation, by };
}

/** Why an operation has no place on a case that is open, or closed. */
export function wrongTime(draft: CaseDraft, name: OperationName): Rejection | undefined {
  const closed = draft.state.closedAt !== undefined;
  if (anyTime.includes(name) || closed === afterClose.includes(name)) return undefined;
  return closed ? { ok: false, code: "case-closed" } : { ok: false, code: "case-open", operation: name };
}

/** The post by which an actor may do something on the case as it stands. */
export function permit(draft: CaseDraft, permissions: readonly Permission[], actor: Actor): ActedBy | undefined {
  return entitled({ district: draft.district, item: draft.item, state: draft.state, date: draft.date }, permissions, actor);
}

/** The refusal that names which roles it takes. */
export function notPermitted(command: string, permissions: readonly Permission[]): Rejection {
  return { ok: false, code: "not-permitted", command, needs: permissions.map((each) => ("role" in each ? each.role : "citizen")) };
}
