import { sealEvent, type CaseEvent, type CaseState, type PersonalValue, type TimerChange, type UnsealedEvent } from "@gridloop/core";
import type { CaseRow, Commit } from "../case-host.js";

/** The day cases of tests begin: 2026-03-02T01:00:00Z, a Monday morning in Shanghai. */
export const monday = 1_772_413_200_000;

/** An hour, ms. */
export const hour = 3_600_000;

/** What a test wants of a step; everything else is made up. */
export interface StepWishes {
  /** Text of the note the step is. */
  note?: string;
  values?: Record<string, unknown>;
  timers?: TimerChange[];
  personal?: PersonalValue[];
  effects?: Commit["effects"];
  row?: Partial<CaseRow>;
  /** How many events the step has; default 1. */
  events?: number;
  commit?: Partial<Commit>;
}

/** A well-formed case, grown by notes: its steps are as `step` would give them, without what its rules would ask. */
export class CaseBuilder {
  readonly district: string;
  readonly id: string;
  state: CaseState | undefined;
  events: CaseEvent[] = [];

  constructor(id: string, district = "tianning", state?: CaseState) {
    this.id = id;
    this.district = district;
    this.state = state;
  }

  /** The commit of the next step. The builder goes on as if it had been written. */
  next(wishes: StepWishes = {}): Commit {
    const before = this.state;
    const events: CaseEvent[] = [];
    let head = before?.head ?? "";
    const first = (before?.version ?? 0) + 1;
    const at = monday + first * 1_000;
    for (let seq = first; seq < first + (wishes.events ?? 1); seq++) {
      const timers = seq === first ? (wishes.timers ?? []) : [];
      const event = sealEvent(this.#unsealed(seq, at, head, timers, wishes));
      events.push(event);
      head = event.hash;
    }
    const state = grown(before ?? this.#opened(), events, head, wishes.timers ?? []);
    this.state = state;
    this.events.push(...events);
    return {
      district: this.district,
      case: this.id,
      expectedVersion: first - 1,
      state,
      row: { ...rowOf(state), ...wishes.row },
      events,
      timers: wishes.timers ?? [],
      effects: wishes.effects ?? [],
      personal: wishes.personal ?? [],
      ...wishes.commit,
    };
  }

  #unsealed(seq: number, at: number, previous: string, timers: TimerChange[], wishes: StepWishes): UnsealedEvent {
    const values = { text: wishes.note ?? `note ${String(seq)} 清理垃圾`, ...wishes.values } as NonNullable<CaseState["values"]>;
    const sealed = { seq, at, by: { kind: "system" }, algorithm: "sha-256", evidence: 1, previous } as const;
    const timed = timers.length > 0 ? { timers } : {};
    if (seq > 1) return { type: "noted", values, ...timed, ...sealed };
    const { number, channel, item, workflow, place, urgent, anonymous, reporter, lifecycle, stage, step, responsible } = this.#opened();
    return {
      ...{ type: "opened", case: this.id, district: this.district, number, channel, item, workflow, place, urgent, anonymous },
      ...{ reporter, lifecycle, stage, step, responsible, values, ...timed, ...sealed },
    } as UnsealedEvent;
  }

  #opened(): CaseState {
    return {
      id: this.id,
      district: this.district,
      number: `N-${this.id}`,
      version: 0,
      item: { id: "exposed-rubbish", version: 1 },
      workflow: { id: "six-step", version: 1 },
      channel: "hotline",
      openedAt: monday,
      changedAt: monday,
      urgent: false,
      anonymous: false,
      place: { unit: "grid-7" },
      reporter: { kind: "citizen" },
      lifecycle: { value: "reported", status: "active", context: {}, historyValue: {} },
      stage: "reported",
      step: "collect",
      stageSince: monday,
      responsible: { unit: "street-1", role: "dispatcher" },
      responsibleIn: {},
      involved: ["street-1"],
      values: {},
      commitments: {},
      deadlines: {},
      tickets: {},
      chains: {},
      timers: {},
      generation: 0,
      returns: 0,
      reopenings: 0,
      head: "",
      openedBy: { kind: "citizen" },
    } as unknown as CaseState;
  }
}

function grown(before: CaseState, events: CaseEvent[], head: string, changes: TimerChange[]): CaseState {
  const timers = { ...before.timers };
  let { generation } = before;
  for (const change of changes) {
    if (change.op === "cancel") delete timers[change.key];
    else {
      timers[change.key] = { due: change.due, generation: change.generation };
      generation = Math.max(generation, change.generation);
    }
  }
  const last = events.at(-1);
  return { ...before, version: last?.seq ?? before.version, changedAt: last?.at ?? before.changedAt, head, timers, generation };
}

const rowOf = (state: CaseState): CaseRow => ({
  number: state.number,
  item: state.item.id,
  class: "environment",
  channel: state.channel,
  stage: state.stage,
  step: state.step,
  responsibleUnit: state.responsible.unit,
  responsibleRole: "dispatcher",
  dueAt: monday + 4 * hour,
  late: false,
  urgent: state.urgent,
  held: false,
  openedAt: state.openedAt,
  changedAt: state.changedAt,
  reach: ["street-1", "district-1", "city"],
  movers: ["dispatcher@street-1"],
  placeUnit: state.place.unit,
  address: "中山路18号",
  summary: "暴露垃圾一处",
  returns: state.returns,
  glance: {
    marks: ["joint", "approval"],
    supervision: { fired: 2, measure: "yellow-card" },
    tickets: { answered: 1, asked: 3 },
    owed: [{ mover: "handler@street-1", due: monday + 6 * hour }, { mover: "*@district-1" }],
  },
  search: `${state.number} 暴露垃圾 中山路18号`,
});
