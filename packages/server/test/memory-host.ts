import type {
  CaseHost,
  DueTimer,
  FeedEntry,
  IdempotencyRecord,
  OutboxMessage,
  PersonalRead,
  PublishedDefinition,
  Attachment,
  CaseRow,
} from "../src/host/case-host.js";
import { HostError } from "../src/host/host-error.js";
import { memoryContacts, memoryDeliveries } from "./memory-notifications.js";
import type { CaseEvent, CaseState, PersonalValue } from "@gridloop/core";

/** A host in plain maps, for tests of what stands on a host. It keeps the contract where one process can tell. */
export function memoryHost(): CaseHost & { failing: boolean } {
  const states = new Map<string, CaseState>();
  const rows = new Map<string, CaseRow>();
  const events = new Map<string, CaseEvent[]>();
  const timers = new Map<string, DueTimer & { leased?: boolean }>();
  const personal = new Map<string, PersonalValue[]>();
  const answers = new Map<string, IdempotencyRecord>();
  const outbox: OutboxMessage[] = [];
  const feed: FeedEntry[] = [];
  const reads: PersonalRead[] = [];
  const attachments = new Map<string, Attachment>();
  const definitions: PublishedDefinition[] = [];
  const settings = new Map<string, string>();
  const numbers = new Map<string, number>();
  const listeners = new Set<() => void>();
  const key = (district: string, id: string) => `${district}/${id}`;
  const check = () => {
    if (host.failing) throw Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  };
  const host: CaseHost & { failing: boolean } = {
    failing: false,
    load: async (district, id) => (check(), structuredClone(states.get(key(district, id)))),
    loadSeveral: async (cases) => (check(), cases.flatMap((one) => structuredClone(states.get(key(one.district, one.case))) ?? [])),
    loadByNumber: async (district, number) =>
      structuredClone([...states.values()].find((s) => s.district === district && s.number === number)),
    events: async (district, id, after = 0) => (events.get(key(district, id)) ?? []).filter((e) => e.seq > after),
    cases: async (district) => [...states.values()].filter((s) => s.district === district).map((s) => s.id),
    async commit(commit) {
      check();
      await new Promise((resolve) => setImmediate(resolve));
      const at = key(commit.district, commit.case);
      if (commit.idempotency) {
        const record = answers.get(key(commit.district, commit.idempotency.key));
        if (record) return { ok: false, code: "idempotency-key-used", record };
      }
      const actual = states.get(at)?.version ?? 0;
      if (commit.expectedVersion === 0 && actual > 0) return { ok: false, code: "case-exists" };
      if (commit.expectedVersion !== actual) return { ok: false, code: "version-conflict", actual };
      states.set(at, structuredClone(commit.state));
      rows.set(at, commit.row);
      events.set(at, [...(events.get(at) ?? []), ...commit.events]);
      personal.set(at, [...(personal.get(at) ?? []), ...commit.personal]);
      if (commit.idempotency) answers.set(key(commit.district, commit.idempotency.key), commit.idempotency);
      if (commit.fired) timers.delete(`${at}/${commit.fired.key}`);
      for (const change of commit.timers) {
        if (change.op === "cancel") timers.delete(`${at}/${change.key}`);
        else
          timers.set(`${at}/${change.key}`, {
            district: commit.district,
            case: commit.case,
            key: change.key,
            due: change.due,
            generation: change.generation,
          });
      }
      for (const id of commit.attachments ?? []) {
        const found = attachments.get(key(commit.district, id));
        if (found) found.case = commit.case;
      }
      for (const effect of commit.effects)
        outbox.push({ id: String(outbox.length), district: commit.district, case: commit.case, effect, attempts: 0 });
      for (const event of commit.events)
        feed.push({
          cursor: String(feed.length + 1).padStart(8, "0"),
          district: commit.district,
          case: commit.case,
          seq: event.seq,
          type: event.type,
          at: event.at,
          reach: commit.row.reach,
        });
      setImmediate(() => listeners.forEach((listener) => listener()));
      return { ok: true };
    },
    answered: async (district, k) => answers.get(key(district, k)),
    nextNumber: async (district, series) => {
      const next = (numbers.get(key(district, series)) ?? 0) + 1;
      numbers.set(key(district, series), next);
      return next;
    },
    worklist: async (query) => {
      const all = [...states.values()]
        .filter((s) => s.district === query.district)
        .map((s) => ({ id: s.id, version: s.version, ...(rows.get(key(s.district, s.id)) as CaseRow) }));
      return {
        rows: all
          .filter(
            (row) => row.reach.some((unit) => query.reach.includes(unit)) && (query.text === undefined || row.search.includes(query.text)),
          )
          .slice(0, query.atMost),
      };
    },
    countWorklists: async (lists, most) =>
      lists.map(
        (list) =>
          [...states.values()]
            .map((s) => ({ district: s.district, row: rows.get(key(s.district, s.id)) as CaseRow }))
            .filter(
              ({ district, row }) =>
                district === list.district &&
                row.reach.some((unit) => list.reach.includes(unit)) &&
                (list.status === undefined || (row.closedAt === undefined) === (list.status === "open")),
            )
            .slice(0, most).length,
      ),
    register: async (query) => {
      const lines = [...states.values()]
        .filter(
          ({ district, id }) =>
            district === query.district && rows.get(key(district, id))?.reach.some((unit) => query.reach.includes(unit)),
        )
        .flatMap((state) =>
          (events.get(key(state.district, state.id)) ?? [])
            .filter((event) => event.type === "rung-fired")
            .map((fired) => ({ fired, state: structuredClone(state) })),
        )
        .filter(({ fired }) => fired.at >= query.from && fired.at < query.to && (query.measure ?? fired.measure) === fired.measure)
        .sort((one, other) => one.fired.at - other.fired.at);
      return { lines: lines.slice(0, query.atMost) };
    },
    claimDue: async (now, atMost) => {
      check();
      const due = [...timers.values()]
        .filter((t) => t.due <= now && !t.leased)
        .sort((a, b) => a.due - b.due)
        .slice(0, atMost);
      for (const timer of due) timer.leased = true;
      return due;
    },
    dropTimer: async (timer) => void timers.delete(`${key(timer.district, timer.case)}/${timer.key}`),
    nextDue: async () =>
      [...timers.values()]
        .filter((t) => !t.leased)
        .map((t) => t.due)
        .sort((a, b) => a - b)[0],
    timers: async (district, id) => [...timers.values()].filter((t) => t.district === district && t.case === id),
    async publish(deliver, atMost) {
      let done = 0;
      for (const message of outbox.splice(0, atMost)) {
        try {
          await deliver(message);
          done++;
        } catch {
          outbox.push({ ...message, attempts: message.attempts + 1 });
        }
      }
      return done;
    },
    feed: async (district, after = "", atMost) => {
      if (!/^\d*$/.test(after)) throw new HostError("cursor-malformed", "no cursor");
      return feed.filter((e) => e.district === district && e.cursor > after).slice(0, atMost);
    },
    feedHead: async () => feed.at(-1)?.cursor ?? "",
    subscribe: (_district, listener) => (listeners.add(listener), () => listeners.delete(listener)),
    personal: async (district, id) => personal.get(key(district, id)) ?? [],
    recordRead: async (read) => void reads.push(read),
    reads: async (district, id) => reads.filter((r) => r.district === district && r.case === id),
    erase: async () => ({ values: 0, attachments: 0 }),
    attachments: {
      put: async (attachment) => void attachments.set(key(attachment.district, attachment.id), { ...attachment }),
      get: async (district, id) => attachments.get(key(district, id)),
      sweep: async () => 0,
    },
    deliveries: memoryDeliveries(),
    contacts: memoryContacts(),
    definitions: async (district) => definitions.filter((d) => district === undefined || d.district === district),
    publishDefinition: async (definition) => {
      if (definitions.some((d) => d.district === definition.district && d.revision === definition.revision))
        return { ok: false, code: "revision-exists" };
      definitions.push(structuredClone(definition));
      return { ok: true };
    },
    setting: async (k) => settings.get(k),
    setSetting: async (k, value) => void settings.set(k, value),
    healthy: async () => !host.failing,
    close: async () => {},
  };
  return host;
}
