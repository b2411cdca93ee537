import { writeSync } from "node:fs";
import { createPGliteHost } from "../../host/pglite.js";
import { createPostgresHost } from "../../host/postgres.js";
import type { CrashSteps } from "./crash-steps.js";
import type { CrashPlace, Line } from "./oracle.js";

/** What the parent asks of a worker. */
export interface WorkerConfiguration {
  place: CrashPlace;
  district: string;
  cases: number;
  /** Makes this process's keys its own. */
  name: string;
}

/** Into the pipe before anything else happens: what is in it survives this process. */
function say(line: Line): void {
  const text = `${JSON.stringify(line)}\n`;
  for (let sent = false; !sent;) {
    try {
      writeSync(3, text);
      sent = true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
    }
  }
}

/**
 * What the process that is killed does: commits commands, answers timers and delivers messages as fast as it can, and says so line
 * by line on its fourth file descriptor after each. Run as `node worker.mjs CONFIGURATION`; never ends by itself.
 */
export async function work(steps: CrashSteps): Promise<void> {
  const { place, district, cases, name } = JSON.parse(process.argv[2] ?? "{}") as WorkerConfiguration;
  const host =
    place.kind === "pglite"
      ? await createPGliteHost({ dataDir: place.dataDir })
      : await createPostgresHost({ connectionString: place.connectionString });
  await steps.prepare?.(host, district);
  say({ ready: true });

  const forever = async (work: (turn: number) => Promise<void>): Promise<never> => {
    for (let turn = 0; ; turn++) {
      try {
        await work(turn);
      } catch (error) {
        // A database that was killed too: the command's fate is unknown until it is sent again under its key.
        say({ failed: String(error) });
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  };

  /** A client that repeats a command until it hears that it is done, as clients do. */
  const commands = (client: number): Promise<never> => {
    let sent = 0;
    return forever(async () => {
      const key = `${name}-${String(client)}-${String(sent)}`;
      if (await steps.command(host, district, `${district}-${String((sent * 7 + client) % cases)}`, key)) say({ done: key });
      sent += 1;
    });
  };

  await Promise.all([
    commands(0),
    commands(1),
    commands(2),
    forever(async () => {
      const due = await host.claimDue(steps.now, 4, 400);
      for (const timer of due) if (await steps.fire(host, timer)) say({ fired: `${timer.case}/${timer.key}#${String(timer.generation)}` });
      if (due.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }),
    forever(async () => {
      const delivered = await host.publish(async (message) => {
        say({ heard: `${message.district}/${message.case}/${String(message.effect.seq)}` });
        await Promise.resolve();
      }, 8);
      if (delivered === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }),
  ]);
}
