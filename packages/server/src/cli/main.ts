import { exitCode } from "./exit-code.js";
import { runCli } from "./run-cli.js";
import { systemIo } from "./system-io.js";

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? exitCode.done : exitCode.failed));

// Set rather than exited with, so that what was written to a pipe still gets there. A fault of our own is no finding: 2, not Node's 1.
process.exitCode = await runCli(process.argv.slice(2), systemIo()).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return exitCode.failed;
});
