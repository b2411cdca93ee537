import { readFile } from "node:fs/promises";
import { Command, CommanderError } from "commander";
import type { Locale } from "@gridloop/core/definition";
import { CliFault } from "./cli-fault.js";
import type { CliIo } from "./cli-io.js";
import { commands } from "./commands/index.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import { languageOf } from "./language.js";
import type { CliMessages, FaultCode, FaultDetails } from "./locales/cli-messages.js";
import { en } from "./locales/en.js";
import { zhCn } from "./locales/zh-cn.js";
import { createSession, type Session } from "./session.js";
import { usageFault } from "./usage-fault.js";

const messages: Record<Locale, CliMessages> = { "zh-CN": zhCn, en };

/**
 * Runs one command line.
 *
 * @param argv the words after `gridloop`.
 * @returns 0 done, 1 problems were found, 2 it could not be done; the reason is on standard error.
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  const locale = languageOf(wishOf(argv), io.env);
  let code: ExitCode = exitCode.done;
  const session = createSession(io, locale, messages[locale], await ownVersion(), (given) => (code = given));
  const program = programOf(session);
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    const words = program.commands.map((command) => command.name());
    const fault = error instanceof CommanderError ? usageFault(error, words) : error;
    if (fault === undefined) return exitCode.done;
    if (!(fault instanceof CliFault)) throw error;
    session.note(describeFault(session.say, fault));
    return exitCode.failed;
  }
}

/** The language asked for has to be known before the first option is described in it. */
function wishOf(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === "--locale" || word.startsWith("--locale="));
  const word = argv[at];
  return word === "--locale" ? argv[at + 1] : word?.slice("--locale=".length);
}

function programOf(session: Session): Command {
  const { say, version } = session;
  const program = new Command("gridloop");
  configure(program, session);
  program.description(say.help.program).version(version, "--version", say.help.version).option("--locale <LOCALE>", say.help.locale);
  for (const add of commands) add(program, session);
  for (const command of below(program)) configure(command, session);
  return program;
}

const below = (command: Command): Command[] => command.commands.flatMap((each) => [each, ...below(each)]);

function configure(command: Command, { say, io }: Session): void {
  const headings: Record<string, string> = {
    "Usage:": say.headings.usage,
    "Arguments:": say.headings.arguments,
    "Options:": say.headings.options,
    "Global Options:": say.headings.globalOptions,
    "Commands:": say.headings.commands,
  };
  command
    .exitOverride()
    .helpOption("-h, --help", say.help.help)
    // Faults are put into words in one place, in either language.
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text), outputError: () => undefined })
    .configureHelp({ styleTitle: (title) => headings[title] ?? title, showGlobalOptions: true });
  if (command.commands.length > 0) command.helpCommand(false);
  // A language may be asked for behind the command as well as before it.
  if (command.parent !== null) command.option("--locale <LOCALE>", say.help.locale);
}

function describeFault<Code extends FaultCode>(say: CliMessages, { code, details }: CliFault<Code>): string {
  const describe = say.fault[code] as (details: FaultDetails[Code]) => string;
  return describe(details);
}

/** The version of the package this file belongs to. */
async function ownVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}
