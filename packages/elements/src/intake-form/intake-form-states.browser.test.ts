import { vi } from "vitest";
import { userEvent } from "vitest/browser";
import { changzhou, intakeForm } from "../../test/district-of-changzhou.js";
import { offline, pending, problem } from "../../test/fake-server.js";
import type { FakeRoutes } from "../../test/fake-server.js";
import { drawn } from "../../test/mount.js";
import { openedCase } from "../../test/opened-case.js";
import { elementSuite } from "../../test/suites/element-suite.js";
import type { ElementState } from "../../test/suites/element-suite.js";
import { keepDraft } from "./draft/draft.js";
import type { GridloopIntakeForm } from "./intake-form.js";
import "../define.js";

const routes: FakeRoutes = { "GET ": changzhou, "GET units": { units: [] }, "POST cases": openedCase };

const one = async <Kind extends HTMLElement>(form: GridloopIntakeForm, selector: string): Promise<Kind> => {
  await drawn(form);
  return await vi.waitUntil(() => form.renderRoot.querySelector<Kind>(selector), { timeout: 5_000 });
};
const press = async (form: GridloopIntakeForm, selector: string): Promise<void> => (await one(form, selector)).click();

async function search(form: GridloopIntakeForm, words: string): Promise<void> {
  await userEvent.fill(await one(form, "#item-search"), words);
  await drawn(form);
}

async function choose(form: GridloopIntakeForm): Promise<void> {
  await press(form, ".tile");
  await press(form, ".item");
  await one(form, "#field-description");
}

async function answerAll(form: GridloopIntakeForm): Promise<void> {
  await choose(form);
  await userEvent.fill(await one(form, "#field-description"), "1");
  await userEvent.fill(await one(form, "#field-description"), "12");
  await press(form, "button.primary");
  await userEvent.fill(await one(form, "#field-location"), "12");
  await press(form, "button.primary");
  await one(form, "#field-reporter-name");
  await press(form, "button.primary");
  await one(form, "dl.answers");
}

async function submit(form: GridloopIntakeForm): Promise<void> {
  await answerAll(form);
  await press(form, "button.primary");
}

const states: Readonly<Record<string, ElementState<"gridloop-intake-form">>> = {
  "the choice of the matter": { routes, ready: ".tiles" },
  "a class": { routes, ready: ".tiles", act: (form) => press(form, ".tile") },
  "matters found": { routes, ready: ".tiles", act: (form) => search(form, "1") },
  "nothing found": { routes, ready: ".tiles", act: (form) => search(form, "000") },
  questions: { routes, ready: ".tiles", act: choose },
  "questions not answered": {
    routes,
    ready: ".tiles",
    act: async (form) => {
      await choose(form);
      await press(form, "button.primary");
      await one(form, ".summary");
    },
  },
  "the last questions": {
    routes,
    properties: { item: "street-lamp-broken" },
    ready: "#field-description",
    act: async (form) => {
      await userEvent.fill(await one(form, "#field-description"), "12");
      await press(form, "button.primary");
      await userEvent.fill(await one(form, "#field-location"), "12");
      await press(form, "button.primary");
      await one(form, "#field-reporter-name");
    },
  },
  "the check": { routes, ready: ".tiles", act: answerAll },
  "not sent": {
    routes: { ...routes, "POST cases": offline },
    ready: ".tiles",
    act: async (form) => {
      await submit(form);
      await one(form, ".notice");
    },
  },
  "the receipt": {
    routes,
    properties: { trackHref: "/track.html" },
    ready: ".tiles",
    act: async (form) => {
      await submit(form);
      await one(form, ".receipt");
    },
  },
  "taken up again": {
    routes,
    properties: { draft: "of-the-suite" },
    ready: ".restored",
  },
  "a form of the portal's": { properties: { definition: intakeForm }, ready: "#field-description" },
  disabled: { routes, properties: { disabled: true }, ready: ".tiles" },
  loading: { routes: { "GET ": pending }, ready: ".loading" },
  "no network": { routes: { "GET ": offline }, ready: ".notice" },
  "not permitted": { routes: { "GET ": problem(403, "not-a-member") }, ready: ".notice" },
  "no public channel": {
    routes: { "GET ": { ...changzhou, channels: changzhou.channels.filter((one) => !one.public) } },
    ready: ".notice",
  },
  "no matters": { routes: { "GET ": { ...changzhou, items: [] } }, ready: ".notice" },
  "no provider": { ready: ".notice" },
};

elementSuite("gridloop-intake-form", states, { latinInChinese: /7KQM-4XRA-9TWC/g });

keepDraft("of-the-suite", { item: "street-lamp-broken", answers: { description: "12" }, withheld: true });
