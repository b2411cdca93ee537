import { expect, test } from "vitest";
import { DueQueue, type LoadedTimer } from "./due-queue.js";

const timer = (id: string, key = "k"): LoadedTimer => ({
  timer: { district: "d", case: id, key, due: 0, generation: 1 },
  state: undefined,
});

/** Claims that are answered when the test says. */
function claims() {
  const asked: { answer: (timers: LoadedTimer[]) => void; fail: (error: Error) => void }[] = [];
  const claim = () => new Promise<LoadedTimer[]>((answer, fail) => asked.push({ answer, fail }));
  return { asked, claim };
}

/** All that one worker is handed, in its order. */
async function everything(queue: DueQueue): Promise<string[]> {
  const found: string[] = [];
  for (let id = await queue.nextCase(); id !== undefined; id = await queue.nextCase())
    for (let next = queue.nextTimer(id); next; next = queue.nextTimer(id)) found.push(`${next.timer.case}/${next.timer.key}`);
  return found;
}

test("a case's timers come one after another in their order, and different cases in the order they came due", async () => {
  const { asked, claim } = claims();
  const all = everything(new DueQueue(claim, 0));
  asked[0]?.answer([timer("a", "1"), timer("b", "1"), timer("a", "2")]);
  await expect.poll(() => asked.length).toBe(2);
  asked[1]?.answer([]);
  expect(await all).toEqual(["a/1", "a/2", "b/1"]);
});

test("the next batch is asked for while the one before is still worked on, and by one worker alone", async () => {
  const { asked, claim } = claims();
  const queue = new DueQueue(claim, 2);
  const first = queue.nextCase();
  const second = queue.nextCase();
  asked[0]?.answer([timer("a"), timer("b"), timer("c")]);
  await Promise.all([first, second]);
  expect(asked).toHaveLength(2);
  expect(await queue.nextCase()).toBe('["d","c"]');
  expect(asked).toHaveLength(2);
});

test("what is claimed of a case at work waits for its worker, and goes to no other", async () => {
  const { asked, claim } = claims();
  const queue = new DueQueue(claim, 0);
  const first = queue.nextCase();
  asked[0]?.answer([timer("a", "1")]);
  const id = await first;
  const other = queue.nextCase();
  asked[1]?.answer([timer("a", "2"), timer("b")]);
  expect(await other).toBe('["d","b"]');
  expect(queue.nextTimer(id ?? "")?.timer.key).toBe("1");
  expect(queue.nextTimer(id ?? "")?.timer.key).toBe("2");
  expect(queue.nextTimer(id ?? "")).toBeUndefined();
});

test("a case that came to its end is a new one when it is claimed again", async () => {
  const { asked, claim } = claims();
  const queue = new DueQueue(claim, 0);
  const first = queue.nextCase();
  asked[0]?.answer([timer("a", "1")]);
  const id = (await first) ?? "";
  queue.nextTimer(id);
  queue.nextTimer(id);
  const again = queue.nextCase();
  asked[1]?.answer([timer("a", "2")]);
  expect(await again).toBe(id);
});

test("after a look that failed what was claimed is still handed out, nothing more is claimed, and the failure is told", async () => {
  const { asked, claim } = claims();
  const queue = new DueQueue(claim, 5);
  const first = queue.nextCase();
  asked[0]?.answer([timer("a"), timer("b")]);
  await first;
  asked[1]?.fail(new Error("gone"));
  expect(await queue.nextCase()).toBe('["d","b"]');
  expect(await queue.nextCase()).toBeUndefined();
  expect(asked).toHaveLength(2);
  expect(() => queue.claimed).toThrow("gone");
});

test("counts what was claimed", async () => {
  const { asked, claim } = claims();
  const queue = new DueQueue(claim, 0);
  const all = everything(queue);
  asked[0]?.answer([timer("a"), timer("b")]);
  await expect.poll(() => asked.length).toBe(2);
  asked[1]?.answer([]);
  await all;
  expect(queue.claimed).toBe(2);
});
