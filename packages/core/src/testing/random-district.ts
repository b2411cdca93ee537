import fc from "fast-check";
import type { DistrictInput, WorkflowInput } from "../definition/index.js";
import { chainsOn, clerks, limit, present, randomChains } from "./random-chains.js";
import { randomOperations } from "./random-operations.js";

type StageInput = WorkflowInput["lifecycle"]["stages"][number];
type ActionInput = NonNullable<StageInput["actions"]>[number];

const kinds = ["advance", "return", "reassign", "redo", "direct-answer", "reject", "withdraw"] as const;

/** An action to any of the stages, which may make the case urgent, end a call-back, or be closed after so many hand-overs. */
function actionArbitrary(stages: number): fc.Arbitrary<Omit<ActionInput, "id">> {
  return fc
    .record({
      to: fc.integer({ min: 0, max: stages }).map((target) => `s${String(target)}`),
      kind: fc.constantFrom(...kinds),
      by: fc.constantFrom(clerks, clerks, [{ role: "clerk" }, { citizen: true as const }]),
      urgent: fc.constantFrom(undefined, undefined, true, false),
      satisfaction: fc.constantFrom(undefined, undefined, "satisfied" as const, "unsatisfied" as const),
      when: fc.constantFrom(undefined, undefined, { case: "handovers" as const, lessThan: 2 }),
    })
    .map((each) => present(each) as Omit<ActionInput, "id">);
}

/**
 * A stage with deadlines, and actions to any of the stages. The first action leads on, so that the end can be reached; one the product
 * takes by itself leads on too, so that it never runs in circles.
 */
function stageArbitrary(index: number, count: number): fc.Arbitrary<StageInput> {
  return fc
    .record({
      deadlines: fc.array(fc.record({ limit, reentry: fc.constantFrom("keep" as const, "restart" as const), milestone: fc.boolean() }), {
        maxLength: 2,
      }),
      actions: fc.array(actionArbitrary(count), { maxLength: 4 }),
      responsible: fc.constantFrom(undefined, { role: "clerk", unit: "office" }, { role: "clerk", field: "unit" }),
      joint: fc.constantFrom(undefined, undefined, "lead" as const, "all" as const),
      form: fc.constantFrom(undefined, "answer", "choice"),
      hurries: fc.boolean(),
    })
    .map(({ deadlines, actions, responsible, joint, form, hurries }) => {
      const ids = deadlines.map((_each, number) => `d${String(index)}-${String(number)}`);
      const on = { to: `s${String(index + 1)}`, kind: "advance" as const, by: clerks };
      return present({
        id: `s${String(index)}`,
        step: "collect",
        responsible,
        deadlines: deadlines.map(({ limit: given, reentry, milestone }, number) => ({
          id: ids[number] as string,
          limit: given,
          reentry,
          ...(milestone ? { metBy: ["a1"] } : {}),
        })),
        actions: [
          ...[on, ...actions].map((each, number) => ({
            id: `a${String(number)}`,
            ...each,
            ...(form === undefined ? {} : { form }),
            ...(number % 2 === 0 && each.to === `s${String(index)}` ? { restarts: ids } : {}),
          })),
          ...(hurries ? [{ id: "hurry", to: on.to, automatic: true as const, when: { case: "urgent" as const, is: true } }] : []),
        ],
        joint: joint === undefined ? undefined : jointOf(index, joint),
      }) as StageInput;
    });
}

function jointOf(index: number, complete: "lead" | "all"): StageInput["joint"] {
  return {
    lead: index % 2 === 0 ? { unit: "office" } : { field: "unit" },
    assist: [{ unit: "town" }],
    assistField: "units",
    by: [{ role: "clerk", of: "ticket" }],
    form: "answer",
    deadlines: [{ id: `t${String(index)}`, limit: { amount: 2, unit: "working-days" } }],
    complete,
  };
}

/** A district with one workflow nobody drew: stages in a row with any ways back and forth, any deadlines, chains and operations. */
export const randomDistrict: fc.Arbitrary<DistrictInput> = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc
    .record({
      stages: fc.tuple(...Array.from({ length: count }, (_, index) => stageArbitrary(index, count))),
      whole: fc.option(limit, { nil: undefined }),
      chains: randomChains,
      operations: randomOperations(count),
      reopenTo: fc.option(fc.nat(count - 1), { nil: undefined }),
      callBack: fc.boolean(),
    })
    .map(({ stages, whole, chains, operations, reopenTo, callBack }) => {
      const deadlines = [
        ...(whole === undefined ? [] : ["whole"]),
        ...(operations.ruling?.deadline === undefined ? [] : ["rule-in-time"]),
        ...stages.flatMap((stage) => [...(stage.deadlines ?? []), ...(stage.joint?.deadlines ?? [])].map(({ id }) => id)),
      ];
      return district({
        id: "walk",
        forms,
        lifecycle: {
          initial: "s0",
          ...(whole === undefined ? {} : { deadlines: [{ id: "whole", limit: whole }] }),
          stages: [...stages, { id: `s${String(count)}`, step: "close", final: true }],
        },
        supervision: chainsOn(chains, deadlines, count),
        emergencyPlans: [
          { id: "late", when: { case: "late", is: true }, partners: [{ id: "chief", post: { role: "chief" } }] },
          { id: "any", partners: [{ id: "fire-119" }] },
        ],
        survey: {
          form: "answer",
          within: { amount: 5, unit: "calendar-days" },
          unsatisfied: { field: "public", is: "no" },
          reopenAtMost: 2,
          ...(reopenTo === undefined ? {} : { reopenTo: `s${String(reopenTo)}` }),
          ...(callBack ? { callBack: clerks } : {}),
        },
        operations,
      });
    }),
);

const forms: WorkflowInput["forms"] = [
  { id: "intake", fields: [{ id: "phone", type: "phone", personal: "sensitive" }] },
  {
    id: "answer",
    fields: [
      { id: "public", type: "text", toReporter: true, personal: "none" },
      { id: "private", type: "text", personal: "sensitive" },
    ],
  },
  { id: "choice", fields: [{ id: "unit", type: "unit", required: true, units: { anywhere: true } }] },
  { id: "assistants", fields: [{ id: "units", type: "unit", multiple: true, required: true, units: { anywhere: true } }] },
];

function district(workflow: WorkflowInput): DistrictInput {
  const post = (id: string, role: string, unit: string): NonNullable<DistrictInput["members"]>[number] => ({
    id,
    name: id,
    assignments: [{ role, unit }],
  });
  return {
    id: "random",
    timeZone: "Asia/Shanghai",
    levels: [{ id: "town" }],
    units: [
      { id: "town", level: "town" },
      { id: "office", kind: "department", parent: "town" },
      { id: "squad", kind: "squad", parent: "town" },
    ],
    roles: [{ id: "clerk" }, { id: "chief" }, { id: "mayor" }],
    members: [
      post("town-clerk", "clerk", "town"),
      post("office-clerk", "clerk", "office"),
      post("squad-clerk", "clerk", "squad"),
      post("chief", "chief", "town"),
      post("mayor", "mayor", "town"),
    ],
    channels: [{ id: "site", public: true }],
    calendar: {
      base: "cn",
      windows: [
        { weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "12:00" },
        { weekdays: [1, 2, 3, 4, 5], from: "14:00", to: "18:00" },
      ],
    },
    catalogue: [{ id: "matter", workflow: workflow.id, owner: { unit: "office" } }],
    workflows: [workflow],
  };
}
