import type { CaseView } from "@gridloop/core/api";
import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { lateCase } from "../../test/case-of-exposed-rubbish.js";
import { find, focused, one, openPanel, shows, take, textIn, textsIn } from "../../test/case-panel-on-page.js";
import { offline } from "../../test/fake-server.js";
import { liveEvents } from "../../test/live-events.js";
import "../define.js";

const moved: CaseView = {
  ...lateCase,
  version: 38,
  stage: "reporting-back",
  stageTitle: { "zh-CN": "待反馈", en: "To be reported back" },
  responsible: { unit: { id: "tianning-tianning", title: { "zh-CN": "天宁街道", en: "Tianning Subdistrict" } } },
  replies: [],
  actions: [],
};
describe("when the case changes meanwhile", () => {
  test("the panel follows by itself while nobody is at it", async () => {
    const events = liveEvents();
    let view = lateCase;
    const { panel } = await openPanel(() => view, { "GET events": events.answer });
    await vi.waitUntil(() => find(panel, "[data-offer='action:dispose']"));
    view = moved;
    events.changed("another-case");
    events.changed("case-1");
    await vi.waitUntil(() => !find(panel, "[data-offer='action:dispose']"));
  });

  test("nothing is pulled away from under a form; the reader is told, and looks", async () => {
    document.documentElement.lang = "zh-CN";
    const events = liveEvents();
    let view = lateCase;
    const { panel } = await openPanel(() => view, { "GET events": events.answer });
    await take(panel, "action:return");
    await userEvent.keyboard("{Tab}{Tab}应由街道办理");
    view = { ...lateCase, version: 39, urgent: true };
    events.changed("case-1");
    await vi.waitFor(() => expect(textIn(panel, "[role=status]")).toBe("案件已有新进展。您填写的内容仍保留。"));
    expect(textsIn(panel, ".badge")).not.toContain("紧急");
    expect(focused(panel)?.id).toBe("field-return-explanation");
    one(panel, ".stripe button").focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitFor(() => expect(textsIn(panel, ".badge")).toContain("紧急"));
    expect(one(panel, "#field-return-explanation")).toMatchObject({ value: "应由街道办理" });
  });

  test("what was read stays on show without a network, and says how old it is", async () => {
    document.documentElement.lang = "zh-CN";
    const events = liveEvents();
    const { panel, server } = await openPanel(lateCase, { "GET events": events.answer });
    server.change({ "GET cases/*": offline });
    events.changed("case-1");
    await vi.waitFor(() => expect(textIn(panel, ".stripe p")).toBe("未能获取最新情况，以下为今天 18:30的内容。"));
    expect(textIn(panel, "#case-title")).toBe("农贸市场周边暴露垃圾");
    server.change({ "GET cases/*": moved });
    one(panel, ".stripe button").focus();
    await userEvent.keyboard("{Enter}");
    await vi.waitUntil(() => !find(panel, ".stripe"));
  });

  test("another case begins anew", async () => {
    const { panel, server } = await openPanel(lateCase);
    await take(panel, "action:return");
    panel.caseId = "case-2";
    await vi.waitFor(() => expect(server.calls.map(({ path }) => path)).toContain("cases/case-2"));
    await shows(panel, "#case-title");
    expect(find(panel, ".decision")).toBeNull();
  });

  test("a change of language keeps what is being filled in", async () => {
    document.documentElement.lang = "zh-CN";
    const { panel } = await openPanel(lateCase);
    await take(panel, "action:return");
    await userEvent.keyboard("{Tab}{Tab}应由街道办理");
    document.documentElement.lang = "en";
    await vi.waitFor(() => expect(textIn(panel, "#decision-title")).toBe("Return"));
    expect(one(panel, "#field-return-explanation")).toMatchObject({ value: "应由街道办理" });
  });
});
