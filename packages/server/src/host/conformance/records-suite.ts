import assert from "node:assert/strict";
import { canonicalJson } from "@gridloop/core";
import { monday } from "./case-builder.js";
import type { Suite } from "./suite.js";

/** Definitions, settings, numbers. */
export function recordsSuite({ describe, test, place, district }: Suite): void {
  describe("records of the installation", () => {
    test("a published revision is kept as it was and never replaced", async () => {
      const { host } = place();
      const where = district();
      const document = { id: where, z: 1, a: { "\u0000": "常州市" }, n: 1e21 };
      const first = { district: where, revision: 1, document, digest: "d1", publishedAt: monday };
      assert.deepEqual(await host.publishDefinition(first), { ok: true });
      assert.deepEqual(await host.publishDefinition({ ...first, document: {}, digest: "d2" }), { ok: false, code: "revision-exists" });
      await host.publishDefinition({ ...first, revision: 2 });
      const kept = await host.definitions(where);
      assert.deepEqual(
        kept.map(({ revision }) => revision),
        [1, 2],
      );
      assert.equal(canonicalJson(kept[0]?.document), canonicalJson(document));
      assert.ok((await host.definitions()).length >= 2);
    });

    test("settings are kept, the last one counts", async () => {
      const { host } = place();
      assert.equal(await host.setting("unknown"), undefined);
      await host.setSetting("demo-clock", "1");
      await host.setSetting("demo-clock", "2\u0000");
      assert.equal(await host.setting("demo-clock"), "2\u0000");
    });

    test("numbers run from 1 in each series and are never given twice", async () => {
      const { host, another } = place();
      const where = district();
      const given = await Promise.all(
        Array.from({ length: 60 }, (_, index) => (index % 2 ? host : another).nextNumber(where, "2026-03-02")),
      );
      assert.equal(new Set(given).size, 60);
      assert.equal(Math.min(...given), 1);
      assert.equal(await host.nextNumber(where, "2026-03-03"), 1);
      assert.equal(await host.nextNumber(district(), "2026-03-02"), 1);
    });

    test("cases are listed in the order of their ids, page by page; the host says it is well", async () => {
      const { host } = place();
      assert.deepEqual(await host.cases(district()), []);
      assert.equal(await host.healthy(), true);
    });
  });
}
