import { afterAll, beforeAll, expect, test } from "vitest";
import { smallDistrict } from "../../../core/src/testing/small-district.js";
import { anyHost } from "../../test/any-host.js";
import { openTown, photo, type Person, type Town } from "../../test/town.js";

/** A case whose reporter is anonymous, in a district where a supervisor may identify them. */
let town: Town;
let dispatcher: Person;
let supervisor: Person;
let id: string;
let number: string;
let uploaded: string;

beforeAll(async () => {
  const district = smallDistrict();
  const operations = district.workflows[0]?.operations;
  if (operations) operations.identify = { by: [{ role: "supervisor", of: "place" }] };
  town = await openTown(await anyHost(), { districts: [district] });
  [dispatcher, supervisor] = [await town.as("qian"), await town.as("zhou")];
  const citizen = await town.as();
  uploaded = (await citizen.upload("attachments", photo())).body.id;
  const reported = await citizen.post("cases", {
    item: "exposed-rubbish",
    channel: "mini-program",
    anonymous: true,
    data: { description: "菜市场后面有一堆垃圾", grid: "liuyuan-1", phone: "13800138000", photos: [uploaded] },
  });
  [id, number] = [reported.body.id, reported.body.number];
});
afterAll(() => town.stop());

const answer = async (person: Person, field: string) =>
  (await person.get(`cases/${id}`)).body.answers
    .flatMap((form: { fields: { id: string }[] }) => form.fields)
    .find((each: { id: string }) => each.id === field);

test("whoever handles the case is told that its reporter is anonymous, and neither reads what they gave nor is said to have read it", async () => {
  const { body } = await dispatcher.get(`cases/${id}`);
  expect(body.anonymous).toBe(true);
  expect(body.data).toMatchObject({ description: "菜市场后面有一堆垃圾" });
  expect(body.data).not.toHaveProperty("phone");
  expect(await answer(dispatcher, "phone")).toMatchObject({ withheld: "anonymous" });
  expect(await answer(dispatcher, "photos")).toMatchObject({ withheld: "anonymous" });
  expect((await dispatcher.get(`attachments/${uploaded}`)).status).toBe(404);
  expect(await town.host.reads("lianhu", id)).toEqual([]);
});

test("whom the workflow lets identify them reads it, which is written down", async () => {
  expect(await answer(supervisor, "phone")).toMatchObject({ value: "13800138000" });
  expect((await supervisor.raw(`attachments/${uploaded}`, {})).status).toBe(200);
  expect(await town.host.reads("lianhu", id)).toContainEqual(
    expect.objectContaining({ member: "zhou", post: { role: "supervisor", unit: "east-centre" }, fields: ["phone"] }),
  );
});

test("nothing of them is in lists or the timeline", async () => {
  const texts = await Promise.all([dispatcher.get(`worklist?q=${number}`), dispatcher.get(`cases/${id}/timeline`)]);
  for (const { body } of texts) expect(JSON.stringify(body)).not.toContain("13800138000");
});
