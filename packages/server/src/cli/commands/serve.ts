import type { Command } from "commander";
import { InvalidArgumentError, Option } from "commander";
import { serve } from "../../serve/serve.js";
import { ServeFault, type ServeOptions } from "../../serve/serve-options.js";
import type { PagesFolder } from "../../serve/static-pages.js";
import { exitCode } from "../exit-code.js";
import type { Session } from "../session.js";

/** What the command line says, `--pages` still as it was written. */
type Given = Omit<ServeOptions, "version" | "locale" | "pages"> & { pages?: readonly string[] };

/** `gridloop serve`: runs the server until it is told to stop. */
export function addServe(program: Command, session: Session): void {
  const { help } = session.say;
  program
    .command("serve")
    .description(help.serve)
    .option("--port <PORT>", help["serve-port"], portOf)
    .option("--host <ADDRESS>", help["serve-host"])
    .option("--data <DIR>", help.data)
    .option("--database <URL>", help.database)
    .option("--district <FILE...>", help["serve-district"])
    .option("--demo", help["serve-demo"])
    .option("--fresh", help["serve-fresh"])
    .option("--samples <N>", help["serve-samples"], countOf)
    .option("--pages <[/PREFIX=]DIR...>", help["serve-pages"])
    .option("--auth <FILE>", help["serve-auth"])
    .option("--notify <FILE>", help["serve-notify"])
    .option("--cors <ORIGIN...>", help["serve-cors"])
    .option("--public-url <URL>", help["serve-public-url"])
    .option("--trust-proxy", help["serve-trust-proxy"])
    .option("--metrics-token <TOKEN>", help["serve-metrics-token"])
    .addOption(new Option("--log-level <LEVEL>", help["serve-log-level"]).choices(["info", "warn", "error", "silent"]))
    .action((given: Given & { locale?: string }) => run(session, given));
}

async function run(session: Session, { locale: _wish, ...given }: Given & { locale?: string }): Promise<void> {
  const { io, locale, version } = session;
  const { pages, ...others } = given;
  const options: ServeOptions = {
    ...others,
    ...inFolder(session, given),
    ...(pages ? { pages: pages.map((each) => pagesOf(session, each)) } : {}),
    locale,
    version,
  };
  try {
    const serving = await serve(options, { out: session.print, err: session.note, env: io.env, stop: io.stop });
    await serving.stopped;
  } catch (error) {
    if (!(error instanceof ServeFault)) throw error;
    session.note(error.message);
    session.end(exitCode.failed);
  }
}

/** Paths as they are meant where the command was started. */
function inFolder({ path }: Session, { data, district, auth, notify }: Given): Partial<ServeOptions> {
  return {
    ...(data === undefined ? {} : { data: path(data) }),
    ...(district === undefined ? {} : { district: district.map(path) }),
    ...(typeof auth === "string" ? { auth: path(auth) } : {}),
    ...(notify === undefined ? {} : { notify: path(notify) }),
  };
}

/** `/PREFIX=DIR`, or `DIR` for the root. */
function pagesOf({ path }: Session, written: string): PagesFolder {
  const [, prefix, folder] = /^(\/[^=]*)=(.+)$/.exec(written) ?? [];
  return prefix === undefined || folder === undefined ? { folder: path(written) } : { prefix, folder: path(folder) };
}

const countOf = (written: string): number => whole(written, 1_000_000);
const portOf = (written: string): number => whole(written, 65_535);

function whole(written: string, most: number): number {
  if (!/^\d{1,9}$/.test(written) || Number(written) > most) throw new InvalidArgumentError(`0 – ${String(most)}`);
  return Number(written);
}
