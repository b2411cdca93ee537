import assert from "node:assert/strict";
import type { Suite } from "./suite.js";

/** Contacts: the office keeps addresses, the member their choices, and neither undoes the other's. */
export function contactSuite({ describe, test, place, district }: Suite): void {
  describe("contacts", () => {
    test("keeps addresses and choices of a member apart, in each district for itself", async () => {
      const { host, another } = place();
      const [here, there] = [district(), district()];
      await host.contacts.save(here, [
        { member: "sun", language: "zh-CN", addresses: { email: "sun@gov.example", sms: "13900000000" } },
        { member: "li", addresses: {} },
      ]);
      await host.contacts.choose(here, "sun", { language: "en", quiet: null });
      await host.contacts.save(here, [{ member: "sun", addresses: { email: "sun.san@gov.example" } }]);
      await another.contacts.choose(here, "zhou", { topics: [{ topic: "told", via: [] }] });
      assert.deepEqual(await another.contacts.get(here), [
        { member: "li", addresses: {} },
        { member: "sun", addresses: { email: "sun.san@gov.example" }, preferences: { language: "en", quiet: null } },
        { member: "zhou", addresses: {}, preferences: { topics: [{ topic: "told", via: [] }] } },
      ]);
      assert.deepEqual(await host.contacts.get(here, ["li", "nobody"]), [{ member: "li", addresses: {} }]);
      assert.deepEqual(await host.contacts.get(here, []), []);
      assert.deepEqual(await host.contacts.get(there), []);
    });
  });
}
