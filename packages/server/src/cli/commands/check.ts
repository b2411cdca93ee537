import type { Command } from "commander";
import { checkDistrict, formatPath, type Problem } from "@gridloop/core/check";
import { loadDistrictFile } from "../../district-file/index.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { describeProblem } from "../load-sound-district.js";
import type { Session } from "../session.js";

/** `gridloop check FILE [--json]`: whether a district holds together. */
export function addCheck(program: Command, session: Session): void {
  const { help } = session.say;
  program
    .command("check")
    .description(help.check)
    .argument("<FILE>", help.file)
    .option("--json", help.json)
    .action(async (file: string, { json }: { json?: true }) => {
      const loaded = await loadDistrictFile(session.path(file));
      const problems = loaded.ok ? checkDistrict(loaded.document).map(loaded.locate) : loaded.problems;
      if (json === true) session.printJson({ problems: problems.map((problem) => asJson(problem, session)) });
      else tell(session, problems, loaded.ok ? loaded.district.id : file);
      session.end(!loaded.ok && loaded.reason === "unreadable" ? exitCode.failed : verdict(problems));
    });
}

const isError = ({ severity }: Problem): boolean => severity === "error";

const verdict = (problems: readonly Problem[]): ExitCode => (problems.some(isError) ? exitCode.problems : exitCode.done);

const asJson = ({ code, path, severity, message, trace }: Problem, { locale }: Session): object => ({
  code,
  path: formatPath(path),
  severity,
  message: message[locale],
  ...(trace === undefined ? {} : { trace }),
});

function tell(session: Session, problems: readonly Problem[], district: string): void {
  for (const problem of problems) session.print(describeProblem(session, problem));
  const errors = problems.filter(isError).length;
  if (problems.length > 0) session.print(session.say.problemCount({ errors, warnings: problems.length - errors }));
  if (errors === 0) session.print(session.say.sound({ district }));
}
