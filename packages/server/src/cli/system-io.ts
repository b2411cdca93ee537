import { systemClock } from "../service/system-clock.js";
import { systemStopwatch } from "../service/system-stopwatch.js";
import type { CliIo } from "./cli-io.js";

/** The process itself as the place where a command runs. */
export function systemIo(): CliIo {
  let stop: AbortController | undefined;
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    env: process.env,
    cwd: process.cwd(),
    clock: systemClock,
    stopwatch: systemStopwatch,
    get stop() {
      // Only for who asks: a command that does not listen must still end at once on Ctrl-C.
      stop ??= stopOnSignals();
      return stop.signal;
    },
  };
}

/** The first signal asks to stop; the next one ends the process as it would have without us. */
function stopOnSignals(): AbortController {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  return stop;
}
