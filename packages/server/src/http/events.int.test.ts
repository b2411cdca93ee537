import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anyHost } from "../../test/any-host.js";
import { openTown, type Person, type Town } from "../../test/town.js";

let town: Town;
let citizen: Person;

const report = { item: "exposed-rubbish", channel: "mini-program", data: { description: "A heap behind the market", grid: "liuyuan-1" } };

beforeAll(async () => {
  town = await openTown(await anyHost());
  citizen = await town.as();
});
afterAll(() => town.stop());

interface Event {
  id?: string;
  event?: string;
  data?: { case: string; type: string };
}

/** Reads a stream's events until enough of them satisfy. */
async function listen(person: Person, until: (events: Event[]) => boolean, headers: Record<string, string> = {}) {
  const response = await person.raw("events", { headers });
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  const reader = (response.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
  const events: Event[] = [];
  let rest = "";
  const done = (async () => {
    while (!until(events)) {
      const { value, done } = await reader.read();
      if (done) break;
      const blocks = (rest + value).split("\n\n");
      rest = blocks.pop() ?? "";
      for (const block of blocks) {
        const fields = Object.fromEntries(
          block
            .split("\n")
            .filter((line) => !line.startsWith(":"))
            .map((line) => line.split(/: (.*)/s).slice(0, 2)),
        );
        events.push({ ...fields, ...(fields.data ? { data: JSON.parse(fields.data) } : {}) });
      }
    }
    await reader.cancel();
    return events;
  })();
  return { events: done, ended: reader.closed };
}

const changes = (events: Event[]) => events.filter((event) => event.event === "case-changed");

describe("the event stream", () => {
  test("brings each listener the cases in their reach, and no others", async () => {
    const water = await listen(await town.as("li"), (events) => changes(events).some((event) => event.data?.type === "acted"));
    const dispatcher = await listen(
      await town.as("qian"),
      (events) => changes(events).filter((event) => event.data?.type === "acted").length >= 4,
    );
    const post = (await town.as("qian")).post;
    const [mine, theirs] = [
      (await citizen.post("cases", report)).body.id as string,
      (await citizen.post("cases", report)).body.id as string,
    ];
    for (const [id, unit] of [
      [mine, "east-urban-management"],
      [theirs, "east-water"],
    ] as const) {
      await post(`cases/${id}/actions/file`);
      await post(`cases/${id}/actions/dispatch`, { data: { "handling-unit": unit } });
    }
    const heard = new Set(changes(await water.events).map((event) => event.data?.case));
    expect(heard).toEqual(new Set([theirs]));
    expect(new Set(changes(await dispatcher.events).map((event) => event.data?.case))).toEqual(new Set([mine, theirs]));
  });

  test("goes on where a listener left off", async () => {
    const qian = await town.as("qian");
    const first = await listen(qian, (events) => changes(events).length >= 1);
    const one = (await citizen.post("cases", report)).body.id;
    const last = (await first.events).at(-1)?.id ?? "";
    const two = (await citizen.post("cases", report)).body.id;
    const resumed = await listen(
      qian,
      (events) => changes(events).some((event) => event.data?.case === two && event.data?.type === "opened"),
      { "last-event-id": last },
    );
    const events = changes(await resumed.events);
    expect(events.filter((event) => event.data?.case === one && event.data?.type === "opened")).toEqual([]);
    expect(events.filter((event) => event.data?.case === two && event.data?.type === "opened")).toHaveLength(1);
  });

  test("carries nothing personal", async () => {
    const stream = await listen(await town.as("qian"), (events) => changes(events).length >= 1);
    await citizen.post("cases", { ...report, data: { ...report.data, phone: "13800138000" } });
    expect(JSON.stringify(await stream.events)).not.toContain("13800138000");
  });

  test("is not for those without a post", async () => {
    expect((await citizen.get("events")).status).toBe(401);
  });

  test("survives a cursor nobody gave out", async () => {
    const stream = await listen(await town.as("qian"), (events) => changes(events).length >= 1, { "last-event-id": "nonsense" });
    await citizen.post("cases", report);
    expect(changes(await stream.events).length).toBeGreaterThan(0);
  });

  test("is not held open for whoever asks for its headers alone", async () => {
    const open = async () => /gridloop_event_streams (\d+)/.exec((await citizen.get("/metrics")).body as string)?.[1];
    const before = await open();
    const response = await (await town.as("qian")).raw("events", { method: "HEAD" });
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    expect(await open()).toBe(before);
  });

  test("ends when the server stops", async () => {
    const other = await openTown(await anyHost());
    const stream = await listen(await other.as("qian"), () => false);
    await other.stop();
    expect(await stream.events).toBeDefined();
  });
});
