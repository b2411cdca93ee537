import { compileDistrict, type CompiledDistrict } from "@gridloop/core/case";
import type { District, ReplayMapping } from "@gridloop/core/definition";
import { rowMapper, type ForeignCase, type RowFault } from "./map-row.js";
import { replayCase, type ReplayedCase } from "./replay-case.js";
import type { LogRow } from "./read-log.js";

/** What the replay of one type of case found. */
export interface ReplayedType {
  /** The value of the log's type column, and the item it means. */
  type: string;
  item: string;
  cases: number;
  closed: number;
  /** Cases with the other system's own target. */
  targets: number;
  /** Of those, how many we give a due instant within 60 s of it. */
  within60s: number;
  /** Of the closed cases with target and flag: how often late or in time by our reckoning is what the flag says. */
  flagAgrees: number;
  flagCompared: number;
  /** Cases whose evidence chain verified. */
  chainsVerified: number;
  /** Steps, evidence and verification included; reading the file not. */
  casesPerSecond: number;
}

/** What a replay found. */
export interface Replay {
  types: ReplayedType[];
  rows: number;
  /** Rows that could not be replayed, by code. */
  refused: { code: RowFault["code"]; rows: number }[];
  /** The first of them. */
  faults: RowFault[];
  /** Cases said to be closed before they were opened; taken as closed when they were opened. */
  closedBeforeOpened: number;
}

/** Two instants closer than this are the same to people: some systems round to the minute. */
const SAME_MS = 60_000;

/** As many bad rows as a person reads; the rest is counted. */
const MOST_FAULTS = 20;

/**
 * Replays another system's log through a district: every row becomes a case that goes through `step`.
 * Rows that cannot be replayed are counted and the first ones named; they stop nothing.
 *
 * @param now milliseconds of a steady clock, for the rate.
 */
export async function replayLog(
  district: District,
  mapping: ReplayMapping,
  rows: AsyncIterable<LogRow>,
  now: () => number,
): Promise<Replay> {
  const compiled = compileDistrict(district);
  const map = rowMapper(district, mapping);
  const tallies = new Map<string, Tally>();
  const faults: RowFault[] = [];
  const refused = new Map<RowFault["code"], number>();
  const refuse = (fault: RowFault): void => {
    refused.set(fault.code, (refused.get(fault.code) ?? 0) + 1);
    if (faults.length < MOST_FAULTS) faults.push(fault);
  };
  let [read, closedBeforeOpened] = [0, 0];
  for await (const { row, record } of rows) {
    read += 1;
    const mapped = map(record, row);
    if (!mapped.ok) refuse(mapped.fault);
    else {
      if (mapped.closedBeforeOpened) closedBeforeOpened += 1;
      const value = replayOne(compiled, mapping, mapped.foreign, tallies, now);
      if (value !== undefined) refuse({ row, code: "refused", value });
    }
  }
  return {
    types: [...tallies.values()].map(({ ms, ...type }) => ({
      ...type,
      casesPerSecond: ms === 0 ? 0 : Math.round((type.cases / ms) * 1000),
    })),
    rows: read,
    refused: [...refused].map(([code, many]) => ({ code, rows: many })),
    faults,
    closedBeforeOpened,
  };
}

type Tally = Omit<ReplayedType, "casesPerSecond"> & { ms: number };

/** Replays one case and counts it; gives the code it was refused with. */
function replayOne(
  compiled: CompiledDistrict,
  mapping: ReplayMapping,
  foreign: ForeignCase,
  tallies: Map<string, Tally>,
  now: () => number,
): string | undefined {
  const started = now();
  const replayed = replayCase(compiled, mapping, foreign);
  const ms = now() - started;
  if (!replayed.ok) return replayed.rejection.code;
  const tally = tallies.get(foreign.type) ?? emptyTally(foreign);
  tallies.set(foreign.type, tally);
  tally.ms += ms;
  count(tally, mapping, foreign, replayed);
  return undefined;
}

const emptyTally = ({ type, item }: ForeignCase): Tally => ({
  type,
  item,
  cases: 0,
  closed: 0,
  targets: 0,
  within60s: 0,
  flagAgrees: 0,
  flagCompared: 0,
  chainsVerified: 0,
  ms: 0,
});

function count(tally: Tally, { flags }: ReplayMapping, foreign: ForeignCase, replayed: Extract<ReplayedCase, { ok: true }>): void {
  tally.cases += 1;
  if (replayed.closed) tally.closed += 1;
  if (replayed.chainVerified) tally.chainsVerified += 1;
  if (foreign.target === undefined) return;
  tally.targets += 1;
  if (replayed.due !== undefined && Math.abs(replayed.due - foreign.target) <= SAME_MS) tally.within60s += 1;
  if (flags === undefined || foreign.flag === undefined || replayed.late === undefined) return;
  tally.flagCompared += 1;
  if (foreign.flag === (replayed.late ? flags.late : flags.onTime)) tally.flagAgrees += 1;
}
