import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citizen, type CaseStory } from "../testing/case-story.js";
import { handledCase } from "../testing/operation-story.js";

const MINUTE = 60_000;
const START = Date.parse("2026-02-02T09:00:00+08:00");
/** Long enough for every walk below. */
const MINUTES = 200 * 24 * 60;
const LIMIT_HOURS = 14;

/** Days off on weekdays and worked Saturdays and Sundays in these months, as the State Council published them for 2026. */
const off = new Set([
  ...["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-02-23"],
  ...["2026-04-06", "2026-05-01", "2026-05-04", "2026-05-05", "2026-06-19"],
]);
const made = new Set(["2026-02-14", "2026-02-28", "2026-05-09"]);

/** Whether somebody works in a minute, told without the calendar under test: by the wall clock of China, which has no summer time. */
function isWorked(minute: number): boolean {
  const wall = new Date(START + minute * MINUTE + 8 * 60 * MINUTE);
  const date = wall.toISOString().slice(0, 10);
  const isWeekend = wall.getUTCDay() === 0 || wall.getUTCDay() === 6;
  const hour = wall.getUTCHours();
  const isOpen = (hour >= 9 && hour < 12) || (hour >= 14 && hour < 18);
  return isOpen && (made.has(date) || (!isWeekend && !off.has(date)));
}

/** Worked minutes before each minute from the start on. */
const worked = new Uint32Array(MINUTES + 1);
for (let minute = 0; minute < MINUTES; minute += 1) worked[minute + 1] = (worked[minute] ?? 0) + (isWorked(minute) ? 1 : 0);
const workedBefore = (minute: number): number => worked[Math.min(minute, MINUTES)] ?? 0;

/** The first minute by which so many were worked after another one. */
function whenWorked(from: number, amount: number): number {
  let minute = from;
  while (workedBefore(minute) - workedBefore(from) < amount) minute += 1;
  return minute;
}

/** A stretch during which something stops the clock: from a minute, until it ends by itself or is ended. */
interface Stop {
  from: number;
  to: number;
}

/** What was done to a deadline, as the oracle keeps it: no more than when what stopped its clock, and what was granted. */
interface Done {
  holds: Stop[];
  questions: Stop[];
  granted: number;
}

/** Worked minutes the clock ran by a minute: all that were worked, less those in the union of the stops. */
function ranBy({ holds, questions }: Done, now: number): number {
  const stops = [...holds, ...questions]
    .map(({ from, to }) => ({ from, to: Math.min(to, now) }))
    .filter(({ from, to }) => from < to)
    .sort((one, other) => one.from - other.from);
  let stood = 0;
  let reached = 0;
  for (const { from, to } of stops) {
    stood += Math.max(0, workedBefore(to) - workedBefore(Math.max(from, reached)));
    reached = Math.max(reached, to);
  }
  return workedBefore(now) - stood;
}

const isStopped = ({ holds, questions }: Done, now: number): boolean =>
  [...holds, ...questions].some(({ from, to }) => from <= now && now < to);

const kinds = ["hold", "resume", "ask", "answer", "stop-asking", "extend", "look"] as const;
const move = fc.record({
  kind: fc.constantFrom(...kinds),
  /** Minutes since the move before. */
  later: fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 4 * 24 * 60 })),
  /** Minutes until a hold or a question ends by itself; none: it does not. */
  lasts: fc.option(fc.integer({ min: 1, max: 3 * 24 * 60 }), { nil: undefined }),
  hours: fc.integer({ min: 1, max: 6 }),
});
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

const by = [{ role: "handler" }];
const started = (): CaseStory =>
  handledCase({
    operations: { hold: { by }, extend: { by }, ask: { by, form: "question", answerForm: "question-answer" } },
    limit: { amount: LIMIT_HOURS, unit: "working-hours", stoppedBy: ["hold", "waiting-for-citizen"] },
  });

/** Does a move in the story, and if the case took it notes it for the oracle. */
function make(story: CaseStory, done: Done, { kind, lasts, hours }: Move, now: number): void {
  const until = lasts === undefined ? undefined : now + lasts;
  const ending = until === undefined ? {} : { until: START + until * MINUTE };
  const stop = { from: now, to: until ?? Infinity };
  const end = (stops: Stop[]): void => {
    const last = stops.at(-1);
    if (last !== undefined) last.to = Math.min(last.to, now);
  };
  switch (kind) {
    case "hold":
      if (story.try({ type: "hold", data: {}, ...ending }, "sun").ok) done.holds.push(stop);
      return;
    case "resume":
      if (story.try({ type: "resume" }, "sun").ok) end(done.holds);
      return;
    case "ask":
      if (story.try({ type: "ask", data: { question: "请说明" }, ...ending }, "sun").ok) done.questions.push(stop);
      return;
    case "answer":
      if (story.try({ type: "answer-question", data: { supplement: "东侧" } }, citizen).ok) end(done.questions);
      return;
    case "stop-asking":
      if (story.try({ type: "stop-asking" }, "sun").ok) end(done.questions);
      return;
    case "extend":
      if (story.try({ type: "extend", deadline: "handle-in-time", by: { amount: hours, unit: "working-hours" }, data: {} }, "sun").ok)
        done.granted += hours * 60;
      return;
    case "look":
      story.do("sun", { type: "note", data: {} });
  }
}

const iso = (minute: number): string => new Date(START + minute * MINUTE).toISOString();

describe("the algebra of clocks", () => {
  test("by any holds, questions, answers and extensions, a deadline is due once its clock ran as long as was granted", () => {
    const reached = { running: 0, stopped: 0, passed: 0 };
    fc.assert(
      fc.property(fc.array(move, { maxLength: 14 }), (moves) => {
        const story = started();
        const done: Done = { holds: [], questions: [], granted: LIMIT_HOURS * 60 };
        let now = 0;
        for (const each of moves) {
          now += each.later;
          story.at(iso(now));
          if (ranBy(done, now) >= done.granted) {
            // Run out: nothing brings its due instant back, and it is late from just after on.
            const late = story.at(iso(now + 1)).do("sun", { type: "note", data: {} }).state.deadlines["handle-in-time/case"];
            expect(late).toMatchObject({ status: "running", late: true });
            reached.passed += 1;
            return;
          }
          make(story, done, each, now);
          // What ends at the very instant of a command ends after it; a command that was refused leaves that to the next.
          story.do("sun", { type: "note", data: {} });
          const deadline = story.state.deadlines["handle-in-time/case"];
          const left = done.granted - ranBy(done, now);
          if (isStopped(done, now)) {
            expect(deadline).toMatchObject({ status: "stopped", late: false });
            // What was granted while it stood still comes on top of what was left when it stopped.
            const later = (deadline?.extensions ?? []).reduce((sum, { amount }) => sum + amount * 60, 0);
            expect((deadline?.remaining?.ms ?? 0) / MINUTE + later).toBe(left);
            reached.stopped += 1;
          } else {
            expect(deadline).toMatchObject({ status: "running", late: false });
            expect(new Date(deadline?.due ?? 0).toISOString()).toBe(iso(whenWorked(now, left)));
            reached.running += 1;
          }
        }
      }),
      { numRuns: 150 },
    );
    // The walks come to everything the rule speaks of.
    expect(Math.min(reached.running, reached.stopped, reached.passed)).toBeGreaterThan(10);
  });

  const span = fc.record({
    amount: fc.integer({ min: 1, max: 4 }),
    unit: fc.constantFrom("working-days" as const, "working-hours" as const),
  });
  const extend = (story: CaseStory, by: { amount: number; unit: "working-days" | "working-hours" }): CaseStory =>
    story.do("sun", { type: "extend", deadline: "handle-in-time", by, data: {} });

  test("extensions of one unit come to the same in any order, and to one of their sum", () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 2, maxLength: 4 }), (spans) => {
        const unit = spans[0]?.unit ?? "working-days";
        const amounts = spans.map(({ amount }) => amount);
        const dueAfter = (list: number[]): string | undefined =>
          list.reduce((story, amount) => extend(story, { amount, unit }), started()).due("handle-in-time");
        const due = dueAfter(amounts);
        expect(dueAfter([...amounts].reverse())).toBe(due);
        expect(dueAfter([amounts.reduce((sum, amount) => sum + amount, 0)])).toBe(due);
      }),
      { numRuns: 25 },
    );
  });

  test("more working hours come to the same granted before a hold, during it or after", () => {
    const minutes = fc.integer({ min: 1, max: 419 });
    fc.assert(
      fc.property(minutes, minutes, fc.integer({ min: 1, max: 6 }), (before, held, amount) => {
        const dueWhenGranted = (when: "before" | "during" | "after"): string | undefined => {
          const story = started();
          const grant = (at: typeof when): void => void (at === when && extend(story, { amount, unit: "working-hours" }));
          grant("before");
          story.at(iso(before)).do("sun", { type: "hold", data: {} });
          grant("during");
          story.at(iso(before + held)).do("sun", { type: "resume" });
          grant("after");
          return story.due("handle-in-time");
        };
        expect(dueWhenGranted("during")).toBe(dueWhenGranted("before"));
        expect(dueWhenGranted("after")).toBe(dueWhenGranted("before"));
      }),
      { numRuns: 30 },
    );
  });
});
