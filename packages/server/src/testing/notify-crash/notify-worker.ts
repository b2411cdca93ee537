import { writeSync } from "node:fs";
import { smallDistrict } from "../../../../core/src/testing/small-district.js";
import { createPGliteHost } from "../../host/pglite.js";
import { createPostgresHost } from "../../host/postgres.js";
import { emailAdapter } from "../../notify/ways/email-adapter.js";
import { createGridloop } from "../../serve/gridloop.js";
import { testSecret } from "../sinks/test-secret.js";
import type { NotifyWorkerConfiguration } from "./notify-crash-run.js";

/**
 * A server that is killed: it takes reports as fast as it can and tells of them, until the end. Says on its fourth file descriptor that
 * it is ready, and the number of each case it acknowledged. Run as `node notify-worker.mjs CONFIGURATION`.
 */
const { place, httpUrl, smtpPort, reports } = JSON.parse(process.argv[2] ?? "{}") as NotifyWorkerConfiguration;
const host =
  place.kind === "pglite"
    ? await createPGliteHost({ dataDir: place.dataDir })
    : await createPostgresHost({ connectionString: place.connectionString });
const server = await createGridloop({
  host,
  districts: [smallDistrict()],
  authenticate: async () => undefined,
  notify: {
    adapters: [emailAdapter({ host: "127.0.0.1", port: smtpPort, from: "no-reply@gridloop.example" })],
    webhooks: [{ id: "bus", url: httpUrl, secret: testSecret }],
  },
});
await host.contacts.save("lianhu", [{ member: "qian", language: "en", addresses: { email: "qian@gov.example" } }]);
server.start();
const say = (line: object): void => void writeSync(3, `${JSON.stringify(line)}\n`);
say({ ready: true });

for (let sent = 0; sent < reports; sent++) {
  const body = JSON.stringify({ item: "exposed-rubbish", channel: "mini-program", data: { description: "A heap", grid: "liuyuan-1" } });
  const headers = { "content-type": "application/json" };
  const response = await server.handle(new Request("http://town.example/api/v1/districts/lianhu/cases", { method: "POST", headers, body }));
  if (response.status !== 201) throw new Error(await response.text());
  say({ opened: ((await response.json()) as { number: string }).number });
}
// Lives until it is killed.
setInterval(() => {}, 60_000);
