import type { Command } from "commander";
import { importContacts, type ContactImport } from "../../contacts/import-contacts.js";
import { exitCode } from "../exit-code.js";
import { inDatabase, publishedDistrict, withDatabase, type DatabaseOptions } from "../open-database.js";
import { readGivenText } from "../read-given-file.js";
import type { Session } from "../session.js";

interface ImportOptions extends DatabaseOptions {
  district?: string;
  dryRun?: true;
  json?: true;
}

/** `gridloop contacts import FILE.csv [--dry-run]`: languages and addresses of members into the database. */
export function addContacts(program: Command, session: Session): void {
  const { help } = session.say;
  withDatabase(
    program
      .command("contacts")
      .description(help.contacts)
      .command("import")
      .description(help["contacts-import"])
      .argument("<FILE>", help["contacts-file"])
      .option("--dry-run", help["dry-run"])
      .option("--district <ID>", help["district-id"])
      .option("--json", help.json),
    session,
  ).action((file: string, options: ImportOptions) => run(session, file, options));
}

async function run(session: Session, file: string, options: ImportOptions): Promise<void> {
  const text = await readGivenText(session, file);
  const result = await inDatabase(session, options, async (host) => {
    const { districts, district } = await publishedDistrict(host, options.district);
    const knows = (member: string): boolean => districts.get(district)?.organisation.knows(member) === true;
    const read = importContacts(text, knows);
    if (read.ok && options.dryRun !== true) await host.contacts.save(district, read.contacts);
    return read;
  });
  if (options.json === true) session.printJson(asJson(session, result, options));
  else tell(session, result, options);
  session.end(result.ok ? exitCode.done : exitCode.problems);
}

function asJson({ locale }: Session, result: ContactImport, { dryRun = false }: { dryRun?: boolean }): object {
  if (result.ok) return { ok: true, dryRun, members: result.contacts.length };
  const problems = result.problems.map(({ row, column, code, message }) => ({ row, column, code, message: message[locale] }));
  return { ok: false, dryRun, problems };
}

function tell({ print, say, locale }: Session, result: ContactImport, { dryRun = false }: { dryRun?: boolean }): void {
  if (result.ok) print(say.contactsCount({ members: result.contacts.length, dryRun }));
  else for (const { row, column, message } of result.problems) print(say.rowProblem({ row, column, message: message[locale] }));
}
