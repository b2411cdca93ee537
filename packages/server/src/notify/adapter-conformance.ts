import assert from "node:assert/strict";
import type { TestRunner } from "../host/conformance/suite.js";
import type { MessageAdapter, OutgoingMessage } from "./ways/message-adapter.js";

/** An adapter and a gateway it talks to, for one run of the suite. */
export interface AdapterUnderTest {
  adapter: MessageAdapter;
  /** An address the gateway takes. */
  address: string;
  /** What the gateway has taken, each message once, as its receivers were shown it. */
  shown(): Promise<readonly { to: string; text: string }[]>;
  /** How the gateway answers the next messages; `taken` again after it. */
  answers(how: "taken" | "refused-for-now" | "refused-for-good" | "nothing"): void;
}

/**
 * What every adapter must do, as tests. `place` is called in each test and gives an adapter on a gateway that has shown nothing yet.
 *
 * @example
 * describeMessageAdapter("our SMS gateway", startGateway, { describe, test });
 */
export function describeMessageAdapter(name: string, place: () => Promise<AdapterUnderTest>, { describe, test }: TestRunner): void {
  const message = (to: string, more: Partial<OutgoingMessage> = {}): OutgoingMessage => ({
    ...{ id: "conformance-1", district: "tianning", to, language: "zh-CN", subject: "催办：案件 TN202603020001" },
    ...{ body: "案件 TN202603020001（暴露垃圾）已催办，请尽快办理。\n办理时限：2026年3月2日 17:00", at: 1_772_413_200_000, ...more },
  });
  const patience = (): AbortSignal => AbortSignal.timeout(10_000);

  describe(`the message adapter ${name}`, () => {
    test("has an id that rules can name", async () => {
      const { adapter } = await place();
      assert.match(adapter.id, /^[a-z0-9][a-z0-9-]{0,63}$/);
      assert.ok(!["inbox", "webhook"].includes(adapter.id));
    });

    test("brings a message to its address, in any script", async () => {
      const { adapter, address, shown } = await place();
      assert.deepEqual(await adapter.send(message(address), patience()), { ok: true });
      const [first, ...others] = await shown();
      assert.equal(others.length, 0);
      assert.equal(first?.to, address);
      assert.ok(first.text.includes("TN202603020001（暴露垃圾）"), first.text);
    });

    test("a repeat under the same id is shown once", async () => {
      const { adapter, address, shown } = await place();
      await adapter.send(message(address), patience());
      await adapter.send(message(address), patience());
      await adapter.send(message(address, { id: "conformance-2" }), patience());
      assert.equal((await shown()).length, 2);
    });

    test("tells a refusal for now from one for good, in a code without the address", async () => {
      const { adapter, address, answers, shown } = await place();
      answers("refused-for-now");
      const now = await adapter.send(message(address), patience()).catch(() => ({ ok: false, permanent: false, reason: "" }) as const);
      answers("refused-for-good");
      const good = await adapter.send(message(address, { id: "conformance-2" }), patience());
      for (const sent of [now, good]) {
        assert.equal(sent.ok, false);
        if (!sent.ok) assert.ok(!sent.reason.includes(address) && sent.reason.length <= 60, sent.reason);
      }
      assert.deepEqual([!now.ok && now.permanent, !good.ok && good.permanent], [false, true]);
      assert.equal((await shown()).length, 0);
    });

    test("gives up when its patience ends", async () => {
      const { adapter, address, answers } = await place();
      answers("nothing");
      const sent = await adapter.send(message(address), AbortSignal.timeout(200)).catch(() => ({ ok: false, permanent: false }) as const);
      assert.deepEqual({ ok: sent.ok, permanent: !sent.ok && sent.permanent }, { ok: false, permanent: false });
    });
  });
}
