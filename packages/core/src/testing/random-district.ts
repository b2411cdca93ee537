import fc from "fast-check";
import type { DistrictInput, Duration, WorkflowInput } from "../definition/index.js";

type StageInput = WorkflowInput["lifecycle"]["stages"][number];
type RungInput = NonNullable<WorkflowInput["supervision"]>[number]["rungs"][number];

const span: fc.Arbitrary<Duration> = fc.record({
  amount: fc.integer({ min: 0, max: 6 }),
  unit: fc.constantFrom("elapsed-hours" as const, "working-hours" as const, "working-days" as const, "calendar-days" as const),
});

const limit = fc.record({
  amount: fc.integer({ min: 1, max: 30 }),
  unit: fc.constantFrom("elapsed-hours" as const, "working-hours" as const, "working-days" as const, "calendar-days" as const),
  firstDay: fc.constantFrom("excluded" as const, "included" as const),
  due: fc.constantFrom("same-time" as const, "end-of-day" as const, "close-of-business" as const),
  stoppedBy: fc.subarray(["hold" as const]),
});

const by = [{ role: "clerk" }];

/** A stage with deadlines, and actions to any of the stages; the last one leads on, so that the end can be reached. */
function stageArbitrary(index: number, count: number): fc.Arbitrary<StageInput> {
  const action = fc.record({
    to: fc.integer({ min: 0, max: count }).map((target) => `s${String(target)}`),
    kind: fc.constantFrom("advance" as const, "return" as const, "reassign" as const, "redo" as const),
  });
  return fc
    .record({
      deadlines: fc.array(fc.record({ limit, reentry: fc.constantFrom("keep" as const, "restart" as const) }), { maxLength: 2 }),
      actions: fc.array(action, { maxLength: 3 }),
      joint: fc.boolean(),
      form: fc.boolean(),
    })
    .map(({ deadlines, actions, joint, form }) => ({
      id: `s${String(index)}`,
      step: "collect",
      deadlines: deadlines.map((each, number) => ({ id: `d${String(index)}-${String(number)}`, ...each })),
      actions: [...actions, { to: `s${String(index + 1)}`, kind: "advance" as const }].map((each, number) => ({
        id: `a${String(number)}`,
        by,
        ...each,
        ...(form ? { form: "answer" } : {}),
      })),
      ...(joint
        ? {
            joint: {
              lead: { unit: "office" },
              assist: [{ unit: "town" }],
              by: [{ role: "clerk", of: "ticket" as const }],
              deadlines: [{ id: `t${String(index)}`, limit: { amount: 2, unit: "working-days" as const } }],
            },
          }
        : {}),
    }));
}

const rung: fc.Arbitrary<Omit<RungInput, "id">> = fc.record({
  at: fc.oneof(
    span.map((before) => ({ before })),
    span.map((after) => ({ after })),
    span.map((afterStart) => ({ afterStart })),
    span.map((afterPrevious) => ({ afterPrevious })),
    fc.constant({ hand: true as const }),
  ),
  measure: fc.constantFrom("warn" as const, "urge" as const, "supervise" as const),
  press: fc.constant([{ role: "clerk" }]),
  by: fc.constant(by),
});

/** A district with one workflow nobody drew: stages in a row with any ways back and forth, any deadlines, any chains. */
export const randomDistrict: fc.Arbitrary<DistrictInput> = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc
    .record({
      stages: fc.tuple(...Array.from({ length: count }, (_, index) => stageArbitrary(index, count))),
      whole: fc.option(limit, { nil: undefined }),
      chains: fc.array(
        fc.record({
          on: fc.nat(),
          rungs: fc.array(rung, { minLength: 1, maxLength: 4 }),
          onReturn: fc.constantFrom("keep" as const, "restart" as const),
        }),
        {
          maxLength: 3,
        },
      ),
    })
    .map(({ stages, whole, chains }) => {
      const deadlines = [
        ...(whole === undefined ? [] : ["whole"]),
        ...stages.flatMap((stage) => [...(stage.deadlines ?? []), ...(stage.joint?.deadlines ?? [])].map(({ id }) => id)),
      ];
      return district({
        id: "walk",
        forms: [
          { id: "intake", fields: [] },
          {
            id: "answer",
            fields: [
              { id: "public", type: "text" },
              { id: "private", type: "text", personal: "sensitive" },
            ],
          },
        ],
        lifecycle: {
          initial: "s0",
          ...(whole === undefined ? {} : { deadlines: [{ id: "whole", limit: whole }] }),
          stages: [...stages, { id: `s${String(count)}`, step: "close", final: true }],
        },
        supervision: chains.map(({ on, rungs, onReturn }, index) => ({
          id: `c${String(index)}`,
          watch:
            deadlines.length === 0 || on % 3 === 0
              ? { stage: `s${String(on % count)}` }
              : { deadline: deadlines[on % deadlines.length] as string },
          onReturn,
          rungs: rungs.map((each, number) => ({ id: `r${String(number)}`, ...each })),
        })),
        survey: {
          form: "answer",
          within: { amount: 5, unit: "calendar-days" },
          unsatisfied: { field: "public", is: "no" },
          reopenTo: "s0",
          reopenAtMost: 2,
        },
        operations: { hold: { by }, extend: { by }, setDue: { by }, note: { by, form: "answer" }, supervise: { by } },
      });
    }),
);

function district(workflow: WorkflowInput): DistrictInput {
  return {
    id: "random",
    timeZone: "Asia/Shanghai",
    levels: [{ id: "town" }],
    units: [
      { id: "town", level: "town" },
      { id: "office", kind: "department", parent: "town" },
    ],
    roles: [{ id: "clerk" }],
    members: [{ id: "clerk", name: "Clerk", assignments: [{ role: "clerk", unit: "town" }] }],
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
