import type { Command } from "commander";
import { verifyEvidence } from "@gridloop/core/interop";
import { exitCode } from "../exit-code.js";
import { readGivenFile } from "../read-given-file.js";
import type { Session } from "../session.js";

/** `gridloop verify EXPORT`: whether an evidence export is what was sealed. Needs no database. */
export function addVerify(program: Command, session: Session): void {
  const { help } = session.say;
  program
    .command("verify")
    .description(help.verify)
    .argument("<EXPORT>", help["export-file"])
    .option("--json", help.json)
    .action(async (file: string, { json }: { json?: true }) => {
      const bytes = await readGivenFile(session, file);
      const verdict = verifyEvidence(bytes, { locale: session.locale });
      if (json === true) session.printJson(verdict);
      else {
        for (const { message } of verdict.problems) session.print(message);
        session.print(verdict.ok ? session.say.verified(verdict) : session.say.notVerified({ problems: verdict.problems.length }));
      }
      session.end(verdict.ok ? exitCode.done : exitCode.problems);
    });
}
