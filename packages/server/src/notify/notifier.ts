import type { CaseHost, OutboxMessage } from "../host/case-host.js";
import type { Log } from "../log/log.js";
import type { Clock } from "../service/clock.js";
import type { PublishedDistricts } from "../service/published-districts.js";
import type { NotifyOptions } from "./notify-options.js";
import { concernsAnybody, membersMeant, planDeliveries } from "./plan-deliveries.js";

/** What the notifier stands on. */
export interface NotifierParts {
  host: CaseHost;
  districts: PublishedDistricts;
  clock: Clock;
  log: Log;
  options: NotifyOptions;
  /** Called when something was planned. */
  onPlanned: () => void;
}

/**
 * Hears the outbox and writes down who is to be told by which ways. A message heard twice plans the same deliveries, so nothing is
 * told twice; one that could not be written down is heard again.
 */
export function createNotifier({
  host,
  districts,
  clock,
  log,
  options,
  onPlanned,
}: NotifierParts): (message: OutboxMessage) => Promise<void> {
  const adapters = new Set((options.adapters ?? []).map(({ id }) => id));
  const endpoints = options.webhooks ?? [];
  return async (message) => {
    const { district: id, case: caseId } = message;
    if (districts.get(id) === undefined) await districts.refresh();
    const district = districts.get(id);
    if (district !== undefined && !concernsAnybody(district.definition, message)) return;
    const state = await host.load(id, caseId);
    if (district === undefined || state === undefined)
      return log.warn("a message of nothing that is there", { district: id, case: caseId });
    const now = clock.now();
    // Where no way leads outside nobody's address or choice matters.
    const members = adapters.size > 0 ? membersMeant({ district, now }, message) : [];
    const contacts = new Map((await host.contacts.get(id, members)).map((contact) => [contact.member, contact]));
    const deliveries = planDeliveries({ district, state, now, adapters, endpoints, contacts }, message);
    if ((await host.deliveries.add(deliveries)) > 0) onPlanned();
  };
}
