import { toInstant, toRfc3339, type Instant } from "../calendar/index.js";
import {
  compileDistrict,
  replay,
  step,
  type Actor,
  type CaseCommand,
  type CaseEvent,
  type CaseState,
  type CompiledDistrict,
  type Effect,
  type FieldValues,
  type PersonalValue,
  type Rejection,
  type Stepped,
} from "../case/index.js";
import { districtSchema, type DistrictInput } from "../definition/index.js";

/** Twenty-two characters of base64url that are no secret. */
const SALT = "c3Rvcnktc2FsdC1uby1zZWNyZXQ";

/** Each command without what a story fills in. */
type Told<T> = T extends unknown ? Omit<T, "actor" | "salt"> : never;

/** A citizen. */
export const citizen: Actor = { kind: "citizen", posts: [] };

/**
 * Tells the course of one case in tests: who does what, when. Each step is taken by `step`, its state kept, and
 * checked against what its events fold to.
 */
export class CaseStory {
  district: CompiledDistrict;
  readonly events: CaseEvent[] = [];
  readonly effects: Effect[] = [];
  readonly personal: PersonalValue[] = [];
  #state: CaseState | undefined;
  #at: Instant;

  constructor(district: DistrictInput | CompiledDistrict, start: string) {
    this.district = "organisation" in district ? district : compileDistrict(districtSchema.parse(district));
    this.#at = toInstant(start);
  }

  get state(): CaseState {
    if (this.#state === undefined) throw new Error("the story has not opened its case");
    return this.#state;
  }

  get now(): Instant {
    return this.#at;
  }

  /** An instant as the district's clocks show it, to the minute. */
  local(at: Instant): string {
    return toRfc3339(at, this.district.definition.timeZone).slice(0, 16).replace("T", " ");
  }

  /** A due instant as the district writes it. */
  due(deadline: string, subject = "case"): string | undefined {
    const found = this.state.deadlines[`${deadline}/${subject}`];
    return found === undefined ? undefined : toRfc3339(found.due, this.district.definition.timeZone);
  }

  /** The types of all events so far, or of those since a number. */
  happened(since = 0): string[] {
    return this.events.slice(since).map(({ type }) => type);
  }

  /** The rungs fired so far, in order. */
  get rungs(): string[] {
    return this.events.flatMap((event) => (event.type === "rung-fired" ? [event.rung] : []));
  }

  /** A member with the posts the directory gives them. */
  member(id: string): Actor {
    const posts = this.district.organisation.postsOf(id, this.district.calendar.civilDate(this.#at));
    return { kind: "member", id, posts: posts.map(({ role, unit }) => ({ role, unit })) };
  }

  /** Moves the clock; timers do not fire by that. */
  at(instant: string): this {
    this.#at = toInstant(instant);
    return this;
  }

  /** Opens the case. */
  open(item: string, data: FieldValues, by: string | Actor = citizen, channel = "mini-program"): this {
    const told = this.try({ type: "open", case: "case-1", number: "LH202602020001", item, channel, data, trackingDigest: "d" }, by);
    if (!told.ok) throw new Error(JSON.stringify(told));
    return this;
  }

  /** Takes an action; throws if it is refused. */
  act(by: string | Actor, action: string, data: FieldValues = {}): this {
    return this.do(by, { type: "act", action, data });
  }

  /** Gives a command; throws if it is refused. */
  do(by: string | Actor, command: Told<CaseCommand>): this {
    const taken = this.try(command, by);
    if (!taken.ok) throw new Error(JSON.stringify(taken));
    return this;
  }

  /** Gives a command and tells what became of it. */
  try(command: Told<CaseCommand>, by: string | Actor): Stepped | Rejection {
    const actor = typeof by === "string" ? this.member(by) : by;
    return this.#take(step(this.district, this.#state, { ...command, actor, salt: SALT } as CaseCommand, this.#at));
  }

  /** Lets the host fire the earliest timer that is due, as it would: one after the other. */
  fireDue(): this {
    const due = Object.entries(this.state.timers).filter(([, timer]) => timer.due <= this.#at);
    const [key, timer] = due.sort((one, other) => one[1].due - other[1].due)[0] ?? [];
    if (key === undefined || timer === undefined) return this;
    this.fire(key, timer.generation);
    return this.fireDue();
  }

  /** Lets one timer fire with a generation of one's own choice. */
  fire(key: string, generation: number): Stepped | Rejection {
    return this.#take(step(this.district, this.#state, { type: "timer", key, generation }, this.#at));
  }

  /** Publishes another definition and lets the case follow its calendar. */
  republish(district: DistrictInput): this {
    this.district = compileDistrict(districtSchema.parse(district));
    const taken = this.#take(step(this.district, this.#state, { type: "calendar" }, this.#at));
    if (!taken.ok) throw new Error(JSON.stringify(taken));
    return this;
  }

  #take(taken: Stepped | Rejection): Stepped | Rejection {
    if (!taken.ok) return taken;
    this.events.push(...taken.events);
    this.effects.push(...taken.effects);
    this.personal.push(...taken.personal);
    this.#state = taken.state;
    // As a database gives them back: what is not JSON must not matter.
    const folded = replay(JSON.parse(JSON.stringify(this.events)) as CaseEvent[]);
    if (JSON.stringify(folded) !== JSON.stringify(taken.state)) throw new Error("the events do not fold to the state");
    return taken;
  }
}
