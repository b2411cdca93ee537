import { describe, expect, expectTypeOf, test } from "vitest";
import { smallDistrict } from "../testing/small-district.js";
import { defineDistrict, defineWorkflow } from "./define.js";
import { parseDistrict, parseWorkflow } from "./parse-district.js";
import type { WorkflowInput } from "./workflow.js";

// The compiler is the judge here: it refuses a `@ts-expect-error` beneath which nothing is wrong, and `define.int.test.ts`
// runs it over this file.

const sound = defineWorkflow({
  id: "two-step",
  forms: [{ id: "intake", fields: [{ id: "description", type: "textarea" }] }],
  lifecycle: {
    initial: "reported",
    deadlines: [{ id: "close-in-time", limit: { amount: 5, unit: "working-days" } }],
    stages: [
      {
        id: "reported",
        step: "collect",
        responsible: { role: "handler", at: "district" },
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
    { id: "late", watch: { deadline: "close-in-time" }, rungs: [{ id: "urge", at: { hand: true }, measure: "urge" }] },
  ],
  operations: { note: { by: [{ role: "handler" }], form: "intake" }, ruling: { afterReturns: 2, by: { at: "district" } } },
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
            { id: "closed", step: "close", final: true },
          ],
        },
        supervision: [
          // @ts-expect-error: there is no such deadline
          { id: "overdue", watch: { deadline: "handle" }, rungs: [] },
          // @ts-expect-error: there is no such stage
          { id: "slow", watch: { stage: "handling" }, rungs: [] },
        ],
        // @ts-expect-error: there are no such form and stage
        survey: { form: "survey", within: { amount: 1, unit: "calendar-days" }, reopenTo: "handling" },
        // @ts-expect-error: there is no such form
        operations: { note: { by: [{ role: "r" }], form: "note" } },
      }),
    ];
    expect(refused).toHaveLength(1);
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
