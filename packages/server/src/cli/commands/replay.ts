import type { Command } from "commander";
import type { District, ReplayMapping } from "@gridloop/core/definition";
import { LogUnreadable, readLog, replayLog, type Replay } from "../../replay/index.js";
import { CliFault } from "../cli-fault.js";
import { loadSoundDistrict } from "../load-sound-district.js";
import type { Session } from "../session.js";
import { tableOf } from "../table.js";

interface ReplayOptions {
  district: string;
  mapping?: string;
  json?: true;
}

/** `gridloop replay FILE --district FILE`: takes another system's cases through the district. */
export function addReplay(program: Command, session: Session): void {
  const { help } = session.say;
  program
    .command("replay")
    .description(help.replay)
    .argument("<FILE>", help["log-file"])
    .requiredOption("--district <FILE>", help["replay-district"])
    .option("--mapping <ID>", help["replay-mapping"])
    .option("--json", help.json)
    .action(async (file: string, options: ReplayOptions) => {
      const { district } = await loadSoundDistrict(session, options.district);
      const mapping = mappingOf(district, options.mapping);
      const replay = await replayFile(session, file, district, mapping);
      if (options.json === true) session.printJson(replay);
      else session.print(tableOf(session.say.replayColumns, replay.types.map(rowOf)));
      tellFaults(session, replay);
      if (replay.types.length === 0) throw new CliFault("log-empty", { file });
    });
}

function mappingOf(district: District, named: string | undefined): ReplayMapping {
  const mappings = district.replays ?? [];
  if (mappings.length === 0) throw new CliFault("mapping-missing", { district: district.id });
  const found = named === undefined && mappings.length === 1 ? mappings[0] : mappings.find(({ id }) => id === named);
  if (found === undefined) throw new CliFault("mapping-ambiguous", { known: mappings.map(({ id }) => id) });
  return found;
}

async function replayFile(session: Session, file: string, district: District, mapping: ReplayMapping): Promise<Replay> {
  try {
    return await replayLog(district, mapping, readLog(session.path(file)), session.io.stopwatch);
  } catch (error) {
    if (!(error instanceof LogUnreadable)) throw error;
    if (error.code === "file-unreadable") throw new CliFault("file-unreadable", { file, reason: error.message });
    throw new CliFault("log-malformed", { file, reason: `${error.code} ${error.message}`.trim() });
  }
}

function rowOf({
  type,
  cases,
  closed,
  targets,
  within60s,
  flagAgrees,
  flagCompared,
  chainsVerified,
  casesPerSecond,
}: Replay["types"][number]): string[] {
  const share = (part: number, whole: number): string => (whole === 0 ? "–" : `${String(part)} (${((100 * part) / whole).toFixed(1)} %)`);
  return [
    type,
    String(cases),
    String(closed),
    String(targets),
    share(within60s, targets),
    share(flagAgrees, flagCompared),
    share(chainsVerified, cases),
    String(casesPerSecond),
  ];
}

function tellFaults({ note, say }: Session, { faults, refused, closedBeforeOpened }: Replay): void {
  for (const { row, code, column = "", value = "" } of faults) note(say.rowFault({ row, code, column, value }));
  for (const each of refused) note(say.rowsRefused(each));
  if (closedBeforeOpened > 0) note(say.closedBeforeOpened({ cases: closedBeforeOpened }));
}
