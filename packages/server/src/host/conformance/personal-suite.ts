import assert from "node:assert/strict";
import type { PersonalValue } from "@gridloop/core";
import { CaseBuilder, monday } from "./case-builder.js";
import type { Suite } from "./suite.js";

const phone: PersonalValue = { key: "1/phone", field: "phone", mark: "sensitive", value: "13800001111", salt: "salt-of-phone" };
const name: PersonalValue = { key: "1/name", field: "name", mark: "ordinary", value: "王小明", salt: "salt-of-name" };

/** Personal values: apart, erasable, their reading recorded. */
export function personalSuite({ describe, test, place, district }: Suite): void {
  describe("personal values", () => {
    test("are kept with the step and erased for good, while the evidence stays", async () => {
      const { host } = place();
      const builder = new CaseBuilder("c-1", district());
      await host.attachments.put(attachment(builder.district, "a-face", "sensitive"));
      await host.attachments.put(attachment(builder.district, "a-street", "none"));
      const answer = { key: "k", requestDigest: "digest", status: 201, body: '{"phone":"13800001111"}' };
      await host.commit(builder.next({ personal: [phone, name], commit: { attachments: ["a-face", "a-street"], idempotency: answer } }));
      const other = new CaseBuilder("c-2", builder.district);
      await host.commit(other.next({ personal: [phone] }));
      assert.deepEqual(await host.personal(builder.district, "c-1"), [name, phone]);

      assert.deepEqual(await host.erase(builder.district, "c-1", monday), { values: 2, attachments: 1 });
      assert.deepEqual(await host.erase(builder.district, "c-1", monday), { values: 0, attachments: 0 });
      assert.deepEqual(await host.personal(builder.district, "c-1"), []);
      assert.equal(await host.attachments.get(builder.district, "a-face"), undefined);
      assert.equal((await host.attachments.get(builder.district, "a-street"))?.case, "c-1");
      assert.deepEqual(await host.events(builder.district, "c-1"), builder.events);
      assert.deepEqual(await host.personal(builder.district, "c-2"), [phone]);
      // The key still stands against running the request again, and no longer says anything.
      assert.deepEqual(await host.answered(builder.district, "k"), { key: "k", requestDigest: "", status: 201, body: "{}" });
    });

    test("are read on the record", async () => {
      const { host } = place();
      const read = {
        district: district(),
        case: "c-1",
        member: "m-1",
        post: { role: "dispatcher", unit: "street-1" },
        fields: ["phone"],
        at: monday,
      };
      await host.recordRead({ ...read, at: monday + 1 });
      await host.recordRead(read);
      assert.deepEqual(await host.reads(read.district, "c-1"), [read, { ...read, at: monday + 1 }]);
      assert.deepEqual(await host.reads(read.district, "c-2"), []);
    });
  });
}

const attachment = (where: string, id: string, personal: "none" | "sensitive") => ({
  ...{ id, district: where, name: "p.jpg", mediaType: "image/jpeg", bytes: new Uint8Array([1]), uploadedAt: monday, digest: "d", personal },
});
