import assert from "node:assert/strict";
import { CaseBuilder } from "./case-builder.js";
import type { Suite } from "./suite.js";

/** The feed: every event, in an order that never changes afterwards. */
export function feedSuite({ describe, test, place, district }: Suite): void {
  describe("feed", () => {
    test("gives every event of a district in order, page by page", async () => {
      const { host, another } = place();
      const where = district();
      const builders = ["c-1", "c-2"].map((id) => new CaseBuilder(id, where));
      for (let step = 0; step < 3; step++) for (const builder of builders) await host.commit(builder.next({ events: 2 }));
      await host.commit(new CaseBuilder("c-9", district()).next());
      const seen: string[] = [];
      const cursors: string[] = [];
      for (let after: string | undefined; ;) {
        const page = await another.feed(where, after, 5);
        if (page.length === 0) break;
        seen.push(...page.map((entry) => `${entry.case}/${String(entry.seq)}`));
        cursors.push(...page.map((entry) => entry.cursor));
        after = page.at(-1)?.cursor;
      }
      const order = [0, 1, 2].flatMap((step) =>
        ["c-1", "c-2"].flatMap((id) => [`${id}/${String(2 * step + 1)}`, `${id}/${String(2 * step + 2)}`]),
      );
      assert.deepEqual(seen, order);
      assert.deepEqual([...cursors].sort(), cursors);
      const [first] = await host.feed(where, undefined, 1);
      assert.deepEqual(first?.reach, ["street-1", "district-1", "city"]);
      assert.equal(first?.type, "opened");
    });

    test("from its head on gives only what comes", async () => {
      const { host } = place();
      const builder = new CaseBuilder("c-1", district());
      await host.commit(builder.next());
      const head = await host.feedHead(builder.district);
      assert.deepEqual(await host.feed(builder.district, head, 10), []);
      await host.commit(builder.next());
      assert.deepEqual(
        (await host.feed(builder.district, head, 10)).map((entry) => entry.seq),
        [2],
      );
    });

    test("refuses what is no cursor", async () => {
      const { host } = place();
      for (const cursor of ["", "x", "1-2", "' or 1=1", `ffffff-${"f".repeat(16)}-${"f".repeat(14)}`, "\u0000"])
        await assert.rejects(host.feed(district(), cursor, 1), { name: "HostError" });
    });

    test("calls listeners of a district soon after a commit, here and in another process, until they leave", async () => {
      const { host, another } = place();
      const builder = new CaseBuilder("c-1", district());
      const heard = { here: 0, there: 0, elsewhere: 0 };
      const leave = [
        host.subscribe(builder.district, () => heard.here++),
        another.subscribe(builder.district, () => heard.there++),
        host.subscribe(district(), () => heard.elsewhere++),
      ];
      await host.commit(builder.next());
      for (let tries = 0; tries < 100 && (heard.here === 0 || heard.there === 0); tries++)
        await new Promise((resolve) => setTimeout(resolve, 50));
      assert.ok(heard.here > 0 && heard.there > 0);
      for (const each of leave) each();
      await new Promise((resolve) => setTimeout(resolve, 100));
      const before = { ...heard };
      await host.commit(builder.next());
      await new Promise((resolve) => setTimeout(resolve, 100));
      assert.deepEqual(heard, before);
    });
  });
}
