import { describe, expect, test } from "vitest";
import { action, stage, title } from "../../test/broken-districts/breakage.js";
import type { Breakage, Broken } from "../../test/broken-districts/breakage.js";
import { calendars } from "../../test/broken-districts/calendars.js";
import { conditions } from "../../test/broken-districts/conditions.js";
import { deadlines } from "../../test/broken-districts/deadlines.js";
import { duplicates } from "../../test/broken-districts/duplicates.js";
import { forms } from "../../test/broken-districts/forms.js";
import { lifecycles } from "../../test/broken-districts/lifecycles.js";
import { notifications } from "../../test/broken-districts/notifications.js";
import { emergencies, operationsOf, rulings } from "../../test/broken-districts/operations.js";
import { organisation } from "../../test/broken-districts/organisation.js";
import { references } from "../../test/broken-districts/references.js";
import { replays } from "../../test/broken-districts/replays.js";
import { supervision } from "../../test/broken-districts/supervision.js";
import { texts } from "../../test/broken-districts/texts.js";
import { formatPath } from "../definition/problem.js";
import { smallDistrict } from "../testing/small-district.js";
import { checkDistrict } from "./check-district.js";
import { checksEn } from "./locales/en.js";
import { checksZhCn } from "./locales/zh-cn.js";

function problemsAfter(breakIt: Breakage[1]) {
  const district: Broken = smallDistrict();
  breakIt(district, district.workflows[0]);
  return checkDistrict(district);
}

const found = (breakIt: Breakage[1]): string[] => problemsAfter(breakIt).map(({ code, path }) => `${code} at ${formatPath(path)}`);

const concerns: Record<string, Breakage[]> = {
  references,
  replays,
  duplicates,
  lifecycles,
  supervision,
  operations: operationsOf,
  rulings,
  emergencies,
  conditions,
  deadlines,
  forms,
  organisation,
  notifications,
  calendars,
  texts,
};

test("the small district holds together", () => {
  expect(checkDistrict(smallDistrict())).toEqual([]);
});

describe.each(Object.entries(concerns))("%s", (_, breakages) => {
  test.each(breakages)("%s", (_what, breakIt, expected) => {
    expect(found(breakIt).toSorted()).toEqual([...expected].toSorted());
  });
});

test("every problem is told in both languages, with nothing left unfilled and no word of the other", () => {
  for (const [, breakIt] of Object.values(concerns).flat()) {
    for (const { code, message, remedy } of problemsAfter(breakIt)) {
      expect(message["zh-CN"], code).toMatch(/\p{Script=Han}/u);
      expect(message["zh-CN"] + message.en + remedy["zh-CN"] + remedy.en, code).not.toMatch(/\{\w+\}|undefined|\[object/);
      expect(message.en + remedy.en, code).not.toMatch(/\p{Script=Han}/u);
      expect(remedy["zh-CN"].length * remedy.en.length, code).toBeGreaterThan(0);
    }
  }
});

test("both languages know the same problems, and each is shown by a broken district here", () => {
  const codes = Object.keys(checksEn.problems);
  expect(Object.keys(checksZhCn.problems)).toEqual(codes);
  const shown = new Set(
    Object.values(concerns)
      .flat()
      .flatMap(([, , expected]) => expected.map((line) => line.split(" ")[0])),
  );
  const unshown = codes.filter((code) => !code.includes(".") && !shown.has(code));
  expect(unshown).toEqual([]);
});

describe("what a problem carries", () => {
  test("the nearest known id", () => {
    const [problem] = problemsAfter((_, w) => (action(w, "file").to = "fild"));
    expect(problem?.details).toMatchObject({ id: "fild", nearest: "filed" });
    expect(problem?.remedy).toEqual({ "zh-CN": "是否应为“filed”？", en: "Did you mean “filed”?" });
  });

  test("the stages that prove a problem of structure", () => {
    const [loop] = problemsAfter((_, w) => stage(w, "filed").actions.push({ id: "spin", to: "filed", automatic: true, title }));
    expect(loop?.trace).toEqual(["filed", "filed"]);
    const [circle] = problemsAfter((d) => (d.units[0].parent = "hexi"));
    expect(circle?.trace).toEqual(["lianhu", "hexi", "east", "lianhu"]);
  });

  test("what a limit past the horizon comes to", () => {
    const [problem] = problemsAfter((_, w) => (stage(w, "checking").deadlines[0].limit = { amount: 300, unit: "working-days" }));
    expect(problem?.details).toMatchObject({ amount: 300, kind: "working-days", horizon: "2026-12-31", begun: "2026-01-04" });
    expect(problem?.message["zh-CN"]).toMatch(/300 个工作日超出日历/);
  });
});

test("errors come before warnings, which may be left out", () => {
  const district: Broken = smallDistrict();
  delete district.levels[0].title;
  district.catalogue[0].workflow = "nothing";
  expect(checkDistrict(district).map(({ severity }) => severity)).toEqual(["error", "warning"]);
  expect(checkDistrict(district, { errorsOnly: true }).map(({ severity }) => severity)).toEqual(["error"]);
});

test("a document of the wrong shape is judged by its shape alone", () => {
  expect(checkDistrict({ id: "x" }).every(({ code }) => code === "missing")).toBe(true);
});
