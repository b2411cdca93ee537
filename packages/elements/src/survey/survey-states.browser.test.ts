import { offline, pending, problem } from "../../test/fake-server.js";
import type { FakeAnswer } from "../../test/fake-server.js";
import { elementSuite } from "../../test/suites/element-suite.js";
import type { ElementState } from "../../test/suites/element-suite.js";
import * as cases from "../../test/tracked-case.js";
import "./define.js";

type State = ElementState<"gridloop-survey">;

const answering = (answer: FakeAnswer, ready: string): State => ({
  properties: { number: cases.handled.number, code: "LUFS-SJWF-39SQ" },
  routes: { "GET track/*": answer },
  ready,
});

elementSuite("gridloop-survey", {
  "looked up": answering(cases.closedWithSurvey, "form"),
  "with its form": {
    properties: { number: cases.handled.number, code: "LUFS-SJWF-39SQ", form: cases.surveyForm, until: "2026-03-11T16:20:00+08:00" },
    routes: {},
    ready: "form",
  },
  "answered before": answering(cases.satisfied, ".notice"),
  over: answering(cases.surveyOver, ".notice"),
  "not open yet": answering(cases.handled, ".notice"),
  "without a case": { routes: {}, ready: ".notice" },
  "on its way": answering(pending, ".loading"),
  "not found": answering(() => problem(404, "case-not-found"), "[role=alert]"),
  offline: answering(offline, "[role=alert]"),
  "without a provider": {},
});
