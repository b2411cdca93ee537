import { compileDistrict, personalSightOf, type CompiledDistrict } from "@gridloop/core/case";
import { beforeAll, describe, expect, test } from "vitest";
import { CaseStory, citizen } from "../../../packages/core/src/testing/case-story.js";
import { loadDistrictFile } from "../../../packages/server/src/district-file/index.js";

let compiled: CompiledDistrict;

beforeAll(async () => {
  const loaded = await loadDistrictFile(new URL(".", import.meta.url).pathname);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 5), undefined, 2));
  compiled = compileDistrict(loaded.district);
});

const MONDAY = "2026-03-02T09:00:00+08:00";
const place = "320402109201-01";
const report = { description: "情况描述", location: { text: "门前", unit: place } };

const dispatcher = "tianning-dispatcher-1";
const clerk = "tianning-urban-management-handler-1";
const head = "tianning-urban-management-department-leader-1";
const [supervisor, leader] = ["tianning-supervisor-1", "tianning-leader-1"];
const [citySupervisor, cityLeader] = ["cz-supervisor-1", "cz-leader-1"];
const backstop = "tianning-social-governance-department-leader-1";

const opened = (item = "carriageway-damaged"): CaseStory => new CaseStory(compiled, MONDAY).open(item, report);

const filed = (item?: string): CaseStory =>
  opened(item).act(dispatcher, "verify", { "verified-by": "telephone" }).act(dispatcher, "file", { duty: "functional" });

/** Handled by the district's Urban Management since Monday at nine, which has five working days. */
const handled = (): CaseStory => filed().act(dispatcher, "dispatch");

const closed = (story: CaseStory): CaseStory =>
  story
    .act(clerk, "dispose", { "disposal-text": "已修复", "disposal-result": "solved" })
    .act(dispatcher, "report-back", { answer: "已修复" })
    .act("tianning-checker-1", "close", { "checked-by": "photo" });

const decide = (story: CaseStory, by: string, grant = true): CaseStory => {
  const open = Object.values(story.state.requests ?? {}).find(({ status }) => status === "open");
  return story.do(by, { type: "decide", request: open?.id ?? "none", grant, data: { "approval-opinion": grant ? "同意" : "不同意" } });
};

const codeOf = (story: CaseStory, ...told: Parameters<CaseStory["try"]>): string | undefined => {
  const result = story.try(...told);
  return result.ok ? undefined : result.code;
};

describe("a hold in Changzhou", () => {
  const data = { "hold-reason": "season-or-weather", "hold-explanation": "连续降雨，无法施工" };
  const until = Date.parse("2026-03-09T09:00:00+08:00");

  test("takes effect with the second approval, stops the clock, and ends by itself with the time kept", () => {
    const story = handled();
    story.do(clerk, { type: "hold", until, data });
    expect(story.state.held).toBeUndefined();
    expect(codeOf(story, { type: "decide", request: "r1", grant: true, data: { "approval-opinion": "同意" } }, supervisor)).toBe(
      "not-permitted",
    );
    decide(decide(story, head), supervisor);
    expect(story.state.held).toMatchObject({ until });
    expect(story.state.deadlines["handle-in-time/case"]?.status).toBe("stopped");
    story.at("2026-03-09T09:00:00+08:00").fireDue();
    expect(story.state.held).toBeUndefined();
    expect(story.due("handle-in-time")).toBe("2026-03-16T09:00:00+08:00");
  });

  test("asked for by the head of the unit wants the supervisor alone; it lasts a year at most, and is granted once", () => {
    const story = handled().do(head, { type: "hold", data });
    decide(story, supervisor);
    expect(story.state.held?.until).toBe(Date.parse("2027-03-02T09:00:00+08:00"));
    story.do(clerk, { type: "resume" });
    expect(codeOf(story, { type: "hold", data }, head)).toBe("operation-exhausted");
  });
});

describe("more time in Changzhou", () => {
  const data = { "extension-reason": "材料未到" };

  test("is the original limit again, twice at most, and what is refused does not count", () => {
    const story = handled();
    const ask = (): CaseStory => story.do(clerk, { type: "extend", deadline: "handle-in-time", data });
    decide(ask(), supervisor, false);
    expect(story.due("handle-in-time")).toBe("2026-03-09T09:00:00+08:00");
    decide(ask(), supervisor);
    expect(story.due("handle-in-time")).toBe("2026-03-16T09:00:00+08:00");
    decide(ask(), leader);
    expect(story.due("handle-in-time")).toBe("2026-03-23T09:00:00+08:00");
    expect(codeOf(story, { type: "extend", deadline: "handle-in-time", data }, clerk)).toBe("operation-exhausted");
  });
});

describe("whoever reported in Changzhou", () => {
  test("is asked, and the clock stands still until they answer", () => {
    const story = handled().do(clerk, { type: "ask", data: { question: "破损处在哪条车道？" } });
    expect(story.state.deadlines["handle-in-time/case"]?.status).toBe("stopped");
    story.at("2026-03-04T09:00:00+08:00").do(citizen, { type: "answer-question", data: { supplement: "最右侧车道" } });
    expect(story.due("handle-in-time")).toBe("2026-03-11T09:00:00+08:00");
  });

  test("hears of a duplicate in words meant for them, and has it back when the two are parted", () => {
    const other = { case: "case-2", number: "CZ2026030200002" };
    const story = filed().do(dispatcher, { type: "merge", into: other, data: { "merge-explanation": "与先前的上报为同一处" } });
    expect(story.state).toMatchObject({ outcome: "merged", mergedInto: other, timers: {} });
    story.do(dispatcher, { type: "split", data: { "split-reason": "不是同一处" } });
    expect(story.state).toMatchObject({ stage: "dispatching" });
    expect(story.state.closedAt).toBeUndefined();
  });

  test("stays unknown to all but the leader in charge where they wish so", () => {
    const story = new CaseStory(compiled, MONDAY);
    const data = { ...report, "reply-wanted": "yes", "reporter-phone": "13800138000" };
    const base = { type: "open", case: "case-1", number: "CZ2026030200001", item: "carriageway-damaged", channel: "mini-program" } as const;
    expect(story.try({ ...base, anonymous: true, data }, citizen).ok).toBe(true);
    const sight = (member: string): string => personalSightOf(compiled, story.state, story.member(member), story.now)("reporter-phone");
    expect([sight(dispatcher), sight(supervisor), sight(leader)]).toEqual(["anonymous", "anonymous", "readable"]);
  });
});

test("units are named to assist while others are at work, and a ticket is taken back", () => {
  const story = filed().act(dispatcher, "dispatch-jointly", { "assisting-units": ["tianning-transport"] });
  const units = (): string[] => Object.values(story.state.tickets).flatMap(({ unit, status }) => (status === "open" ? [unit] : []));
  story.do(dispatcher, { type: "assist", data: { "assisting-units": ["tianning-water"], "assist-reason": "雨水口堵塞" } });
  expect(units()).toEqual(["tianning-urban-management", "tianning-transport", "tianning-water"]);
  story.do(dispatcher, { type: "withdraw-ticket", ticket: "t2", data: { "assist-reason": "与公路无关" } });
  expect(units()).toEqual(["tianning-urban-management", "tianning-water"]);
});

describe("a case passed around in Changzhou", () => {
  const refusal = { "return-reason": "not-our-duty", "return-explanation": "不属于本单位职责" };
  const disputed = (): CaseStory =>
    handled()
      .act(clerk, "return", refusal)
      .act(dispatcher, "dispatch-again", { "handling-unit": "tianning-transport" })
      .act("tianning-transport-handler-1", "return", refusal);

  test("lies with the backstop unit after the second return, which rules within a working day", () => {
    const story = disputed();
    expect(story.due("rule-in-time")).toBe("2026-03-03T09:00:00+08:00");
    expect(codeOf(story, { type: "act", action: "dispatch-again", data: { "handling-unit": "tianning-water" } }, dispatcher)).toBe(
      "action-unavailable",
    );
    story.do(backstop, { type: "rule", data: { "handling-unit": "tianning-urban-management", "ruling-grounds": "属城市道路" } });
    expect(story.state).toMatchObject({ stage: "handling", responsible: { unit: "tianning-urban-management", role: "handler" } });
    expect(codeOf(story, { type: "act", action: "return", data: refusal }, clerk)).toBe("action-unavailable");
  });

  test("presses the backstop unit where it does not rule, and the supervisor's office knows of it", () => {
    const story = disputed().at("2026-03-04T09:00:00+08:00").fireDue();
    const fired = Object.values(story.state.chains).find(({ chain }) => chain === "ruling-overdue")?.fired ?? [];
    expect(fired.map(({ rung, units }) => [rung, units])).toEqual([
      ["urge", ["tianning-social-governance"]],
      ["supervise", ["tianning-social-governance"]],
    ]);
  });
});

describe("after the close in Changzhou", () => {
  const lateAndClosed = (): CaseStory => closed(handled().at("2026-03-10T10:00:00+08:00").fireDue());
  const appeal = {
    type: "appeal",
    deadline: "handle-in-time",
    data: { "appeal-ground": "system-fault", "appeal-explanation": "平台停机" },
  } as const;

  test("a late mark is appealed in two instances: it leaves the statistics, the timestamps stay", () => {
    const story = lateAndClosed().do(head, appeal);
    decide(story, supervisor);
    expect(story.state.deadlines["handle-in-time/case"]?.exempt).toBeUndefined();
    decide(story, citySupervisor);
    expect(story.state.deadlines["handle-in-time/case"]).toMatchObject({ late: true, exempt: true });
  });

  test("nobody appeals more than thirty days later", () => {
    expect(codeOf(lateAndClosed().at("2026-04-20T10:00:00+08:00"), appeal, head)).toBe("operation-too-late");
  });

  test("the checker has a case taken up again once the leader in charge agrees", () => {
    const story = closed(handled()).do("tianning-checker-1", { type: "reopen", data: { "reopen-reason": "雨后再次破损" } });
    expect(story.state.stage).toBe("closed");
    decide(story, leader);
    expect(story.state).toMatchObject({ stage: "handling", reopenings: 1, responsible: { unit: "tianning-urban-management" } });
  });

  test("a call-taker calls whoever reported and notes their answer", () => {
    const story = closed(handled()).do("cz-call-taker-1", { type: "survey", data: { solved: "yes", satisfied: "yes" } });
    expect(story.state.satisfaction).toBe("satisfied");
  });
});

describe("supervision in Changzhou", () => {
  const data = { "supervision-text": "请限期办结" };

  test("takes a case ten working days late to the leaders' meeting of the next Friday", () => {
    const story = handled();
    for (let day = 9; day <= 23; day += 1) story.at(`2026-03-${String(day).padStart(2, "0")}T18:00:00+08:00`).fireDue();
    const meeting = story.events.find((event) => event.type === "rung-fired" && event.rung === "dispatch-meeting");
    expect(meeting).toMatchObject({ meetingAt: Date.parse("2026-03-27T14:30:00+08:00") });
  });

  test("names a unit in a circular or exposes it once the city's leader agrees", () => {
    for (const rung of ["circulate", "expose"]) {
      const story = handled().do(leader, { type: "supervise", chain: "overdue", rung, data });
      expect(story.rungs).toEqual([]);
      decide(story, cityLeader);
      expect(story.rungs).toEqual([rung]);
    }
  });

  test("is lifted by who may order it", () => {
    const story = handled().do(supervisor, { type: "supervise", chain: "ordered", rung: "supervise", data });
    expect(codeOf(story, { type: "lift", chain: "ordered", data: { "lift-reason": "已落实" } }, clerk)).toBe("not-permitted");
    story.do(leader, { type: "lift", chain: "ordered", data: { "lift-reason": "已落实" } });
    expect(story.state.chains["ordered/case"]?.status).toBe("ended");
  });
});

describe("an emergency in Changzhou", () => {
  const called = (story: CaseStory): unknown =>
    story.events.flatMap((event) => (event.type === "partners-called" ? [[event.plan, event.partners.map(({ id }) => id)]] : []));

  test("calls police, fire brigade, ambulance and the duty office of the district", () => {
    const story = filed("power-line-down").act(dispatcher, "dispatch-urgently");
    expect(called(story)).toEqual([["danger", ["police-110", "fire-119", "ambulance-120", "duty-office"]]]);
    expect(story.effects.filter(({ topic }) => topic === "partner-called")).toHaveLength(4);
  });

  test("of gas calls who mends the pipes, and not the police", () => {
    const story = filed("gas-leak").act(dispatcher, "dispatch-urgently");
    expect(called(story)).toEqual([["gas", ["fire-119", "ambulance-120", "gas-on-call", "duty-office"]]]);
    expect(story.events.find(({ type }) => type === "partners-called")).toMatchObject({
      partners: [{}, {}, { post: { role: "handler", unit: "cz-gas-supply" } }, { post: { role: "dispatcher", unit: "tianning" } }],
    });
  });
});
