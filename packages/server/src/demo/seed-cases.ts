import type { CompiledDistrict, Instant } from "@gridloop/core";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { CaseHost } from "../host/case-host.js";
import { formatCaseNumber, numberSeries } from "../service/case-number.js";
import { castOf } from "./cast.js";
import { dice } from "./dice.js";
import { drafter, type Draft, type DraftSetting } from "./draft.js";
import { lifecycleMap } from "./lifecycle-map.js";
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
    for (const each of drafts) if (parts.isStopping?.() !== true && (await write(parts, settings, each))) made++;
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

/** Tells a draft once more, now with its number, and writes it down; false where it is there already. */
async function write({ host }: SeedParts, settings: ReadonlyMap<string, DraftSetting>, { plot, seed }: Draft): Promise<boolean> {
  const setting = settings.get(plot.wish.workflow);
  if (!setting) return false;
  const { id, timeZone, caseNumber } = setting.district.definition;
  const caseId = `demo-${id}-${String(seed).padStart(6, "0")}`;
  if (await host.load(id, caseId)) return true;
  const series = numberSeries(plot.openedAt, timeZone);
  const number = formatCaseNumber(caseNumber, series, await host.nextNumber(id, series));
  const story = new Story(setting, { ...plot, id: caseId, number }, dice(seed));
  if (!story.tell()) return false;
  for (const photo of story.photos) await host.attachments.put({ ...photo, district: id });
  return (await host.commit(story.case.commit(story.photos.map((photo) => photo.id)))).ok;
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
