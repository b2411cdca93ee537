import { timelineOf, type CaseCommand, type CaseReference, type CaseState, type CompiledDistrict, type Said } from "@gridloop/core";
import type { CaseHost, OutboxMessage } from "../host/case-host.js";
import type { Log } from "../log/log.js";
import type { CaseService } from "./case-service.js";
import type { Chance } from "./chance.js";
import type { Clock } from "./clock.js";
import type { PublishedDistricts } from "./published-districts.js";
import type { EffectListener } from "./publisher.js";

/** What the courier stands on. */
export interface DuplicateCourierParts {
  host: CaseHost;
  districts: PublishedDistricts;
  service: CaseService;
  clock: Clock;
  chance: Chance;
  log: Log;
}

/** What the courier has to say to a case. */
type Word = Extract<CaseCommand, { type: "join-duplicate" | "part-duplicate" | "settle-duplicate" }>;
type Unsigned<C> = C extends unknown ? Omit<C, "actor" | "salt"> : never;

/** Bytes of randomness every command brings. */
const saltBytes = 32;

/** A duplicate of a duplicate of a duplicate … ends somewhere; whoever writes a loop by hand does not stop the publisher. */
const longestLine = 8;

/**
 * Tells the other case of a pair what happened to the one: that it was joined by a duplicate, that the duplicate went its own way
 * again, and what came of the case it was merged into.
 *
 * A case is committed by itself, never two at once; what the other has to hear lies in the outbox in the same transaction and is
 * brought from there: at least once, also after a crash between the two commits. Each word is taken from how the duplicate stands when
 * it is brought, not from how it stood when it was sent, and says nothing new when it comes twice. So, whatever comes late or again, the two
 * agree in the end.
 */
export function duplicateCourier(parts: DuplicateCourierParts): EffectListener {
  return async (message) => {
    switch (message.effect.topic) {
      case "merged":
      case "split":
        return await merging(parts, message);
      case "closed":
        return await closing(parts, message);
      default:
        return undefined;
    }
  };
}

/** A duplicate was merged or split off: the case it was merged into hears how the duplicate stands by now. */
async function merging(parts: DuplicateCourierParts, { district, case: id, effect }: OutboxMessage): Promise<void> {
  const [event] = await parts.host.events(district, id, effect.seq - 1);
  const primary = event?.type === "merged" ? event.into : event?.type === "split" ? event.from : undefined;
  const duplicate = primary === undefined ? undefined : await parts.host.load(district, id);
  if (primary === undefined || duplicate === undefined) return;
  const reference: CaseReference = { case: duplicate.id, number: duplicate.number };
  if (duplicate.mergedInto?.case !== primary.case)
    return await say(parts, district, primary.case, { type: "part-duplicate", duplicate: reference });
  await say(parts, district, primary.case, { type: "join-duplicate", duplicate: reference });
  // It may have closed before it heard of this one.
  const result = await resultOf(parts, district, primary.case);
  if (result) await say(parts, district, duplicate.id, result);
}

/** A case closed: its duplicates hear what came of it, and theirs. */
async function closing(parts: DuplicateCourierParts, { district, case: id }: OutboxMessage): Promise<void> {
  const closed = await parts.host.load(district, id);
  if ((closed?.duplicates ?? []).length === 0) return;
  const result = await resultOf(parts, district, id);
  if (result) await tellAll(parts, district, closed, result);
}

async function tellAll(
  parts: DuplicateCourierParts,
  district: string,
  state: CaseState | undefined,
  result: Unsigned<Extract<Word, { type: "settle-duplicate" }>>,
  depth = 0,
): Promise<void> {
  for (const duplicate of depth > longestLine ? [] : (state?.duplicates ?? [])) {
    await say(parts, district, duplicate.case, result);
    // Duplicates of a case that was withdrawn go on, and theirs stay with them.
    if (result.withdrawn !== true) await tellAll(parts, district, await parts.host.load(district, duplicate.case), result, depth + 1);
  }
}

/** What came of a case, for its duplicates: of one that is a duplicate itself, what came of the other. Nothing while that is open. */
async function resultOf(
  parts: DuplicateCourierParts,
  district: string,
  id: string,
  depth = 0,
): Promise<Unsigned<Extract<Word, { type: "settle-duplicate" }>> | undefined> {
  const state = await parts.host.load(district, id);
  if (state?.closedAt === undefined || depth > longestLine) return undefined;
  if (state.mergedInto !== undefined) return await resultOf(parts, district, state.mergedInto.case, depth + 1);
  return {
    type: "settle-duplicate",
    primary: { case: state.id, number: state.number },
    ...(state.outcome === undefined ? {} : { outcome: state.outcome }),
    said: await saidOf(parts, state),
    ...(state.withdrawn === true ? { withdrawn: true as const } : {}),
  };
}

/** What was said to whoever reported a case, the newest of each field; without the questions that were put to them alone. */
async function saidOf({ host, districts }: DuplicateCourierParts, state: CaseState): Promise<Said[]> {
  const district = await known(districts, state.district);
  const entries = timelineOf(district, state, await host.events(state.district, state.id), "citizen");
  const said = entries.filter(({ kind }) => kind !== "asked").flatMap((entry) => entry.said ?? []);
  return [...new Map(said.map((each) => [each.field, each])).values()];
}

async function known(districts: PublishedDistricts, id: string): Promise<CompiledDistrict> {
  if (districts.get(id) === undefined) await districts.refresh();
  const district = districts.get(id);
  if (district === undefined) throw new Error(`district ${id} is not published in this database`);
  return district;
}

/** Says a word to a case in the product's own name. What it has no use for by now is no failure; being overtaken again and again is. */
async function say(
  { service, clock, chance, log }: DuplicateCourierParts,
  district: string,
  id: string,
  word: Unsigned<Word>,
): Promise<void> {
  const salt = Buffer.from(chance.bytes(saltBytes)).toString("base64url");
  const input = { ...word, actor: { kind: "system", posts: [] }, salt } satisfies CaseCommand;
  const outcome = await service.execute({ district, case: id, input, at: clock.now() });
  if (outcome.kind !== "rejected") return;
  if (outcome.rejection.code === "version-conflict") throw new Error(`case ${id} was busy`);
  log.warn("a case had no use for what came of its duplicate", { district, case: id, topic: word.type, code: outcome.rejection.code });
}
