import type { CompiledDistrict, FieldDefinition } from "@gridloop/core";
import { refuse } from "../refused.js";
import type { RouteParts } from "./parts.js";
import type { CommandRun } from "./run-command.js";

/**
 * The attachments a command's data names: every one must have been uploaded in this district and belong to no other case.
 * Refuses `attachment-unknown` and `attachment-taken`.
 */
export async function attachmentsIn(
  parts: RouteParts,
  district: CompiledDistrict,
  run: Pick<CommandRun, "case" | "command">,
): Promise<string[]> {
  if (!("data" in run.command)) return [];
  const photos = photoFields(district);
  const named = Object.entries(run.command.data)
    .filter(([field]) => photos.has(field))
    .flatMap(([field, value]) =>
      (Array.isArray(value) ? value : [value]).filter((id) => typeof id === "string").map((id) => ({ field, id })),
    );
  // More than a form can ever ask for; the form itself says how many are too many.
  for (const { field, id } of named.slice(0, 100)) {
    const found = await parts.host.attachments.get(district.definition.id, id);
    if (!found) throw refuse("attachment-unknown", { problems: [{ pointer: `/data/${field}`, field, code: "attachment-unknown" }] });
    if (found.case !== undefined && found.case !== run.case)
      throw refuse("attachment-taken", { problems: [{ pointer: `/data/${field}`, field, code: "attachment-taken" }] });
  }
  return [...new Set(named.map(({ id }) => id))];
}

/** The ids of all photo fields of a district's forms. A field's id means one thing in a district's forms; where it does not, more is checked, never less. */
function photoFields(district: CompiledDistrict): Set<string> {
  const forms = district.definition.workflows.flatMap((workflow) => workflow.forms);
  return new Set(forms.flatMap((form) => form.fields.filter((field: FieldDefinition) => field.type === "photo").map((field) => field.id)));
}
