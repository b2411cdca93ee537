import { checkDistrict } from "@gridloop/core/check";
import { compileDistrict } from "@gridloop/core/case";
import { describe, expect, test } from "vitest";
import { CaseStory, citizen } from "../../../packages/core/src/testing/case-story.js";
import { loadDistrictFile } from "../../../packages/server/src/district-file/index.js";

const loaded = await loadDistrictFile(new URL(".", import.meta.url).pathname);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, undefined, 2));
const { district } = loaded;

describe("Boston 311", () => {
  test("holds together", () => {
    expect(checkDistrict(district, { errorsOnly: true }).map(({ code, message }) => `${code}: ${message.en}`)).toEqual([]);
  });

  test("counts a case opened on a holiday at 13:20 from 08:30 of the next working day", () => {
    const story = new CaseStory(compileDistrict(district), "2015-01-01T13:20:33-05:00");
    story.open("empty-litter-basket", { description: "Basket is full" }, citizen, "citizens-connect");
    expect(story.state).toMatchObject({ stage: "reported", responsible: { unit: "litter-baskets", role: "handler" } });
    expect(story.due("resolve-in-time")).toBe("2015-01-05T08:30:00-05:00");
  });

  test("walks a request from report to close by its crew", () => {
    const story = new CaseStory(compileDistrict(district), "2015-03-02T10:00:00-05:00");
    story
      .open("sign-repair", { description: "Sign is down" }, citizen, "citizens-connect")
      .act("sign-shop-crew", "start")
      .act("sign-shop-crew", "close");
    expect(story.state).toMatchObject({ stage: "closed", outcome: "resolved" });
    expect(story.state.deadlines["resolve-in-time/case"]).toMatchObject({ status: "met", late: false });
  });

  test("knows its holidays to the day before Patriots' Day 2016 and calls what lies beyond provisional", () => {
    const { calendar } = compileDistrict(district);
    expect(calendar.horizon).toBe("2016-04-17");
    expect(calendar.isWorkingDay("2015-04-20")).toBe(false);
    expect(calendar.due(Date.parse("2016-04-15T15:00:00Z"), { amount: 10, unit: "working-days" }).provisional).toBe(true);
  });
});
