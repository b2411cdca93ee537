import assert from "node:assert/strict";
import type { CaseRow, WorklistFilter, WorklistQuery } from "../case-host.js";
import { CaseBuilder, hour, monday } from "./case-builder.js";
import type { Suite } from "./suite.js";

/** Lists: what one may see, by deadline, page by page. */
export function worklistSuite({ describe, test, place, district }: Suite): void {
  const open = async (where: string, id: string, row: Partial<CaseRow>): Promise<void> => {
    const commit = new CaseBuilder(id, where).next();
    const { dueAt, ...rest } = { ...commit.row, ...row };
    assert.deepEqual(await place().host.commit({ ...commit, row: dueAt === undefined ? rest : { ...rest, dueAt } }), { ok: true });
  };
  const withoutDue = { dueAt: undefined } as unknown as Partial<CaseRow>;
  const ids = async (where: string, query: Partial<WorklistQuery> = {}): Promise<string[]> =>
    (await place().host.worklist({ district: where, reach: ["city"], atMost: 50, ...query })).rows.map((row) => row.id);

  describe("worklist", () => {
    test("shows open cases by deadline, then those without, then closed ones; the same row as committed", async () => {
      const where = district();
      await open(where, "b", { dueAt: monday + 2 });
      await open(where, "a", { dueAt: monday + 2 });
      await open(where, "z", { dueAt: monday + 1 });
      await open(where, "n", withoutDue);
      await open(where, "c", { dueAt: monday, closedAt: monday + hour });
      assert.deepEqual(await ids(where), ["z", "a", "b", "n", "c"]);
      assert.deepEqual(await ids(where, { status: "open" }), ["z", "a", "b", "n"]);
      assert.deepEqual(await ids(where, { status: "closed" }), ["c"]);
      const { rows } = await place().host.worklist({ district: where, reach: ["street-1"], atMost: 1 });
      const expected = new CaseBuilder("z", where).next({ row: { dueAt: monday + 1 } });
      assert.deepEqual(rows, [{ id: "z", version: 1, ...expected.row }]);
    });

    test("pages go on where the last one ended, though cases come and go", async () => {
      const where = district();
      for (let index = 0; index < 11; index++)
        await open(where, `c-${String(index).padStart(2, "0")}`, index % 3 ? { dueAt: monday + (index % 4) } : withoutDue);
      const all = await ids(where);
      const paged: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await place().host.worklist({ district: where, reach: ["city"], atMost: 4, ...(cursor ? { cursor } : {}) });
        assert.ok(page.rows.length <= 4);
        paged.push(...page.rows.map((row) => row.id));
        cursor = page.cursor;
        if (paged.length === 4) await open(where, "before", { dueAt: monday - 1 });
      } while (cursor !== undefined);
      assert.deepEqual(paged, all);
    });

    test("shows nothing beyond the reach, and nothing at all to nobody", async () => {
      const where = district();
      await open(where, "mine", { reach: ["street-1", "city"] });
      await open(where, "theirs", { reach: ["street-2", "city"] });
      assert.deepEqual(await ids(where, { reach: ["street-1"] }), ["mine"]);
      assert.deepEqual(await ids(where, { reach: ["street-2", "street-3"] }), ["theirs"]);
      assert.deepEqual(await ids(where, { reach: [] }), []);
      assert.deepEqual(await ids(district(), { reach: ["city"] }), []);
    });

    test("filters", async () => {
      const where = district();
      await open(where, "a", {
        stage: "filed",
        step: "verify",
        item: "noise",
        class: "order",
        late: true,
      });
      await open(where, "b", { held: true, dueAt: monday + hour, urgent: true });
      for (const query of [
        { stage: "filed" },
        { step: "verify" },
        { item: "noise" },
        { class: "order" },
        { late: true },
        { urgent: false },
        { held: false },
      ])
        assert.deepEqual(await ids(where, query), ["a"]);
    });

    test("shows what lies on a desk: cases that have any of some movers", async () => {
      const where = district();
      await open(where, "a", { movers: ["handler@u1", "*@u3"] });
      await open(where, "b", { movers: ["handler@u2", "head@u2"] });
      await open(where, "nobodys", { movers: [] });
      assert.deepEqual(await ids(where, { movers: ["handler@u1"] }), ["a"]);
      assert.deepEqual(await ids(where, { movers: ["clerk@u3", "*@u3"] }), ["a"]);
      assert.deepEqual(await ids(where, { movers: ["head@u2", "handler@u2", "*@u3"] }), ["a", "b"]);
      assert.deepEqual(await ids(where, { movers: ["handler@u2"], reach: ["elsewhere"] }), []);
      assert.deepEqual(await ids(where, { movers: ["handler@u", "u1", "*@u1"] }), []);
      assert.deepEqual(await ids(where, { movers: [] }), []);
      const again = new CaseBuilder("again", where);
      for (const movers of [["handler@u9"], ["handler@u8"]])
        assert.deepEqual(await place().host.commit(again.next({ row: { movers } })), { ok: true });
      assert.deepEqual(await ids(where, { movers: ["handler@u8"] }), ["again"]);
      assert.deepEqual(await ids(where, { movers: ["handler@u9"] }), []);
    });

    test("shows what is due before an instant: open cases, and of them those with a deadline", async () => {
      const where = district();
      await open(where, "soon", { dueAt: monday + hour });
      await open(where, "later", { dueAt: monday + 2 * hour });
      await open(where, "never", withoutDue);
      await open(where, "closed", { dueAt: monday, closedAt: monday });
      assert.deepEqual(await ids(where, { dueBefore: monday + 2 * hour }), ["soon"]);
      assert.deepEqual(await ids(where, { dueBefore: 8.64e15 }), ["soon", "later"]);
    });

    test("counts several lists at once, no further than it is asked to", async () => {
      const where = district();
      for (let index = 0; index < 5; index++)
        await open(where, `open-${String(index)}`, { late: index === 0, reach: ["street-1", "city"] });
      await open(where, "closed", { closedAt: monday, reach: ["street-2", "city"] });
      const counts = (lists: Partial<WorklistFilter>[], most: number) =>
        place().host.countWorklists(
          lists.map((list) => ({ district: where, reach: ["city"], ...list })),
          most,
        );
      const lists = [
        { status: "open" as const },
        { status: "closed" as const },
        { late: true },
        { reach: ["street-2"] },
        { reach: [] },
        {},
      ];
      assert.deepEqual(await counts(lists, 100), [5, 1, 1, 1, 0, 6]);
      assert.deepEqual(await counts(lists, 4), [4, 1, 1, 1, 0, 4]);
      assert.deepEqual(await counts([{ movers: [] }, { text: "nowhere" }], 4), [0, 0]);
      assert.deepEqual(await counts([], 4), []);
    });

    test("searches plain text in any script; wildcards are letters", async () => {
      const where = district();
      await open(where, "a", { search: "2026-001 暴露垃圾 中山路18号 100%_done \\o/" });
      await open(where, "b", { search: "2026-002 占道经营 解放路 1000 done Café" });
      assert.deepEqual(await ids(where, { text: "垃圾" }), ["a"]);
      assert.deepEqual(await ids(where, { text: "中山路 垃圾" }), ["a"]);
      assert.deepEqual(await ids(where, { text: "CAFÉ" }), ["b"]);
      assert.deepEqual(await ids(where, { text: "0%_d" }), ["a"]);
      assert.deepEqual(await ids(where, { text: "\\o" }), ["a"]);
      assert.deepEqual(await ids(where, { text: "%" }), ["a"]);
      assert.deepEqual(await ids(where, { text: "nowhere\u0000\ud800" }), []);
      assert.equal((await ids(where, { text: "  " })).length, 2);
    });

    test("refuses what is no cursor", async () => {
      for (const cursor of ["", "x", "%", "bnVsbA", "WzEsMl0", "WzFlOTk5LCIiXQ", "\u0000"])
        await assert.rejects(place().host.worklist({ district: "d", reach: ["city"], atMost: 5, cursor }), { code: "cursor-malformed" });
    });
  });
}
