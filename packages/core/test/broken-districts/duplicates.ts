import { action, field, intake, stage, stages, title } from "./breakage.js";
import type { Breakage } from "./breakage.js";

/** Two things of one id. */
export const duplicates: Breakage[] = [
  [
    "two units of one id",
    (d) => d.units.push({ id: "hexi-enforcement", kind: "squad", parent: "hexi", title }),
    ["duplicate-id at units[12].id"],
  ],
  [
    "two actions of one id in a stage",
    (_, w) => stage(w, "checking").actions.push({ ...action(w, "close"), to: "rejected" }),
    [`duplicate-id at ${stages}[4].actions[2].id`],
  ],
  [
    "two options of one id",
    (_, w) => field(w, "urgency").options.push({ id: "urgent", title }),
    [`duplicate-id at ${intake}[1].options[2].id`],
  ],
  [
    "two fields of one id in a form",
    (_, w) => w.forms[1].fields.push({ ...w.forms[1].fields[0] }),
    ["duplicate-id at workflows[0].forms[1].fields[1].id"],
  ],
  ["one version of an item twice", (d) => d.catalogue.push({ ...d.catalogue[0] }), ["duplicate-id at catalogue[3].id"]],
  ["two versions of an item", (d) => d.catalogue.push({ ...d.catalogue[0], version: 2 }), []],
  [
    "one version of a workflow twice",
    (d, w) => d.workflows.push(structuredClone(w)),
    ["duplicate-workflow-version at workflows[1].version"],
  ],
  ["two versions of a workflow", (d, w) => d.workflows.push({ ...structuredClone(w), version: 2 }), []],
  [
    "two emergency plans of one id, and a partner called twice",
    (_, w) => {
      const plan = { id: "danger", title, when: { case: "item", is: "missing-manhole-cover" }, partners: [{ id: "fire", title }] };
      w.emergencyPlans = [{ ...plan, partners: [...plan.partners, ...plan.partners] }, plan];
    },
    ["duplicate-id at workflows[0].emergencyPlans[0].partners[1].id", "duplicate-id at workflows[0].emergencyPlans[1].id"],
  ],
];
