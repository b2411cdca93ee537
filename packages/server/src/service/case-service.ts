import {
  step,
  type CaseInput,
  type CaseState,
  type CompiledDistrict,
  type FormDefinition,
  type Instant,
  type Rejection,
  type Stepped,
} from "@gridloop/core";
import type { CaseHost, CommitResult, DueTimer, IdempotencyRecord } from "../host/case-host.js";
import type { Log } from "../log/log.js";
import { traced, tracedSync } from "../log/trace.js";
import type { Metrics } from "../metrics/metrics.js";
import { caseRow } from "./case-row.js";
import type { PublishedDistricts } from "./published-districts.js";
import { refusedForm } from "./refused-form.js";

/**
 * How often a step is run again because another came first. A conflict means somebody else got through,
 * so even many clerks on one case make progress; five tries in a row failing means something is wrong.
 */
const mostTries = 5;

/** A command on its way to a case. */
export interface Order {
  district: string;
  case: string;
  input: CaseInput;
  at: Instant;
  /** The case as loaded a moment ago; where it has moved on since, the commit finds out and it is loaded anew. */
  known?: CaseState | undefined;
  /** Whether the case exists for whoever asks; where it says no, the answer is that there is no such case. */
  visible?: (district: CompiledDistrict, state: CaseState) => boolean;
  /** Makes the record that a repeat of the request will be answered from. */
  answer?: (district: CompiledDistrict, state: CaseState) => IdempotencyRecord;
  /** Attachments that now belong to the case. */
  attachments?: string[];
  /** The claimed timer this answers. */
  fired?: DueTimer;
}

/** What became of it. */
export type Outcome =
  | { kind: "done"; state: CaseState; stepped: Stepped }
  | { kind: "rejected"; rejection: Rejection; form?: FormDefinition | undefined }
  /** The idempotency key was used before, by this request or another. */
  | { kind: "answered"; record: IdempotencyRecord };

/** What the service stands on. */
export interface CaseServiceParts {
  host: CaseHost;
  districts: PublishedDistricts;
  metrics: Metrics;
  log: Log;
}

/** Runs commands on cases: load, step, commit; again where another came first. The step is pure, so running it again is safe. */
export class CaseService {
  readonly #parts: CaseServiceParts;
  readonly #listeners = new Set<(stepped: Stepped) => void>();

  constructor(parts: CaseServiceParts) {
    this.#parts = parts;
  }

  /** Calls back after each commit of this process, e.g. to look at the timers it set. */
  onCommitted(listener: (stepped: Stepped) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes one step of one case. Throws where the database fails or the district is unknown; all else is an outcome. */
  async execute(order: Order): Promise<Outcome> {
    const { metrics } = this.#parts;
    const outcome = await traced("gridloop.command", { district: order.district, input: order.input.type }, () =>
      this.#tryUntilDone(order),
    );
    metrics.steps.inc({ district: order.district, outcome: outcome.kind === "rejected" ? outcome.rejection.code : outcome.kind });
    return outcome;
  }

  async #tryUntilDone(order: Order): Promise<Outcome> {
    const { host, metrics } = this.#parts;
    const opens = order.input.type === "open";
    let known = order.known;
    for (let attempt = 1; ; attempt++) {
      const state = opens ? undefined : (known ?? (await host.load(order.district, order.case)));
      if (!opens && state === undefined) return { kind: "rejected", rejection: { ok: false, code: "case-not-found" } };
      const district = await this.#districtOf(order.district, state);
      if (state && order.visible && !order.visible(district, state))
        return { kind: "rejected", rejection: { ok: false, code: "case-not-found" } };
      // Two machines' clocks may differ a little; a case's own time never runs backwards.
      const at = Math.max(order.at, state?.changedAt ?? order.at);
      const stepped = tracedSync("gridloop.step", { input: order.input.type }, () => step(district, state, order.input, at));
      const ofOld = known !== undefined;
      known = undefined;
      // A commit notices that the case moved on since it was loaded; where there is nothing to commit, nobody would.
      if (ofOld && !(stepped.ok && stepped.events.length > 0)) continue;
      if (!stepped.ok) {
        const item = order.input.type === "open" ? order.input.item : undefined;
        return { kind: "rejected", rejection: stepped, form: refusedForm(district, state, item, stepped) };
      }
      if (stepped.events.length === 0) return { kind: "done", state: stepped.state, stepped };
      const result = await this.#commit(order, district, state, stepped);
      if (result.ok) {
        for (const listener of this.#listeners) listener(stepped);
        return { kind: "done", state: stepped.state, stepped };
      }
      if (result.code === "idempotency-key-used") return { kind: "answered", record: result.record };
      if (result.code === "case-exists") return { kind: "rejected", rejection: { ok: false, code: "case-exists" } };
      metrics.conflicts.inc({ district: order.district });
      if (attempt >= mostTries) return { kind: "rejected", rejection: conflict(state?.version ?? 0, result.actual) };
    }
  }

  async #commit(order: Order, district: CompiledDistrict, before: CaseState | undefined, stepped: Stepped): Promise<CommitResult> {
    const idempotency = order.answer?.(district, stepped.state);
    return await traced("gridloop.commit", { district: order.district }, () =>
      this.#parts.host.commit({
        district: order.district,
        case: order.case,
        expectedVersion: before?.version ?? 0,
        state: stepped.state,
        row: caseRow(district, stepped.state),
        events: stepped.events,
        timers: stepped.timers,
        effects: stepped.effects,
        personal: stepped.personal,
        ...(order.attachments && order.attachments.length > 0 ? { attachments: order.attachments } : {}),
        ...(order.fired ? { fired: { key: order.fired.key, generation: order.fired.generation } } : {}),
        ...(idempotency ? { idempotency } : {}),
      }),
    );
  }

  /** The district a case runs in; a case may be pinned to what another process has just published. */
  async #districtOf(id: string, state: CaseState | undefined): Promise<CompiledDistrict> {
    const { districts } = this.#parts;
    const known = districts.get(id);
    if (known && (!state || known.pinnedWorkflow(state.workflow))) return known;
    await districts.refresh();
    const fresh = districts.get(id);
    if (!fresh) throw new Error(`district ${id} is not published in this database`);
    return fresh;
  }
}

const conflict = (expected: number, actual: number): Rejection => ({ ok: false, code: "version-conflict", expected, actual });
