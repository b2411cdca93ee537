import { dice, type Dice } from "./dice.js";
import { openingMoment } from "./moments.js";
import type { Places } from "./places.js";
import type { Plot, Setting } from "./narrator.js";
import { Story } from "./story.js";
import type { Wish } from "./wish.js";

/** A story that came out, and how to tell it again. */
export interface Draft {
  plot: Omit<Plot, "id" | "number">;
  seed: number;
  shortcomings: number;
}

/** What drafts are made in. */
export interface DraftSetting extends Setting {
  where: Places;
}

/** How often a story is tried before the best one so far is taken: a wish may be beyond a district. */
const mostTries = 8;

/** After half of them what is nearly right is good enough. */
const nearly = 0.5;

/** Makes drafts for wishes, one after another: what one teaches about a district's stages and desks helps the next. */
export function drafter(settings: ReadonlyMap<string, DraftSetting>): (wish: Wish, index: number) => Draft | undefined {
  const chances = new StageChances();
  const outOfReach = new Set<string>();
  return (given, index) => {
    const desk = given.desk && `${given.desk.role} ${given.desk.unit}`;
    const wish = desk !== undefined && outOfReach.has(desk) ? anywhere(given) : given;
    const setting = settings.get(wish.workflow);
    const best = setting && bestOf(setting, wish, index, chances);
    if (desk !== undefined && wish.desk && (!best || !best.onDesk)) outOfReach.add(desk);
    return best?.draft;
  };
}

const anywhere = ({ desk: _desk, ...wish }: Wish): Wish => wish;

/** Tries until a story comes out as wished, or takes the one that comes nearest. */
function bestOf(setting: DraftSetting, wish: Wish, index: number, chances: StageChances): { draft: Draft; onDesk: boolean } | undefined {
  let best: { draft: Draft; onDesk: boolean } | undefined;
  for (let tries = 0; tries < mostTries; tries++) {
    if (best && best.draft.shortcomings <= (tries < mostTries / 2 ? 0 : nearly)) break;
    const seed = (index + 1) * 1000 + tries;
    const luck = dice(seed ^ 0x5bd1e995);
    const unit = setting.where.unit(wish, luck);
    const item = setting.where.item(wish, unit, luck);
    const rest = chances.pick(wish, luck);
    if (!item || rest === undefined) continue;
    const prospect = setting.map.isFinal(rest) ? "closed" : (wish.lamp ?? (wish.beside === undefined ? "ahead" : "beside"));
    const plot = { wish, rest, item, unit, openedAt: openingMoment(setting.district, prospect, setting.now, luck) };
    const story = new Story(setting, { ...plot, id: "draft", number: "draft" }, dice(seed));
    const told = story.tell();
    chances.learn(wish, rest, told && story.shortcomings === 0);
    if (!told || (best && best.draft.shortcomings <= story.shortcomings)) continue;
    best = { draft: { plot, seed, shortcomings: story.shortcomings }, onDesk: story.isOnDesk };
  }
  return best;
}

/** In which stages wishes of a sort have come true so far: a case due in days rests where there are days to work. */
class StageChances {
  readonly #known = new Map<string, { came: number; tried: number }>();

  pick(wish: Wish, luck: Dice): string | undefined {
    const weights = wish.rests.map((rest) => {
      const { came, tried } = this.#known.get(keyOf(wish, rest)) ?? { came: 0, tried: 0 };
      return (came + 1) / (tried + 1);
    });
    let roll = luck.roll() * weights.reduce((sum, weight) => sum + weight, 0);
    return wish.rests.find((_rest, index) => (roll -= weights[index] ?? 0) <= 0) ?? wish.rests.at(-1);
  }

  learn(wish: Wish, rest: string, came: boolean): void {
    const known = this.#known.get(keyOf(wish, rest)) ?? { came: 0, tried: 0 };
    this.#known.set(keyOf(wish, rest), { came: known.came + Number(came), tried: known.tried + 1 });
  }
}

const keyOf = ({ workflow, lamp, urgent }: Wish, rest: string): string => `${workflow} ${rest} ${lamp ?? ""} ${String(urgent ?? false)}`;
