import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { fakeServer, offline, problem } from "../../test/fake-server.js";
import type { FakeAnswer, FakeRoutes, FakeServer } from "../../test/fake-server.js";
import { expectAccessible } from "../../test/accessibility.js";
import { commit, compose } from "../../test/ime.js";
import { drawn, mount, textOf } from "../../test/mount.js";
import * as cases from "../../test/tracked-case.js";
import type { GridloopSurvey } from "./survey.js";
import "../define.js";

const { number } = cases.closedWithSurvey;
const code = "LUFS-SJWF-39SQ";
const thanked = { number, status: "closed", step: "close", satisfaction: "satisfied" };
const answered = vi.fn((event: Event) => (event as CustomEvent<unknown>).detail);
document.addEventListener("gridloop-survey-answered", answered);

beforeEach(() => void (document.documentElement.lang = "zh-CN"));

afterEach(() => void answered.mockClear());

const textIn = (survey: GridloopSurvey, selector: string): string => textOf(survey.renderRoot.querySelector(selector));
const posts = (server: FakeServer): FakeServer["calls"] => server.calls.filter(({ method }) => method === "POST");

/** A survey with its form, in front of a server that answers what is sent as given. */
async function open(sent: FakeAnswer, routes: FakeRoutes = {}): Promise<{ survey: GridloopSurvey; server: FakeServer }> {
  const server = fakeServer({ "POST track/*/survey": sent, ...routes });
  const provider = await mount("gridloop-provider", { apiBase: server.apiBase });
  const survey = await mount("gridloop-survey", { number, code, form: cases.surveyForm }, provider);
  await vi.waitUntil(() => survey.renderRoot.querySelector("form"));
  return { survey, server };
}

test("axe finds nothing to object to, asked and thanked, in both languages", async () => {
  for (const lang of ["zh-CN", "en"]) {
    document.documentElement.lang = lang;
    const { survey } = await open(thanked);
    await expectAccessible(survey);
    survey.remove();
  }
});

test("it is answered with the keyboard alone, and thanks", async () => {
  const { survey, server } = await open(thanked);
  await userEvent.keyboard("{Tab} {Tab} {Tab}{Tab}{Enter}");
  await vi.waitFor(() => expect(textIn(survey, "h2")).toBe("感谢您的评价"));
  expect(posts(server).map(({ path, body }) => [path, body])).toEqual([
    [`track/${number}/survey`, { code, data: { solved: "yes", satisfied: "yes" } }],
  ]);
  expect(answered).toHaveReturnedWith(thanked);
  expect(answered).toHaveBeenCalledOnce();
  expect(survey.shadowRoot?.activeElement?.id).toBe("survey-title");
});

test("what somebody is dissatisfied with is asked only of who is", async () => {
  const { survey, server } = await open({ ...thanked, satisfaction: "unsatisfied" });
  expect(textIn(survey, "form")).not.toContain("哪里不满意");
  await userEvent.keyboard("{Tab} {ArrowDown}{ArrowDown}{Tab} {ArrowDown}{ArrowDown}");
  await drawn(survey);
  expect(textIn(survey, "form")).toContain("哪里不满意");
  await userEvent.keyboard("{Tab} {Tab} {Tab}{Tab}{Tab}{Enter}");
  await vi.waitFor(() => expect(textIn(survey, "h2")).toBe("您的意见已收到"));
  expect(posts(server)[0]?.body).toMatchObject({ data: { solved: "no", satisfied: "no", "dissatisfied-with": ["result", "speed"] } });
});

test("an answer that is hidden again is not sent", async () => {
  const { survey, server } = await open(thanked);
  await userEvent.keyboard("{Tab} {Tab} {ArrowDown}{ArrowDown}");
  await drawn(survey);
  await userEvent.keyboard("{Tab} {Shift>}{Tab}{/Shift}{ArrowUp}{Tab}{Tab}{Enter}");
  await vi.waitFor(() => expect(posts(server)).toHaveLength(1));
  expect(posts(server)[0]?.body).toMatchObject({ data: { solved: "yes", satisfied: "mostly" } });
  expect(posts(server)[0]?.body).not.toHaveProperty("data.dissatisfied-with");
});

test("who is not satisfied hears that the case is opened again, where it is", async () => {
  document.documentElement.lang = "en";
  const { survey } = await open({ number, status: "open", step: "dispatch", satisfaction: "unsatisfied" });
  await userEvent.keyboard("{Tab} {Tab} {Tab}{Tab}{Enter}");
  await vi.waitFor(() => expect(textIn(survey, "h2")).toBe("We hear you: the work will be done again"));
  await expectAccessible(survey);
});

test("what must be answered is led to", async () => {
  const { survey, server } = await open(thanked);
  survey.renderRoot.querySelector<HTMLElement>(".primary")?.focus();
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(survey.shadowRoot?.activeElement?.className).toBe("summary"));
  expect(textIn(survey, ".summary")).toContain("有 2 处需要修改");
  expect(posts(server)).toEqual([]);
});

test("a comment is taken when an input method has done with it, and Enter in between sends nothing", async () => {
  const { survey, server } = await open(thanked);
  await userEvent.keyboard("{Tab} {Tab} {Tab}");
  await compose("ganjing");
  expect(textIn(survey, ".counter")).toContain("1000");
  survey.renderRoot.querySelector("form")?.dispatchEvent(new SubmitEvent("submit", { cancelable: true }));
  expect(posts(server)).toEqual([]);
  await commit("干净了");
  await drawn(survey);
  await userEvent.keyboard("{Tab}{Enter}");
  await vi.waitFor(() => expect(posts(server)[0]?.body).toMatchObject({ data: { comment: "干净了" } }));
});

test("without a network nothing is lost, and the next try counts as the same", async () => {
  const { survey, server } = await open(offline);
  await userEvent.keyboard("{Tab} {Tab} {Tab}gone{Tab}{Enter}");
  await vi.waitFor(() => expect(textIn(survey, "[role=alert]")).toContain("网络未连接"));
  expect(survey.renderRoot.querySelector("textarea")?.value).toBe("gone");
  server.change({ "POST track/*/survey": thanked });
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(textIn(survey, "h2")).toBe("感谢您的评价"));
  const [first, second] = posts(server).map(({ headers }) => headers.get("idempotency-key"));
  expect(second).toBe(first);
});

test("an answer changed after a failed try counts as another", async () => {
  const { server } = await open(offline);
  await userEvent.keyboard("{Tab} {Tab} {Tab}gone{Tab}{Enter}");
  await vi.waitFor(() => expect(posts(server)).toHaveLength(1));
  await userEvent.keyboard("{Shift>}{Tab}{/Shift}, all of it{Tab}{Enter}");
  await vi.waitFor(() => expect(posts(server)).toHaveLength(2));
  const [first, second] = posts(server).map(({ headers }) => headers.get("idempotency-key"));
  expect(second).not.toBe(first);
});

test("what the server refuses is said at its question", async () => {
  const refused = { field: "comment", code: "too-long", message: "", pointer: "/data/comment", details: { maximum: 1000, length: 1001 } };
  const { survey } = await open(() => problem(422, "form-invalid", { problems: [refused] }));
  await userEvent.keyboard("{Tab} {Tab} {Tab}long{Tab}{Enter}");
  await vi.waitFor(() => expect(survey.shadowRoot?.activeElement?.className).toBe("summary"));
  expect(survey.renderRoot.querySelector("textarea")?.getAttribute("aria-invalid")).toBe("true");
});

test.each([
  ["survey-answered", "已经评价过"],
  ["survey-closed", "评价已截止"],
])("sent too late (%s) it says so", async (why, said) => {
  const { survey } = await open(() => problem(409, why));
  await userEvent.keyboard("{Tab} {Tab} {Tab}{Tab}{Enter}");
  await vi.waitFor(() => expect(textIn(survey, ".notice")).toContain(said));
  expect(answered).not.toHaveBeenCalled();
});

test.each([
  [cases.satisfied, "已经评价过"],
  [cases.surveyOver, "评价已截止"],
  [cases.handled, "暂时不能评价"],
])("with number and code alone the case is looked up, and says why there is nothing to ask (%#)", async (tracked, said) => {
  const server = fakeServer({ "GET track/*": tracked });
  const provider = await mount("gridloop-provider", { apiBase: server.apiBase });
  const survey = await mount("gridloop-survey", { number, code }, provider);
  await vi.waitFor(() => expect(textIn(survey, ".notice")).toContain(said));
});

test("with number and code alone it is asked until the day the case says", async () => {
  const server = fakeServer({ "GET track/*": cases.closedWithSurvey });
  const provider = await mount("gridloop-provider", { apiBase: server.apiBase });
  const survey = await mount("gridloop-survey", { number, code }, provider);
  await vi.waitFor(() => expect(textIn(survey, ".until")).toBe("评价截止：2026年3月11日 16:20"));
  expect(server.calls).toHaveLength(1);
});

test("the same form handed over again keeps the answers; another case begins anew", async () => {
  const { survey } = await open(thanked);
  await userEvent.keyboard("{Tab} ");
  survey.form = structuredClone(cases.surveyForm);
  await drawn(survey);
  expect(survey.renderRoot.querySelectorAll(":checked")).toHaveLength(1);
  survey.number = "CZ2026030200002";
  await drawn(survey);
  expect(survey.renderRoot.querySelectorAll(":checked")).toHaveLength(0);
});

test("the code never stands in the page", async () => {
  const { survey } = await open(thanked);
  expect(survey.outerHTML + survey.shadowRoot!.innerHTML).not.toContain("LUFS");
});
