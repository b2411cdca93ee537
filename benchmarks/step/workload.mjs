// What a step writes. This is the place to plug another source of steps in: anything that gives a `Commit` for a case and a number.

/** @typedef {import("../../packages/server/src/host/case-host.js").Commit} Commit */

const dayMs = 86_400_000;

/** A deadline as a case's state holds it; a handful makes a state of about 4 kB, as a case in the middle of its life has. */
const deadline = (/** @type {number} */ index) => ({
  id: `handle-in-time-${index}`,
  subject: "case",
  limit: {
    amount: 4,
    unit: "working-hours",
    firstDay: "excluded",
    due: "same-time",
    roll: "none",
    startOutsideWindow: "next-window",
    stoppedBy: ["hold"],
  },
  startedAt: 1_772_413_200_000 + index,
  due: 1_772_413_200_000 + index * dayMs,
  provisional: false,
  status: "running",
  late: false,
  extensions: 0,
});

/**
 * Steps of one case after another: three events, one timer gone, two set, one message, one answer, and on opening two personal values.
 * @param {{ CaseBuilder: any }} parts
 */
export function builderSteps({ CaseBuilder }) {
  /** @param {string} id the case  @returns {() => Commit} each call gives the case's next step */
  return (id) => {
    const builder = new CaseBuilder(id, "bench");
    return () => {
      const version = builder.state?.version ?? 0;
      const generation = builder.state?.generation ?? 0;
      const opens = version === 0;
      const commit = builder.next({
        events: 3,
        note: `第 ${version} 步:现场已清理,照片见附件,请核查。`,
        timers: [
          { op: "set", key: "deadline/handle-in-time/case", due: 1_772_413_200_000 + version * 60_000, generation: generation + 1 },
          { op: "set", key: `rung/overdue/warn/case`, due: 1_772_413_200_000 + version * 50_000, generation: generation + 2 },
          { op: "cancel", key: "deadline/verify-in-time/case" },
        ],
        effects: [
          {
            topic: "assigned",
            role: "handler",
            unit: "street-1",
            at: 1_772_413_200_000,
            seq: version + 1,
            facts: { number: id, stage: "filed" },
          },
        ],
        personal: opens
          ? ["phone", "name"].map((field) => ({
              key: `1/${field}`,
              field,
              mark: "sensitive",
              value: "13800001111",
              salt: "c2FsdC1vZi1zaXh0ZWVuLWJ5dGVz",
            }))
          : [],
        row: { dueAt: 1_772_413_200_000 + version * 60_000 },
        commit: {
          idempotency: {
            key: `member-1:${id}-${version}`,
            requestDigest: "x".repeat(43),
            status: 200,
            body: JSON.stringify({ id, version, number: `N-${id}` }),
          },
        },
      });
      commit.state = {
        ...commit.state,
        deadlines: Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`d-${index}/case`, deadline(index)])),
      };
      builder.state = commit.state;
      return commit;
    };
  };
}

/**
 * The commits of whole steps, made without a database: what the floor under them sends.
 * @param {any} server
 */
export async function wholeCommits(server) {
  /** @type {Map<string, any>} */
  const states = new Map();
  /** @type {Map<string, any>} the newest commit of each case */
  const commits = new Map();
  /** @type {any[]} */
  const published = [];
  const host = {
    load: async (/** @type {string} */ _, /** @type {string} */ id) => states.get(id),
    commit: async (/** @type {any} */ commit) => {
      states.set(commit.case, commit.state);
      commits.set(commit.case, commit);
      return { ok: true };
    },
    definitions: async () => [...published],
    publishDefinition: async (/** @type {any} */ definition) => {
      published.push(definition);
      return { ok: true };
    },
  };
  const clients = await wholeSteps(server, host);
  /** @param {string} id  @returns {() => Promise<Commit>} */
  return (id) => {
    const take = clients(id);
    return async () => {
      await take();
      return commits.get(id);
    };
  };
}

/**
 * Whole steps of the product: the case service loads a case, runs the pure step with its machines and evidence, and commits. Each
 * changes the stage: four events, a deadline met and one begun, a chain ended and one armed, a personal value, a message, an answer.
 * @param {{ serviceOf: any, clerk: any }} parts  @param {any} host
 */
export async function wholeSteps({ serviceOf, clerk }, host) {
  const service = await serviceOf(host, "bench-whole");
  /** @param {string} id the case */
  return (id) => {
    let turn = 0;
    return async () => {
      const key = `${id}-${turn}`;
      const data = { text: "现场已清理,照片见附件,请核查。", secret: "13800001111" };
      const told =
        turn === 0
          ? { type: "open", case: id, number: id, item: "matter", channel: "site", data }
          : { type: "act", action: turn % 2 === 1 ? "go" : "come", data };
      const outcome = await service.execute({
        district: "bench-whole",
        case: id,
        input: { ...told, actor: clerk, salt: "c2FsdC1vZi1zaXh0ZWVuLWJ5dGVz" },
        at: 1_772_413_200_000,
        answer: () => ({ key, requestDigest: "x".repeat(43), status: 200, body: JSON.stringify({ key }) }),
      });
      if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
      turn += 1;
    };
  };
}
