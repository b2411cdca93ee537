import { randomBytes } from "node:crypto";
import { districtSchema, type Actor, type CaseCommand, type District, type DistrictInput } from "@gridloop/core";
import type { CaseHost } from "../../host/case-host.js";
import { createPinoLog } from "../../log/pino-log.js";
import { createMetrics } from "../../metrics/metrics.js";
import { CaseService } from "../../service/case-service.js";
import { PublishedDistricts } from "../../service/published-districts.js";
import type { CrashSteps } from "./crash-steps.js";

/** Monday 2 March 2026, 09:00 in Shanghai, ms. A case's clock moves on only as its timers fire. */
const monday = 1_772_413_200_000;

/** Later than any timer of a run. */
const muchLater = monday + 10 * 365 * 24 * 3_600_000;

const clerk: Actor = { kind: "member", id: "clerk", posts: [{ role: "clerk", unit: "town" }] };

/**
 * The steps of the product itself: the case service, its step, its machines. A case goes to and fro between two stages;
 * each visit sets a deadline, which a chain of two rungs watches, so that timers are set, cancelled and fired by the hundred.
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

const services = new WeakMap<CaseHost, { service: CaseService; districts: PublishedDistricts }>();

async function serviceOf(host: CaseHost, district: string): Promise<CaseService> {
  let known = services.get(host);
  if (known === undefined) {
    const districts = new PublishedDistricts(host);
    const log = createPinoLog({ level: "silent" });
    known = { districts, service: new CaseService({ host, districts, metrics: createMetrics(), log }) };
    services.set(host, known);
  }
  if (known.districts.get(district) === undefined) {
    await known.districts.refresh();
    await known.districts.publish(toAndFro(district), monday);
  }
  return known.service;
}

function toAndFro(id: string): District {
  const form = {
    id: "told",
    fields: [
      { id: "text", type: "text" as const },
      { id: "secret", type: "text" as const, personal: "sensitive" as const },
    ],
  };
  const by = [{ role: "clerk" }];
  const deadlines = [{ id: "in-time", limit: { amount: 1, unit: "working-hours" as const }, reentry: "restart" as const }];
  const rung = (name: string, amount: number) => ({
    id: name,
    at: { after: { amount, unit: "working-hours" as const } },
    measure: "urge" as const,
    press: [{ role: "clerk" }],
  });
  const written: DistrictInput = {
    id,
    timeZone: "Asia/Shanghai",
    levels: [{ id: "town" }],
    units: [{ id: "town", level: "town" }],
    roles: [{ id: "clerk" }],
    members: [{ id: "clerk", name: "Clerk", assignments: [{ role: "clerk", unit: "town" }] }],
    channels: [{ id: "site" }],
    calendar: { base: "cn", horizon: "2040-12-31", windows: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "17:00" }] },
    catalogue: [{ id: "matter", workflow: "to-and-fro" }],
    workflows: [
      {
        id: "to-and-fro",
        intakeForm: "told",
        forms: [form],
        lifecycle: {
          initial: "here",
          stages: [
            {
              id: "here",
              step: "collect",
              responsible: { role: "clerk" },
              deadlines,
              actions: [{ id: "go", to: "there", by, form: "told" }],
            },
            {
              id: "there",
              step: "dispatch",
              responsible: { role: "clerk" },
              deadlines,
              actions: [{ id: "come", to: "here", by, form: "told" }],
            },
          ],
        },
        supervision: [{ id: "overdue", watch: { deadline: "in-time" }, rungs: [rung("urge", 0), rung("urge-again", 1)] }],
      },
    ],
  };
  return districtSchema.parse(written);
}
