import fc from "fast-check";
import type { WorkflowInput } from "../definition/index.js";
import { approval, clerks, limit, present } from "./random-chains.js";

type OperationsInput = NonNullable<WorkflowInput["operations"]>;

const days = fc.integer({ min: 1, max: 9 }).map((amount) => ({ amount, unit: "working-days" as const }));
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });
const few = maybe(fc.integer({ min: 1, max: 2 }));

/** Every operation, in any measure, with or without approval; `stages` are those that are not final. */
export function randomOperations(stages: number): fc.Arbitrary<OperationsInput> {
  const stage = fc.nat(stages - 1).map((index) => `s${String(index)}`);
  const ruling = fc
    .record({
      afterReturns: fc.integer({ min: 1, max: 2 }),
      by: fc.constantFrom({ role: "chief" }, { role: "chief", unit: "office" }),
      form: fc.constant("choice"),
      field: fc.constant("unit"),
      to: stage,
      handleFirst: fc.boolean(),
      deadline: maybe(limit.map((each) => ({ id: "rule-in-time", limit: each }))),
    })
    .map(present);
  return fc
    .record({
      hold: fc.record({ approval, atMost: maybe(days), times: few }),
      extend: fc.record({ approval, atMost: maybe(fc.oneof(days, fc.constant("original-limit" as const))), times: few }),
      setDue: fc.record({ approval }),
      ask: fc.record({ atMost: maybe(days), times: few }),
      appeal: fc.record({ approval, within: maybe(days) }),
      reopen: fc.record({ approval, within: maybe(days), times: few, to: stage }),
      ruling: maybe(ruling),
    })
    .map(({ hold, extend, setDue, ask, appeal, reopen, ruling: rules }) =>
      present({
        hold: present({ by: clerks, ...hold }),
        extend: present({ by: clerks, ...extend }),
        setDue: present({ by: clerks, ...setDue }),
        ask: present({ by: clerks, answerForm: "answer", ...ask }),
        appeal: present({ by: clerks, ...appeal }),
        reopen: present({ by: clerks, ...reopen }),
        note: { by: clerks, form: "answer" },
        assist: { by: clerks, form: "assistants", field: "units" },
        merge: { by: clerks },
        split: { by: clerks },
        supervise: { by: clerks },
        lift: { by: [{ role: "chief" }] },
        ruling: rules,
      }),
    ) as fc.Arbitrary<OperationsInput>;
}
