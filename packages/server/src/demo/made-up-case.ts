import {
  step,
  type Actor,
  type CaseCommand,
  type CaseEvent,
  type CaseInput,
  type CaseState,
  type CompiledDistrict,
  type CompiledWorkflow,
  type Instant,
  type PersonalValue,
} from "@gridloop/core";
import type { Commit } from "../host/case-host.js";
import { caseRow } from "../service/case-row.js";
import type { Dice } from "./dice.js";

type Rest<C> = C extends unknown ? Omit<C, "salt" | "actor"> : never;

/**
 * A made-up case, told by real commands. Nothing is written while it is told: what comes of a story is known only at its end,
 * and a case half told must not be found by the timekeeper.
 */
export class MadeUpCase {
  readonly district: CompiledDistrict;
  readonly luck: Dice;
  /** When the last thing happened. */
  at: Instant;
  #state: CaseState | undefined;
  readonly #events: CaseEvent[] = [];
  readonly #personal = new Map<string, PersonalValue>();

  constructor(district: CompiledDistrict, luck: Dice, at: Instant) {
    this.district = district;
    this.luck = luck;
    this.at = at;
  }

  get state(): CaseState {
    if (!this.#state) throw new Error("the made-up case was not opened");
    return this.#state;
  }

  /** The stage it is in, with what can be done there. */
  get stage(): ReturnType<CompiledWorkflow["stages"]["get"]> {
    return this.workflow?.stages.get(this.state.stage);
  }

  get workflow(): CompiledWorkflow | undefined {
    return this.district.pinnedWorkflow(this.state.workflow);
  }

  /** Fires what comes due until then, each at its own time. */
  letTimePass(until: Instant): void {
    for (;;) {
      const [next] = Object.entries(this.state.timers)
        .filter(([, timer]) => timer.due <= until)
        .sort(([, a], [, b]) => a.due - b.due);
      if (!next) return;
      const [key, { due, generation }] = next;
      if (!this.#take({ type: "timer", key, generation }, due)) return;
    }
  }

  /** Runs a command; false where it was refused. */
  command(actor: Actor, at: Instant, command: Rest<CaseCommand>): boolean {
    if (this.#state) this.letTimePass(at);
    const salt = Buffer.from(this.luck.bytes(32)).toString("base64url");
    return this.#take({ ...command, actor, salt } as CaseCommand, at);
  }

  /** The whole story as one commit. What was said to whom at the time is not said again. */
  commit(attachments: string[]): Commit {
    const { state } = this;
    return {
      ...{ district: state.district, case: state.id, expectedVersion: 0, state, row: caseRow(this.district, state) },
      ...{ events: this.#events, effects: [], personal: [...this.#personal.values()], attachments },
      timers: Object.entries(state.timers).map(([key, timer]) => ({ op: "set" as const, key, ...timer })),
    };
  }

  #take(input: CaseInput, at: Instant): boolean {
    const stepped = step(this.district, this.#state, input, at);
    if (!stepped.ok) return false;
    this.#state = stepped.state;
    this.#events.push(...stepped.events);
    for (const value of stepped.personal) this.#personal.set(value.key, value);
    this.at = Math.max(this.at, at);
    return true;
  }
}
