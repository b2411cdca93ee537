import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { linesOfBackup } from "./backup-file.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gridloop-backup-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const lines = [`{"gridloop":"backup"}`, `["一","${"长".repeat(200_000)}"]`, `["b",[]]`, `{"rows":2}`];

async function read(name: string, content: string | Uint8Array): Promise<string[]> {
  const file = join(folder, name);
  await writeFile(file, content);
  const reading = linesOfBackup(file);
  // As when a database is opened first: nothing may be lost meanwhile.
  await sleep(50);
  const found: string[] = [];
  for await (const line of reading) found.push(line);
  return found;
}

test("every line is there however late it is asked for, packed or not, with or without an end of line", async () => {
  expect(await read("a.json", `${lines.join("\n")}\n`)).toEqual(lines);
  expect(await read("b.json", lines.join("\n"))).toEqual(lines);
  expect(await read("c.json.gz", gzipSync(`${lines.join("\n")}\n`))).toEqual(lines);
  expect(await read("d.json", "")).toEqual([]);
});

test("a packed backup that is cut off, or no packed one, is said to be damaged", async () => {
  const packed = gzipSync(lines.join("\n"));
  await expect(read("cut.gz", packed.subarray(0, packed.length - 20))).rejects.toMatchObject({ code: "backup-damaged" });
  await expect(read("none.gz", "nothing of the kind")).rejects.toMatchObject({ code: "backup-damaged" });
});
