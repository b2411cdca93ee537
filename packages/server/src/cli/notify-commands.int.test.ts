import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { smallDistrict } from "../../../core/src/testing/small-district.js";
import { openTown } from "../../test/town.js";
import { createPGliteHost } from "../host/pglite.js";
import type { MessageAdapter } from "../notify/ways/message-adapter.js";
import { serve } from "../serve/serve.js";
import { systemClock } from "../service/system-clock.js";
import { runCli } from "./run-cli.js";

let cwd: string;

async function run(...argv: string[]) {
  let [out, err] = ["", ""];
  const code = await runCli([...argv, "--data", "data"], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    env: { LANG: "en_GB.UTF-8" },
    cwd,
    clock: systemClock,
    stopwatch: () => 0,
    stop: new AbortController().signal,
  });
  return { code, out, err };
}

/** Does something on the database of the commands, as a server would. */
async function onHost<T>(work: (host: Awaited<ReturnType<typeof createPGliteHost>>) => Promise<T>): Promise<T> {
  const host = await createPGliteHost({ dataDir: join(cwd, "data") });
  try {
    return await work(host);
  } finally {
    await host.close();
  }
}

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "cli-notify-"));
});

describe("telling people outside the desk, from the command line", { timeout: 180_000 }, () => {
  test("contacts are imported whole or not at all, and a dry run writes nothing", async () => {
    await onHost(async (host) => (await openTown(host, { districts: [smallDistrict()] })).stop());
    await writeFile(join(cwd, "contacts.csv"), "member,language,email\nqian,en,qian@gov.example\nsun,,sun@gov.example\n");
    await writeFile(join(cwd, "wrong.csv"), "member,email\nqian,other@gov.example\nquian,x@gov.example\n");
    expect(await run("contacts", "import", "contacts.csv", "--dry-run")).toMatchObject({ code: 0, out: "2 members (nothing written).\n" });
    expect(await onHost((host) => host.contacts.get("lianhu"))).toEqual([]);
    expect(await run("contacts", "import", "contacts.csv")).toMatchObject({ code: 0, out: "2 members.\n" });
    expect(await run("contacts", "import", "wrong.csv")).toMatchObject({
      code: 1,
      out: "row 3, member: The district has no member “quian”.\n",
    });
    expect(await onHost((host) => host.contacts.get("lianhu", ["qian"]))).toEqual([
      { member: "qian", language: "en", addresses: { email: "qian@gov.example" } },
    ]);
    expect(await run("contacts", "import", "none.csv")).toMatchObject({ code: 2 });
  });

  test("what could not be sent is listed without an address, and goes again", async () => {
    const shut = { id: "email", send: async () => ({ ok: false, permanent: true, reason: "smtp-550" }) as const };
    await onHost(async (host) => {
      const town = await openTown(host, { districts: [smallDistrict()], notify: { adapters: [shut] } });
      const data = { description: "A heap", grid: "liuyuan-1" };
      await (await town.as()).post("cases", { item: "exposed-rubbish", channel: "mini-program", data });
      await town.server.publisher.drain();
      await town.server.courier.drain();
      await town.stop();
    });
    const listed = await run("deliveries", "--failed", "--json");
    const [failed] = (JSON.parse(listed.out) as { deliveries: { id: string; status: string; recipient: string }[] }).deliveries;
    expect(failed).toMatchObject({ status: "failed", recipient: "member:qian" });
    expect(listed.out).not.toContain("gov.example");
    expect((await run("deliveries", "--failed")).out).toMatch(
      /failed \(smtp-550\) {2}email to member:qian {2}assigned of case LH\d+ {2}tried 1×/,
    );
    expect(await run("deliveries", "--again", "no-such")).toMatchObject({ code: 2 });
    expect(await run("deliveries", "--again", failed?.id ?? "")).toMatchObject({ code: 0 });
    expect((await run("deliveries", "--failed")).out).toBe("None.\n");
    const told: string[] = [];
    const open: MessageAdapter = {
      id: "email",
      send: async ({ to }) => {
        told.push(to);
        return { ok: true };
      },
    };
    await onHost(async (host) => {
      const town = await openTown(host, { districts: [smallDistrict()], notify: { adapters: [open] }, start: "2030-01-01T00:00:00+08:00" });
      town.server.courier.wake();
      await town.server.courier.drain();
      await town.stop();
    });
    expect(told).toEqual(["qian@gov.example"]);
  });

  test("a server whose settings would tell nobody does not start", async () => {
    await writeFile(join(cwd, "notify.json"), JSON.stringify({ webhooks: [{ id: "bus", url: "http://bus.example/", secretEnv: "BUS" }] }));
    const io = { out: () => {}, err: () => {}, env: { BUS: "whsec_x" }, stop: new AbortController().signal };
    const starting = serve({ port: 0, data: join(cwd, "other"), notify: join(cwd, "notify.json"), logLevel: "silent", locale: "en" }, io);
    await expect(starting).rejects.toMatchObject({ code: "notify-invalid", message: expect.stringContaining("webhooks.0.url") as string });
  });
});
