import type { Operations, Permission } from "../../definition/index.js";
import type { ActedBy, Actor } from "../actor.js";
import type { CaseDraft } from "../draft.js";
import { entitled } from "../permission.js";
import type { Rejection } from "../rejection.js";

/** What a workflow may allow beside its lifecycle. */
export type OperationName = Exclude<keyof Operations, "ruling">;

/** What a workflow says of an operation, and by which post the actor may do it. */
export type Allowed<N extends OperationName> = { ok: true; operation: NonNullable<Operations[N]>; by: ActedBy };

/**
 * Whether an actor may do an operation on an open case: what the workflow does not write down nobody may do, and what
 * needs approval only those may bring about who could approve it.
 */
export function allow<N extends OperationName>(draft: CaseDraft, name: N, actor: Actor): Allowed<N> | Rejection {
  if (draft.state.closedAt !== undefined && name !== "note" && name !== "appeal") return { ok: false, code: "case-closed" };
  const operation = draft.workflow.definition.operations?.[name];
  if (operation === undefined) return { ok: false, code: "operation-unknown", operation: name };
  const permissions = operation.approval ?? operation.by;
  const by = permit(draft, permissions, actor);
  return by === undefined ? notPermitted(name, permissions) : { ok: true, operation, by };
}

/** The post by which an actor may do something on the case as it stands. */
export function permit(draft: CaseDraft, permissions: readonly Permission[], actor: Actor): ActedBy | undefined {
  return entitled({ district: draft.district, item: draft.item, state: draft.state, date: draft.date }, permissions, actor);
}

/** The refusal that names which roles it takes. */
export function notPermitted(command: string, permissions: readonly Permission[]): Rejection {
  return { ok: false, code: "not-permitted", command, needs: permissions.map((each) => ("role" in each ? each.role : "citizen")) };
}
