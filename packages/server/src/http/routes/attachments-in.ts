import type { CompiledDistrict } from "@gridloop/core";
import { refuse } from "../refused.js";
import type { RouteParts } from "./parts.js";
import type { RouteCommand } from "./run-command.js";

/** More than a form asks for: a field takes 20 photos at most, and each named one is looked at. */
const mostNamed = 60;

/**
 * The attachments a command's data names: every one must have been uploaded in this district and belong to no other case.
 * Refuses `attachment-unknown`, `attachment-taken` and `attachment-too-many`.
 */
export async function attachmentsIn(
  parts: RouteParts,
  district: CompiledDistrict,
  run: { case: string; command: RouteCommand },
): Promise<string[]> {
  if (!("data" in run.command)) return [];
  const fieldOf = new Map<string, string>();
  for (const [field, value] of Object.entries(run.command.data)) {
    if (!photoFields(parts, district).has(field)) continue;
    for (const id of Array.isArray(value) ? value : [value]) if (typeof id === "string") fieldOf.set(id, field);
  }
  if (fieldOf.size > mostNamed) throw refuse("attachment-too-many", { facts: { most: mostNamed } });
  for (const [id, field] of fieldOf) {
    const problem = (code: "attachment-unknown" | "attachment-taken") =>
      refuse(code, { problems: [{ pointer: `/data/${field}`, field, code }] });
    const found = await parts.host.attachments.get(district.definition.id, id);
    if (!found) throw problem("attachment-unknown");
    if (found.case !== undefined && found.case !== run.case) throw problem("attachment-taken");
  }
  return [...fieldOf.keys()];
}

/** Found once for each definition in force. */
const known = new WeakMap<CompiledDistrict, Set<string>>();

/** The ids of all photo fields of a district's forms, those of earlier workflows included: cases are pinned to them. */
function photoFields({ districts }: RouteParts, district: CompiledDistrict): Set<string> {
  let found = known.get(district);
  if (!found) {
    const forms = districts
      .history(district.definition.id)
      .flatMap(({ document }) => document.workflows.flatMap((workflow) => workflow.forms));
    const fields = forms.flatMap((form) => form.fields.filter((field) => field.type === "photo"));
    known.set(district, (found = new Set(fields.map((field) => field.id))));
  }
  return found;
}
