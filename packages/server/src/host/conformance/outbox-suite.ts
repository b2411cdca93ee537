import assert from "node:assert/strict";
import type { Effect } from "@gridloop/core";
import type { OutboxMessage } from "../case-host.js";
import { CaseBuilder, monday } from "./case-builder.js";
import type { Suite } from "./suite.js";

const told = (text: string): Effect => ({ topic: "told", role: "dispatcher", unit: "street-1", at: monday, seq: 1, facts: { text } });

/** Messages: every one, at least once, in order per case. */
export function outboxSuite({ describe, test, place, district }: Suite): void {
  const texts = (messages: OutboxMessage[]): unknown[] => messages.map((message) => message.effect.facts["text"]);

  describe("outbox", () => {
    test("delivers each message once, whole, and in order per case", async () => {
      const { host, another } = place();
      const builder = new CaseBuilder("c-1", district());
      for (let step = 0; step < 5; step++)
        await host.commit(builder.next({ effects: [told(`${String(step)}a`), told(`${String(step)}b`)] }));
      const heard: OutboxMessage[] = [];
      const hear = async (message: OutboxMessage): Promise<void> => {
        if (message.district === builder.district) heard.push(message);
        await Promise.resolve();
      };
      for (let round = 0; round < 12; round++) await Promise.all([host.publish(hear, 3), another.publish(hear, 3)]);
      assert.deepEqual(texts(heard), ["0a", "0b", "1a", "1b", "2a", "2b", "3a", "3b", "4a", "4b"]);
      assert.deepEqual(heard[0]?.effect, told("0a"));
      assert.equal(new Set(heard.map((message) => message.id)).size, 10);
      assert.equal(await host.publish(hear, 10), 0);
    });

    test("a message that failed comes again later, counted, and holds back those behind it but no other case", async () => {
      const { host } = place();
      const where = district();
      await host.commit(new CaseBuilder("c-1", where).next({ effects: [told("first"), told("second")] }));
      await host.commit(new CaseBuilder("c-2", where).next({ effects: [told("other")] }));
      const heard: OutboxMessage[] = [];
      let refused = false;
      const hear = async (message: OutboxMessage): Promise<void> => {
        if (message.district !== where) return;
        if (message.effect.facts["text"] === "first" && !refused) {
          refused = true;
          throw new Error("receiver is down");
        }
        heard.push(message);
        await Promise.resolve();
      };
      assert.equal(await host.publish(hear, 50), 1);
      assert.deepEqual(texts(heard), ["other"]);
      assert.equal(await host.publish(hear, 50), 0);
      await eventually(async () => (await host.publish(hear, 50)) > 0);
      await eventually(async () => {
        await host.publish(hear, 50);
        return heard.length === 3;
      });
      assert.deepEqual(texts(heard), ["other", "first", "second"]);
      assert.equal(heard[1]?.attempts, 1);
    });
  });
}

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail("did not come to hold within five seconds");
}
