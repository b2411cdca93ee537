import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startPostgres, type TestPostgres } from "../../testing/embedded-postgres.js";
import { hour, monday } from "../conformance.js";
import { createPostgresHost } from "../postgres.js";
import type { SqlValue, Statement } from "./driver.js";
import type { SqlHost } from "./sql-host.js";
import { preparedStatement } from "./statements.js";
import { countStatement, worklistStatement } from "./worklist.js";

// A large district: 100,000 cases in 500 streets, most of them closed, and 1,000,000 timers.
const cases = 100_000;
const timers = 1_000_000;

let server: TestPostgres;
let host: SqlHost;
beforeAll(async () => {
  server = await startPostgres({ fsync: "off" });
  host = await createPostgresHost({ connectionString: await server.database(), statementTimeoutMs: 120_000 });
  await host.driver.script(`
    insert into case_file (district, case_id, version, state, number, item, channel, stage, step, responsible_unit, responsible_role, due_at,
      late, urgent, held, opened_at, changed_at, closed_at, reach, movers, search, list_order)
    select 'd', 'c-' || n, 1, '{}', 'n-' || n, 'i', 'hotline', 's', 'p', 'street-' || n % 500, 'handler',
      case when n % 20 = 0 then ${String(monday)} + n end, false, false, false, 1, 1, case when n % 20 > 0 then 1 end,
      array['street-' || n % 500, 'district', 'city'],
      case when n % 20 = 0 then array['handler@street-' || n % 500, 'head@street-' || n % 500] else '{}' end, 'n-' || n || ' 暴露垃圾', case when n % 20 = 0 then ${String(monday)} + n else ${String(8.64e15 + 2)} end
    from generate_series(1, ${String(cases)}) n;
    insert into case_timer (district, case_id, key, due, generation)
    select 'd', 'c-' || n % ${String(cases)}, 'k-' || n, ${String(monday)} + n, 1 from generate_series(1, ${String(timers)}) n;
    insert into case_event (district, case_id, seq, type, at, event)
    select 'd', 'c-' || n, 1, 'opened', 1, '{}' from generate_series(1, ${String(cases)}) n;
    analyze;
  `);
});
afterAll(async () => {
  await host.close();
  await server.stop();
});

interface Plan {
  "Node Type": string;
  "Index Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  "Shared Hit Blocks": number;
  "Shared Read Blocks": number;
  Plans?: Plan[];
}

/** How a statement is carried out: pages touched, indexes used, whether a whole table is read. */
async function carriedOut(statement: Pick<Statement, "text">, values: readonly SqlValue[]) {
  const [row] = await host.driver.query<{ "QUERY PLAN": [{ Plan: Plan }] }>(
    { text: `explain (analyze, buffers, format json) ${statement.text}` },
    values,
  );
  const plan = (row as { "QUERY PLAN": [{ Plan: Plan }] })["QUERY PLAN"][0].Plan;
  const nodes = (node: Plan): Plan[] => [node, ...(node.Plans ?? []).flatMap(nodes)];
  const all = nodes(plan);
  return {
    pages: plan["Shared Hit Blocks"] + plan["Shared Read Blocks"],
    indexes: all.map((node) => node["Index Name"]).filter((name) => name !== undefined),
    scans: all.filter((node) => node["Node Type"] === "Seq Scan").length,
  };
}

describe("with a million timers", () => {
  test("an idle look at what is due reads a handful of pages", async () => {
    const idle = await carriedOut(preparedStatement("claim-timers"), [monday - hour, 64, 60_000]);
    expect(idle).toMatchObject({ indexes: expect.arrayContaining(["case_timer_due"]) as unknown, scans: 0 });
    expect(idle.pages).toBeLessThan(10);
    const next = await carriedOut(preparedStatement("next-due"), []);
    expect(next.scans).toBe(0);
    expect(next.pages).toBeLessThan(10);
  });

  test("claiming sixty-four of them touches pages for those alone", async () => {
    const claim = await carriedOut(preparedStatement("claim-timers"), [monday + timers, 64, 60_000]);
    expect(claim.scans).toBe(0);
    expect(claim.pages).toBeLessThan(64 * 20);
  });
});

describe("with a hundred thousand cases", () => {
  const page = (reach: string, more = {}) => {
    const { text, values } = worklistStatement({ district: "d", reach: [reach], atMost: 50, ...more }, 51);
    return carriedOut({ text }, values);
  };

  test("the list of the whole city is read off in its order", async () => {
    const list = await page("city", { status: "open" });
    expect(list.indexes).toEqual(["case_file_list"]);
    expect(list.pages).toBeLessThan(200);
    const closed = await page("city", { status: "closed" });
    expect(closed.pages).toBeLessThan(200);
  });

  test("the list of one street goes by the street", async () => {
    const list = await page("street-40");
    expect(list.indexes).toEqual(["case_file_reach"]);
    // It has 200 cases, one page each at worst, and the table 3,000.
    expect(list.pages).toBeLessThan(1_000);
  });

  test("the own desk of somebody who sees the whole city goes by the desk", async () => {
    const list = await page("city", { status: "open", movers: ["handler@street-40", "*@street-40"] });
    expect(list.indexes).toContain("case_file_movers");
    // It has 200 cases.
    expect(list.pages).toBeLessThan(300);
    expect((await page("city", { status: "open", movers: ["leader@city", "*@city"] })).pages).toBeLessThan(20);
  });

  test("a later page costs what the first does", async () => {
    const { text, values } = worklistStatement({ district: "d", reach: ["city"], atMost: 50 }, 51, {
      order: monday + 90_000,
      id: "c-90000",
    });
    const list = await carriedOut({ text }, values);
    expect(list.indexes).toEqual(["case_file_list"]);
    expect(list.pages).toBeLessThan(200);
  });

  test("the counts beside the lists stop where counting stops, and look through no open cases of others", async () => {
    const counts = async (reach: string) => {
      const all = { district: "d", reach: [reach] };
      const open = { ...all, status: "open" as const };
      const near = { ...open, dueBefore: monday + 2_000 };
      const mine = { movers: [`handler@${reach}`, `*@${reach}`] };
      const lists = [open, { ...near, late: true }, { ...near, late: false }].flatMap((list) => [list, { ...list, ...mine }]);
      const { text, values } = countStatement([...lists, { ...open, held: true }, { ...all, status: "closed" as const }], 100);
      return await carriedOut({ text }, values);
    };
    // Of the city's five thousand open cases; all two hundred of the street are open.
    expect((await counts("city")).pages).toBeLessThan(400);
    expect((await counts("street-40")).pages).toBeLessThan(2_500);
  });

  test("a page of the feed, and whether it moved, read what they give", async () => {
    const [head] = await host.driver.query<{ xid: string }>(preparedStatement("feed-head"));
    const feed = await carriedOut(preparedStatement("read-feed"), ["d", "0", 0, 50]);
    expect(feed.indexes).toContain("case_event_feed");
    expect(feed.pages).toBeLessThan(400);
    const moved = await carriedOut(preparedStatement("feed-moved"), ["d", head?.xid ?? "0"]);
    expect(moved.pages).toBeLessThan(20);
    expect(moved.scans).toBe(0);
    const ahead = await carriedOut(preparedStatement("feed-ahead"), []);
    expect(ahead.pages).toBeLessThan(50);
  });
});
