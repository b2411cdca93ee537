import assert from "node:assert/strict";
import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { verifyChain, type CaseEvent, type CaseState } from "@gridloop/core";
import type { SqlHost } from "../../host/sql/sql-host.js";
import type { CrashSteps } from "./crash-steps.js";

/** Where the cases lie that a crash must not harm. */
export type CrashPlace = { kind: "pglite"; dataDir: string } | { kind: "postgres"; connectionString: string };

/** What a worker says. */
export type Line = { ready: true } | { done: string } | { fired: string } | { heard: string } | { failed: string };

/** What was found, for the closing line of a run. */
export interface Counts {
  cases: number;
  events: number;
  acknowledged: number;
  fired: number;
  messages: number;
}

/** Remembers what workers acknowledged, on disk before anything is killed, and counts the database against it. */
export class Oracle {
  readonly #steps: CrashSteps;
  readonly #file: number;
  readonly done = new Set<string>();
  readonly fired = new Set<string>();
  readonly heard = new Set<string>();
  readonly failures: string[] = [];

  constructor(steps: CrashSteps, file: string) {
    this.#steps = steps;
    this.#file = openSync(file, "a");
  }

  /** Takes lines from a worker. */
  note(lines: readonly Line[]): void {
    writeSync(this.#file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    fsyncSync(this.#file);
    for (const line of lines) {
      if ("done" in line) this.done.add(line.done);
      if ("fired" in line) {
        assert.ok(!this.fired.has(line.fired), `timer ${line.fired} was said to fire twice`);
        this.fired.add(line.fired);
      }
      if ("heard" in line) this.heard.add(line.heard);
      if ("failed" in line) this.failures.push(line.failed);
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  /** Counts some districts. Throws where anything acknowledged is missing or doubled, or a step was written by half. */
  async check(host: SqlHost, districts: readonly string[]): Promise<Counts> {
    const counts: Counts = { cases: 0, events: 0, acknowledged: 0, fired: 0, messages: 0 };
    const commands = new Set<string>();
    const fired = new Set<string>();
    for (const district of districts) {
      const pending = await pendingMessages(host, district);
      for (const id of await host.cases(district)) {
        const state = await host.load(district, id);
        const events = await host.events(district, id);
        assert.ok(state);
        checkWhole(state, events);
        const happened = this.#replay(id, events);
        assert.deepEqual(sorted((await host.timers(district, id)).map(timerLine)), sorted(happened.timers), `timers of ${id}`);
        assert.deepEqual(sorted(stateTimers(state)), sorted(happened.timers), `timers in the state of ${id}`);
        for (const key of happened.commands) {
          assert.ok(!commands.has(key), `command ${key} was carried out twice`);
          commands.add(key);
          assert.equal((await host.answered(district, key))?.key, key, `the answer to ${key}`);
        }
        assert.deepEqual(
          sorted((await host.personal(district, id)).map(({ value }) => String(value))),
          sorted(happened.commands),
          `personal values of ${id}`,
        );
        for (const timer of happened.fired) fired.add(`${id}/${timer}`);
        for (const seq of happened.told) {
          const message = `${district}/${id}/${String(seq)}`;
          assert.ok(pending.has(message) || this.heard.has(message), `message ${message} is lost`);
        }
        counts.cases += 1;
        counts.events += events.length;
        counts.messages += happened.told.length;
      }
      for (const key of this.done) if (key.startsWith(`${district}:`)) assert.ok(commands.has(key), `acknowledged command ${key} is lost`);
      for (const timer of this.fired)
        if (timer.startsWith(`${district}-`)) assert.ok(fired.has(timer), `acknowledged timer ${timer} left no event`);
    }
    return { ...counts, acknowledged: commands.size, fired: fired.size };
  }

  /** What the events say happened: the timers they leave, the commands and timers they answered, the events somebody was told of. */
  #replay(id: string, events: readonly CaseEvent[]) {
    const timers = new Map<string, string>();
    const commands: string[] = [];
    const fired: string[] = [];
    const told: number[] = [];
    for (const event of events) {
      if (this.#steps.tells(event as never)) told.push(event.seq);
      const command = this.#steps.commandOf(event as never);
      if (command !== undefined) commands.push(command);
      const key = this.#steps.timerOf(event as never);
      if (key !== undefined) {
        assert.ok(timers.has(key), `${id}: timer ${key} fired although it was not pending`);
        const timer = `${key}#${timers.get(key)?.split(" ")[2] ?? ""}`;
        assert.ok(!fired.includes(timer), `${id}: timer ${timer} fired twice`);
        fired.push(timer);
      }
      for (const change of event.timers ?? []) {
        if (change.op === "cancel") timers.delete(change.key);
        else timers.set(change.key, `${change.key} ${String(change.due)} ${String(change.generation)}`);
      }
    }
    return { timers: [...timers.values()], commands, fired, told };
  }
}

function checkWhole(state: CaseState, events: readonly CaseEvent[]): void {
  assert.equal(events.length, state.version, `${state.id} has ${String(events.length)} events at version ${String(state.version)}`);
  assert.deepEqual(verifyChain(events), { ok: true, head: state.head }, `evidence of ${state.id}`);
}

async function pendingMessages(host: SqlHost, district: string): Promise<Set<string>> {
  const rows = await host.driver.query<{ id: string }>(
    { text: "select district || '/' || case_id || '/' || (effect ->> 'seq') as id from case_message where district = $1::text" },
    [district],
  );
  return new Set(rows.map(({ id }) => id));
}

const timerLine = (timer: { key: string; due: number; generation: number }): string =>
  `${timer.key} ${String(timer.due)} ${String(timer.generation)}`;
const stateTimers = (state: CaseState): string[] => Object.entries(state.timers).map(([key, timer]) => timerLine({ key, ...timer }));
const sorted = (texts: string[]): string[] => [...texts].sort();
