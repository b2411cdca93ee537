import { userEvent } from "vitest/browser";
import { vi } from "vitest";
import { offline, pending, problem } from "../../test/fake-server.js";
import type { FakeAnswer } from "../../test/fake-server.js";
import { elementSuite } from "../../test/suites/element-suite.js";
import type { ElementState } from "../../test/suites/element-suite.js";
import * as cases from "../../test/tracked-case.js";
import "./define.js";

type State = ElementState<"gridloop-case-tracker">;

const known = { number: cases.handled.number, code: "LUFS-SJWF-39SQ" };

const answering = (answer: FakeAnswer): State => ({ properties: known, routes: { "GET track/*": answer }, ready: "#matter" });

const withdrawing: State["act"] = async (tracker) => {
  tracker.renderRoot.querySelector<HTMLElement>("[data-action=withdraw]")?.focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitUntil(() => tracker.renderRoot.querySelector("form"));
};

/** The survey's questions come with a part that is loaded for them. */
const withQuestions: State["act"] = async (tracker) => {
  await vi.waitUntil(() => tracker.renderRoot.querySelector("gridloop-survey")?.renderRoot.querySelector(".field"), { timeout: 10_000 });
};

const withTextarea: State["act"] = async (tracker) => {
  await vi.waitUntil(() => tracker.renderRoot.querySelector(".question textarea"), { timeout: 10_000 });
};

elementSuite("gridloop-case-tracker", {
  "with a unit": answering(cases.handled),
  "late and silent": answering(cases.lateAndSilent),
  "on hold": answering(cases.onHold),
  "asked something": { ...answering(cases.asked), act: withTextarea },
  "merged with another": answering(cases.merged),
  provisional: answering(cases.provisional),
  "closed, with the survey": { ...answering(cases.closedWithSurvey), act: withQuestions },
  "opened again": answering(cases.redone),
  "not filed, with the reason": answering(cases.rejected),
  withdrawn: answering(cases.withdrawn),
  "being withdrawn": { ...answering(cases.received), act: withdrawing },
  "being withdrawn with a form": { ...answering(cases.receivedWithForm), act: withdrawing },
  "asking for number and code": { routes: {}, ready: "#look-up-title" },
  "not found": { ...answering(() => problem(404, "case-not-found")), ready: "[role=alert]" },
  "looked up too often": { ...answering(() => problem(429, "rate-limited", {}, { "retry-after": "540" })), ready: "[role=alert]" },
  "on its way": { ...answering(pending), ready: ".loading" },
  offline: { ...answering(offline), ready: "[role=alert]" },
  "without a provider": { properties: known },
});
