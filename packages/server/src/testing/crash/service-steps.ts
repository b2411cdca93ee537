import { randomBytes } from "node:crypto";
import type { CaseCommand } from "@gridloop/core";
import { clerk, serviceOf } from "../to-and-fro.js";
import type { CrashSteps } from "./crash-steps.js";

/** Monday 2 March 2026, 09:00 in Shanghai, ms. A case's clock moves on only as its timers fire. */
const monday = 1_772_413_200_000;

/** Later than any timer of a run. */
const muchLater = monday + 10 * 365 * 24 * 3_600_000;

/**
 * The steps of the product itself: the case service, its step, its machines, on a case that goes to and fro.
 */
export const serviceSteps: CrashSteps = {
  now: muchLater,

  async prepare(host, district) {
    await serviceOf(host, district);
  },

  async command(host, district, id, key) {
    const service = await serviceOf(host, district);
    const state = await host.load(district, id);
    const data = { text: key, secret: key };
    const command: CaseCommand = {
      actor: clerk,
      salt: randomBytes(24).toString("base64url"),
      ...(state === undefined
        ? { type: "open", case: id, number: id, item: "matter", channel: "site", data }
        : { type: "act", action: state.stage === "here" ? "go" : "come", data }),
    };
    const answer = () => ({ key, requestDigest: key, status: 200, body: JSON.stringify({ key }) });
    // The case's own clock does not move by commands: what is due is fired by timers alone, which is what is counted.
    const outcome = await service.execute({ district, case: id, input: command, at: monday, answer });
    return outcome.kind !== "rejected";
  },

  async fire(host, timer) {
    const service = await serviceOf(host, timer.district);
    const input = { type: "timer", key: timer.key, generation: timer.generation } as const;
    const outcome = await service.execute({ district: timer.district, case: timer.case, input, at: timer.due, fired: timer });
    return outcome.kind === "done" && outcome.stepped.events.length > 0;
  },

  commandOf: (event) => (event.type === "opened" || event.type === "acted" ? String(event.values?.["text"]) : undefined),
  timerOf(event) {
    if (event.type === "deadline-passed") return `deadline/${event.deadline}/${event.subject}`;
    return event.type === "rung-fired" ? `rung/${event.chain}/${event.rung}/${event.subject}` : undefined;
  },
  tells: (event) => event.type === "opened" || event.type === "acted" || event.type === "rung-fired",
};
