import type { FieldOnWire } from "@gridloop/core/api";
import { afterEach, describe, expect, test } from "vitest";
import { eventually } from "../eventually.js";
import { page, userEvent } from "vitest/browser";
import "../../src/provider/define.js";
import { expectAccessible } from "../accessibility.js";
import { fakeServer } from "../fake-server.js";
import type { FakeRoutes } from "../fake-server.js";
import { ask } from "../form-on-page.js";
import type { FormOnPage } from "../form-on-page.js";
import { commit, compose } from "../ime.js";
import { textOf } from "../mount.js";
import { adopt, inForcedColours, stickingOut } from "./circumstances.js";
import { deepActiveElement } from "./deep-tree.js";

/** A question of one type, and how a person answers it. */
export interface FieldExample {
  /** Without id, label and hint, which the suite gives it. */
  readonly field: Omit<FieldOnWire, "id" | "label" | "hint" | "required">;
  /** An answer somebody gave before, as the form keeps it. */
  readonly answer: unknown;
  /** An answer the form refuses; without one the question is left unanswered where it must be answered. */
  readonly wrong?: unknown;
  /** Answers the question with the keyboard; the focus stands in its first control. */
  readonly answering: (form: FormOnPage) => Promise<void>;
  /** What the form then keeps. */
  readonly answered: unknown;
  /** What is typed with an input method, for questions answered by typing. */
  readonly composing?: { readonly syllables: string; readonly text: string; readonly answered: unknown };
  readonly routes?: FakeRoutes;
}

const locales = ["zh-CN", "en"] as const;
const label = { "zh-CN": "所问之事", en: "The matter asked about" };
const hint = { "zh-CN": "请照实填写", en: "As it was" };
const controls = "input, select, textarea, button";

/** What every type of field promises. That none of it breaks `default-src 'self'` is seen to for every browser test. */
export function fieldSuite(example: FieldExample): void {
  const question = { id: "matter", label, hint, required: true, ...example.field } as FieldOnWire;
  const show = async (answer?: unknown, asked: FieldOnWire = question): Promise<FormOnPage> => {
    const provider = document.createElement("gridloop-provider");
    provider.apiBase = fakeServer(example.routes ?? {}).apiBase;
    document.body.append(provider);
    return await ask(asked, answer === undefined ? {} : { matter: answer }, provider);
  };
  const showWrong = async (): Promise<FormOnPage> => {
    const form = await show(example.wrong);
    form.filling.judge(form.language);
    await form.updateComplete;
    return form;
  };
  const states = { empty: () => show(), answered: () => show(example.answer), wrong: showWrong };

  describe(`a ${example.field.type} question`, () => {
    afterEach(async () => {
      document.adoptedStyleSheets = [];
      await page.viewport(414, 896);
    });

    test.each(locales)("axe finds nothing to object to in %s, be it empty, answered or wrong", async (locale) => {
      document.documentElement.lang = locale;
      for (const state of Object.values(states)) await expectAccessible(await state());
    });

    test("nor in the dark palette", async () => {
      adopt(":root { color-scheme: dark; background: #12191f }");
      for (const state of Object.values(states)) await expectAccessible(await state());
    });

    test("nor in forced colours", async () => {
      const form = await showWrong();
      await inForcedColours(() => expectAccessible(form));
    });

    test("is answered with the keyboard alone, and nothing is held against it on the way", async () => {
      const form = await show();
      await tabInto(form);
      await example.answering(form);
      await eventually(() => expect(form.filling.answers["matter"]).toEqual(example.answered));
      expect(problemOf(form)).toBe("");
      expect(form.filling.judge("zh-CN")).toEqual([]);
    });

    test("says its label, its hint and what is wrong with it to screen readers", async () => {
      const form = await showWrong();
      expect(problemOf(form)).not.toBe("");
      const [control] = controlsOf(form);
      const named =
        control?.closest("fieldset")?.querySelector("legend") ??
        form.renderRoot.querySelector(`label[for="${control?.id}"]`) ??
        control?.closest("label");
      expect(textOf(named)).toContain(label["zh-CN"]);
      const described = control?.closest("fieldset") ?? control;
      const descriptions = (described?.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => textOf(form.shadowRoot?.getElementById(id)));
      expect(descriptions).toContain(hint["zh-CN"]);
      expect(descriptions).toContain(problemOf(form));
    });

    test("left unanswered it is not held against anyone before they send", async () => {
      const form = await show();
      await tabInto(form);
      form.renderRoot.querySelector<HTMLElement>("button.primary")?.focus();
      await aTaskLater();
      expect(problemOf(form)).toBe("");
    });

    test("nothing sticks out on 320 pixels, nor with type twice as large", async () => {
      document.documentElement.lang = "en";
      await page.viewport(320, 640);
      for (const state of Object.values(states)) expect(stickingOut(await state()), "on 320 pixels").toEqual([]);
      await page.viewport(375, 640);
      adopt(":root { font-size: 200% }");
      expect(stickingOut(document.body), "with type twice as large").toEqual([]);
    });

    test("an answer of before is shown alike whether it came before the form was on the page or after", async () => {
      const before = await show(example.answer);
      const after = await show();
      after.begin([question], { matter: example.answer });
      await after.updateComplete;
      expect(statesOf(after)).toEqual(statesOf(before));
      expect(statesOf(before)).not.toEqual(statesOf(await show()));
    });

    test("an answer of before is sound, and reads the same in the other language", async () => {
      const form = await show(example.answer);
      expect(form.filling.judge("zh-CN")).toEqual([]);
      document.documentElement.lang = "en";
      await eventually(() => expect(textOf(form.shadowRoot)).toContain(label.en));
      expect(form.filling.answers["matter"]).toEqual(example.answer);
    });

    test("two on one page keep apart", async () => {
      const [first, second] = [await show(), await show()];
      await tabInto(second);
      await example.answering(second);
      await eventually(() => expect(second.filling.answers["matter"]).toEqual(example.answered));
      expect(first.filling.isEmpty).toBe(true);
      expect(statesOf(first)).toEqual(statesOf(await show()));
    });

    test("one that need not be answered says so", async () => {
      expect(textOf((await show(undefined, { ...question, required: false })).shadowRoot)).toContain("（选填）");
    });

    if (example.composing) composingSuite(example.composing, show);
  });
}

/** What every question answered by typing promises those who type with an input method. */
function composingSuite({ syllables, text, answered }: NonNullable<FieldExample["composing"]>, show: () => Promise<FormOnPage>): void {
  const begin = async (): Promise<{ form: FormOnPage; input: HTMLInputElement | HTMLTextAreaElement }> => {
    const form = await show();
    await tabInto(form);
    return { form, input: deepActiveElement() as HTMLInputElement };
  };

  test("takes nothing in the middle of a composition, and all of it at its end", async () => {
    const { form, input } = await begin();
    const before = textOf(form.shadowRoot);
    for (let length = 1; length <= syllables.length; length++) await compose(syllables.slice(0, length));
    expect(input.value).toBe(syllables);
    expect(form.filling.isComposing).toBe(true);
    expect([form.changes, form.filling.isEmpty, textOf(form.shadowRoot)]).toEqual([0, true, before]);
    await commit(text);
    expect(form.filling.answers["matter"]).toEqual(answered);
    expect(form.changes).toBe(1);
    expect(input.value).toBe(text);
  });

  test("Enter takes a candidate and does not send; the next Enter may", async () => {
    const { form, input } = await begin();
    await compose(syllables);
    await userEvent.keyboard("{Enter}");
    expect(form.sent).toBe(0);
    if (form.filling.isComposing) await commit(text);
    await userEvent.keyboard("{Enter}");
    expect(form.sent).toBe(input instanceof HTMLTextAreaElement ? 0 : 1);
  });

  test("a page drawn anew leaves a composition alone", async () => {
    const { form, input } = await begin();
    await compose(syllables);
    form.requestUpdate();
    await form.updateComplete;
    expect([input.value, form.filling.isComposing]).toEqual([syllables, true]);
    await commit(text);
    expect(form.filling.answers["matter"]).toEqual(answered);
  });

  test("leaving in the middle of a composition keeps what stands there", async () => {
    const { form, input } = await begin();
    await compose(text);
    form.renderRoot.querySelector<HTMLElement>("button.primary")?.focus();
    await aTaskLater();
    expect(form.filling.isComposing).toBe(false);
    expect(form.filling.answers["matter"]).toEqual(answered);
    expect(input.value).toBe(text);
  });
}

/** Goes into the question with the Tab key, from just before the form. */
export async function tabInto(form: FormOnPage): Promise<void> {
  const before = document.createElement("button");
  before.textContent = "·";
  form.before(before);
  before.focus();
  await userEvent.keyboard("{Tab}");
  before.remove();
}

/** The controls of the form's questions, without the button that sends it. */
export function controlsOf(form: FormOnPage): HTMLElement[] {
  return [...form.renderRoot.querySelectorAll<HTMLElement>(".field")].flatMap((field) => [
    ...field.querySelectorAll<HTMLElement>(controls),
  ]);
}

/** What is said to be wrong with the form's only question. */
export const problemOf = (form: FormOnPage): string => textOf(form.renderRoot.querySelector(".field > .problem"));

/** What the person left is judged in a task of its own. */
export const aTaskLater = (): Promise<void> => new Promise((done) => setTimeout(() => setTimeout(done)));

/** What a form shows: the state of each control and all texts. */
function statesOf(form: FormOnPage): unknown[] {
  const states = controlsOf(form).map((control) =>
    control instanceof HTMLInputElement
      ? [control.type === "radio" || control.type === "checkbox" ? control.checked : control.value]
      : "value" in control
        ? control.value
        : "",
  );
  return [...states, textOf(form.shadowRoot)];
}
