import type { CompiledDistrict, Instant } from "@gridloop/core";
import { nextDeadline } from "../service/case-row.js";
import type { Dice } from "./dice.js";
import type { MadeUpCase } from "./made-up-case.js";
import type { Lamp } from "./wish.js";

const hour = 3_600_000;
const day = 24 * hour;

/** What is to become of a case, as far as its age goes. */
export type Prospect = Lamp | "beside" | "closed";

/** How far back a case was opened, in days, by what is to become of it: mostly the last days. */
const agesInDays: Readonly<Record<Prospect, readonly [number, number]>> = {
  ahead: [0.02, 4],
  soon: [0.05, 6],
  late: [0.5, 13],
  // What is asked for and decided takes days, and on a holiday nobody decides.
  beside: [0.3, 6],
  closed: [1, 21],
};

/** When a case is reported: mostly while people work, and mostly lately. */
export function openingMoment({ calendar }: CompiledDistrict, prospect: Prospect, now: Instant, luck: Dice): Instant {
  const [least, most] = agesInDays[prospect];
  const roll = (): Instant => Math.round(now - (least + luck.roll() ** 1.4 * (most - least)) * day);
  let at = roll();
  for (let tries = 0; tries < 6 && !calendar.isWorkingTime(at) && luck.chance(0.85); tries++) at = roll();
  return at;
}

/**
 * When the next thing happens: some way towards the deadline, in working time; what is urgent goes on by the clock. Who is to be
 * late lets one deadline pass now and then.
 */
export function nextMoment(story: MadeUpCase, patience: number): Instant {
  const { luck, at } = story;
  const { calendar } = story.district;
  if (story.state.urgent) return Math.round(at + (0.1 + luck.roll() * 0.7) * hour);
  const due = nextDeadline(story.state)?.due ?? at + 2 * hour;
  const left = Math.max(0.5, calendar.elapsed(at, due, "working-hours"));
  const share = luck.chance(0.07 * patience) ? 1.05 + luck.roll() * 0.8 : 0.04 + luck.roll() * luck.roll() * 0.7;
  return calendar.add(at, { amount: Math.max(0.1, left * share), unit: "working-hours" });
}

/** The lamp of an open case. */
export function lampOf(due: Instant | undefined, now: Instant): Lamp {
  if (due === undefined || due > now + day) return "ahead";
  return due <= now ? "late" : "soon";
}
