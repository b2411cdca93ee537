import type { CompiledDistrict, Instant } from "@gridloop/core";
import type { CaseHost } from "../host/case-host.js";
import { errorFact, type Log } from "../log/log.js";
import type { ServeMessages } from "../serve/locales/serve-message.js";
import { openAlbum } from "./photo-album.js";
import { seedCases, seededAt, type Seeding } from "./seed-cases.js";

/** What the demonstration's cases are made in, and where it is told of. */
export interface SeedDemoParts {
  host: CaseHost;
  log: Log;
  out: (line: string) => void;
  messages: ServeMessages;
}

const day = 86_400_000;

/** Samples told within three weeks up to then are mostly late after so many days. */
const staleAfterDays = 3;

/**
 * Makes the first cases of each district, and the rest beside what visitors do.
 *
 * @returns how many are still to come, and a way to stop, which waits for the case at work.
 */
export async function seedDemo(
  { host, log, out, messages }: SeedDemoParts,
  districts: readonly CompiledDistrict[],
  { samples, now }: { samples: number; now: Instant },
): Promise<{ left: number; stop: () => Promise<void> }> {
  let stopping = false;
  const parts = { host, album: await openAlbum(), isStopping: () => stopping };
  const seedings: Seeding[] = [];
  for (const district of districts) {
    const made = await seededAt(host, district.definition.id);
    const days = made === undefined ? 0 : Math.floor((now - made) / day);
    if (days >= staleAfterDays) out(messages.stale({ days }));
    seedings.push(await seedCases(parts, district, samples, now));
  }
  const left = seedings.reduce((sum, seeding) => sum + seeding.left, 0);
  const finish = async (): Promise<void> => {
    let made = 0;
    for (const seeding of seedings) made += await seeding.finish();
    if (left > 0 && !stopping) out(messages.seeded({ made }));
  };
  const finishing = finish().catch((error: unknown) => log.error("made-up cases could not be made", { error: errorFact(error) }));
  return {
    left,
    stop: async () => {
      stopping = true;
      await finishing;
    },
  };
}
