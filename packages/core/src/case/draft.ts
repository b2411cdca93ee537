import type { Instant } from "../calendar/index.js";
import type { CatalogueItem } from "../definition/index.js";
import type { ActedBy } from "./actor.js";
import type { CompiledDistrict, CompiledStage, CompiledWorkflow } from "./compiled-district.js";
import type { Effect, Stepped } from "./effect.js";
import { sealEvent, type UnsealedEvent } from "./evidence.js";
import type { CaseEvent, CaseFact } from "./event.js";
import { evolve } from "./evolve.js";
import type { CaseState } from "./state.js";
import type { TimerChange } from "./timer.js";
import type { PersonalValue } from "./values.js";

/** The product itself, where no person acted. */
export const SYSTEM: ActedBy = { kind: "system" };

/**
 * A step being taken. Each fact recorded is sealed and folded into the state at once, so that what follows
 * sees the case as it is by then, and the state is by construction what its events fold to.
 */
export class CaseDraft {
  readonly events: CaseEvent[] = [];
  readonly effects: Effect[] = [];
  readonly personal: PersonalValue[] = [];
  #state: CaseState | undefined;

  constructor(
    readonly district: CompiledDistrict,
    readonly workflow: CompiledWorkflow,
    readonly item: CatalogueItem,
    before: CaseState | undefined,
    readonly at: Instant,
    /** Who acts; facts that follow by themselves are the system's. */
    readonly by: ActedBy,
    /** Base of the salts of personal values. */
    readonly salt: string,
  ) {
    this.#state = before;
  }

  /** The case as it is by now. Only the opening itself runs before there is one. */
  get state(): CaseState {
    if (this.#state === undefined) throw new Error("the case is not open yet");
    return this.#state;
  }

  get stage(): CompiledStage {
    return this.workflow.stages.get(this.state.stage) as CompiledStage;
  }

  /** The number the next event will have. */
  get nextSeq(): number {
    return (this.#state?.version ?? 0) + 1;
  }

  /** The civil date of the step in the district. */
  get date(): string {
    return this.district.calendar.civilDate(this.at);
  }

  /** Records what happened, sealed, with the timers it sets and cancels. */
  record(fact: CaseFact, timers: readonly TimerChange[] = [], by: ActedBy = SYSTEM): CaseEvent {
    const unsealed = {
      ...fact,
      seq: this.nextSeq,
      at: this.at,
      by,
      ...(timers.length === 0 ? {} : { timers: [...timers] }),
      algorithm: "sha-256",
      evidence: 1,
      previous: this.#state?.head ?? "",
    } as UnsealedEvent;
    const event = sealEvent(unsealed);
    this.events.push(event);
    this.#state = evolve(this.#state, event);
    return event;
  }

  /** Setting a timer: the generation is new to its key, so that the firing of an older setting is known to be stale. */
  setTimer(key: string, due: Instant, provisional = false): TimerChange {
    return { op: "set", key, due, generation: (this.#state?.generation ?? 0) + 1, ...(provisional ? { provisional: true as const } : {}) };
  }

  /** Cancelling a timer, if it is set. */
  cancelTimer(key: string): TimerChange[] {
    return this.#state?.timers[key] === undefined ? [] : [{ op: "cancel", key }];
  }

  /** Lets others hear of an event. */
  announce(event: CaseEvent, effect: Omit<Effect, "at" | "seq">): void {
    this.effects.push({ ...effect, at: this.at, seq: event.seq });
  }

  /** The step as taken. */
  finish(): Stepped {
    const timers = this.events.flatMap((event) => event.timers ?? []);
    return { ok: true, events: this.events, state: this.state, timers, effects: this.effects, personal: this.personal };
  }
}
