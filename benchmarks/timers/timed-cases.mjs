// Real cases whose timers come due when the benchmark says.

const hourMs = 3_600_000;

/** Elapsed hours, so that timers come due at night and at weekends too. */
const hours = (/** @type {number} */ amount) => ({ amount, unit: "elapsed-hours" });

const clerk = { role: "clerk" };

/** A deadline of four hours under a chain that urges an hour after it and shows a yellow card a day after it. */
const district = {
  id: "timed",
  timeZone: "Asia/Shanghai",
  levels: [{ id: "town" }],
  units: [{ id: "town", level: "town" }],
  roles: [{ id: "clerk" }],
  members: [{ id: "clerk", name: "Clerk", assignments: [{ role: "clerk", unit: "town" }] }],
  channels: [{ id: "site" }],
  calendar: { base: "cn", horizon: "2040-12-31", windows: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "17:00" }] },
  catalogue: [{ id: "matter", workflow: "timed" }],
  workflows: [
    {
      id: "timed",
      intakeForm: "told",
      forms: [{ id: "told", fields: [{ id: "text", type: "text" }] }],
      lifecycle: {
        initial: "handling",
        stages: [
          {
            id: "handling",
            step: "dispatch",
            responsible: clerk,
            deadlines: [{ id: "in-time", limit: hours(4) }],
            actions: [{ id: "finish", to: "closed", by: [clerk] }],
          },
          { id: "closed", step: "close", final: true },
        ],
      },
      supervision: [
        {
          id: "overdue",
          watch: { deadline: "in-time" },
          rungs: [
            { id: "urge", at: { after: hours(1) }, measure: "urge", press: [clerk] },
            { id: "card", at: { after: hours(24) }, measure: "yellow-card", press: [clerk] },
          ],
        },
      ],
    },
  ],
};

/** Opens cases in a database through the case service, and makes the parts of the server that answer their timers. */
export class TimedCases {
  #server;
  #host;
  #districts;
  #opened = 0;
  #log;

  /** @param {any} server  @param {any} host  @param {any} districts */
  constructor(server, host, districts) {
    this.#server = server;
    this.#host = host;
    this.#districts = districts;
    this.#log = server.createPinoLog({ level: "error" });
  }

  /** Publishes their district in a database first. @param {any} server  @param {any} host */
  static async in(server, host) {
    const districts = new server.PublishedDistricts(host);
    await districts.refresh();
    await districts.publish(server.districtSchema.parse(district), 0);
    return new TimedCases(server, host, districts);
  }

  /** @param {any} host */
  service(host) {
    return new this.#server.CaseService({ host, districts: this.#districts, metrics: this.#server.createMetrics(), log: this.#log });
  }

  /** The product's own, on the machine's clock. @param {any} host */
  timekeeper(host, clock = this.#server.systemClock) {
    return new this.#server.Timekeeper({ host, service: this.service(host), clock, metrics: this.#server.createMetrics(), log: this.#log });
  }

  /**
   * So many cases, each with exactly one timer due when it is said, and another a day after. Of every two one's deadline passes then,
   * and the other, whose deadline passed an hour before, is urged.
   * @param {number} count  @param {(index: number) => number} dueOf
   * @returns {Promise<string[]>} the cases
   */
  async open(count, dueOf) {
    const cases = Array.from({ length: count }, (_, index) => ({
      id: `timed-${String(++this.#opened)}`,
      // A deadline passes in the millisecond after it is due.
      at: index % 2 === 0 ? dueOf(index) - 1 - 4 * hourMs : dueOf(index) - 5 * hourMs,
    }));
    const service = this.service(this.#host);
    await inParallel(8, cases, async ({ id, at }) => {
      const input = {
        type: "open",
        case: id,
        number: id,
        item: "matter",
        channel: "site",
        data: { text: "现场已清理，照片见附件，请核查。" },
      };
      const actor = { kind: "member", id: "clerk", posts: [{ role: "clerk", unit: "town" }] };
      const told = { ...input, actor, salt: "c2FsdC1vZi1zaXh0ZWVuLWJ5dGVz" };
      const outcome = await service.execute({ district: district.id, case: id, input: told, at });
      if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
    });
    const deadlinesOfTheUrged = Math.max(...cases.map((_, index) => dueOf(index))) - hourMs + 1;
    await this.timekeeper(this.#host, { now: () => deadlinesOfTheUrged }).runDue();
    return cases.map(({ id }) => id);
  }
}

/**
 * @template Item
 * @param {number} workers  @param {readonly Item[]} items  @param {(item: Item) => Promise<void>} work
 */
export async function inParallel(workers, items, work) {
  let next = 0;
  await Promise.all(
    Array.from({ length: workers }, async () => {
      while (next < items.length) await work(/** @type {Item} */ (items[next++]));
    }),
  );
}
