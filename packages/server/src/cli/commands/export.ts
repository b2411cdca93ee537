import { Option, type Command } from "commander";
import type { CompiledDistrict } from "@gridloop/core/case";
import { csvFormat, evidenceFormat, streamAll, toOcel, xesFormat, type CaseRecord } from "@gridloop/core/interop";
import type { CaseHost } from "../../host/case-host.js";
import { inDatabase, publishedDistrict, withDatabase, type DatabaseOptions } from "../open-database.js";
import type { Session } from "../session.js";
import { writePieces } from "../write-output.js";

const formats = ["xes", "ocel", "csv", "evidence"] as const;

interface ExportOptions extends DatabaseOptions {
  format: (typeof formats)[number];
  output?: string;
  district?: string;
}

/** `gridloop export --format xes|ocel|csv|evidence`: the cases of a database for other programs. */
export function addExport(program: Command, session: Session): void {
  const { help } = session.say;
  withDatabase(
    program
      .command("export")
      .description(help.export)
      .addOption(new Option("--format <FORMAT>", help["export-format"]).choices(formats).makeOptionMandatory())
      .option("-o, --output <FILE>", help["export-output"])
      .option("--district <ID>", help["district-id"]),
    session,
  ).action((options: ExportOptions) => inDatabase(session, options, (host) => exportCases(session, host, options)));
}

async function exportCases(session: Session, host: CaseHost, { format, output, district: named }: ExportOptions): Promise<void> {
  const { districts, district } = await publishedDistrict(host, named);
  const compiled = districts.get(district);
  if (compiled === undefined) return;
  let cases = 0;
  const counted = async function* (): AsyncGenerator<CaseRecord> {
    for await (const record of recordsOf(host, district, format === "evidence")) {
      cases += 1;
      yield record;
    }
  };
  const pieces = piecesOf(format, compiled, counted(), session);
  if (output === undefined) for await (const piece of pieces) session.io.out(piece);
  else {
    await writePieces(session.path(output), pieces);
    session.note(session.say.exported({ cases, file: output }));
  }
}

async function* piecesOf(
  format: ExportOptions["format"],
  district: CompiledDistrict,
  records: AsyncIterable<CaseRecord>,
  { locale }: Session,
): AsyncGenerator<string> {
  if (format === "ocel") {
    // One log names all its kinds of object and event before the first of them, so all cases are needed at once.
    const all: CaseRecord[] = [];
    for await (const record of records) all.push(record);
    yield `${JSON.stringify(toOcel(all, district, { locale }), undefined, 1)}\n`;
    return;
  }
  const written = {
    xes: () => xesFormat(district, { locale }),
    csv: () => csvFormat(district, { locale, byteOrderMark: true }),
    evidence: () => evidenceFormat(district.definition.id),
  }[format]();
  yield* streamAll(written, records);
}

/** As many ids as are asked for at a time. */
const PAGE = 500;

async function* recordsOf(host: CaseHost, district: string, withPersonal: boolean): AsyncGenerator<CaseRecord> {
  let after: string | undefined;
  for (;;) {
    const ids = await host.cases(district, after, PAGE);
    for (const id of ids) {
      const state = await host.load(district, id);
      if (state === undefined) continue;
      const events = await host.events(district, id);
      yield { state, events, ...(withPersonal ? { personal: await host.personal(district, id) } : {}) };
    }
    after = ids.at(-1);
    if (ids.length < PAGE) return;
  }
}
