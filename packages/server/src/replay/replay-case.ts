import type { Instant } from "@gridloop/core/calendar";
import {
  digestText,
  step,
  verifyChain,
  type Actor,
  type CaseEvent,
  type CaseInput,
  type CaseState,
  type CompiledDistrict,
  type Rejection,
} from "@gridloop/core/case";
import type { ReplayMapping } from "@gridloop/core/definition";
import type { ForeignCase } from "./map-row.js";

/** What became of a case that was replayed. */
export type ReplayedCase =
  | {
      ok: true;
      closed: boolean;
      /** The due instant as the calendar gives it, before the other system's own target replaced it. */
      due?: Instant;
      /** Whether the deadline was met too late; nothing for a case left open. */
      late?: boolean;
      chainVerified: boolean;
    }
  | { ok: false; rejection: Rejection };

/**
 * Takes a case of another system through `step`: opened when it was, its target set by hand where there is one, its
 * path taken when it was closed. Timers that fall due between fire in order, each at its own instant, as a host that is
 * never late would let them.
 */
export function replayCase(district: CompiledDistrict, mapping: ReplayMapping, foreign: ForeignCase): ReplayedCase {
  const run = new Run(district, digestText(foreign.number));
  const { opened, closed, target } = foreign;
  const actor = everyRole(district);
  const salt = run.salt;
  const open: CaseInput = {
    type: "open",
    case: `${mapping.id}-${foreign.number}`,
    number: foreign.number,
    item: foreign.item,
    channel: foreign.channel,
    data: foreign.data,
    actor: { kind: "system", posts: [] },
    salt,
  };
  const inputs: [CaseInput, Instant][] = [[open, opened]];
  if (target !== undefined) inputs.push([{ type: "set-due", deadline: mapping.deadline, due: target, data: {}, actor, salt }, opened]);
  if (closed !== undefined)
    inputs.push(...mapping.path.map((action): [CaseInput, Instant] => [{ type: "act", action, data: {}, actor, salt }, closed]));
  for (const [input, at] of inputs) {
    const rejection = run.take(input, at);
    if (rejection !== undefined) return { ok: false, rejection };
  }
  const started = run.events.find((event) => event.type === "deadline-started" && event.deadline === mapping.deadline);
  const deadline = run.state?.deadlines[`${mapping.deadline}/case`];
  const isClosed = run.state?.closedAt !== undefined;
  return {
    ok: true,
    closed: isClosed,
    ...(started?.type === "deadline-started" ? { due: started.due } : {}),
    ...(isClosed && deadline !== undefined ? { late: deadline.late } : {}),
    chainVerified: verifyChain(run.events).ok,
  };
}

/** Somebody who holds every role over the whole district: what the other system's people did is not known. */
const everyRole = ({ definition, organisation }: CompiledDistrict): Actor => ({
  kind: "member",
  id: "replay",
  posts: definition.roles.map(({ id }) => ({ role: id, unit: organisation.root })),
});

/** One case on its way. */
class Run {
  readonly events: CaseEvent[] = [];
  readonly salt: string;
  readonly #district: CompiledDistrict;
  state: CaseState | undefined;

  constructor(district: CompiledDistrict, salt: string) {
    this.#district = district;
    this.salt = salt;
  }

  /** Lets the timers due before an instant fire, then takes an input. */
  take(input: CaseInput, at: Instant): Rejection | undefined {
    for (let timer = this.#earliest(at); timer !== undefined; timer = this.#earliest(at)) {
      const refused = this.#step({ type: "timer", key: timer.key, generation: timer.generation }, timer.due);
      if (refused !== undefined) return refused;
    }
    return this.#step(input, at);
  }

  #earliest(by: Instant): { key: string; due: Instant; generation: number } | undefined {
    return Object.entries(this.state?.timers ?? {})
      .map(([key, { due, generation }]) => ({ key, due, generation }))
      .filter(({ due }) => due < by)
      .sort((one, other) => one.due - other.due || (one.key < other.key ? -1 : 1))[0];
  }

  #step(input: CaseInput, at: Instant): Rejection | undefined {
    const taken = step(this.#district, this.state, input, at);
    if (!taken.ok) return taken;
    this.state = taken.state;
    this.events.push(...taken.events);
    return undefined;
  }
}
