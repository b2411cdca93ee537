import type { ActionKind, CompiledDistrict, Post } from "@gridloop/core";
import { besideWishes } from "./beside-wishes.js";
import type { Dice } from "./dice.js";
import { lifecycleMap } from "./lifecycle-map.js";

/** How near the next deadline of an open case is: passed, within a day, or further off. */
export type Lamp = "late" | "soon" | "ahead";

/** What happens on the way besides the straight one: an action of a kind, or a citizen who is not satisfied. */
export type Detour = Exclude<ActionKind, "advance" | "direct-answer" | "reject" | "withdraw"> | "dissatisfied";

/** What else happens to a case: something asked for and what came of it, a question, more units, a dispute, another report of the same. */
export type Beside =
  | "hold-asked"
  | "extended"
  | "extension-asked"
  | "extension-refused"
  | "asked"
  | "answered"
  | "assisted"
  | "disputed"
  | "ruled"
  | "rung-asked"
  | "doubled"
  | "appeal-asked"
  | "appealed"
  | "reopening-asked";

/** What a made-up case is to be like in the end. */
export interface Wish {
  workflow: string;
  /** The stages it may rest in: the first that comes out as wished, in an order of chance. */
  rests: readonly string[];
  lamp?: Lamp;
  detour?: Detour;
  /** Whose desk it lies on. */
  desk?: Post;
  held?: boolean;
  beside?: Beside;
  /** Whether somebody fires a rung by hand. */
  supervised?: boolean;
  /** Whether it is reported with danger. */
  urgent?: boolean;
  survey?: "satisfied" | "none";
  /** Whether it is answered at once instead of going through the whole lifecycle. */
  direct?: boolean;
}

/** The desk a case is sent to. One whose unit is disputed goes back and forth between others before it comes to the desk that rules. */
export const destination = ({ desk, beside }: Wish): Post | undefined => (beside === "disputed" ? undefined : desk);

/** Of a hundred open cases, so many late and so many due within a day. */
const [latePercent, soonPercent] = [15, 25];

/** What each desk of a persona gets: something of every sort to look at. */
const perDesk: readonly Partial<Wish>[] = [
  { lamp: "late" },
  { lamp: "soon" },
  { lamp: "ahead" },
  { lamp: "ahead", held: true },
  { lamp: "soon", supervised: true },
  { lamp: "ahead", detour: "return" },
];

/** The stages of a workflow, and which of them end a case. */
export interface Stages {
  workflow: string;
  open: readonly string[];
  final: readonly string[];
}

/** What the cases of a demonstration are to be like: every stage, every persona's desk, and then the usual mixture. */
export function wishesOf(district: CompiledDistrict, count: number, luck: Dice): Wish[] {
  const all = district.definition.workflows.flatMap(({ id }): Stages[] => {
    const workflow = district.workflow(id);
    const map = workflow && lifecycleMap(workflow);
    if (!map) return [];
    return [{ workflow: id, open: map.stages.filter((stage) => !map.isFinal(stage)), final: map.stages.filter(map.isFinal) }];
  });
  const each = all.flatMap(({ workflow, open, final }) =>
    [...open, ...final].map((stage): Wish => ({ workflow, rests: [stage], ...(final.includes(stage) ? {} : { lamp: "soon" as const }) })),
  );
  const desks = desksOf(district, all);
  const besides = all.flatMap(({ workflow, open, final }) => {
    const compiled = district.workflow(workflow);
    return compiled === undefined
      ? []
      : besideWishes(district, compiled, { open, final, desks: desks.filter((desk) => desk.workflow === workflow) });
  });
  const wishes = [...each, ...deskWishes(desks), ...besides].slice(0, count);
  const isClosed = ({ workflow, rests }: Wish): boolean =>
    all.some((stages) => stages.workflow === workflow && rests.every((rest) => stages.final.includes(rest)));
  let closed = wishes.filter(isClosed).length;
  while (wishes.length < count && all.length > 0) {
    const stages = luck.pick(all) as Stages;
    const close = stages.final.length > 0 && (stages.open.length === 0 || closed * 2 < count);
    if (close) closed++;
    wishes.push(close ? closedWish(stages, luck) : openWish(stages, luck));
  }
  return wishes;
}

/** A persona's desk, and the open stages in which cases lie on it. */
export interface Desk {
  workflow: string;
  desk: Post;
  stages: readonly string[];
}

function desksOf(district: CompiledDistrict, all: readonly Stages[]): Desk[] {
  const posts = (district.definition.demo?.personas ?? []).flatMap((id) => district.organisation.member(id)?.assignments ?? []);
  return posts.flatMap(({ role, unit }) =>
    all.map(({ workflow, open }) => ({
      workflow,
      desk: { role, unit },
      stages: open.filter((stage) => district.workflow(workflow)?.stages.get(stage)?.definition.responsible?.role === role),
    })),
  );
}

function deskWishes(desks: readonly Desk[]): Wish[] {
  // Round by round, so that where there are few cases every desk has one before any has two.
  return perDesk.flatMap((sort, round) =>
    desks.flatMap(({ workflow, desk, stages }): Wish[] => {
      // The first rounds turn through a desk's stages; later ones take what suits.
      const stage = round < 2 ? stages[round % Math.max(1, stages.length)] : undefined;
      return stages.length > 0 ? [{ workflow, rests: stage === undefined ? stages : [stage], ...sort, desk }] : [];
    }),
  );
}

function openWish({ workflow, open }: Stages, luck: Dice): Wish {
  const percent = luck.roll() * 100;
  const lamp: Lamp = percent < latePercent ? "late" : percent < latePercent + soonPercent ? "soon" : "ahead";
  return {
    ...{ workflow, rests: open, lamp },
    ...detourNowAndThen(luck),
    ...(luck.chance(0.05) ? { held: true } : {}),
    ...(luck.chance(0.1) ? { supervised: true } : {}),
    ...(luck.chance(0.08) ? { urgent: true } : {}),
  };
}

function closedWish({ workflow, final }: Stages, luck: Dice): Wish {
  // The first final stage is the one every case is meant for; the others are ways out.
  const rest = (luck.chance(0.86) ? final[0] : luck.pick(final)) ?? "";
  return {
    ...{ workflow, rests: [rest], survey: luck.chance(0.6) ? "satisfied" : "none" },
    ...detourNowAndThen(luck),
    ...(luck.chance(0.05) ? { urgent: true } : {}),
    ...(luck.chance(0.15) ? { direct: true } : {}),
  };
}

/** One case in four does not go straight. */
function detourNowAndThen(luck: Dice): { detour?: Detour } {
  const detour = luck.chance(0.25) ? luck.pick<Detour>(["return", "reassign", "redo", "dissatisfied"]) : undefined;
  return detour === undefined ? {} : { detour };
}
