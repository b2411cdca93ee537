import assert from "node:assert/strict";
import { canonicalJson, verifyChain } from "@gridloop/core";
import type { Commit } from "../case-host.js";
import { CaseBuilder, monday } from "./case-builder.js";
import type { Suite } from "./suite.js";

const record = (key: string, body = `{"key":"${key}"}`): NonNullable<Commit["idempotency"]> => ({
  key,
  requestDigest: `digest-${key}`,
  status: 201,
  body,
});

/** Steps: whole or not at all, one at a time, once per key. */
export function commitSuite({ describe, test, place, district }: Suite): void {
  describe("commit", () => {
    test("opens a case and takes it further; what is loaded is what was committed", async () => {
      const { host, another } = place();
      const builder = new CaseBuilder("c-1", district());
      assert.deepEqual(await host.commit(builder.next({ events: 3 })), { ok: true });
      assert.deepEqual(await host.commit(builder.next()), { ok: true });
      assert.deepEqual(await another.load(builder.district, "c-1"), builder.state);
      assert.deepEqual(await another.loadByNumber(builder.district, "N-c-1"), builder.state);
      assert.deepEqual(await another.events(builder.district, "c-1"), builder.events);
      assert.deepEqual(await another.events(builder.district, "c-1", 3), builder.events.slice(3));
      assert.deepEqual(verifyChain(await host.events(builder.district, "c-1")), { ok: true, head: builder.state?.head });
    });

    test("a case of one district is not found in another, nor one that was never opened", async () => {
      const { host } = place();
      const builder = new CaseBuilder("c-1", district());
      await host.commit(builder.next());
      assert.equal(await host.load(district(), "c-1"), undefined);
      assert.equal(await host.load(builder.district, "c-2"), undefined);
      assert.equal(await host.loadByNumber(builder.district, "N-2"), undefined);
      assert.deepEqual(await host.events(builder.district, "c-2"), []);
    });

    test("several cases are loaded at once, of several districts, and those that were never opened are left out", async () => {
      const { host, another } = place();
      const odd = "c-\u0000";
      const [one, two, three] = [new CaseBuilder("c-1", district()), new CaseBuilder("c-1", district()), new CaseBuilder(odd, district())];
      for (const builder of [one, two, three]) await host.commit(builder.next());
      const loaded = await another.loadSeveral([
        { district: one.district, case: "c-1" },
        { district: two.district, case: "c-1" },
        { district: three.district, case: odd },
        { district: two.district, case: odd },
      ]);
      const byDistrict = (states: (typeof one.state)[]) => states.sort((a, b) => ((a?.district ?? "") < (b?.district ?? "") ? -1 : 1));
      assert.deepEqual(byDistrict(loaded), byDistrict([one.state, two.state, three.state]));
      assert.deepEqual(await host.loadSeveral([]), []);
    });

    test("of twenty commits on one version exactly one gets through, and the others hear the version", async () => {
      const { host, another } = place();
      const builder = new CaseBuilder("c-1", district());
      await host.commit(builder.next());
      const rivals = Array.from({ length: 20 }, (_, index) =>
        new CaseBuilder("c-1", builder.district, builder.state).next({
          note: `rival ${String(index)}`,
          timers: [{ op: "set", key: "deadline/x/case", due: monday + index, generation: 1 }],
        }),
      );
      const results = await Promise.all(rivals.map((rival, index) => (index % 2 ? host : another).commit(rival)));
      const won = results.findIndex((result) => result.ok);
      assert.equal(results.filter((result) => result.ok).length, 1);
      for (const result of results.filter((each) => !each.ok)) assert.deepEqual(result, { ok: false, code: "version-conflict", actual: 2 });
      assert.deepEqual(await host.load(builder.district, "c-1"), rivals[won]?.state);
      assert.equal((await host.events(builder.district, "c-1")).length, 2);
      assert.deepEqual(
        (await host.timers(builder.district, "c-1")).map((timer) => timer.due),
        [monday + won],
      );
    });

    test("of twenty openings of one case exactly one gets through", async () => {
      const { host, another } = place();
      const where = district();
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          (index % 2 ? host : another).commit(
            new CaseBuilder("c-1", where).next({ commit: { idempotency: record(`k-${String(index)}`) } }),
          ),
        ),
      );
      assert.equal(results.filter((result) => result.ok).length, 1);
      for (const result of results.filter((each) => !each.ok)) assert.deepEqual(result, { ok: false, code: "case-exists" });
      const answers = await Promise.all(results.map((_, index) => host.answered(where, `k-${String(index)}`)));
      assert.deepEqual(
        answers.map(Boolean),
        results.map((result) => result.ok),
      );
    });

    test("a number is given to one case only", async () => {
      const { host } = place();
      const where = district();
      await host.commit(new CaseBuilder("c-1", where).next({ row: { number: "2026-1" } }));
      const second = await host.commit(new CaseBuilder("c-2", where).next({ row: { number: "2026-1" } }));
      assert.deepEqual(second, { ok: false, code: "case-exists" });
      assert.equal(await host.load(where, "c-2"), undefined);
    });

    test("a key raced over different cases is used once, and the others get that answer", async () => {
      const { host, another } = place();
      const where = district();
      const results = await Promise.all(
        Array.from({ length: 12 }, (_, index) => {
          const commit = new CaseBuilder(`c-${String(index)}`, where).next({
            commit: { idempotency: record("k", `{"by":${String(index)}}`) },
          });
          return (index % 2 ? host : another).commit(commit);
        }),
      );
      const won = results.findIndex((result) => result.ok);
      assert.equal(results.filter((result) => result.ok).length, 1);
      for (const result of results.filter((each) => !each.ok))
        assert.deepEqual(result, { ok: false, code: "idempotency-key-used", record: record("k", `{"by":${String(won)}}`) });
      assert.deepEqual(await host.cases(where), [`c-${String(won)}`]);
      assert.deepEqual(await host.answered(where, "k"), record("k", `{"by":${String(won)}}`));
    });

    test("a repeat is answered from its record although the case has moved on", async () => {
      const { host } = place();
      const builder = new CaseBuilder("c-1", district());
      await host.commit(builder.next());
      const command = builder.next({ commit: { idempotency: record("k") } });
      assert.deepEqual(await host.commit(command), { ok: true });
      await host.commit(builder.next());
      assert.deepEqual(await host.commit(command), { ok: false, code: "idempotency-key-used", record: record("k") });
      assert.equal(await host.answered(builder.district, "other"), undefined);
      assert.equal(await host.answered(district(), "k"), undefined);
    });

    test("a commit that lost leaves nothing: no answer, timer, message, personal value or attachment", async () => {
      const { host } = place();
      const builder = new CaseBuilder("c-1", district());
      await host.commit(builder.next());
      const late = new CaseBuilder("c-1", builder.district, builder.state);
      await host.commit(builder.next());
      await host.attachments.put(attachment(builder.district, "a-1"));
      const lost = late.next({
        timers: [{ op: "set", key: "k", due: monday, generation: 1 }],
        personal: [{ key: "2/phone", field: "phone", mark: "sensitive", value: "13800000000", salt: "salt" }],
        effects: [{ topic: "told", at: monday, seq: 2, facts: {} }],
        commit: { idempotency: record("k"), attachments: ["a-1"] },
      });
      assert.deepEqual(await host.commit(lost), { ok: false, code: "version-conflict", actual: 2 });
      assert.equal(await host.answered(builder.district, "k"), undefined);
      assert.deepEqual(await host.timers(builder.district, "c-1"), []);
      assert.deepEqual(await host.personal(builder.district, "c-1"), []);
      assert.equal((await host.attachments.get(builder.district, "a-1"))?.case, undefined);
    });

    test("a commit whose parts do not fit is refused", async () => {
      const { host } = place();
      const commit = new CaseBuilder("c-1", district()).next();
      await assert.rejects(host.commit({ ...commit, events: [] }), { code: "commit-malformed" });
      await assert.rejects(host.commit({ ...commit, expectedVersion: 5 }), { code: "commit-malformed" });
    });

    test("odd values come back exactly: U+0000, lone surrogates, extreme numbers, odd keys", async () => {
      const { host } = place();
      const builder = new CaseBuilder("\u0000\ud800 id", district());
      const values = {
        "\u0000": "a\u0000b\ud800c\udfff",
        n: [1e21, 5e-324, 0.1 + 0.2, -0, 123456789012345680000],
        ["__proto__x"]: null,
        "": { "\u2028": "😀" },
      };
      const commit = builder.next({
        values,
        row: { search: "a\u0000b\ud800c", number: "\u0000" },
        personal: [{ key: "1/\u0000", field: "\ud800", mark: "ordinary", value: "\u0000\udc00", salt: "s\u0000" }],
        effects: [{ topic: "told", at: monday, seq: 1, facts: { "\u0000": "\ud800" } }],
        timers: [{ op: "set", key: "\u0000", due: monday, generation: 1 }],
        commit: { idempotency: record("\u0000k\ud800", "\u0000") },
      });
      assert.deepEqual(await host.commit(commit), { ok: true });
      const events = await host.events(builder.district, builder.id);
      assert.equal(canonicalJson(events), canonicalJson(builder.events));
      assert.deepEqual(verifyChain(events), { ok: true, head: builder.state?.head });
      assert.deepEqual(await host.personal(builder.district, builder.id), commit.personal);
      assert.deepEqual(await host.answered(builder.district, "\u0000k\ud800"), record("\u0000k\ud800", "\u0000"));
      assert.deepEqual(await host.cases(builder.district), [builder.id]);
      assert.equal((await host.timers(builder.district, builder.id))[0]?.key, "\u0000");
      assert.equal((await host.loadByNumber(builder.district, "\u0000"))?.id, builder.id);
    });
  });
}

const attachment = (where: string, id: string) => ({
  ...{ id, district: where, name: "照片.jpg", mediaType: "image/jpeg", bytes: new Uint8Array([1, 2]), uploadedAt: monday, digest: "d" },
  personal: "none" as const,
});
