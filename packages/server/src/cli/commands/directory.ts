import type { Command } from "commander";
import { toRfc3339 } from "@gridloop/core/calendar";
import { importDirectory, type DirectoryImport } from "../../directory/index.js";
import { CliFault } from "../cli-fault.js";
import { exitCode } from "../exit-code.js";
import { inDatabase, publishedDistrict, withDatabase, type DatabaseOptions } from "../open-database.js";
import { readGivenText } from "../read-given-file.js";
import type { Session } from "../session.js";

interface ImportOptions extends DatabaseOptions {
  district?: string;
  dryRun?: true;
  complete?: true;
  json?: true;
}

/** `gridloop directory import FILE.csv [--dry-run]`: members or units into a published district, as its next revision. */
export function addDirectory(program: Command, session: Session): void {
  const { help } = session.say;
  const directory = program.command("directory").description(help.directory);
  withDatabase(
    directory
      .command("import")
      .description(help["directory-import"])
      .argument("<FILE>", help["directory-file"])
      .option("--dry-run", help["dry-run"])
      .option("--complete", help.complete)
      .option("--district <ID>", help["district-id"])
      .option("--json", help.json),
    session,
  ).action((file: string, options: ImportOptions) => run(session, file, options));
}

async function run(session: Session, file: string, options: ImportOptions): Promise<void> {
  const text = await readGivenText(session, file);
  const result = await inDatabase(session, options, async (host) => {
    const { districts, district } = await publishedDistrict(host, options.district);
    const document = districts.history(district).at(-1)?.document;
    if (document === undefined) throw new CliFault("district-unknown", { district, known: districts.ids() });
    const now = session.io.clock.now();
    const date = toRfc3339(now, document.timeZone).slice(0, 10);
    const imported = importDirectory(text, document, { date, ...(options.complete === undefined ? {} : { complete: true }) });
    if (imported.ok && imported.changes.length > 0 && options.dryRun !== true) {
      const publication = await districts.publish(imported.district, now);
      if (!publication.ok) throw new CliFault("workflow-immutable", { workflows: publication.workflows.map(({ id }) => id).join(", ") });
    }
    return imported;
  });
  if (options.json === true) session.printJson(asJson(session, result, options));
  else tell(session, result, options);
  session.end(result.ok ? exitCode.done : exitCode.problems);
}

function asJson({ locale }: Session, result: DirectoryImport, { dryRun = false }: { dryRun?: boolean }): object {
  if (result.ok) return { ok: true, dryRun, changes: result.changes };
  const problems = result.problems.map(({ row, column, code, message }) => ({ row, column, code, message: message[locale] }));
  return { ok: false, dryRun, problems };
}

function tell({ print, say, locale }: Session, result: DirectoryImport, { dryRun = false }: { dryRun?: boolean }): void {
  if (!result.ok) {
    for (const { row, column, message } of result.problems) print(say.rowProblem({ row, column, message: message[locale] }));
    return;
  }
  for (const { details, ...change } of result.changes) print(say.directoryChange({ ...change, details: details.join(" ") }));
  const many = (kind: string): number => result.changes.filter((change) => change.kind === kind).length;
  print(say.directoryCount({ added: many("added"), changed: many("changed"), ended: many("ended"), dryRun }));
}
