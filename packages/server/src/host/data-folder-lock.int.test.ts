import { fork, type ChildProcess } from "node:child_process";
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleForNode } from "../testing/bundle-for-node.js";
import { lockDataFolder } from "./data-folder-lock.js";
import { createPGliteHost } from "./pglite.js";

let folder: string;
let worker: string;
const children: ChildProcess[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gridloop-lock-"));
  worker = await bundleForNode(new URL("../testing/lock-holder.ts", import.meta.url));
});
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

/** Another process that tries to take a folder: "held", or the code of its refusal. */
async function rival(place: string): Promise<{ child: ChildProcess; answer: string }> {
  const child = fork(worker, [place]);
  children.push(child);
  const answer = await new Promise<string>((resolve) => child.once("message", (message) => resolve(String(message))));
  return { child, answer };
}

const killed = async (child: ChildProcess): Promise<void> => {
  const over = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await over;
};

test("a folder is held by one process until it is gone, however it went", async () => {
  const place = join(folder, "one", "deep");
  const first = await rival(place);
  expect(first.answer).toBe("held");
  expect((await rival(place)).answer).toBe("data-folder-in-use");
  await expect(lockDataFolder(place)).rejects.toMatchObject({ code: "data-folder-in-use", details: { pid: first.child.pid } });
  await killed(first.child);
  const lock = await lockDataFolder(place);
  expect((await rival(place)).answer).toBe("data-folder-in-use");
  await lock.release();
  expect((await rival(place)).answer).toBe("held");
});

test("of many that start together one gets it, again and again over killed holders", async () => {
  const place = join(folder, "many");
  for (let round = 0; round < 3; round++) {
    const rivals = await Promise.all(Array.from({ length: 5 }, () => rival(place)));
    expect(rivals.filter(({ answer }) => answer === "held").length).toBe(1);
    await Promise.all(rivals.map(({ child }) => killed(child)));
  }
});

test("a lock whose pid another process has by now is stale", async () => {
  const place = join(folder, "reused");
  const lock = await lockDataFolder(place);
  const [name] = (await readdir(place)).filter((file) => file.endsWith(".gridloop-lock"));
  const file = join(place, name ?? "");
  const holder = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
  await lock.release();
  // Our own pid lives; but it began at another time than this lock says.
  await writeFile(file, JSON.stringify({ ...holder, began: "1" }));
  await (await lockDataFolder(place)).release();
  // From before the machine was started anew.
  await writeFile(file, JSON.stringify({ ...holder, boot: "another" }));
  await (await lockDataFolder(place)).release();
});

test("a lock of a machine that cannot be asked is watched, and taken only where nothing touches it", { timeout: 30_000 }, async () => {
  const place = join(folder, "far");
  await (await lockDataFolder(place)).release();
  const file = join(place, "far.gridloop-lock");
  const holder = { pid: 1, began: "1", machine: "elsewhere", boot: "x", pids: "y", held: true };
  await writeFile(file, JSON.stringify(holder));
  const beat = setInterval(() => void writeFile(file, JSON.stringify(holder)), 300);
  await expect(lockDataFolder(place)).rejects.toMatchObject({ code: "data-folder-in-use" });
  clearInterval(beat);
  await (await lockDataFolder(place)).release();
});

test("a folder that cannot be written to is said so", async () => {
  const file = join(folder, "file");
  await writeFile(file, "");
  await expect(lockDataFolder(file)).rejects.toMatchObject({ code: "data-folder-unwritable" });
  await expect(createPGliteHost({ dataDir: join(file, "in-it") })).rejects.toMatchObject({ code: "data-folder-unwritable" });
  // A file system that takes no folders says ENOENT of one whose parent is there.
  if (process.platform === "linux")
    await expect(lockDataFolder("/proc/gridloop/data")).rejects.toMatchObject({ code: "data-folder-unwritable" });
  if (process.getuid?.() === 0) return;
  const place = join(folder, "read-only");
  await (await lockDataFolder(place)).release();
  await chmod(place, 0o500);
  await expect(lockDataFolder(place)).rejects.toMatchObject({ code: "data-folder-unwritable" });
});

test("a database in a folder outlives its host, and two hosts never share it", async () => {
  const dataDir = join(folder, "database");
  const host = await createPGliteHost({ dataDir });
  await expect(createPGliteHost({ dataDir })).rejects.toMatchObject({ code: "data-folder-in-use" });
  await host.setSetting("a", "1");
  await host.close();
  const again = await createPGliteHost({ dataDir });
  expect(await again.setting("a")).toBe("1");
  await again.close();
});
