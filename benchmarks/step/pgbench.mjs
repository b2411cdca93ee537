// The same statement run by pgbench: the floor without Node.

import { execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** pgbench on the PATH or where Debian keeps it; nothing where there is none. */
export function findPgbench() {
  const versions = "/usr/lib/postgresql";
  const places = existsSync(versions) ? readdirSync(versions).map((version) => join(versions, version, "bin", "pgbench")) : [];
  for (const place of ["pgbench", ...places.reverse()]) {
    try {
      execFileSync(place, ["--version"], { stdio: "ignore" });
      return place;
    } catch {
      // Not here.
    }
  }
  return undefined;
}

/**
 * @param {string} pgbench
 * @param {{ url: string, text: string, values: readonly unknown[], clients: number, seconds: number, run: string }} options
 * @returns {Promise<number>} steps per second
 */
export async function pgbenchRate(pgbench, { url, text, values, clients, seconds, run }) {
  const script = join(tmpdir(), `gridloop-pgbench-${process.pid}.sql`);
  writeFileSync(script, scriptOf(text, values, run));
  const jobs = String(Math.min(clients, 2));
  const args = [
    "-n",
    "-M",
    "prepared",
    "-f",
    script,
    "-c",
    String(clients),
    "-j",
    jobs,
    "-T",
    String(Math.ceil(seconds)),
    "-D",
    "v=0",
    url,
  ];
  const output = await new Promise((resolve, reject) => {
    const child = spawn(pgbench, args, { stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    child.stdout.on("data", (chunk) => (text += chunk));
    child.stderr.on("data", (chunk) => (text += chunk));
    child.on("close", (code) => (code === 0 ? resolve(text) : reject(new Error(text))));
  });
  return Number(/tps = ([\d.]+)/.exec(output)?.[1]);
}

/** Each client steps a case of its own from version 0; `v` lives as long as the client. */
function scriptOf(text, values, run) {
  const literal = (value) => {
    if (value === null) return "null";
    if (Array.isArray(value)) return `array[${value.map(literal).join(",")}]`;
    // A colon before a letter, of any script, would be one of pgbench's variables, in strings too.
    if (typeof value === "string") return `'${value.replaceAll("'", "''").replace(/:(?=[\w\u0080-\uffff])/g, ": ")}'`;
    return String(value);
  };
  const id = `('${run}-' || :client_id::text)`;
  const own = {
    1: id,
    2: ":v",
    3: "(:v + 3)",
    5: `('N${run}-' || :client_id::text)`,
    40: `('k-${run}-' || :client_id::text || '-' || :v::text)`,
  };
  const filled = text.replace(/\$(\d+)::/g, (_, number) => `${own[Number(number) - 1] ?? literal(values[Number(number) - 1])}::`);
  return `${filled.replace(/\s+/g, " ")};\n\\set v :v + 3\n`;
}
