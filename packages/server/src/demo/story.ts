import type { Action, Actor, Instant } from "@gridloop/core";
import { citizen } from "../http/identify.js";
import { nextDeadline } from "../service/case-row.js";
import { digestTrackingCode, makeTrackingCode } from "../service/tracking-code.js";
import { answerSurvey, extend, operate, reply, supervise, wasSupervised, workOn } from "./beside-the-way.js";
import type { Dice } from "./dice.js";
import type { MadeUpCase } from "./made-up-case.js";
import { lampOf } from "./moments.js";
import { Narrator, type Plot, type Setting } from "./narrator.js";
import type { TakenPhoto } from "./photo-album.js";
import type { Wish } from "./wish.js";

/** More moves than any way through a lifecycle takes. */
const mostMoves = 30;

/** What is done in the last hour and a half is left to the visitor. */
const lastMoves = 90 * 60_000;

/** One made-up case, from its report to where it rests now. */
export class Story {
  readonly #narrator: Narrator;
  readonly #setting: Setting;
  readonly #plot: Plot;
  readonly #luck: Dice;
  #detour: Wish["detour"];

  constructor(setting: Setting, plot: Plot, luck: Dice) {
    this.#narrator = new Narrator(setting, plot, luck);
    this.#setting = setting;
    this.#plot = plot;
    this.#luck = luck;
    this.#detour = plot.wish.detour;
  }

  get case(): MadeUpCase {
    return this.#narrator.case;
  }

  get photos(): readonly TakenPhoto[] {
    return this.#narrator.photos;
  }

  /** Tells it; false where it cannot come to where it should. */
  tell(): boolean {
    if (!this.#open()) return false;
    for (let move = 0; move < mostMoves; move++) {
      const moved = this.#move();
      if (moved === "arrived") return this.#rest();
      if (moved === "stuck") return false;
    }
    return false;
  }

  /** In how many ways it is not what was wished for; half a way where it is nearly that. */
  get shortcomings(): number {
    const { wish, rest } = this.#plot;
    const { state } = this.case;
    const wrong = [
      state.stage !== rest,
      !this.isOnDesk,
      (wish.held === true) !== (state.held !== undefined),
      wish.supervised === true && !wasSupervised(this.#narrator),
    ];
    return wrong.filter(Boolean).length + this.#lampShortcoming();
  }

  /** Whether it lies on the desk it was meant for. */
  get isOnDesk(): boolean {
    const { desk } = this.#plot.wish;
    const { unit, role } = this.case.state.responsible;
    return desk === undefined || (desk.unit === unit && desk.role === role);
  }

  #lampShortcoming(): number {
    const { wish } = this.#plot;
    // A clock that stands still shows no lamp.
    if (wish.lamp === undefined || wish.held === true) return 0;
    const lamp = lampOf(nextDeadline(this.case.state)?.due, this.#setting.now);
    if (lamp === wish.lamp) return 0;
    return lamp === "late" || wish.lamp === "late" ? 1 : 0.5;
  }

  #open(): boolean {
    const { id, number, wish, item, openedAt } = this.#plot;
    const { district } = this.#setting;
    const workflow = district.workflow(item.workflow);
    const by = this.#reporter(openedAt);
    if (!by || !workflow) return false;
    const { actor, channel } = by;
    const form = workflow.forms.get(item.intakeForm ?? workflow.definition.intakeForm ?? "intake");
    return this.case.command(actor, openedAt, {
      ...{ type: "open", case: id, number, item: item.id, channel },
      data: this.#narrator.answers(form, actor, openedAt, wish.urgent === true),
      ...(wish.urgent === true && actor.kind === "member" ? { urgent: true } : {}),
      trackingDigest: digestTrackingCode(makeTrackingCode(this.#luck.bytes(32), id)),
    });
  }

  /** A citizen on a channel of theirs, or a member on another: who works in the grid itself reports from patrol. */
  #reporter(at: Instant): { actor: Actor; channel: string } | undefined {
    const { district, cast } = this.#setting;
    const { wish, unit } = this.#plot;
    const luck = this.#luck;
    const open = district.definition.channels.filter((each) => each.public === true);
    const staffed = district.definition.channels.filter((each) => each.public !== true);
    const member = wish.urgent === true || luck.chance(0.4) ? cast.reporter(unit, at, luck) : undefined;
    const isNear = member?.posts.some((post) => post.unit === unit) === true;
    const fitting = staffed.filter((each) => (each.id === "patrol") === isNear);
    const theirs = member && luck.pick(fitting.length > 0 ? fitting : staffed);
    if (member && theirs) return { actor: member, channel: theirs.id };
    const channel = luck.pick(open);
    return channel && { actor: citizen, channel: channel.id };
  }

  #move(): "moved" | "arrived" | "stuck" {
    const { state } = this.case;
    const { map } = this.#setting;
    if (this.#detour === "dissatisfied" && state.closedAt !== undefined) {
      this.#detour = undefined;
      return answerSurvey(this.#narrator, true) ? "moved" : "stuck";
    }
    const goal = this.#goal();
    if (this.#detour === undefined && state.stage === goal) return "arrived";
    const actions = [...(this.case.stage?.actions.values() ?? [])].filter((action) => action.automatic !== true);
    const detour = actions.filter((action) => action.kind !== undefined && action.kind === this.#detour);
    if (detour.length > 0) {
      this.#detour = undefined;
      return this.#take(detour);
    }
    const direct = actions.filter((action) => action.kind === "direct-answer" && action.to === goal);
    if (this.#plot.wish.direct === true && direct.length > 0) return this.#take(direct);
    const here = map.distance(state.stage, goal);
    const onward = actions.filter((action) => action.to !== state.stage && map.distance(action.to, goal) < here);
    // The first one written is the usual one.
    return this.#take(this.#luck.chance(0.65) ? onward : this.#narrator.shuffled(onward));
  }

  #goal(): string {
    const { map } = this.#setting;
    const { rest } = this.#plot;
    if (this.#detour === undefined) return rest;
    if (this.#detour === "dissatisfied") return map.stages.find((stage) => map.isFinal(stage)) ?? rest;
    const nearest = map.nearestWith(this.#detour, this.case.state.stage);
    if (nearest === undefined) this.#detour = undefined;
    return nearest ?? rest;
  }

  /** Somebody entitled takes the first of these actions that can be taken. */
  #take(actions: readonly Action[]): "moved" | "stuck" {
    workOn(this.#narrator);
    const at = this.#narrator.next();
    if (at === undefined) return "stuck";
    this.case.letTimePass(at);
    return actions.some((action) => this.#narrator.act(action, at)) ? "moved" : "stuck";
  }

  /** What happens where it rests, and the time until now. */
  #rest(): boolean {
    const { wish, rest } = this.#plot;
    const { now } = this.#setting;
    if (this.case.state.closedAt !== undefined) {
      if (wish.survey === "satisfied") answerSurvey(this.#narrator, false);
    } else {
      workOn(this.#narrator, 0.6);
      if (wish.supervised === true) supervise(this.#narrator);
      if (this.#luck.chance(0.2)) operate(this.#narrator, "note");
      if (wish.held === true) operate(this.#narrator, "hold");
      else if (this.#luck.chance(0.06)) extend(this.#narrator);
      this.case.letTimePass(Math.max(this.case.at, now - lastMoves));
      if (this.#luck.chance(0.4)) reply(this.#narrator);
    }
    this.case.letTimePass(now);
    return this.case.state.stage === rest;
  }
}
