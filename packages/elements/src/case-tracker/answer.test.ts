import { expect, test } from "vitest";
import { closedWithSurvey, handled, redone, rejected, surveyOver, withdrawn } from "../../test/tracked-case.js";
import { answerOf, courseBeside } from "./answer.js";

test("a closed case is answered where something was last written for whoever reported", () => {
  expect(answerOf(surveyOver)?.said?.map(({ field }) => field)).toEqual(["answer"]);
  expect(answerOf(rejected)?.said?.map(({ field }) => field)).toEqual(["reject-reason", "reject-explanation"]);
  expect(answerOf(withdrawn)).toBeUndefined();
});

test("an open case is not answered yet, whatever was written on the way", () => {
  expect(answerOf({ ...surveyOver, status: "open" })).toBeUndefined();
  expect(answerOf(handled)).toBeUndefined();
});

test("what was answered before a case was opened again is no answer to what was done since", () => {
  const closedAgain = { ...redone, status: "closed" as const };
  expect(answerOf(closedAgain)).toBeUndefined();
  const [first] = closedWithSurvey.timeline.filter(({ said }) => said !== undefined);
  const second = { ...first!, seq: 50, at: "2026-03-06T10:00:00+08:00" };
  expect(answerOf({ ...closedAgain, timeline: [...closedAgain.timeline, second] })).toBe(second);
});

test("beside the answer the course has all its entries, without the words that are read there", () => {
  const course = courseBeside(surveyOver, answerOf(surveyOver));
  expect(course.map(({ seq }) => seq)).toEqual(surveyOver.timeline.map(({ seq }) => seq));
  expect(course.some((entry) => "said" in entry)).toBe(false);
  expect(courseBeside(redone, answerOf(redone))).toBe(redone.timeline);
});
