import type { Instant } from "../../calendar/index.js";
import type { CatalogueItem, FieldType, FormDefinition, Permission } from "../../definition/index.js";
import type { FormContext } from "../../form/index.js";
import { startMachine } from "../../machine/index.js";
import { locate } from "../../routing/index.js";
import type { ActedBy } from "../actor.js";
import type { CaseCommand } from "../command.js";
import type { CompiledDistrict, CompiledWorkflow } from "../compiled-district.js";
import { settleDeadlines } from "../deadlines.js";
import { CaseDraft } from "../draft.js";
import { callPartners } from "../emergency.js";
import { openingFacts } from "../facts.js";
import { takeForm } from "../given.js";
import { optionsOf } from "../options.js";
import { actedBy, validPosts, type ValidPost } from "../permission.js";
import type { Rejection } from "../rejection.js";
import { responsibleFor } from "../responsible.js";
import { settleArrival } from "../arrival.js";
import type { Place } from "../state.js";
import type { FieldValue, FieldValues } from "../values.js";

type OpenCommand = Extract<CaseCommand, { type: "open" }>;

/** Opens a case: who may report on the channel, the intake form, where the matter is, who is responsible first. */
export function openCase(district: CompiledDistrict, command: OpenCommand, at: Instant): CaseDraft | Rejection {
  const item = district.item(command.item);
  if (item === undefined) return { ok: false, code: "item-unknown", item: command.item };
  if (item.retired === true) return { ok: false, code: "item-retired", item: item.id };
  const workflow = district.workflow(item.workflow);
  if (workflow === undefined) return { ok: false, code: "workflow-unknown", workflow: item.workflow, version: 0 };
  const date = district.calendar.civilDate(at);
  const posts = validPosts(district, command.actor, date);
  const by = reporter(district, workflow, command, posts);
  if ("code" in by) return by;

  const formId = item.intakeForm ?? workflow.definition.intakeForm ?? "intake";
  const form = workflow.forms.get(formId);
  const context: FormContext = {
    ...openingFacts(district, item, posts[0]),
    case: { channel: command.channel, item: item.id, reporter: command.actor.kind === "citizen" ? "citizen" : "member" },
    resolveOptions: (field) => optionsOf(district, field, posts, date),
  };
  const filled = takeForm(form, command.data, context, command.salt, 1);
  if (!filled.ok) return { ok: false, code: "form-invalid", form: formId, problems: filled.problems };

  const draft = new CaseDraft(district, workflow, item, undefined, at, by, command.salt);
  draft.personal.push(...filled.taken.personal);
  // The address may be personal: where the matter lies is found from it, but it does not stand in the event.
  const answers = { ...filled.taken.given.values, ...Object.fromEntries(filled.taken.personal.map(({ field, value }) => [field, value])) };
  const place = placeOf(district, form, answers, by);
  recordOpening(draft, command, item, place, filled.taken.given);
  return draft;
}

/** The post a member reports by, or the citizen; what neither channel nor workflow allows is refused. */
function reporter(
  district: CompiledDistrict,
  workflow: CompiledWorkflow,
  command: OpenCommand,
  posts: readonly ValidPost[],
): ActedBy | Rejection {
  const channel = district.definition.channels.find(({ id }) => id === command.channel);
  if (channel === undefined) return { ok: false, code: "channel-unknown", channel: command.channel };
  const { actor } = command;
  if (actor.kind === "system") return { kind: "system" };
  if (actor.kind === "citizen") {
    return channel.public === true ? { kind: "citizen" } : { ok: false, code: "channel-not-public", channel: channel.id };
  }
  const post = posts.find((each) => mayReport(district, workflow.definition.report, each));
  if (post !== undefined) return actedBy(actor, post);
  // Whoever works for the district is a citizen too, on the channels citizens have.
  if (channel.public === true) return { kind: "citizen" };
  return { ok: false, code: "not-permitted", command: "open", needs: rolesOf(workflow.definition.report) };
}

function mayReport(district: CompiledDistrict, permissions: readonly Permission[] | undefined, post: ValidPost): boolean {
  if (permissions === undefined) return true;
  return permissions.some(
    (each) => "role" in each && each.role === post.role && (each.at === undefined || each.at === district.organisation.levelOf(post.unit)),
  );
}

const rolesOf = (permissions: readonly Permission[] | undefined): string[] =>
  (permissions ?? []).flatMap((each) => ("role" in each ? [each.role] : []));

/**
 * Where the matter is: the unit chosen in the intake form, else what the address says, else where the member who
 * reports works, else the district as a whole.
 */
function placeOf(district: CompiledDistrict, form: FormDefinition | undefined, values: FieldValues, by: ActedBy): Place {
  const { organisation } = district;
  const answered = (type: FieldType): FieldValue[] =>
    (form?.fields ?? []).filter((field) => field.type === type).flatMap(({ id }) => values[id] ?? []);
  const chosen = answered("unit").find((unit) => typeof unit === "string");
  const addresses = answered("address").map((value): AskedPlace => (typeof value === "string" ? { text: value } : (value as AskedPlace)));
  const asked: AskedPlace[] = [...(chosen === undefined ? [] : [{ unit: chosen }]), ...addresses];
  const unit = asked.map((each) => locate(organisation, each)).find((each) => each !== organisation.root) ?? by.unit ?? organisation.root;
  const positioned = addresses.find(({ longitude, latitude }) => longitude !== undefined && latitude !== undefined);
  return {
    unit,
    ...(positioned === undefined ? {} : { longitude: positioned.longitude as number, latitude: positioned.latitude as number }),
  };
}

/** What an address may say of a place. */
type AskedPlace = { text?: string; unit?: string; longitude?: number; latitude?: number };

function recordOpening(draft: CaseDraft, command: OpenCommand, item: CatalogueItem, place: Place, given: { values?: FieldValues }): void {
  const { lifecycle } = draft.workflow.definition;
  const { state, timers } = startMachine(draft.workflow.lifecycle);
  const initial = lifecycle.stages.find(({ id }) => id === lifecycle.initial) as (typeof lifecycle.stages)[number];
  const where = { place, values: given.values ?? {}, responsibleIn: {} };
  const opened = draft.record(
    {
      type: "opened",
      case: command.case,
      district: draft.district.definition.id,
      number: command.number,
      channel: command.channel,
      item: { id: item.id, version: item.version },
      workflow: { id: draft.workflow.definition.id, version: draft.workflow.definition.version },
      place,
      urgent: command.actor.kind === "citizen" ? false : (command.urgent ?? false),
      anonymous: command.anonymous ?? false,
      reporter: {
        kind: draft.by.kind === "member" ? "member" : "citizen",
        ...(draft.by.unit === undefined ? {} : { unit: draft.by.unit }),
      },
      ...(command.trackingDigest === undefined ? {} : { trackingDigest: command.trackingDigest }),
      lifecycle: state,
      stage: initial.id,
      step: initial.step,
      responsible: responsibleFor(draft.district, item, initial, where, draft.date),
      ...given,
    },
    [],
    draft.by,
  );
  settleDeadlines(draft, timers, [...(lifecycle.deadlines ?? []), ...(initial.deadlines ?? [])], "case", "met");
  settleArrival(draft, opened, undefined);
  callPartners(draft);
}
