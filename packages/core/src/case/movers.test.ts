import { describe, expect, test } from "vitest";
import type { DistrictInput } from "../definition/index.js";
import { CaseStory } from "../testing/case-story.js";
import { smallDistrict } from "../testing/small-district.js";
import { approversOf, deskOf, moversOf } from "./movers.js";
import { owedReplies } from "./views.js";

const MONDAY = "2026-02-02T09:00:00+08:00";
const report = { description: "垃圾堆在楼道口", grid: "liuyuan-1" };

type ActionInput = NonNullable<NonNullable<DistrictInput["workflows"]>[number]["lifecycle"]["stages"][number]["actions"]>[number];

function opened(change: (district: DistrictInput) => void = () => {}): CaseStory {
  const district = smallDistrict();
  change(district);
  return new CaseStory(district, MONDAY).open("exposed-rubbish", report);
}

/** Puts more on an action of the small lifecycle. */
const onAction =
  (id: string, more: Partial<ActionInput>) =>
  (district: DistrictInput): void => {
    for (const stage of district.workflows?.[0]?.lifecycle.stages ?? [])
      for (const action of stage.actions ?? []) if (action.id === id) Object.assign(action, more);
  };

const dispatched = (story: CaseStory, assisting: string[] = []): CaseStory =>
  story.act("qian", "file").act("qian", "dispatch", {
    "handling-unit": "east-urban-management",
    ...(assisting.length > 0 ? { "assisting-units": assisting } : {}),
  });

const movers = (story: CaseStory): string[] => moversOf(story.district, story.state);

/** Those of the small district on whose desk a case lies. */
const desks = (story: CaseStory): string[] =>
  ["zhao", "qian", "sun", "li", "zhou", "wu", "zheng"].filter((id) =>
    deskOf(story.member(id).posts).some((key) => movers(story).includes(key)),
  );

describe("whose move a case is", () => {
  test("is the responsible post's, and of nobody above who could act in its place", () => {
    const story = opened();
    expect(movers(story)).toEqual(["dispatcher@east-centre"]);
    expect(desks(story)).toEqual(["qian"]);
    expect(desks(dispatched(story))).toEqual(["sun"]);
  });

  test("is anybody's in the unit where the stage names no role", () => {
    const story = opened((district) => {
      for (const stage of district.workflows?.[0]?.lifecycle.stages ?? []) delete stage.responsible?.role;
    });
    expect(movers(story)).toContain("*@east-centre");
    expect(desks(story)).toEqual(["qian", "zhou"]);
  });

  test("is also that of who may move the case on from the unit it is with, or from the grid it lies in", () => {
    const leader = [{ role: "handler" }, { role: "leader" }];
    const story = dispatched(opened(onAction("accept", { by: leader })));
    expect(movers(story)).toEqual(["handler@east-urban-management", "leader@east-urban-management"]);
    const fromGrid = opened(onAction("file", { by: [{ role: "reporter-grid-member", of: "place" }, { role: "dispatcher" }] }));
    expect(movers(fromGrid)).toEqual(["dispatcher@east-centre", "reporter-grid-member@liuyuan-1"]);
    expect(desks(fromGrid)).toEqual(["zhao", "qian"]);
  });

  test("is not that of who may only pass it on, send it back or refuse it", () => {
    const grid = [{ role: "reporter-grid-member", of: "place" as const }];
    for (const kind of ["return", "reassign", "withdraw", "reject", "redo"] as const)
      expect([kind, desks(opened(onAction("answer-directly", { by: grid, kind })))]).toEqual([kind, ["qian"]]);
    expect(desks(opened(onAction("answer-directly", { by: grid })))).toEqual(["zhao", "qian"]);
  });

  test("counts an action only where its condition holds, for the very post", () => {
    const by = [{ role: "reporter-grid-member", of: "place" as const }];
    const filing = (when: ActionInput["when"]): CaseStory => opened(onAction("file", { by, when }));
    expect(desks(filing({ case: "returns", is: 0 }))).toEqual(["zhao", "qian"]);
    expect(desks(filing({ case: "returns", atLeast: 1 }))).toEqual(["qian"]);
    expect(desks(filing({ actor: "level", is: "grid" }))).toEqual(["zhao", "qian"]);
    expect(desks(filing({ actor: "level", is: "street" }))).toEqual(["qian"]);
  });

  test("is that of a level an action names where the unit itself has nobody for it", () => {
    const approve = onAction("accept", { by: [{ role: "leader", at: "district" }] });
    expect(desks(dispatched(opened(approve)))).toEqual(["sun", "wu"]);
    const either = onAction("accept", { by: [{ role: "handler" }, { role: "leader", at: "district" }] });
    expect(desks(dispatched(opened(either)))).toEqual(["sun"]);
  });

  test("is that of the office that acts for an area, where the area is responsible", () => {
    const story = opened((district) => {
      for (const stage of district.workflows?.[0]?.lifecycle.stages ?? []) stage.responsible = { role: "dispatcher", unit: "east" };
    });
    expect(movers(story)).toEqual(["dispatcher@east", "dispatcher@east-centre"]);
    expect(desks(story)).toEqual(["qian"]);
  });

  test("is on no desk once the case is closed, and stays where it was while it is on hold", () => {
    const story = dispatched(opened(onAction("accept", { by: [{ role: "handler" }, { role: "leader" }] })));
    const before = movers(story);
    story.do("sun", { type: "hold", data: {} });
    expect(movers(story)).toEqual(before);
    expect(movers(opened().act("qian", "answer-directly", { answer: "已告知" }))).toEqual([]);
  });
});

describe("an answer that is owed", () => {
  test("to a ticket is the move of the unit that has it, until it is given", () => {
    const story = dispatched(opened(), ["east-water"]).act("sun", "accept");
    expect(desks(story)).toEqual(["sun", "li"]);
    story.do("li", { type: "answer-ticket", ticket: "t2", data: { reply: "已疏通" } });
    expect(desks(story)).toEqual(["sun"]);
  });

  test("to a rung is the move of those it pressed, until it is given, however often it fired", () => {
    const story = dispatched(
      opened((district) => {
        const onSite = district.workflows?.[0]?.supervision?.[0]?.rungs[2];
        if (onSite !== undefined) onSite.press = [{ role: "handler", unit: "east-water" }];
      }),
    ).act("sun", "accept");
    expect(desks(story)).toEqual(["sun"]);
    for (let times = 1; times <= 2; times += 1) story.do("zhou", { type: "supervise", chain: "overdue", rung: "on-site", data: {} });
    expect(desks(story)).toEqual(["sun", "li"]);
    expect(owedReplies(story.district, story.state, story.member("li"), story.now)).toHaveLength(1);
    story.do("li", { type: "answer-rung", chain: "overdue", rung: "on-site", data: { reply: "已到场" } });
    expect(desks(story)).toEqual(["sun"]);
    expect(owedReplies(story.district, story.state, story.member("li"), story.now)).toEqual([]);
  });
});

describe("an approval that is waited for", () => {
  const approved = (district: DistrictInput): void => {
    const extend = district.workflows?.[0]?.operations?.extend;
    const [centre, leader] = [{ by: [{ role: "supervisor", of: "place" as const }] }, { by: [{ role: "leader", of: "place" as const }] }];
    if (extend !== undefined) extend.approval = [centre, leader];
  };
  const asked = (): CaseStory =>
    dispatched(opened(approved)).act("sun", "accept").do("sun", { type: "extend", deadline: "handle-in-time", data: {} });

  test("is the move of the nearest above the place who may give it, step by step, until it is decided", () => {
    const story = asked();
    expect(desks(story)).toEqual(["sun", "zhou"]);
    expect(approversOf(story.district, story.state)).toEqual(["supervisor@east-centre"]);
    story.do("zhou", { type: "decide", request: "r1", grant: true, data: {} });
    expect(desks(story)).toEqual(["sun", "wu"]);
    story.do("wu", { type: "decide", request: "r1", grant: false, data: {} });
    expect(desks(story)).toEqual(["sun"]);
  });

  test("is asked of the very posts that are waited for", () => {
    const { effects } = asked();
    expect(effects.filter(({ topic }) => topic === "approval-asked")).toMatchObject([{ role: "supervisor", unit: "east-centre" }]);
  });
});
