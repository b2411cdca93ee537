import { districtSchema, type Actor, type District, type DistrictInput } from "@gridloop/core";
import type { CaseHost } from "../host/case-host.js";
import { createPinoLog } from "../log/pino-log.js";
import { createMetrics } from "../metrics/metrics.js";
import { CaseService } from "../service/case-service.js";
import { PublishedDistricts } from "../service/published-districts.js";

/** Who sends the case to and fro. */
export const clerk: Actor = { kind: "member", id: "clerk", posts: [{ role: "clerk", unit: "town" }] };

const services = new WeakMap<CaseHost, { service: CaseService; districts: PublishedDistricts }>();

/** The case service on a host, with the district published. */
export async function serviceOf(host: CaseHost, district: string): Promise<CaseService> {
  let known = services.get(host);
  if (known === undefined) {
    const districts = new PublishedDistricts(host);
    const log = createPinoLog({ level: "silent" });
    known = { districts, service: new CaseService({ host, districts, metrics: createMetrics(), log }) };
    services.set(host, known);
  }
  if (known.districts.get(district) === undefined) {
    await known.districts.refresh();
    await known.districts.publish(toAndFro(district), 0);
  }
  return known.service;
}

/**
 * A district whose case goes to and fro between two stages for ever. Each visit sets a deadline, which a chain of two rungs
 * watches, so that timers are set, cancelled and fired by the hundred.
 */
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
