import type { CaseView } from "@gridloop/core/api";
import { vi } from "vitest";
import { userEvent } from "vitest/browser";
import * as cases from "../../test/case-of-exposed-rubbish.js";
import * as operated from "../../test/case-of-exposed-rubbish/operated-cases.js";
import { operationsById } from "../../test/case-of-exposed-rubbish/operations.js";
import { offline, pending, problem } from "../../test/fake-server.js";
import type { FakeAnswer } from "../../test/fake-server.js";
import { casesOfTianning, wednesday } from "../../test/worklist-of-tianning.js";
import { elementSuite } from "../../test/suites/element-suite.js";
import type { ElementState } from "../../test/suites/element-suite.js";
import "./define.js";

type State = ElementState<"gridloop-case-panel">;

const answering = (answer: FakeAnswer): State => ({
  properties: { caseId: "case-1", closable: true },
  routes: {
    "GET cases/*": answer,
    "GET cases/*/timeline": { timeline: cases.courseOfLateCase },
    "POST cases/*/actions/*": () => problem(409, "version-conflict"),
    "GET attachments/*": pending,
    "GET worklist": { at: wednesday, rows: casesOfTianning, cursor: null },
    "GET events": pending,
  },
  ready: "#case-title",
});

/** What goes beside the case's way, where it is not shown yet. */
const openMore: NonNullable<State["act"]> = async (panel) => {
  const more = panel.renderRoot.querySelector<HTMLDetailsElement>(".more-offers:not([open])");
  more?.querySelector("summary")?.focus();
  if (more) await userEvent.keyboard("{Enter}");
};

const taking =
  (offer: string, ...keys: string[]): NonNullable<State["act"]> =>
  async (panel) => {
    await openMore(panel);
    panel.renderRoot.querySelector<HTMLElement>(`[data-offer="${offer}"]`)?.focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitUntil(() => panel.shadowRoot?.activeElement?.id === "decision-title");
    await vi.waitUntil(() => !panel.renderRoot.querySelector(".decision .loading"), { timeout: 5_000 });
    for (const key of keys) await userEvent.keyboard(key);
  };

const urgent: CaseView = {
  ...cases.lateCase,
  urgent: true,
  anonymous: true,
  reopenings: 1,
  late: false,
  dueAt: "2026-03-06T15:30:00+08:00",
  dueProvisional: true,
};

elementSuite(
  "gridloop-case-panel",
  {
    "late, for its handler": answering(cases.lateCase),
    "late, for a supervisor": answering(cases.lateCaseForSupervisor),
    "handled jointly": answering(cases.jointCase),
    "on hold": answering(cases.heldCase),
    closed: answering(cases.closedCase),
    "urgent and provisional": answering(urgent),
    "with an action's form open": { ...answering(cases.lateCase), act: taking("action:return") },
    "with wrong answers": {
      ...answering(cases.lateCase),
      act: async (panel) => {
        await taking("action:return", "{Tab}{Tab}{Tab}{Enter}")(panel);
        await vi.waitUntil(() => panel.renderRoot.querySelector("[data-summary]"));
      },
    },
    "with every right there can be": { ...answering(operated.busyDesk), act: openMore },
    "with approvals wanted": answering({ ...operated.caseToApprove, duplicates: operated.primaryCase.duplicates }),
    "about to be approved": { ...answering(operated.caseToApprove), act: taking("request:r2:grant") },
    "about to be asked for": {
      ...answering({ ...operated.askedCase, operations: [operationsById.extend] }),
      act: taking("operation:extend"),
    },
    "merged, and called out": answering({
      ...operated.mergedCase,
      partners: operated.primaryCase.partners,
      ruling: operated.ruledCase.ruling,
    }),
    "looking for the case to merge into": {
      ...answering({ ...cases.lateCase, operations: [operationsById.merge] }),
      act: async (panel) => {
        await taking("operation:merge", "{Tab}")(panel);
        await vi.waitUntil(() => panel.renderRoot.querySelector("[role=option]"));
      },
    },
    "about to be resumed": { ...answering(cases.heldCase), act: taking("operation:resume") },
    "none chosen": { routes: {}, ready: ".notice" },
    "on its way": { ...answering(pending), ready: ".loading" },
    "out of sight": { ...answering(() => problem(404, "case-not-found")), ready: "[role=alert]" },
    "nobody signed in": { ...answering(() => problem(401, "not-signed-in")), ready: "[role=alert]" },
    offline: { ...answering(offline), ready: "[role=alert]" },
    "without a provider": { properties: { caseId: "case-1" } },
  },
  { latinInChinese: /six-step/g },
);
