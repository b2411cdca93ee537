import { access, constants, mkdir, readdir, readFile, readlink, rename, stat, unlink, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { HostError } from "./host-error.js";
import { newLockName, now } from "./system-lock.js";

/** A data folder held by this process. */
export interface FolderLock {
  release(): Promise<void>;
}

/** Who holds a folder. */
interface Holder {
  pid: number;
  /** When the process began, in the system's own count: another process may get the same pid later. Empty where not known. */
  began: string;
  machine: string;
  /** Which start of the machine. */
  boot: string;
  /** Within which numbering of processes a pid means something: containers have their own. */
  pids: string;
  held: boolean;
}

/** How often a holder touches its lock. */
const beatMs = 1_000;

/** A lock whose process cannot be looked up is dead when it was not touched for so long: ten beats. */
const watchMs = 10_000;

const suffix = ".gridloop-lock";

/**
 * Takes a data folder for this process alone.
 *
 * Each process writes a lock file of its own, then looks at all others; it holds the folder only if none of them is alive.
 * Of two that start together the one that writes second sees the first, so never do both hold it; when each sees the other, both
 * step back and try again after unequal waits. A dead process's file is removed by whoever finds it: no file's name is used twice,
 * so none that is alive can be hit. (One shared lock file cannot do that: between finding it stale and removing it, another process
 * may have replaced it.)
 *
 * Throws `HostError`: `data-folder-unwritable`, `data-folder-in-use` with the holder's `pid`.
 */
export async function lockDataFolder(folder: string): Promise<FolderLock> {
  await makeWritable(folder);
  const me = await describeSelf();
  const name = newLockName();
  for (let attempt = 1; ; attempt++) {
    const file = join(folder, `${name}-${String(attempt)}${suffix}`);
    await write(file, { ...me, held: false });
    const others = await aliveOthers(folder, file, me);
    if (others.length === 0) {
      await write(file, { ...me, held: true });
      return hold(file);
    }
    await remove(file);
    const holder = others.find((other) => other.held);
    if (holder ?? attempt >= 20) throw inUse(folder, holder ?? others[0]);
    // Different for each process and attempt, so that two do not meet again and again.
    await sleep(20 + ((process.pid * 31 + attempt * 47) % 130));
  }
}

function hold(file: string): FolderLock {
  const beat = setInterval(() => void utimes(file, now(), now()).catch(() => {}), beatMs).unref();
  return {
    async release() {
      clearInterval(beat);
      await remove(file);
    },
  };
}

async function aliveOthers(folder: string, own: string, me: Omit<Holder, "held">): Promise<Holder[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(suffix)).map((name) => join(folder, name));
  const looked = await Promise.all(files.filter((file) => file !== own).map((file) => lookAt(file, me)));
  return looked.filter((holder) => holder !== undefined);
}

/** The lock's holder if it is alive; a dead one's file is removed. */
async function lookAt(file: string, me: Omit<Holder, "held">): Promise<Holder | undefined> {
  let holder: Holder;
  try {
    holder = JSON.parse(await readFile(file, "utf8")) as Holder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  if (await isAlive(file, holder, me)) return holder;
  await remove(file);
  return undefined;
}

async function isAlive(file: string, holder: Holder, me: Omit<Holder, "held">): Promise<boolean> {
  const sameMachine = holder.machine === me.machine;
  if (sameMachine && holder.boot !== me.boot) return false;
  if (!sameMachine || holder.pids !== me.pids || !answers(holder.pid)) {
    // Here and not answering: dead. Elsewhere (another container, a shared disk): only its beat tells.
    return sameMachine && holder.pids === me.pids ? false : await beats(file);
  }
  const began = await beganAt(holder.pid);
  if (began === "ended") return false;
  return began === "" || holder.began === "" ? await beats(file) : began === holder.began;
}

/** Whether the lock is touched while we watch. Compares the file's times with each other only, so clocks need not agree. */
async function beats(file: string): Promise<boolean> {
  const touched = async (): Promise<number | undefined> => (await stat(file).catch(() => undefined))?.mtimeMs;
  const before = await touched();
  for (let waited = 0; before !== undefined && waited < watchMs; waited += beatMs / 2) {
    await sleep(beatMs / 2);
    const after = await touched();
    if (after === undefined) return false;
    if (after !== before) return true;
  }
  return false;
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there and somebody else's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function describeSelf(): Promise<Omit<Holder, "held">> {
  const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "");
  const pids = await readlink("/proc/self/ns/pid").catch(() => "");
  return { pid: process.pid, began: await beganAt(process.pid), machine: hostname(), boot: boot.trim(), pids };
}

/**
 * When a process began: field 22 of proc(5)'s stat, ticks since boot; "ended" for one that is dead and only waits for its parent to
 * notice (state Z or X), which still answers signals. Fields are counted behind the name, which may hold spaces and brackets.
 */
async function beganAt(pid: number): Promise<string> {
  const text = await readFile(`/proc/${String(pid)}/stat`, "utf8").catch(() => "");
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return /^[ZX]$/i.test(fields[0] ?? "") ? "ended" : (fields[19] ?? "");
}

/** Makes a folder and those above it. (Node's own `recursive` never ends where a folder takes no others, as in proc(5).) */
async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  for (let each = resolve(folder); !(await isFolder(each)); each = dirname(each)) missing.unshift(each);
  for (const each of missing) {
    await mkdir(each).catch((error: NodeJS.ErrnoException) => {
      // Another process was quicker, or there is something else of that name, which `access` and what follows will tell.
      if (error.code !== "EEXIST") throw error;
    });
  }
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? dirname(path) === path;

async function makeWritable(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw unwritable(folder, error);
  }
}

/** Written beside and moved into place, so that nobody reads half of it. */
async function write(file: string, holder: Holder): Promise<void> {
  try {
    await writeFile(`${file}.new`, JSON.stringify(holder));
    await rename(`${file}.new`, file);
  } catch (error) {
    throw unwritable(file, error);
  }
}

async function remove(file: string): Promise<void> {
  await unlink(file).catch(() => {});
}

const unwritable = (place: string, cause: unknown): HostError =>
  new HostError("data-folder-unwritable", `cannot write to ${place}: ${(cause as Error).message}`, { folder: place }, cause);

const inUse = (folder: string, holder: Holder | undefined): HostError =>
  new HostError(
    "data-folder-in-use",
    `${folder} is in use by process ${String(holder?.pid)} on ${holder?.machine ?? "another machine"}: stop it, or take another folder`,
    { folder, pid: holder?.pid ?? 0, machine: holder?.machine ?? "" },
  );
