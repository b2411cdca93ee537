import { describe, expect, test } from "vitest";
import { workflowSchema } from "../definition/index.js";
import { smallDistrict } from "../testing/small-district.js";
import { actionEvent, compileLifecycle, deadlineEvent, reopenEvent, RULE } from "./compile-lifecycle.js";
import { buildMachine, MachineError, moveMachine, startMachine } from "./xstate-adapter.js";

const workflow = workflowSchema.parse(smallDistrict().workflows[0]);
const machine = compileLifecycle(workflow);

describe("a compiled lifecycle", () => {
  test("asks for the timers of the whole case and of its first stage when it starts", () => {
    const { state, timers } = startMachine(machine);
    expect(state).toEqual({ value: "reported", status: "active" });
    expect(timers).toEqual([
      { op: "set", name: "deadline/close-in-time" },
      { op: "set", name: "deadline/verify-in-time" },
    ]);
  });

  test("cancels the timers of the stage it leaves before it asks for those of the one it enters", () => {
    const { state } = startMachine(machine);
    expect(moveMachine(machine, state, actionEvent("file")).timers).toEqual([
      { op: "cancel", name: "deadline/verify-in-time" },
      { op: "set", name: "deadline/dispatch-in-time" },
    ]);
  });

  test("stays where it is when a deadline passes, and asks for nothing", () => {
    const { state } = startMachine(machine);
    expect(moveMachine(machine, state, deadlineEvent("verify-in-time"))).toEqual({ state, timers: [] });
  });

  test("leaves the timers alone when an action stays in its stage, but for those it starts anew", () => {
    let { state } = startMachine(machine);
    for (const action of ["file", "dispatch"]) ({ state } = moveMachine(machine, state, actionEvent(action)));
    expect(moveMachine(machine, state, actionEvent("reassign"))).toEqual({
      state,
      timers: [
        { op: "cancel", name: "deadline/accept-in-time" },
        { op: "set", name: "deadline/accept-in-time" },
      ],
    });
    const patient = compileLifecycle({
      ...workflow,
      lifecycle: {
        ...workflow.lifecycle,
        stages: workflow.lifecycle.stages.map((stage) => ({
          ...stage,
          actions: stage.actions?.map(({ restarts: _restarts, ...action }) => action),
        })),
      },
    });
    expect(moveMachine(patient, state, actionEvent("reassign"))).toEqual({ state, timers: [] });
  });

  test("takes the case to the stage of the ruling from wherever it lies, even from that very stage", () => {
    let { state } = startMachine(machine);
    ({ state } = moveMachine(machine, state, actionEvent("file")));
    const ruled = moveMachine(machine, state, RULE);
    expect(ruled.state.value).toBe("dispatched");
    expect(moveMachine(machine, ruled.state, RULE)).toEqual({
      state: ruled.state,
      timers: [
        { op: "cancel", name: "deadline/accept-in-time" },
        { op: "set", name: "deadline/accept-in-time" },
      ],
    });
  });

  test("knows no ruling where the workflow has none, nor in a stage that closes the case", () => {
    const { ruling: _ruling, ...operations } = workflow.operations ?? {};
    const peaceful = compileLifecycle({ ...workflow, operations });
    const { state } = startMachine(peaceful);
    expect(moveMachine(peaceful, state, RULE)).toEqual({ state, timers: [] });
    let closed = startMachine(machine).state;
    ({ state: closed } = moveMachine(machine, closed, actionEvent("answer-directly")));
    expect(moveMachine(machine, closed, RULE)).toEqual({ state: closed, timers: [] });
  });

  test("comes back to each stage that a survey or an order names", () => {
    const both = compileLifecycle({
      ...workflow,
      operations: { ...workflow.operations, reopen: { by: [{ role: "supervisor" }], to: "filed" } },
    });
    let { state } = startMachine(both);
    ({ state } = moveMachine(both, state, actionEvent("answer-directly")));
    expect(moveMachine(both, state, reopenEvent("filed")).state.value).toBe("filed");
    expect(moveMachine(both, state, reopenEvent("handling")).state.value).toBe("handling");
    expect(moveMachine(both, state, reopenEvent("checking")).state.value).toBe("closed");
  });

  test("ignores an event its stage does not know", () => {
    const { state } = startMachine(machine);
    expect(moveMachine(machine, state, actionEvent("close"))).toEqual({ state, timers: [] });
  });

  test("can be brought back from a final stage where the survey reopens", () => {
    let { state } = startMachine(machine);
    ({ state } = moveMachine(machine, state, actionEvent("answer-directly")));
    expect(state).toEqual({ value: "closed", status: "active" });
    const back = moveMachine(machine, state, reopenEvent("handling"));
    expect(back.state.value).toBe("handling");
    expect(back.timers).toContainEqual({ op: "set", name: "deadline/close-in-time" });
  });

  test("carries no version in its id, so that timers outlive a new one", () => {
    expect(compileLifecycle({ ...workflow, version: 7 }).id).toBe(machine.id);
  });

  test("cancels only the deadline a milestone fulfils", () => {
    const milestones = compileLifecycle({
      ...workflow,
      operations: {},
      lifecycle: {
        initial: "handling",
        stages: [
          {
            id: "handling",
            step: "dispatch",
            deadlines: [{ id: "stop", metBy: ["stopped"] }, { id: "demolish" }],
            actions: [
              { id: "stopped", to: "handling" },
              { id: "finish", to: "closed" },
            ],
          },
          { id: "closed", step: "close", final: true },
        ],
      },
    });
    const { state } = startMachine(milestones);
    expect(moveMachine(milestones, state, actionEvent("stopped")).timers).toEqual([{ op: "cancel", name: "deadline/stop" }]);
  });
});

describe("the adapter to XState", () => {
  test("refuses a delay nobody defined, which XState would fire at once and silently", () => {
    const raised = { type: "xstate.raise", delay: "nobody-defined-this" };
    const build = (): unknown => buildMachine({ id: "m", initial: "a", states: { a: { id: "a", entry: [raised] } } }, ["another"]);
    expect(build).toThrow(new MachineError("delay-missing", "nobody-defined-this"));
  });

  test("refuses actors, which would run effects inside a pure step", () => {
    const invoking = { id: "a", invoke: { src: "mail" } };
    expect(() => buildMachine({ id: "m", initial: "a", states: { a: invoking } }, [])).toThrow(new MachineError("effect-forbidden", "a"));
  });
});
