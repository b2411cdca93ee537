import type { Action, Actor, CaseCommand, CatalogueItem, CompiledDistrict, FormDefinition, Instant } from "@gridloop/core";
import type { Cast } from "./cast.js";
import type { Dice } from "./dice.js";
import type { LifecycleMap } from "./lifecycle-map.js";
import { madeUpAnswers } from "./made-up-answers.js";
import { MadeUpCase } from "./made-up-case.js";
import { nextMoment } from "./moments.js";
import type { PhotoAlbum, TakenPhoto } from "./photo-album.js";
import { destination, type Wish } from "./wish.js";
import { writerFor, type Writer } from "./writer.js";

/** What a story is told in. */
export interface Setting {
  district: CompiledDistrict;
  cast: Cast;
  map: LifecycleMap;
  album: PhotoAlbum;
  /** Where the past ends. */
  now: Instant;
}

/** How a story begins, and what it is to come to. */
export interface Plot {
  id: string;
  number: string;
  wish: Wish;
  /** The stage it is to rest in. */
  rest: string;
  item: CatalogueItem;
  unit: string;
  openedAt: Instant;
}

type Rest<C> = C extends unknown ? Omit<C, "salt" | "actor" | "data"> : never;

/** A command as a story tells it: whoever does it and what they write is made up. */
export type ToldCommand = Rest<CaseCommand>;

const minute = 60_000;

/** Tells of one case who did what, when, and what they wrote. */
export class Narrator {
  readonly photos: TakenPhoto[] = [];
  readonly case: MadeUpCase;
  readonly setting: Setting;
  readonly plot: Plot;
  readonly luck: Dice;
  readonly #writer: Writer;

  constructor(setting: Setting, plot: Plot, luck: Dice) {
    this.setting = setting;
    this.plot = plot;
    this.luck = luck;
    this.#writer = writerFor(setting.district, plot.item, plot.unit, luck);
    this.case = new MadeUpCase(setting.district, luck, plot.openedAt);
  }

  /** Whether deadlines are to be missed here. */
  get isLate(): boolean {
    return this.plot.wish.lamp === "late";
  }

  /** The first of these people who may does it; false where none may. */
  told(actors: readonly Actor[], at: Instant, command: ToldCommand, form: string | undefined, contrary = false): boolean {
    const asked = form === undefined ? undefined : this.case.workflow?.forms.get(form);
    return actors.some((actor) => {
      const data = this.answers(asked, actor, at, contrary);
      return this.case.command(actor, at, { ...command, data } as Parameters<MadeUpCase["command"]>[2]);
    });
  }

  /** Takes an action of the stage. */
  act(action: Action, at: Instant): boolean {
    const actors = this.setting.cast.entitled(action.by ?? [], this.case.state, at, this.luck);
    return this.told(actors, at, { type: "act", action: action.id }, action.form);
  }

  /** When the case goes on; nothing where that would be in the future. */
  next(): Instant | undefined {
    const at = Math.round(nextMoment(this.case, this.isLate ? 2 : 1));
    return at < this.setting.now - minute ? at : undefined;
  }

  /** Within so many working hours, or at work before now; nothing where there is no such time. */
  soon(hours: number): Instant | undefined {
    const { now, district } = this.setting;
    const amount = 0.1 + this.luck.roll() * hours;
    const at = district.calendar.add(this.case.at, { amount, unit: this.case.state.urgent ? "elapsed-hours" : "working-hours" });
    if (at < now - minute) return Math.round(at);
    const between = Math.round(this.case.at + (now - this.case.at) * this.luck.roll());
    return district.calendar.isWorkingTime(between) ? between : undefined;
  }

  /** What somebody fills a form in with. */
  answers(form: FormDefinition | undefined, actor: Actor, at: Instant, contrary: boolean): ReturnType<typeof madeUpAnswers> {
    const { wish, unit, id, item } = this.plot;
    const desk = destination(wish);
    return madeUpAnswers(form, {
      ...{ district: this.setting.district, actor, at, unit, dice: this.luck, writer: this.#writer, contrary },
      ...(desk ? { sendTo: desk.unit } : {}),
      photo: (field) => {
        const taken = this.setting.album.take(item.id, field, { case: id, index: this.photos.length, at });
        if (taken) this.photos.push(taken);
        return taken?.id;
      },
    });
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((each) => ({ each, order: this.luck.roll() }))
      .sort((a, b) => a.order - b.order)
      .map(({ each }) => each);
  }
}
