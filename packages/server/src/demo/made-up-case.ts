import {
  availableActions,
  openSurvey,
  validPosts,
  type Actor,
  type CaseCommand,
  type CaseState,
  type CompiledDistrict,
  type Instant,
  type Post,
} from "@gridloop/core";
import type { CaseHost } from "../host/case-host.js";
import { citizen } from "../http/identify.js";
import { formatCaseNumber, numberSeries } from "../service/case-number.js";
import type { CaseService } from "../service/case-service.js";
import { digestTrackingCode, makeTrackingCode } from "../service/tracking-code.js";
import type { Dice } from "./dice.js";
import { madeUpAnswers } from "./made-up-answers.js";
import type { Places } from "./places.js";

/** What made-up cases are made in. */
export interface StoryParts {
  host: CaseHost;
  service: CaseService;
  district: CompiledDistrict;
  where: Places;
  dice: Dice;
}

type Rest<C> = C extends unknown ? Omit<C, "salt" | "actor"> : never;

/** Opens a made-up case in the past; nothing where it exists already or its form cannot be made up. */
export async function openMadeUpCase(parts: StoryParts, id: string, at: Instant): Promise<MadeUpCase | undefined> {
  const { district, host, where, dice: luck } = parts;
  const { definition } = district;
  const item = where.item(luck);
  const unit = where.unit(luck);
  const channel = luck.pick(definition.channels.filter((each) => each.public === true)) ?? definition.channels[0];
  const workflow = district.workflow(item.workflow);
  if (!channel || !workflow || (await host.load(definition.id, id))) return undefined;
  const form = workflow.forms.get(item.intakeForm ?? workflow.definition.intakeForm ?? "intake");
  const series = numberSeries(at, definition.timeZone);
  const story = new MadeUpCase(parts, id, unit, at);
  const opened = await story.command(citizen, at, {
    type: "open",
    case: id,
    number: formatCaseNumber(definition.caseNumber, series, await host.nextNumber(definition.id, series)),
    item: item.id,
    channel: channel.id,
    data: madeUpAnswers(form, { district, actor: citizen, at, unit, dice: luck }),
    trackingDigest: digestTrackingCode(makeTrackingCode(luck.bytes(32), id)),
  });
  return opened ? story : undefined;
}

/** A case of the demonstration, told by real commands. */
export class MadeUpCase {
  readonly district: CompiledDistrict;
  readonly luck: Dice;
  at: Instant;
  #state: CaseState | undefined;
  readonly #parts: StoryParts;
  readonly #id: string;
  readonly #unit: string;

  constructor(parts: StoryParts, id: string, unit: string, at: Instant) {
    this.#parts = parts;
    this.district = parts.district;
    this.luck = parts.dice;
    this.#id = id;
    this.#unit = unit;
    this.at = at;
  }

  get state(): CaseState {
    if (!this.#state) throw new Error(`${this.#id} was not opened`);
    return this.#state;
  }

  /** Fires what comes due until then, each at its own time. */
  async letTimePass(until: Instant): Promise<void> {
    for (;;) {
      const [next] = Object.entries(this.state.timers)
        .filter(([, timer]) => timer.due <= until)
        .sort(([, a], [, b]) => a.due - b.due);
      if (!next) return;
      const [key, { due, generation }] = next;
      if (!(await this.#take({ type: "timer", key, generation }, due))) return;
    }
  }

  /** Somebody entitled takes an action, mostly one that leads on; false where nobody can or the form is beyond making up. */
  async moveOn(at: Instant): Promise<boolean> {
    await this.letTimePass(at);
    const stage = this.district.pinnedWorkflow(this.state.workflow)?.stages.get(this.state.stage);
    const actions = [...(stage?.actions.values() ?? [])].filter((action) => action.automatic !== true && action.to !== this.state.stage);
    const leading = actions.filter((action) => action.kind === undefined || action.kind === "advance");
    const others = actions.filter((action) => !leading.includes(action) && action.kind !== "reject" && action.kind !== "withdraw");
    const wished = this.luck.chance(0.85) ? leading : others;
    for (const action of this.#shuffled(wished).concat(leading)) {
      const roles = (action.by ?? []).flatMap((permission) => ("role" in permission ? [permission.role] : []));
      const actor = this.#somebody(roles, action.id, at);
      if (!actor) continue;
      const form = action.form === undefined ? undefined : this.district.pinnedWorkflow(this.state.workflow)?.forms.get(action.form);
      const data = madeUpAnswers(form, { district: this.district, actor, at, unit: this.#unit, dice: this.luck });
      if (await this.command(actor, at, { type: "act", action: action.id, data })) return true;
    }
    return false;
  }

  /** The citizen says what they think. */
  async answerSurvey(at: Instant): Promise<void> {
    const form = openSurvey(this.district, this.state, at);
    if (form)
      await this.command(citizen, at, {
        type: "survey",
        data: madeUpAnswers(form, { district: this.district, actor: citizen, at, unit: this.#unit, dice: this.luck }),
      });
  }

  /** Runs a command; false where it was refused. */
  async command(actor: Actor, at: Instant, command: Rest<CaseCommand>): Promise<boolean> {
    const salt = Buffer.from(this.luck.bytes(32)).toString("base64url");
    return await this.#take({ ...command, actor, salt } as CaseCommand, at);
  }

  async #take(input: Parameters<CaseService["execute"]>[0]["input"], at: Instant): Promise<boolean> {
    const outcome = await this.#parts.service.execute({ district: this.district.definition.id, case: this.#id, input, at });
    if (outcome.kind !== "done") return false;
    this.#state = outcome.state;
    this.at = Math.max(this.at, at);
    return true;
  }

  /** Somebody of the directory who may take an action now. */
  #somebody(roles: readonly string[], action: string, at: Instant): Actor | undefined {
    const { organisation, definition } = this.district;
    const near = [this.state.responsible.unit, this.state.place.unit];
    const fits = (post: Post): boolean => roles.includes(post.role) && near.some((unit) => organisation.governs(post.unit, unit));
    for (const member of definition.members) {
      const posts = member.assignments.filter(fits).map(({ role, unit }) => ({ role, unit }));
      if (posts.length === 0) continue;
      const actor: Actor = { kind: "member", id: member.id, posts };
      if (validPosts(this.district, actor, this.district.calendar.civilDate(at)).length === 0) continue;
      if (availableActions(this.district, this.state, actor, at).some((each) => each.id === action)) return actor;
    }
    return undefined;
  }

  #shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((each) => ({ each, order: this.luck.roll() }))
      .sort((a, b) => a.order - b.order)
      .map(({ each }) => each);
  }
}
