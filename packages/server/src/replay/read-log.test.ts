import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseDistrict, type District, type ReplayMapping } from "@gridloop/core/definition";
import { describe, expect, test } from "vitest";
import { smallDistrict } from "../../../core/src/testing/small-district.js";
import { LogUnreadable, readLog, replayLog, type LogRow } from "./index.js";

const fileOf = async (name: string, content: string): Promise<string> => {
  const file = join(await mkdtemp(join(tmpdir(), "log-")), name);
  await writeFile(file, content);
  return file;
};

const rowsOf = async (file: string): Promise<LogRow[]> => {
  const rows: LogRow[] = [];
  for await (const row of readLog(file)) rows.push(row);
  return rows;
};

const event = (name: string, at: string): string =>
  `<event><string key="concept:name" value="${name}"/><date key="time:timestamp" value="${at}"/></event>`;

const xes = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="2.0">
  <trace><string key="concept:name" value="7"/><string key="kind" value="rubbish"/>
    ${event("report", "2026-03-02T09:00:00.000+08:00")}${event("clear", "2026-03-02T11:00:00.000+08:00")}
  </trace>
</log>`;

const mapping: ReplayMapping = {
  id: "log",
  columns: { number: "concept:name", type: "kind", opened: "first:time:timestamp", closed: "last:time:timestamp" },
  instants: "iso",
  types: [{ value: "rubbish", item: "exposed-rubbish" }],
  channels: [],
  otherChannel: "hotline",
  deadline: "close-in-time",
  path: ["answer-directly"],
  fields: [{ column: "first:concept:name", field: "description" }],
};

function district(): District {
  const written = smallDistrict();
  // What no log says must not be demanded of it.
  for (const form of written.workflows[0]?.forms ?? [])
    for (const field of form.fields) if (field.id !== "description") delete field.required;
  const parsed = parseDistrict(written);
  if (!parsed.ok) throw new Error("unsound");
  return parsed.district;
}

describe("another system's log", () => {
  test("in CSV gives its rows with the numbers of a spreadsheet", async () => {
    const file = await fileOf("log.csv", '\uFEFFid,what\r\n1,"a, b"\r\n2,c\r\n');
    expect(await rowsOf(file)).toEqual([
      { row: 2, record: { id: "1", what: "a, b" } },
      { row: 3, record: { id: "2", what: "c" } },
    ]);
  });

  test("in XES gives a row for each trace, with its first and last event", async () => {
    const [row] = await rowsOf(await fileOf("log.xes", xes));
    expect(row?.record).toMatchObject({
      "concept:name": "7",
      kind: "rubbish",
      "first:concept:name": "report",
      "last:concept:name": "clear",
    });
  });

  test("in XES is replayed by the district's mapping", async () => {
    const replay = await replayLog(district(), mapping, readLog(await fileOf("log.xes", xes)), () => 0);
    expect(replay).toMatchObject({ types: [{ type: "rubbish", cases: 1, closed: 1, targets: 0, chainsVerified: 1 }], refused: [] });
  });

  test.each([
    ["log.csv", 'id,what\n1,"a\n', "csv-malformed"],
    ["log.xes", "<log><trace>", "xml-malformed"],
    ["log.xes", "<notes/>", "not-a-log"],
  ])("that is none is refused: %s", async (name, content, code) => {
    await expect(rowsOf(await fileOf(name, content))).rejects.toMatchObject({ code });
  });

  test.each(["nowhere.csv", "nowhere.xes"])("that is not there is refused: %s", async (name) => {
    await expect(rowsOf(name)).rejects.toBeInstanceOf(LogUnreadable);
  });
});
