import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readNotifySettings } from "./notify-settings.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gridloop-notify-settings-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const key = `whsec_${Buffer.from("thirty-two bytes of a signing key").toString("base64")}`;
const env = { BUS_KEY: key, SMTP_PASSWORD: "word", SHORT: "whsec_c2hvcnQ=" };
const bus = { id: "bus", url: "https://bus.example/hook", secretEnv: "BUS_KEY" };
const email = { host: "smtp.example", user: "gridloop", passwordEnv: "SMTP_PASSWORD", from: "Gridloop <no-reply@gov.example>" };

async function read(settings: unknown) {
  const file = join(folder, "notify.json");
  await writeFile(file, typeof settings === "string" ? settings : JSON.stringify(settings));
  return await readNotifySettings(file, env);
}

test("settings bring mail, systems, links and patience; secrets come from the environment or from files of their own", async () => {
  await writeFile(join(folder, "bus.key"), `${key}\n`);
  const fromFile = { id: "other", url: "http://127.0.0.1:9000/", secretFile: "bus.key", units: ["east"], privateNetwork: true };
  const links = { desk: "https://desk.example/#case={case}" };
  const options = await read({ email, webhooks: [bus, fromFile], links, language: "en", giveUpAfterHours: 48 });
  expect(options.adapters?.map(({ id }) => id)).toEqual(["email"]);
  expect(options.webhooks).toEqual([
    { id: "bus", url: "https://bus.example/hook", secret: key },
    { id: "other", url: "http://127.0.0.1:9000/", secret: key, units: ["east"], privateNetwork: true },
  ]);
  expect(options).toMatchObject({ links, language: "en", giveUpAfterMs: 48 * 3_600_000 });
});

describe("settings that would tell nobody, or tell the wrong ones, start no server", () => {
  test.each([
    ["no JSON", "{", "JSON"],
    ["a misspelt part", { emial: email }, "emial"],
    ["a misspelt setting", { email: { ...email, form: "x" } }, "email.form"],
    ["a password that is not there", { email: { ...email, passwordEnv: "NO_SUCH" } }, "email.passwordEnv"],
    ["a user without a password", { email: { host: "smtp.example", user: "u", from: "a@b.example" } }, "email.passwordEnv"],
    ["a sender with a line break", { email: { ...email, from: "a@b.example\r\nBcc: c@d.example" } }, "email.from"],
    ["a system over plain http", { webhooks: [{ ...bus, url: "http://bus.example/" }] }, "webhooks.0.url"],
    ["a system without a key", { webhooks: [{ id: "bus", url: bus.url }] }, "webhooks.0.secretEnv"],
    ["a key too short to sign with", { webhooks: [{ ...bus, secretEnv: "SHORT" }] }, "webhooks.0.secretEnv"],
    ["a key in the settings themselves", { webhooks: [{ ...bus, secret: key }] }, "webhooks.0.secret"],
    ["a key file that is not there", { webhooks: [{ id: "bus", url: bus.url, secretFile: "none" }] }, "webhooks.0.secretFile"],
    ["a topic there is not", { webhooks: [{ ...bus, topics: ["presed"] }] }, "webhooks.0.topics.0"],
    ["two systems of one id", { webhooks: [bus, bus] }, "webhooks.id"],
  ])("%s", async (_, settings, part) => {
    const failure = await read(settings).then(
      () => undefined,
      (error: Error) => error,
    );
    expect(failure?.name).toBe("NotifySettingsInvalid");
    expect(failure?.message.endsWith(`: ${part}`), failure?.message).toBe(true);
    expect(failure?.message).not.toContain("whsec_");
  });
});
