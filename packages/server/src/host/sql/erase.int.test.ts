import { PGlite } from "@electric-sql/pglite";
import { expect, test } from "vitest";
import { CaseBuilder, monday } from "../conformance.js";
import { exportAll } from "../backup.js";
import { pgliteDriver, type PGliteLike } from "./pglite-driver.js";
import { openSqlHost } from "./sql-host.js";

test("after an erasure no table, and no backup, holds a personal value", async () => {
  const host = await openSqlHost(pgliteDriver((await PGlite.create()) as unknown as PGliteLike));
  const secrets = ["13800001111", "王小明", "salt-of-phone", "salt-of-name", "face-bytes", "face-name"];
  const [phone, name, phoneSalt, nameSalt, bytes, file] = secrets as [string, string, string, string, string, string];
  await host.attachments.put({
    ...{ id: "a-1", district: "d", name: file, mediaType: "image/jpeg", uploadedAt: monday, digest: "x", personal: "sensitive" },
    bytes: Buffer.from(bytes),
  });
  await host.commit(
    new CaseBuilder("c-1", "d").next({
      personal: [
        { key: "1/phone", field: "phone", mark: "sensitive", value: phone, salt: phoneSalt },
        { key: "1/name", field: "name", mark: "ordinary", value: { full: [name] }, salt: nameSalt },
      ],
      // Against the contract, and to be emptied all the same.
      effects: [{ topic: "told", at: monday, seq: 1, facts: { phone, name } }],
      commit: {
        attachments: ["a-1"],
        idempotency: { key: "k", requestDigest: "digest-of-a-body-with-a-phone", status: 201, body: `{"phone":"${phone}"}` },
      },
    }),
  );
  const everything = async (): Promise<string> => {
    const tables = await host.driver.query<{ name: string }>({
      text: "select table_name::text as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
    });
    expect(tables.length).toBeGreaterThan(10);
    let text = "";
    for (const { name: table } of tables)
      text += JSON.stringify(await host.driver.query({ text: `select t::text as row from ${table} t` }));
    for await (const line of exportAll(host)) text += line;
    return text;
  };
  const traces = [...secrets, Buffer.from(bytes).toString("hex"), Buffer.from(bytes).toString("base64"), "digest-of-a-body-with-a-phone"];
  const before = await everything();
  for (const secret of [phone, name, phoneSalt, file, "digest-of-a-body-with-a-phone"]) expect(before).toContain(secret);

  expect(await host.erase("d", "c-1", monday)).toEqual({ values: 2, attachments: 1 });
  const after = await everything();
  for (const trace of traces) expect(after).not.toContain(trace);
  // The message is still delivered, without what it said.
  const heard: unknown[] = [];
  await host.publish(async (message) => void heard.push(await Promise.resolve(message.effect)), 10);
  expect(heard).toEqual([{ topic: "told", at: monday, seq: 1, facts: {} }]);
  await host.close();
});
