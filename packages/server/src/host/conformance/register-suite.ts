import assert from "node:assert/strict";
import type { CaseEvent } from "@gridloop/core";
import type { RegisterQuery } from "../case-host.js";
import { CaseBuilder, hour, monday } from "./case-builder.js";
import type { Suite } from "./suite.js";

/** The supervision register: who was pressed, over all cases, in the order of time. */
export function registerSuite({ describe, test, place, district }: Suite): void {
  /** Opens a case and lets a rung fire on it. */
  const press = async (where: string, id: string, at: number, measure: string, reach = ["street-1", "city"]): Promise<void> => {
    const builder = new CaseBuilder(id, where);
    assert.deepEqual(await place().host.commit(builder.next({ row: { reach } })), { ok: true });
    const commit = builder.next({ row: { reach } });
    // What somebody wrote must not be taken for what the event is.
    const values = { text: '"measure":"red-card" \u0000' };
    const fired = { ...commit.events[0], type: "rung-fired", measure, at, values, press: [], tell: [] } as unknown as CaseEvent;
    assert.deepEqual(await place().host.commit({ ...commit, events: [fired] }), { ok: true });
  };
  const read = async (where: string, query: Partial<RegisterQuery> = {}): Promise<string[]> =>
    (
      await place().host.register({ district: where, reach: ["city"], from: monday, to: monday + 100 * hour, atMost: 50, ...query })
    ).lines.map(({ state }) => state.id);

  describe("the supervision register", () => {
    test("has the rungs that fired in a span of time, oldest first, each with its case", async () => {
      const where = district();
      await press(where, "late", monday + 3 * hour, "red-card");
      await press(where, "early", monday + hour, "warn");
      await press(where, "twin-b", monday + 2 * hour, "warn");
      await press(where, "twin-a", monday + 2 * hour, "warn");
      assert.deepEqual(await read(where), ["early", "twin-a", "twin-b", "late"]);
      assert.deepEqual(await read(where, { from: monday + 2 * hour, to: monday + 3 * hour }), ["twin-a", "twin-b"]);
      assert.deepEqual(await read(where, { to: monday + hour }), []);
    });

    test("is asked by measure, whatever people wrote", async () => {
      const where = district();
      await press(where, "card", monday + hour, "red-card");
      await press(where, "warned", monday + hour, "warn");
      assert.deepEqual(await read(where, { measure: "red-card" }), ["card"]);
      assert.deepEqual(await read(where, { measure: "expose" }), []);
    });

    test("shows nothing beyond the reach, nor of another district, and nothing at all to nobody", async () => {
      const where = district();
      await press(where, "mine", monday + hour, "warn", ["street-1"]);
      await press(where, "theirs", monday + hour, "warn", ["street-2"]);
      assert.deepEqual(await read(where, { reach: ["street-2"] }), ["theirs"]);
      assert.deepEqual(await read(where, { reach: [] }), []);
      assert.deepEqual(await read(district(), { reach: ["street-1"] }), []);
    });

    test("goes on page by page, and knows its own cursors only", async () => {
      const where = district();
      for (let index = 0; index < 7; index++) await press(where, `c-${String(index)}`, monday + (index % 3) * hour, "warn");
      const paged: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await place().host.register({
          ...{ district: where, reach: ["city"], from: monday, to: monday + 100 * hour, atMost: 3 },
          ...(cursor === undefined ? {} : { cursor }),
        });
        paged.push(...page.lines.map(({ state }) => state.id));
        cursor = page.cursor;
      } while (cursor !== undefined);
      assert.deepEqual(paged, await read(where));
      assert.equal(paged.length, 7);
      await assert.rejects(read(where, { cursor: "made-up" }), { code: "cursor-malformed" });
    });
  });
}
