import type { District, ProblemPath } from "../definition/index.js";
import { under } from "./report.js";
import type { Report } from "./report.js";

/** No two entries of a list may have the same id: cases, timers and permissions could not tell them apart. */
export function checkDuplicates(district: District, report: Report): void {
  const unique = (list: readonly { id: string }[] | undefined, path: ProblemPath): void => uniqueBy(list, path, report, ({ id }) => id);
  for (const name of ["levels", "units", "roles", "members", "teamRules", "channels", "classes", "replays"] as const) {
    unique(district[name], [name]);
  }
  unique(district.calendar.seasons, ["calendar", "seasons"]);
  unique(district.notifications?.templates, ["notifications", "templates"]);
  // Older versions of an item or an indicator may stand beside newer ones.
  uniqueBy(district.catalogue, ["catalogue"], report, ({ id, version }) => `${id}@${version}`);
  uniqueBy(district.assessment, ["assessment"], report, ({ id, version }) => `${id}@${version}`);
  checkWorkflowVersions(district, report);
  district.workflows.forEach((workflow, position) => {
    const path: ProblemPath = ["workflows", position];
    unique(workflow.forms, under(path, "forms"));
    unique(workflow.steps, under(path, "steps"));
    unique(workflow.supervision, under(path, "supervision"));
    unique(workflow.emergencyPlans, under(path, "emergencyPlans"));
    workflow.emergencyPlans?.forEach((plan, index) => unique(plan.partners, under(path, "emergencyPlans", index, "partners")));
    workflow.supervision.forEach((chain, index) => unique(chain.rungs, under(path, "supervision", index, "rungs")));
    workflow.forms.forEach((form, index) => {
      const at = under(path, "forms", index);
      unique(form.groups, under(at, "groups"));
      unique(form.fields, under(at, "fields"));
      form.fields.forEach((field, place) => unique(field.options, under(at, "fields", place, "options")));
    });
    const lifecycle = under(path, "lifecycle");
    unique(workflow.lifecycle.deadlines, under(lifecycle, "deadlines"));
    unique(workflow.lifecycle.stages, under(lifecycle, "stages"));
    workflow.lifecycle.stages.forEach((stage, index) => {
      const at = under(lifecycle, "stages", index);
      unique(stage.actions, under(at, "actions"));
      unique([...(stage.deadlines ?? []), ...(stage.joint?.deadlines ?? [])], under(at, "deadlines"));
    });
  });
}

function uniqueBy<T extends { id: string }>(
  list: readonly T[] | undefined,
  path: ProblemPath,
  report: Report,
  keyOf: (entry: T) => string,
): void {
  const first = new Map<string, number>();
  list?.forEach((entry, position) => {
    const key = keyOf(entry);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, position);
    else
      report.add({
        code: "duplicate-id",
        path: under(path, position, "id"),
        details: { id: entry.id, first: earlier + 1, second: position + 1 },
      });
  });
}

/** A case is pinned to district, workflow and version, which must therefore name one workflow. */
function checkWorkflowVersions({ workflows }: District, report: Report): void {
  const seen = new Set<string>();
  workflows.forEach(({ id, version }, position) => {
    const key = `${id}@${version}`;
    if (seen.has(key))
      report.add({ code: "duplicate-workflow-version", path: ["workflows", position, "version"], details: { id, version } });
    seen.add(key);
  });
}
