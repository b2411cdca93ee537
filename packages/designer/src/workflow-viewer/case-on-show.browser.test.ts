import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { CaseView } from "@gridloop/core/api";
import { expectAccessible } from "../../../elements/test/accessibility.js";
import { courseOfLateCase, lateCase } from "../../../elements/test/case-of-exposed-rubbish.js";
import { fakeServer, offline, problem } from "../../../elements/test/fake-server.js";
import type { FakeServer } from "../../../elements/test/fake-server.js";
import { liveEvents } from "../../../elements/test/live-events.js";
import { mount, textOf } from "../../../elements/test/mount.js";
import { rolesOfChangzhou, sixStepLoop } from "../../test/two-districts.js";
import type { GridloopWorkflowViewer } from "./workflow-viewer.js";
import "@gridloop/elements/define";
import "../define.js";

const events = liveEvents();
const answers = {
  "GET cases/case-1": lateCase,
  "GET cases/case-1/timeline": { timeline: courseOfLateCase },
  [`GET workflows/${lateCase.workflow.id}/${String(lateCase.workflow.version)}`]: { workflow: sixStepLoop, roles: rolesOfChangzhou },
  "GET events": events.answer,
};

async function openViewer(server: FakeServer): Promise<GridloopWorkflowViewer> {
  const provider = await mount("gridloop-provider", { apiBase: server.apiBase, token: "t" });
  return await mount("gridloop-workflow-viewer", { caseId: "case-1" }, provider);
}

const here = (viewer: GridloopWorkflowViewer): string | null | undefined =>
  viewer.renderRoot.querySelector("[aria-current]")?.closest("[data-stage]")?.getAttribute("data-stage");

test.each(["zh-CN", "en"])("in %s a case is drawn from its id, in the workflow it is pinned to, with where it stands", async (lang) => {
  document.documentElement.lang = lang;
  const viewer = await openViewer(fakeServer(answers));
  await vi.waitFor(() => expect(here(viewer)).toBe("handling"));
  await expectAccessible(viewer);
});

test("it follows the case when it moves on", async () => {
  const server = fakeServer(answers);
  const viewer = await openViewer(server);
  await vi.waitFor(() => expect(here(viewer)).toBe("handling"));
  const moved: CaseView = { ...lateCase, stage: "reporting-back", version: lateCase.version + 1 };
  server.change({ "GET cases/case-1": moved });
  await vi.waitFor(() => {
    events.changed("case-1");
    expect(here(viewer)).toBe("reporting-back");
  });
});

test("a workflow that could not be had is asked for again with the keyboard", async () => {
  document.documentElement.lang = "en";
  const server = fakeServer({ ...answers, "GET workflows/*/*": offline });
  const viewer = await openViewer(server);
  await vi.waitFor(() => expect(textOf(viewer.renderRoot.querySelector("[role=alert]"))).toContain("No network connection"));
  server.change({ "GET workflows/*/*": { workflow: sixStepLoop, roles: [] } });
  await userEvent.keyboard("{Tab}{Enter}");
  await vi.waitFor(() => expect(here(viewer)).toBe("handling"));
});

test("a case out of sight is said so", async () => {
  document.documentElement.lang = "en";
  const viewer = await openViewer(fakeServer({ ...answers, "GET cases/case-1": problem(404, "case-not-found") }));
  await vi.waitFor(() => expect(textOf(viewer.renderRoot.querySelector("[role=alert]"))).toContain("Nothing was found"));
});
