import { describe, expect, expectTypeOf, test } from "vitest";
import { smallDistrict } from "../testing/small-district.js";
import { defineDistrict, defineWorkflow } from "./define.js";
import { parseDistrict, parseWorkflow } from "./parse-district.js";
import type { WorkflowInput } from "./workflow.js";

// The compiler is the judge here: it refuses a `@ts-expect-error` beneath which nothing is wrong, and `define.int.test.ts`
// runs it over this file.

const sound = defineWorkflow({
  id: "two-step",
  forms: [
    {
      id: "intake",
      fields: [
        { id: "description", type: "textarea", toReporter: true },
        { id: "handling-unit", type: "unit" },
      ],
    },
  ],
  lifecycle: {
    initial: "reported",
    deadlines: [{ id: "close-in-time", limit: { amount: 5, unit: "working-days" } }],
    stages: [
      {
        id: "reported",
        step: "collect",
        responsible: { role: "handler", at: "district", field: "handling-unit" },
        deadlines: [{ id: "handle-in-time", limit: { amount: 1, unit: "working-days" } }],
        actions: [
          { id: "close", to: "closed", by: [{ role: "handler" }] },
          { id: "stay", to: "reported", by: [{ citizen: true }], restarts: ["handle-in-time"] },
        ],
      },
      { id: "closed", step: "close", final: true },
    ],
  },
  supervision: [
    {
      id: "overdue",
      watch: { deadline: "handle-in-time" },
      rungs: [{ id: "warn", at: { after: { amount: 0, unit: "working-days" } }, measure: "warn", press: [{ role: "handler" }] }],
    },
    {
      id: "late",
      watch: { deadline: "close-in-time" },
      rungs: [
        {
          id: "urge",
          at: { hand: true },
          measure: "urge",
          by: [{ role: "handler" }],
          approval: [{ by: [{ role: "handler" }], form: "intake" }],
        },
      ],
      lift: [{ role: "handler", at: "district" }],
    },
    { id: "unruled", watch: { deadline: "rule-in-time" }, rungs: [{ id: "urge", at: { hand: true }, measure: "urge" }] },
  ],
  emergencyPlans: [{ id: "danger", partners: [{ id: "fire-brigade" }, { id: "duty", post: { role: "handler", at: "district" } }] }],
  survey: { form: "intake", within: { amount: 7, unit: "calendar-days" }, callBack: [{ role: "handler" }] },
  operations: {
    note: { by: [{ role: "handler" }], form: "intake" },
    hold: { by: [{ role: "handler" }], approval: [{ by: [{ role: "handler", at: "district" }], form: "intake" }], times: 1 },
    extend: { by: [{ role: "handler" }], atMost: "original-limit" },
    ask: { by: [{ role: "handler" }], form: "intake", answerForm: "intake" },
    assist: { by: [{ role: "handler" }], form: "intake", field: "handling-unit" },
    reopen: { by: [{ role: "handler" }], to: "reported", within: { amount: 90, unit: "calendar-days" } },
    ruling: {
      afterReturns: 2,
      by: { role: "handler", at: "district" },
      form: "intake",
      field: "handling-unit",
      to: "reported",
      deadline: { id: "rule-in-time", limit: { amount: 1, unit: "working-days" } },
    },
  },
});

describe("a workflow written in code", () => {
  test("comes back unchanged, its ids known to the compiler", () => {
    expectTypeOf(sound.id).toEqualTypeOf<"two-step">();
    expectTypeOf(sound.lifecycle.initial).toEqualTypeOf<"reported" | "closed">();
    expectTypeOf(sound).toExtend<WorkflowInput>();
    expect(parseWorkflow(sound).ok).toBe(true);
  });

  test("may not name a stage, form, deadline or step that is not there", () => {
    const refused = [
      defineWorkflow({
        id: "w",
        forms: [{ id: "intake", fields: [] }],
        // @ts-expect-error: there is no such form
        intakeForm: "intakes",
        lifecycle: {
          // @ts-expect-error: there is no such stage
          initial: "repotred",
          stages: [
            {
              id: "reported",
              // @ts-expect-error: citizens see no such step
              step: "collecting",
              actions: [
                // @ts-expect-error: there is no such stage
                { id: "close", to: "close" },
                // @ts-expect-error: there is no such form
                { id: "ask", to: "closed", form: "asking" },
                // @ts-expect-error: there is no such deadline
                { id: "again", to: "reported", restarts: ["handle"] },
                // @ts-expect-error: there is no such key
                { id: "late", to: "closed", automatc: true },
              ],
            },
            {
              id: "handled",
              step: "supervise",
              // @ts-expect-error: no unit is chosen in such a field
              responsible: { field: "unit" },
              // @ts-expect-error: no unit is chosen in such a field
              joint: { lead: {}, assistField: "units", by: [{ role: "r" }] },
            },
            { id: "closed", step: "close", final: true },
          ],
        },
        supervision: [
          // @ts-expect-error: there is no such deadline
          { id: "overdue", watch: { deadline: "handle" }, rungs: [] },
          // @ts-expect-error: there is no such stage
          { id: "slow", watch: { stage: "handling" }, rungs: [] },
          {
            id: "order",
            watch: { order: true },
            // @ts-expect-error: there is no such form
            rungs: [{ id: "visit", at: { hand: true }, measure: "on-site", approval: [{ by: [{ role: "r" }], form: "f" }] }],
          },
        ],
        // @ts-expect-error: there are no such form and stage
        survey: { form: "survey", within: { amount: 1, unit: "calendar-days" }, reopenTo: "handling" },
        // @ts-expect-error: there is no such form
        operations: { note: { by: [{ role: "r" }], form: "note" } },
      }),
    ];
    expect(refused).toHaveLength(1);
  });

  test("may not name a stage, form, field or deadline in its operations that is not there", () => {
    const refused = defineWorkflow({
      id: "w",
      forms: [{ id: "intake", fields: [{ id: "handling-unit", type: "unit" }] }],
      lifecycle: {
        initial: "reported",
        stages: [{ id: "reported", step: "collect", actions: [{ id: "stay", to: "reported", by: [{ role: "handler" }] }] }],
      },
      // @ts-expect-error: of the deadlines there is only the ruling's
      supervision: [{ id: "overdue", watch: { deadline: "rule" }, rungs: [] }],
      operations: {
        // @ts-expect-error: there is no such form
        hold: { by: [{ role: "handler" }], approval: [{ by: [{ role: "handler" }], form: "approve" }] },
        // @ts-expect-error: there is no such form
        ask: { by: [{ role: "handler" }], form: "intake", answerForm: "answer" },
        // @ts-expect-error: there is no such field
        assist: { by: [{ role: "handler" }], form: "intake", field: "units" },
        // @ts-expect-error: there is no such stage
        reopen: { by: [{ role: "handler" }], to: "handling" },
        // @ts-expect-error: there is no such key
        merge: { by: [{ role: "handler" }], too: "reported" },
        ruling: {
          afterReturns: 2,
          by: { role: "handler" },
          // @ts-expect-error: there is no such form
          form: "ruling",
          // @ts-expect-error: there is no such field
          field: "unit",
          // @ts-expect-error: there is no such stage
          to: "ruled",
          deadline: { id: "rule-in-time", limit: { amount: 1, unit: "working-days" } },
        },
      },
    });
    expect(refused.id).toBe("w");
  });
});

const calendar = { base: "cn" as const, windows: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "17:00" }] };

describe("a district written in code", () => {
  test("comes back unchanged", () => {
    const defined = defineDistrict({
      id: "lianhu",
      timeZone: "Asia/Shanghai",
      levels: [{ id: "city" }, { id: "district" }],
      units: [
        { id: "lianhu", level: "city" },
        { id: "east", level: "district", parent: "lianhu" },
      ],
      roles: [{ id: "handler", at: ["district"] }],
      members: [{ id: "m", name: "某", assignments: [{ role: "handler", unit: "east" }] }],
      channels: [{ id: "hotline" }],
      calendar,
      catalogue: [{ id: "rubbish", workflow: "two-step", owner: { unit: "east" } }],
      workflows: [sound],
    });
    expectTypeOf(defined.workflows[0]).toExtend<WorkflowInput | undefined>();
    expect(parseDistrict(defined).ok).toBe(true);
  });

  test("may keep large lists in files, whose ids are not known to the compiler", () => {
    const defined = defineDistrict({
      id: "lianhu",
      timeZone: "Asia/Shanghai",
      levels: [{ id: "district" }],
      units: { $file: "units.csv" },
      roles: [{ id: "handler" }],
      members: [{ id: "m", name: "某", assignments: [{ role: "handler", unit: "somewhere" }] }],
      channels: [{ id: "hotline" }],
      calendar,
      catalogue: { $file: "catalogue.csv" },
      workflows: [sound],
    });
    expect(defined.units).toEqual({ $file: "units.csv" });
  });

  test("may be data of no literal type", () => {
    expect(defineDistrict(smallDistrict()).id).toBe("lianhu");
  });

  test("may not name a level, unit, role, member, class, workflow or channel that is not there", () => {
    const refused = defineDistrict({
      id: "lianhu",
      timeZone: "Asia/Shanghai",
      levels: [{ id: "city" }, { id: "district" }],
      units: [
        // @ts-expect-error: there is no such level
        { id: "lianhu", level: "town" },
        // @ts-expect-error: there is no such unit
        { id: "east", level: "district", parent: "lianhuu" },
      ],
      // @ts-expect-error: there is no such level
      roles: [{ id: "handler", at: ["town"] }],
      members: [
        // @ts-expect-error: there is no such role
        { id: "m", name: "某", assignments: [{ role: "boss", unit: "east" }] },
        // @ts-expect-error: there is no such unit
        { id: "n", name: "某", assignments: [{ role: "handler", unit: "west" }] },
      ],
      // @ts-expect-error: there is no such role
      teamRules: [{ id: "team", when: { kind: "base" }, posts: [{ role: "head", min: 1 }] }],
      channels: [{ id: "hotline" }],
      calendar,
      classes: [{ id: "environment" }],
      catalogue: [
        // @ts-expect-error: there is no such workflow
        { id: "rubbish", workflow: "three-step" },
        // @ts-expect-error: there is no such class
        { id: "smoke", workflow: "two-step", class: "enviroment" },
        // @ts-expect-error: there is no such unit
        { id: "noise", workflow: "two-step", owner: { unit: "west" } },
      ],
      workflows: [sound],
      // @ts-expect-error: there is no such member
      demo: { personas: ["o"] },
    });
    expect(refused.id).toBe("lianhu");
  });

  test("may not have workflows whose plans, approvals and rulings are for roles and units it lacks", () => {
    const lifecycle = { initial: "reported", stages: [] };
    const base = {
      id: "lianhu",
      timeZone: "Asia/Shanghai",
      levels: [{ id: "district" as const }],
      units: [{ id: "east" as const, level: "district" as const }],
      roles: [{ id: "clerk" as const }],
      channels: [{ id: "hotline" }],
      calendar,
      catalogue: [],
    };
    const called = { id: "danger", partners: [{ id: "duty", post: { role: "clerk" as const, unit: "west" as const } }] };
    const approved = { by: [{ role: "clerk" as const }], approval: [{ by: [{ role: "leader" as const }] }] };
    const lifted = { id: "order", watch: { order: true as const }, rungs: [], lift: [{ role: "clerk" as const, at: "town" as const }] };
    const refused = [
      // @ts-expect-error: there is no such unit
      defineDistrict({ ...base, workflows: [{ id: "w", lifecycle, emergencyPlans: [called] }] }),
      // @ts-expect-error: there is no such role
      defineDistrict({ ...base, workflows: [{ id: "w", lifecycle, operations: { hold: approved } }] }),
      // @ts-expect-error: there is no such level
      defineDistrict({ ...base, workflows: [{ id: "w", lifecycle, supervision: [lifted] }] }),
    ];
    expect(refused).toHaveLength(3);
  });

  test("may not have workflows whose roles it lacks", () => {
    const refused = defineDistrict({
      id: "lianhu",
      timeZone: "Asia/Shanghai",
      levels: [{ id: "district" }],
      units: [{ id: "east", level: "district" }],
      roles: [{ id: "clerk" }],
      channels: [{ id: "hotline" }],
      calendar,
      catalogue: [{ id: "rubbish", workflow: "two-step" }],
      // @ts-expect-error: its actions are for handlers
      workflows: [sound],
    });
    expect(refused.id).toBe("lianhu");
  });
});
