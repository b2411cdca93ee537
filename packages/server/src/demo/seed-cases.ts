import type { CompiledDistrict, District, Instant } from "@gridloop/core";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { CaseHost } from "../host/case-host.js";
import { formatCaseNumber, numberSeries } from "../service/case-number.js";
import { castOf } from "./cast.js";
import { dice } from "./dice.js";
import { drafter, type Draft, type DraftSetting } from "./draft.js";
import { secondReport, tellAgain } from "./duplicate.js";
import { lifecycleMap } from "./lifecycle-map.js";
import type { Narrator } from "./narrator.js";
import type { PhotoAlbum } from "./photo-album.js";
import { places } from "./places.js";
import { Story } from "./story.js";
import { wishesOf } from "./wish.js";

/** What sample cases are made in. */
export interface SeedParts {
  host: CaseHost;
  album: PhotoAlbum;
  /** Says whether to stop: the rest is made at the next start. */
  isStopping?: () => boolean;
}

/** How many are made before a visitor is let in: every stage and the personas' desks, which come first. */
const mostAtFirst = 64;

/** Sample cases under way: the first are there, the rest follows beside what visitors do. */
export interface Seeding {
  /** How many are still to come. */
  left: number;
  /** Makes the rest; gives how many there are in all. */
  finish(): Promise<number>;
}

/**
 * Makes a district's sample cases by driving real commands through the past three weeks, so that what they show is what the
 * product does. The same for the same `now`; a run that was cut short is taken up again. Each case is written whole.
 *
 * @param count How many.
 * @param now Where the past ends.
 */
export async function seedCases(parts: SeedParts, district: CompiledDistrict, count: number, now: Instant): Promise<Seeding> {
  const { host } = parts;
  const { id } = district.definition;
  const done = await host.setting(doneSetting(id));
  if (done !== undefined) return { left: 0, finish: () => Promise.resolve(Number(done)) };
  const settings = settingsOf(district, parts.album, await beginning(host, id, now));
  const wishes = wishesOf(district, count, dice(20_260_302));
  const draft = drafter(settings);
  let made = 0;
  const make = async (from: number, to: number): Promise<void> => {
    const drafts: Draft[] = [];
    for (let index = from; index < Math.min(to, wishes.length) && parts.isStopping?.() !== true; index++) {
      const wish = wishes[index];
      const drafted = wish && draft(wish, index);
      if (drafted) drafts.push(drafted);
      // Each takes some milliseconds; requests come in between.
      await nextTurn();
    }
    // In the order in which they were opened, as numbers are given.
    drafts.sort((a, b) => a.plot.openedAt - b.plot.openedAt);
    for (const each of drafts) if (parts.isStopping?.() !== true) made += await write(parts, settings, each);
  };
  await make(0, mostAtFirst);
  return {
    left: Math.max(0, wishes.length - mostAtFirst),
    finish: async () => {
      await make(mostAtFirst, wishes.length);
      if (parts.isStopping?.() !== true) await host.setSetting(doneSetting(id), String(made));
      return made;
    },
  };
}

/** Tells a draft once more, now with its number, and writes it down, and its duplicate; gives how many cases are there then. */
async function write({ host }: SeedParts, settings: ReadonlyMap<string, DraftSetting>, { plot, seed }: Draft): Promise<number> {
  const setting = settings.get(plot.wish.workflow);
  if (!setting) return 0;
  const district = setting.district.definition;
  const id = `demo-${district.id}-${String(seed).padStart(6, "0")}`;
  const secondId = `${id}-2`;
  const second = await host.load(district.id, secondId);
  if (await host.load(district.id, id)) return second ? 2 : 1;
  const story = new Story(setting, { ...plot, id, number: await nextNumber(host, district, plot.openedAt) }, dice(seed));
  if (!story.arrive()) return 0;
  const when = plot.wish.beside === "doubled" ? secondReport(story.narrator) : undefined;
  const number = when && (second?.number ?? (await nextNumber(host, district, when.openedAt)));
  const again = when && number !== undefined ? tellAgain(story.narrator, { id: secondId, number }, when) : undefined;
  if (!story.rest()) return 0;
  // The duplicate first: a run cut short between the two writes the other at the next start.
  const isThere = second !== undefined || (again !== undefined && (await writeDown(host, again)));
  return (await writeDown(host, story.narrator)) ? (isThere ? 2 : 1) : 0;
}

async function nextNumber(host: CaseHost, { id, timeZone, caseNumber }: District, at: Instant): Promise<string> {
  const series = numberSeries(at, timeZone);
  return formatCaseNumber(caseNumber, series, await host.nextNumber(id, series));
}

/** Writes a story and its photos; false where it is there already. */
async function writeDown(host: CaseHost, { case: told, photos }: Narrator): Promise<boolean> {
  for (const photo of photos) await host.attachments.put({ ...photo, district: told.state.district });
  return (await host.commit(told.commit(photos.map((photo) => photo.id)))).ok;
}

const doneSetting = (district: string): string => `demo.seeded.${district}`;
const begunSetting = (district: string): string => `demo.begun.${district}`;

/** When the samples of a district were made; nothing where there are none. */
export async function seededAt(host: CaseHost, district: string): Promise<Instant | undefined> {
  const kept = await host.setting(begunSetting(district));
  return kept === undefined ? undefined : Number(kept);
}

/** A run that was cut short goes on telling the same stories. */
async function beginning(host: CaseHost, district: string, now: Instant): Promise<Instant> {
  const kept = await seededAt(host, district);
  if (kept !== undefined) return kept;
  await host.setSetting(begunSetting(district), String(now));
  return now;
}

function settingsOf(district: CompiledDistrict, album: PhotoAlbum, now: Instant): ReadonlyMap<string, DraftSetting> {
  const [cast, where] = [castOf(district), places(district)];
  return new Map(
    district.definition.workflows.flatMap(({ id }) => {
      const workflow = district.workflow(id);
      return workflow ? [[id, { district, cast, album, now, where, map: lifecycleMap(workflow) }] as const] : [];
    }),
  );
}
