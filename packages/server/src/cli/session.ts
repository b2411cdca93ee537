import { resolve } from "node:path";
import type { Locale } from "@gridloop/core/definition";
import type { CliIo } from "./cli-io.js";
import type { ExitCode } from "./exit-code.js";
import type { CliMessages } from "./locales/cli-messages.js";

/** What every command gets: where it runs, and the words to speak with. */
export interface Session {
  io: CliIo;
  locale: Locale;
  say: CliMessages;
  /** The version of the package. */
  version: string;
  /** A path from where the command was started. */
  path(given: string): string;
  /** A line on standard output. */
  print(line: string): void;
  /** A line on standard error. */
  note(line: string): void;
  /** The one JSON document of `--json`. */
  printJson(value: unknown): void;
  /** Says what the command ends with; without it, with 0. */
  end(code: ExitCode): void;
}

/** Makes a session of a place to run and a language. */
export function createSession(io: CliIo, locale: Locale, say: CliMessages, version: string, end: (code: ExitCode) => void): Session {
  return {
    io,
    locale,
    say,
    version,
    path: (given) => resolve(io.cwd, given),
    print: (line) => io.out(`${line}\n`),
    note: (line) => io.err(`${line}\n`),
    printJson: (value) => io.out(`${JSON.stringify(value, undefined, 2)}\n`),
    end,
  };
}
