import { describe, expect, test } from "vitest";
import type { DistrictInput } from "../definition/index.js";
import { CaseStory, citizen } from "../testing/case-story.js";
import { smallDistrict } from "../testing/small-district.js";
import { sightOf } from "./sight.js";

const report = { description: "井盖缺失", grid: "liuyuan-1" };
const fire = { urgency: "urgent", danger: "起火" };

/** The small district with two plans: for fires, and for everything else that is urgent; a dispatcher may make a case urgent, and calm. */
function prepared(): DistrictInput {
  const district = smallDistrict();
  const workflow = district.workflows[0];
  if (workflow === undefined) throw new Error("the small district has a workflow");
  workflow.emergencyPlans = [
    {
      id: "fire",
      when: { field: "danger", filled: true },
      partners: [{ id: "fire-119" }, { id: "squad", post: { role: "handler", unit: "hexi-enforcement" } }],
    },
    {
      id: "duty-office",
      partners: [
        { id: "leader", post: { role: "leader", at: "district" } },
        { id: "water", post: { role: "nobody", unit: "east-water" } },
      ],
    },
  ];
  workflow.lifecycle.stages
    .find(({ id }) => id === "filed")
    ?.actions?.push(
      { id: "raise", to: "filed", urgent: true, by: [{ role: "dispatcher" }] },
      { id: "calm", to: "filed", urgent: false, by: [{ role: "dispatcher" }] },
    );
  return district;
}

const filed = (data: Record<string, string> = {}): CaseStory =>
  new CaseStory(prepared(), "2026-02-02T09:00:00+08:00").open("missing-manhole-cover", { ...report, ...data }).act("qian", "file");

const urgently = (data: Record<string, string> = {}): CaseStory => {
  const story = new CaseStory(prepared(), "2026-02-02T09:00:00+08:00");
  const opened = story.try(
    {
      type: "open",
      case: "case-1",
      number: "LH202602020001",
      item: "missing-manhole-cover",
      channel: "hotline",
      urgent: true,
      data: { ...report, ...data },
    },
    "qian",
  );
  expect(opened.ok).toBe(true);
  return story;
};

const called = (story: CaseStory): unknown[] => story.events.flatMap((event) => (event.type === "partners-called" ? [event.plan] : []));

describe("an urgent case (WC-33: 急事特办, WC-35: emergencies by plan)", () => {
  test("calls the partners of the first plan whose condition holds as soon as it is opened", () => {
    const story = urgently(fire);
    expect(called(story)).toEqual(["fire"]);
    expect(story.state.plansCalled).toEqual(["fire"]);
    expect(story.effects.filter(({ topic }) => topic === "partner-called")).toMatchObject([
      { partner: "fire-119", facts: { plan: "fire", partner: "fire-119" } },
      { unit: "hexi-enforcement", role: "handler", facts: { plan: "fire", partner: "squad" } },
    ]);
    expect(story.effects.find(({ partner }) => partner === "fire-119")?.unit).toBeUndefined();
  });

  test("goes past the stages that wait for nobody, as its lifecycle says, and has its own limit: two hours that never stop", () => {
    const story = urgently(fire);
    expect(story.state.stage).toBe("filed");
    story.act("qian", "dispatch", { "handling-unit": "east-water" }).act("li", "accept");
    expect(story.due("handle-in-time")).toBe("2026-02-02T11:00:00+08:00");
  });

  test("calls them when it is made urgent on the way", () => {
    const story = filed();
    expect(called(story)).toEqual([]);
    story.act("qian", "raise");
    expect(called(story)).toEqual(["duty-office"]);
  });

  test("calls the partners of a plan once, whatever happens to its urgency", () => {
    const story = filed().act("qian", "raise").act("qian", "calm").act("qian", "raise").act("qian", "raise");
    expect(called(story)).toEqual(["duty-office"]);
    expect(filed(fire).act("qian", "raise").act("qian", "raise").act("qian", "raise").state.plansCalled).toEqual(["fire", "duty-office"]);
  });

  test("is seen by the posts it called, and lets the whole unit hear where nobody holds the post", () => {
    const story = urgently(fire);
    expect(sightOf(story.district, story.state, story.member("zheng"), story.now)).toBe("case");
    const vacant = urgently();
    const water = vacant.effects.find(({ facts }) => facts["partner"] === "water");
    expect(water).toMatchObject({ unit: "east-water" });
    expect(water?.role).toBeUndefined();
    expect(sightOf(vacant.district, vacant.state, vacant.member("li"), vacant.now)).toBe("case");
    expect(sightOf(vacant.district, vacant.state, vacant.member("zheng"), vacant.now)).toBe("none");
  });

  test("is not made so by a citizen's word alone", () => {
    const story = new CaseStory(prepared(), "2026-02-02T09:00:00+08:00");
    const opened = story.try(
      {
        type: "open",
        case: "case-1",
        number: "LH202602020001",
        item: "missing-manhole-cover",
        channel: "mini-program",
        urgent: true,
        data: { ...report, ...fire },
      },
      citizen,
    );
    expect(opened.ok).toBe(true);
    expect(story.state.urgent).toBe(false);
    expect(called(story)).toEqual([]);
  });

  test("that is closed by becoming so calls nobody", () => {
    const district = prepared();
    district.workflows[0]?.lifecycle.stages
      .find(({ id }) => id === "filed")
      ?.actions?.push({ id: "done-at-once", to: "closed", urgent: true, by: [{ role: "dispatcher" }] });
    const story = new CaseStory(district, "2026-02-02T09:00:00+08:00").open("missing-manhole-cover", report).act("qian", "file");
    expect(called(story.act("qian", "done-at-once"))).toEqual([]);
  });
});
