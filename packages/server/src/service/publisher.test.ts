import { expect, test } from "vitest";
import { memoryHost } from "../../test/memory-host.js";
import { openTown } from "../../test/town.js";
import { silentLog } from "../log/log.js";
import { createMetrics } from "../metrics/metrics.js";
import { Publisher } from "./publisher.js";

test("a message that a listener could not take comes again, and none is lost", async () => {
  const host = memoryHost();
  const town = await openTown(host);
  await (
    await town.as()
  ).post("cases", { item: "exposed-rubbish", channel: "mini-program", data: { description: "x", grid: "liuyuan-1" } });
  const publisher = new Publisher({ host, metrics: createMetrics(), log: silentLog });
  const heard: number[] = [];
  publisher.listen(({ attempts }) => {
    if (attempts === 0) throw new Error("not now");
    heard.push(attempts);
  });
  expect(await publisher.drain()).toBe(0);
  const delivered = await publisher.drain();
  expect(delivered).toBeGreaterThan(0);
  expect(heard).toHaveLength(delivered);
  publisher.start();
  await publisher.stop();
  await town.stop();
});

test("a listener that fails keeps a message from none of the others", async () => {
  const host = memoryHost();
  const town = await openTown(host);
  await (
    await town.as()
  ).post("cases", { item: "exposed-rubbish", channel: "mini-program", data: { description: "x", grid: "liuyuan-1" } });
  const publisher = new Publisher({ host, metrics: createMetrics(), log: silentLog });
  const heard: string[] = [];
  publisher.listen(() => Promise.reject(new Error("out of order")));
  publisher.listen(({ id }) => void heard.push(id));
  expect(await publisher.drain()).toBe(0);
  expect(heard.length).toBeGreaterThan(0);
  await town.stop();
});
