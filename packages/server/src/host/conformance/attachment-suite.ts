import assert from "node:assert/strict";
import { CaseBuilder, hour, monday } from "./case-builder.js";
import type { Suite } from "./suite.js";

/** Photos and files. */
export function attachmentSuite({ describe, test, place, district }: Suite): void {
  const attachment = (where: string, id: string, uploadedAt = monday) => ({
    ...{ id, district: where, name: "现场.jpg", mediaType: "image/jpeg", uploadedAt, digest: "d", personal: "none" as const },
    bytes: Uint8Array.from({ length: 5_000 }, (_, index) => index % 256),
  });

  describe("attachments", () => {
    test("come back byte for byte, in their district only", async () => {
      const { host } = place();
      const given = attachment(district(), "a-1");
      await host.attachments.put(given);
      const got = await host.attachments.get(given.district, "a-1");
      assert.ok(got);
      assert.deepEqual({ ...got, bytes: [...got.bytes] }, { ...given, bytes: [...given.bytes] });
      assert.equal(await host.attachments.get(district(), "a-1"), undefined);
    });

    test("belong to the first case that takes them", async () => {
      const { host } = place();
      const where = district();
      await host.attachments.put(attachment(where, "a-1"));
      await host.commit(new CaseBuilder("c-1", where).next({ commit: { attachments: ["a-1"] } }));
      await host.commit(new CaseBuilder("c-2", where).next({ commit: { attachments: ["a-1", "a-unknown"] } }));
      assert.equal((await host.attachments.get(where, "a-1"))?.case, "c-1");
    });

    test("never taken are swept", async () => {
      const { host } = place();
      const where = district();
      const old = monday - 10_000 * hour;
      await host.attachments.put(attachment(where, "a-old", old));
      await host.attachments.put(attachment(where, "a-taken", old));
      await host.attachments.put(attachment(where, "a-new"));
      await host.commit(new CaseBuilder("c-1", where).next({ commit: { attachments: ["a-taken"] } }));
      assert.equal(await host.attachments.sweep(old + 1), 1);
      assert.deepEqual(
        await Promise.all(["a-old", "a-taken", "a-new"].map(async (id) => (await host.attachments.get(where, id)) !== undefined)),
        [false, true, true],
      );
    });
  });
}
