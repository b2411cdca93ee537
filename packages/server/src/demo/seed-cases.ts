import { openSurvey, type CompiledDistrict, type Instant } from "@gridloop/core";
import type { CaseHost } from "../host/case-host.js";
import type { CaseService } from "../service/case-service.js";
import { dice, type Dice } from "./dice.js";
import { openMadeUpCase, type MadeUpCase } from "./made-up-case.js";
import { places } from "./places.js";

/** What sample cases are made in. */
export interface SeedParts {
  host: CaseHost;
  service: CaseService;
}

const hour = 3_600_000;
const day = 24 * hour;

/** How far back the samples reach: three weeks hold every stage, and deadlines that have passed. */
const daysBack = 21;

/**
 * Makes a district's sample cases by driving real commands through the past three weeks, so that what they show is what the
 * product does. The same in every run; a run that was cut short is taken up again.
 *
 * @param count How many.
 * @param now Where the past ends.
 * @returns how many were made.
 */
export async function seedCases({ host, service }: SeedParts, district: CompiledDistrict, count: number, now: Instant): Promise<number> {
  const { id } = district.definition;
  const done = `demo.seeded.${id}`;
  if ((await host.setting(done)) !== undefined) return 0;
  const luck = dice(20_260_302);
  const where = places(district);
  const opened = Array.from({ length: count }, () => Math.round(now - (0.1 + luck.roll() * daysBack) * day)).sort((a, b) => a - b);
  let made = 0;
  for (const [index, at] of opened.entries()) {
    const story = await openMadeUpCase(
      { host, service, district, where, dice: dice(index + 1) },
      `demo-${id}-${String(index + 1).padStart(3, "0")}`,
      at,
    );
    if (!story) continue;
    await live(story, now);
    made++;
  }
  await host.setSetting(done, String(made));
  return made;
}

/** Lets a case live on until now, or until whoever has it next lets it lie. */
async function live(story: MadeUpCase, now: Instant): Promise<void> {
  // One in three lies where it is after a while: worklists need cases in every stage, and late ones.
  const moves = story.luck.chance(0.33) ? Math.floor(story.luck.roll() * 5) : 14;
  for (let move = 0; move < moves && story.state.closedAt === undefined; move++) {
    const next = Math.round(story.at + hoursUntilNext(story.luck) * hour);
    if (next >= now || !(await story.moveOn(next))) break;
  }
  if (openSurvey(story.district, story.state, now) && story.luck.chance(0.6)) await story.answerSurvey(Math.min(now, story.at + hour));
  await story.letTimePass(now);
}

/** Mostly an hour or two, now and then a day or more: some cases are late, most are not. */
function hoursUntilNext(luck: Dice): number {
  return luck.chance(0.1) ? 10 + luck.roll() * 50 : 0.2 + luck.roll() * luck.roll() * 4;
}
