import { expect, test } from "vitest";
import { anyHost } from "../../test/any-host.js";
import { clerk, serviceOf } from "../testing/to-and-fro.js";

const at = 1_772_413_200_000;

test("what is refused on the case as it was loaded earlier is looked at again on the case as it is", async () => {
  const host = await anyHost();
  const service = await serviceOf(host, "d");
  const tell = (input: object) => ({
    district: "d",
    case: "c",
    at,
    input: { ...input, actor: clerk, salt: "c2FsdC1vZi1zaXh0ZWVuLWJ5dGVz" } as never,
  });
  await service.execute(tell({ type: "open", case: "c", number: "c", item: "matter", channel: "site", data: {} }));
  const here = await host.load("d", "c");
  await service.execute(tell({ type: "act", action: "go", data: {} }));
  const come = tell({ type: "act", action: "come", data: {} });
  expect(await service.execute({ ...come, known: here })).toMatchObject({ kind: "done", state: { stage: "here" } });
  expect(await service.execute({ ...come, known: here })).toMatchObject({ kind: "rejected", rejection: { ok: false } });
  await host.close();
});
