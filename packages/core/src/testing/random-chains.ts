import fc from "fast-check";
import type { Duration, WorkflowInput } from "../definition/index.js";

type ChainInput = NonNullable<WorkflowInput["supervision"]>[number];
type RungInput = ChainInput["rungs"][number];

/** Some time, in any unit; it may be none at all. */
export const span: fc.Arbitrary<Duration> = fc.record({
  amount: fc.integer({ min: 0, max: 6 }),
  unit: fc.constantFrom("elapsed-hours" as const, "working-hours" as const, "working-days" as const, "calendar-days" as const),
});

/** A limit of any sort, with any of the stops. */
export const limit = fc.record({
  amount: fc.integer({ min: 1, max: 30 }),
  unit: fc.constantFrom("elapsed-hours" as const, "working-hours" as const, "working-days" as const, "calendar-days" as const),
  firstDay: fc.constantFrom("excluded" as const, "included" as const),
  due: fc.constantFrom("same-time" as const, "end-of-day" as const, "close-of-business" as const),
  stoppedBy: fc.subarray(["hold" as const, "waiting-for-citizen" as const, "joint-handling" as const]),
});

/** Who does the daily work. */
export const clerks = [{ role: "clerk" }];

type Approval = NonNullable<RungInput["approval"]>;

const byOne: Approval = [{ by: [{ role: "chief" }] }];
const byTwo: Approval = [...byOne, { by: [{ role: "mayor" }] }];

/** Nobody's approval, the chief's, or the chief's and then the mayor's. */
export const approval = fc.constantFrom<(Approval | undefined)[]>(undefined, undefined, byOne, byTwo);

/** What an arbitrary gives. */
export type Given<A> = A extends fc.Arbitrary<infer T> ? T : never;

/** What is there of something, as a definition's types want it. */
type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Without the keys whose value is not there: a definition has no room for `undefined`. */
export function present<T extends object>(given: T): Present<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Present<T>;
}

const rung: fc.Arbitrary<Omit<RungInput, "id">> = fc
  .record({
    at: fc.oneof(
      span.map((before) => ({ before })),
      span.map((after) => ({ after })),
      span.map((afterStart) => ({ afterStart })),
      fc.record({ afterPrevious: span, unlessReplied: fc.boolean() }),
      fc.constant({ hand: true as const }),
    ),
    measure: fc.constantFrom("warn" as const, "urge" as const, "supervise" as const, "dispatch-meeting" as const),
    press: fc.constant(clerks),
    tell: fc.constantFrom<NonNullable<RungInput["tell"]>[]>([], [{ role: "chief" }]),
    by: fc.constant(clerks),
    approval,
    reply: fc.constantFrom(undefined, { within: { amount: 1, unit: "working-days" as const }, form: "answer" }),
    meeting: fc.constantFrom(undefined, { weekday: 3, time: "10:00" }),
    when: fc.constantFrom(undefined, undefined, { case: "late" as const, is: true }),
  })
  .map((each) => present(each) as Omit<RungInput, "id">);

/** What a chain may watch, chosen by a number: one of the deadlines, a stage, an outcome, or nothing but an order. */
function watchOf(on: number, deadlines: readonly string[], stages: number): ChainInput["watch"] {
  const others: ChainInput["watch"][] = [
    { stage: `s${String(on % stages)}` },
    { outcome: "returned" },
    { outcome: "unsatisfied" },
    { outcome: "reopened", times: 2 },
    { order: true },
  ];
  return on % 2 === 0 && deadlines.length > 0
    ? { deadline: deadlines[on % deadlines.length] as string }
    : (others[on % others.length] as ChainInput["watch"]);
}

/** Up to three chains, before it is known what there is to watch. */
export const randomChains = fc.array(
  fc.record({
    on: fc.nat(),
    rungs: fc.array(rung, { minLength: 1, maxLength: 4 }),
    onReturn: fc.constantFrom("keep" as const, "restart" as const),
    ends: fc.constantFrom("settled" as const, "answered" as const, "closed" as const),
  }),
  { maxLength: 3 },
);

/** Those chains, on what there is to watch. */
export function chainsOn(chains: Given<typeof randomChains>, deadlines: readonly string[], stages: number): ChainInput[] {
  return chains.map(({ on, rungs, ...rest }, index) => ({
    id: `c${String(index)}`,
    watch: watchOf(on, deadlines, stages),
    rungs: rungs.map((each, number) => ({ id: `r${String(number)}`, ...each })),
    ...rest,
  }));
}
