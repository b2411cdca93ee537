import type { CaseState, CompiledDistrict, District, Effect, EffectTopic, Instant, Measure } from "@gridloop/core";
import type { OutboxMessage } from "../host/case-host.js";
import type { Contact } from "../host/contact-store.js";
import type { DeliveryStatus, PlannedDelivery } from "../host/delivery-store.js";
import { digest as digestOf } from "../service/digest.js";
import { noteOf } from "./note.js";
import { notBefore } from "./quiet-time.js";
import { holdersOf } from "./recipients.js";
import { ruleFor, type Rule } from "./rules.js";
import type { WebhookEndpoint } from "./ways/webhook-endpoint.js";

/** What planning knows besides the message. */
export interface Planning {
  district: CompiledDistrict;
  state: CaseState;
  now: Instant;
  /** The ways to people that are set up. */
  adapters: ReadonlySet<string>;
  endpoints: readonly WebhookEndpoint[];
  /** Contacts of the members a message may be for. */
  contacts: ReadonlyMap<string, Contact>;
}

/** Pressed, told and copied follow from one rung: whoever is several of them hears once, of what comes first. */
const oneOf: Partial<Record<EffectTopic, string>> = { pressed: "rung", told: "rung", copied: "rung" };

/** Whether anybody could hear of a message: most changes of cases concern lists alone, and cost no look at the case. */
export function concernsAnybody(definition: District, { effect }: OutboxMessage): boolean {
  return effect.to === "reporter" || effect.partner !== undefined || ruleOf(definition, effect).via.length > 0;
}

const ruleOf = (definition: District, { topic, role, facts }: Effect): Rule =>
  ruleFor(definition, { topic, role, measure: facts["measure"] as Measure | undefined });

/** The members a message is for on the day it is planned. */
export function membersMeant({ district, now }: Pick<Planning, "district" | "now">, { effect }: OutboxMessage): string[] {
  return holdersOf(district, effect, district.calendar.civilDate(now))?.members.map(({ member }) => member) ?? [];
}

/**
 * The deliveries of a message: who hears of it, by which ways, when. The same message planned again gives deliveries of the same ids.
 */
export function planDeliveries(planning: Planning, message: OutboxMessage): PlannedDelivery[] {
  const { effect } = message;
  if (effect.to === "reporter") return toReporter(planning, message);
  const rule = ruleOf(planning.district.definition, effect);
  const toPeople = holdersOf(planning.district, effect, planning.district.calendar.civilDate(planning.now));
  const people = toPeople === undefined ? [] : toMembers(planning, message, rule, toPeople);
  const systems = rule.via.includes("webhook") ? toEndpoints(planning, message) : [];
  return [...people, ...systems, ...toPartner(planning, message)];
}

function toMembers(
  planning: Planning,
  message: OutboxMessage,
  rule: Rule,
  { members, post }: NonNullable<ReturnType<typeof holdersOf>>,
): PlannedDelivery[] {
  if (rule.via.length === 0) return [];
  const { role, unit } = message.effect;
  if (members.length === 0) {
    const reason = { ...(role === undefined ? {} : { role }), ...(unit === undefined ? {} : { unit }) };
    return [planned(planning, message, { way: "inbox", recipient: `post:${post}`, status: "no-holder", ...reason })];
  }
  return members.flatMap(({ member, ...held }) => {
    const recipient = `member:${member}`;
    const contact = planning.contacts.get(member);
    const outside = waysOf(planning, message, rule, contact).map((way) =>
      planned(planning, message, { way, recipient, ...held, ...outlook(planning, way, contact), ...timing(planning, rule, contact) }),
    );
    return [planned(planning, message, { way: "inbox", recipient, ...held, status: "delivered" }), ...outside];
  });
}

/** The ways outside the desk a member hears by: what they chose, else what the rule says; what must go at once goes by the rule's, too. */
function waysOf({ adapters }: Planning, { effect }: OutboxMessage, rule: Rule, contact: Contact | undefined): string[] {
  const chosen = contact?.preferences?.topics?.find(({ topic }) => topic === effect.topic)?.via;
  const ruled = rule.builtIn === true ? rule.via.filter((way) => adapters.has(way)) : rule.via;
  const ways = new Set([...(chosen ?? ruled), ...(rule.immediate === true ? ruled : [])]);
  return [...ways].filter((way) => way !== "inbox" && way !== "webhook");
}

/** Whether a member can be reached that way at all. */
function outlook({ adapters }: Planning, way: string, contact: Contact | undefined): { status: DeliveryStatus; reason?: string } {
  if (!adapters.has(way)) return { status: "no-way", reason: "way-not-set-up" };
  if (contact?.addresses[way] === undefined) return { status: "no-address", reason: "address-unknown" };
  return { status: "waiting" };
}

/** When a member hears, and what goes with it. */
function timing({ district, now }: Planning, rule: Rule, contact: Contact | undefined): { dueAt: Instant; bundle?: string } {
  if (rule.immediate === true) return { dueAt: now };
  const { quiet, digest } = district.definition.notifications ?? {};
  const chosen = contact?.preferences ?? {};
  const hours = chosen.quiet === undefined ? quiet : (chosen.quiet ?? undefined);
  const collected = chosen.digest === undefined ? (rule.digest === true ? digest : undefined) : (chosen.digest ?? undefined);
  const dueAt = notBefore(now, district.calendar, hours, collected);
  return collected === undefined ? { dueAt } : { dueAt, bundle: `digest/${String(dueAt)}` };
}

/** The systems that want to hear of such messages. */
function toEndpoints(planning: Planning, message: OutboxMessage): PlannedDelivery[] {
  const { effect, district } = message;
  const { organisation } = planning.district;
  const covers = (units: readonly string[]): boolean =>
    units.some((unit) => effect.unit !== undefined && organisation.governs(unit, effect.unit));
  return planning.endpoints
    .filter(
      (endpoint) =>
        endpoint.partner === undefined &&
        (endpoint.districts?.includes(district) ?? true) &&
        (endpoint.topics?.includes(effect.topic) ?? true) &&
        (endpoint.units === undefined || covers(endpoint.units)),
    )
    .map(({ id }) => planned(planning, message, { way: "webhook", recipient: `endpoint:${id}`, ...postOf(message), dueAt: planning.now }));
}

/** An emergency partner outside the district: by the system that stands for it, or the log says that none does. */
function toPartner(planning: Planning, message: OutboxMessage): PlannedDelivery[] {
  const { partner } = message.effect;
  if (partner === undefined) return [];
  const endpoints = planning.endpoints.filter(
    (endpoint) => endpoint.partner === partner && (endpoint.districts?.includes(message.district) ?? true),
  );
  if (endpoints.length > 0)
    return endpoints.map(({ id }) => planned(planning, message, { way: "webhook", recipient: `endpoint:${id}`, dueAt: planning.now }));
  // A partner that is a post of the district hears as its holders do.
  if (message.effect.unit !== undefined) return [];
  const none = { status: "no-address", reason: "partner-without-endpoint" } as const;
  return [planned(planning, message, { way: "webhook", recipient: `partner:${partner}`, ...none })];
}

/** Whoever reported, by the first way in which they left an address. Whether they did is known without reading it. */
function toReporter(planning: Planning, message: OutboxMessage): PlannedDelivery[] {
  const { district, state, adapters, now } = planning;
  const { reporter = [], quiet } = district.definition.notifications ?? {};
  const [first] = reporter;
  if (first === undefined) return [];
  const left = ({ field }: (typeof reporter)[number]): boolean =>
    Object.hasOwn(state.commitments, field) || Object.hasOwn(state.values, field);
  const reached = reporter.find((each) => adapters.has(each.via) && left(each));
  if (reached === undefined) {
    const none = { status: "no-address", reason: "address-unknown" } as const;
    return [planned(planning, message, { way: first.via, recipient: "reporter", ...none })];
  }
  const dueAt = notBefore(now, district.calendar, quiet, undefined);
  return [planned(planning, message, { way: reached.via, recipient: "reporter", dueAt })];
}

const postOf = ({ effect: { role, unit } }: OutboxMessage): Pick<PlannedDelivery, "role" | "unit"> => ({
  ...(role === undefined ? {} : { role }),
  ...(unit === undefined ? {} : { unit }),
});

/** What differs from one delivery of a message to the next. */
type Particulars = Pick<PlannedDelivery, "way" | "recipient"> &
  Partial<Pick<PlannedDelivery, "role" | "unit" | "status" | "reason" | "dueAt" | "bundle">>;

function planned(
  { state }: Planning,
  message: OutboxMessage,
  { dueAt, bundle, status = "waiting", ...particulars }: Particulars,
): PlannedDelivery {
  const { effect, district } = message;
  const kind = `${String(effect.seq)}/${oneOf[effect.topic] ?? effect.topic}`;
  const id = digestOf(JSON.stringify([district, message.case, kind, particulars.way, particulars.recipient])).slice(0, 32);
  return {
    ...{ id, district, case: message.case, message: message.id, topic: effect.topic, ...particulars },
    facts: noteOf(effect, state),
    status,
    bundle: bundle ?? id,
    plannedAt: effect.at,
    dueAt: dueAt ?? effect.at,
  };
}
