import type { Action } from "@gridloop/core";
import { nextDeadline } from "../service/case-row.js";
import { askFor } from "./asking.js";
import { beside, isDisputed, rule } from "./beside.js";
import { answerSurvey, note, reply, supervise, wasSupervised, workOn } from "./beside-the-way.js";
import type { Dice } from "./dice.js";
import type { MadeUpCase } from "./made-up-case.js";
import { lampOf } from "./moments.js";
import { Narrator, type Plot, type Setting } from "./narrator.js";
import { open } from "./opening.js";
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
  #besideCame = false;

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

  get narrator(): Narrator {
    return this.#narrator;
  }

  /** Tells it; false where it cannot come to where it should. */
  tell(): boolean {
    return this.arrive() && this.rest();
  }

  /** Tells it as far as where it rests; false where it does not come there. */
  arrive(): boolean {
    if (!open(this.#narrator)) return false;
    for (let move = 0; move < mostMoves; move++) {
      const moved = this.#move();
      if (moved === "arrived") return true;
      if (moved === "stuck") return false;
    }
    return false;
  }

  /** What happens where it rests, and the time until now. */
  rest(): boolean {
    const { wish, rest } = this.#plot;
    const { now } = this.#setting;
    if (this.case.state.closedAt !== undefined) {
      if (wish.survey === "satisfied") answerSurvey(this.#narrator, false);
      this.#tellBeside();
    } else {
      workOn(this.#narrator, 0.6);
      if (wish.supervised === true) supervise(this.#narrator);
      if (this.#luck.chance(0.2)) note(this.#narrator);
      if (wish.held === true) askFor(this.#narrator, "hold", "granted");
      else if (wish.beside === undefined && this.#luck.chance(0.06)) askFor(this.#narrator, "extend", "granted");
      this.#tellBeside();
      this.case.letTimePass(Math.max(this.case.at, now - lastMoves));
      if (this.#luck.chance(0.4)) reply(this.#narrator);
    }
    this.case.letTimePass(now);
    return this.case.state.stage === rest;
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
      wish.beside !== undefined && !this.#besideCame,
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
    // A clock that stands still shows no lamp, nor does a case that is closed.
    const isStill = wish.held === true || this.case.state.question !== undefined;
    if (wish.lamp === undefined || isStill || this.case.state.closedAt !== undefined) return 0;
    const lamp = lampOf(nextDeadline(this.case.state)?.due, this.#setting.now);
    if (lamp === wish.lamp) return 0;
    return lamp === "late" || wish.lamp === "late" ? 1 : 0.5;
  }

  #move(): "moved" | "arrived" | "stuck" {
    const { state } = this.case;
    const { map } = this.#setting;
    if (this.#detour === "dissatisfied" && state.closedAt !== undefined) {
      this.#detour = undefined;
      return answerSurvey(this.#narrator, true) ? "moved" : "stuck";
    }
    if (isDisputed(this.#narrator)) {
      if (this.#plot.wish.beside === "disputed") return state.stage === this.#plot.rest ? "arrived" : "stuck";
      return rule(this.#narrator) ? "moved" : "stuck";
    }
    const goal = this.#goal();
    if (this.#detour === undefined && state.stage === goal) return "arrived";
    const actions = [...(this.case.stage?.actions.values() ?? [])].filter((action) => action.automatic !== true);
    const detour = actions.filter((action) => action.kind !== undefined && action.kind === this.#detour);
    if (detour.length > 0) {
      const moved = this.#take(detour);
      this.#detour = this.#isToBeDisputed() ? "return" : undefined;
      return moved;
    }
    const direct = actions.filter((action) => action.kind === "direct-answer" && action.to === goal);
    if (this.#plot.wish.direct === true && direct.length > 0) return this.#take(direct);
    const here = map.distance(state.stage, goal);
    const onward = actions.filter((action) => action.to !== state.stage && map.distance(action.to, goal) < here);
    // The first one written is the usual one.
    return this.#take(this.#luck.chance(0.65) ? onward : this.#narrator.shuffled(onward));
  }

  /** Whether it is to be returned once more, until a ruling is asked for. */
  #isToBeDisputed(): boolean {
    const { wish } = this.#plot;
    const most = this.case.workflow?.definition.operations?.ruling?.afterReturns ?? 0;
    return (wish.beside === "disputed" || wish.beside === "ruled") && this.case.state.returns < most;
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

  #tellBeside(): void {
    const { wish } = this.#plot;
    if (wish.beside !== undefined) this.#besideCame = beside[wish.beside](this.#narrator);
  }
}
