import type { FieldOnWire, FormOnWire, RequestProblem } from "@gridloop/core/api";
import { fillForm, isBlank, viewForm } from "@gridloop/core/form";
import type { FormView, ReportedFieldProblem } from "@gridloop/core/form";
import type { Locale } from "@gridloop/core/definition";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Connection } from "../connection/connection.js";
import type { FieldControl, MakeFieldControl } from "./field-control.js";
import { fieldProblemInWords } from "./field-problem-in-words.js";
import { PointerPress } from "./pointer-press.js";
import { refusalInWords } from "./refusal.js";
import type { Refusal } from "./refusal.js";

/** What a filling needs of the element that shows it. */
export interface FormFillingHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The control of each field type. */
export type FieldControls = Readonly<Record<FieldOnWire["type"], MakeFieldControl>>;

/** How a filling is connected to the page and to the server. */
export interface FormFillingSettings {
  /** The control of each field type; a way to it, where the controls are loaded apart and not there yet. */
  readonly controls: FieldControls | ((type: FieldOnWire["type"], field: FieldOnWire) => MakeFieldControl);
  readonly connection: () => Connection | undefined;
  /**
   * The time zone of the district: its IANA name as the district view says it, or any instant the server wrote (`at`), which
   * ends in the zone's offset. Questions for a date and time take the offset of their answer from it; without it, from the browser.
   */
  readonly timeZone?: () => string | undefined;
  /** The person changed an answer. */
  readonly changed?: () => void;
}

/** A problem with one answer, in words. */
export interface SpokenProblem {
  readonly field: string;
  readonly message: string;
}

/**
 * A form while somebody fills it in: the answers, what is shown and owed by them, what is wrong and since when it may be said.
 *
 * Nothing is judged before the person leaves a field or sends the form, and nothing at all happens while an input method
 * composes: the answer is taken when the composition ends. Once a problem was said, it goes as soon as the answer is right.
 */
export class FormFilling implements ReactiveController {
  readonly #host: FormFillingHost;
  readonly #settings: FormFillingSettings;
  #form: FormOnWire | undefined;
  #answers: Readonly<Record<string, unknown>> = {};
  #view: FormView | undefined;
  #controls = new Map<string, FieldControl>();
  /** Fields whose problems may be said: those left with an answer, and those named at a try to send. */
  #judged = new Set<string>();
  /** What the server said of an answer, until that answer changes. */
  #refused = new Map<string, Refusal>();
  #composing: EventTarget | undefined;
  readonly #press = new PointerPress();

  constructor(host: FormFillingHost, settings: FormFillingSettings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  /** The form being filled in. */
  get form(): FormOnWire | undefined {
    return this.#form;
  }

  /** The answers as given, by field; hidden fields' included, so that an answer comes back with its field. */
  get answers(): Readonly<Record<string, unknown>> {
    return this.#answers;
  }

  /** Whether an input method is composing in one of the form's controls. */
  get isComposing(): boolean {
    // A control taken off the page in the middle never says that its composition ended.
    if (this.#composing instanceof Node && !this.#composing.isConnected) this.#composing = undefined;
    return this.#composing !== undefined;
  }

  /** Whether nothing was answered yet. */
  get isEmpty(): boolean {
    return Object.keys(this.#answers).length === 0;
  }

  /** Begins a form, with answers where there are some already. The same form with the same answers changes nothing. */
  begin(form: FormOnWire | undefined, answers: Readonly<Record<string, unknown>> = {}): void {
    this.#disconnectControls();
    this.#controls.clear();
    this.#form = form;
    this.#answers = answers;
    this.#view = undefined;
    this.#judged.clear();
    this.#refused.clear();
    this.#host.requestUpdate();
  }

  /** Takes a newer edition of the same form, such as one with other options, and keeps everything else. */
  refresh(form: FormOnWire): void {
    this.#form = form;
    this.#view = undefined;
    this.#host.requestUpdate();
  }

  /** The fields shown with the answers so far; of one group where `group` is given, of no group where it is empty. */
  fields(group?: string): readonly FieldOnWire[] {
    const visible = (this.#look()?.visible ?? []) as readonly FieldOnWire[];
    return group === undefined ? visible : visible.filter((field) => (field.group ?? "") === group);
  }

  isRequired(field: FieldOnWire): boolean {
    return this.#look()?.isRequired(field) ?? false;
  }

  /** The control that asks a field. */
  control(field: FieldOnWire): FieldControl {
    const known = this.#controls.get(field.id);
    if (known) return known;
    const { controls } = this.#settings;
    const make = typeof controls === "function" ? controls(field.type, field) : controls[field.type];
    const made = make({
      field,
      answer: (value) => this.answer(field.id, value),
      redraw: () => this.#host.requestUpdate(),
      connection: this.#settings.connection,
      timeZone: () => this.#settings.timeZone?.(),
    });
    this.#controls.set(field.id, made);
    return made;
  }

  /** Takes an answer; undefined takes it back. */
  answer(field: string, value: unknown): void {
    // An answer that was right is judged anew when they leave it again, not with each key in between.
    if (this.#judged.has(field) && !this.#faultById(field)) this.#judged.delete(field);
    const { [field]: _before, ...others } = this.#answers;
    this.#answers = value === undefined ? others : { ...others, [field]: value };
    this.#view = undefined;
    this.#refused.delete(field);
    this.#settings.changed?.();
    this.#host.requestUpdate();
  }

  /** The person left a field. An empty one is not held against them yet: they may come back to it. */
  settle(field: string): void {
    const isObstructed = this.#controls.get(field)?.obstacle?.("zh-CN") !== undefined;
    if (isBlank(this.#answers[field]) && !isObstructed) return;
    this.#judged.add(field);
    this.#host.requestUpdate();
  }

  /** What is wrong with a field and may be said, in words. */
  problem(field: FieldOnWire, locale: Locale): string | undefined {
    const refusal = this.#refused.get(field.id);
    if (refusal) return refusalInWords(refusal, field, locale);
    if (!this.#judged.has(field.id)) return undefined;
    const obstacle = this.#controls.get(field.id)?.obstacle?.(locale);
    if (obstacle !== undefined) return obstacle;
    const fault = this.#fault(field);
    return fault && fieldProblemInWords(fault, field, locale);
  }

  /**
   * Judges the shown fields, of one group where `group` is given, and says everything that is wrong from now on.
   * @returns what is wrong, in the form's order
   */
  judge(locale: Locale, group?: string): readonly SpokenProblem[] {
    const fields = this.fields(group);
    for (const { id } of fields) this.#judged.add(id);
    this.#host.requestUpdate();
    return this.problems(locale, group);
  }

  /** What is wrong and was said. */
  problems(locale: Locale, group?: string): readonly SpokenProblem[] {
    return this.fields(group).flatMap((field) => {
      const message = this.problem(field, locale);
      return message === undefined ? [] : [{ field: field.id, message }];
    });
  }

  /** Takes the server's word on answers it refused. */
  refuse(problems: readonly (Pick<RequestProblem, "code" | "field" | "details"> & { readonly message?: string })[]): void {
    for (const { field, code, details, message } of problems) {
      if (field === undefined) continue;
      this.#controls.get(field)?.refused?.(code);
      this.#refused.set(field, { field, code, message, ...(details ? { details } : {}) });
    }
    this.#host.requestUpdate();
  }

  /** Waits until what is under way, such as uploads, has ended one way or the other. */
  async settled(): Promise<void> {
    await Promise.all(this.fields().flatMap((field) => this.#controls.get(field.id)?.pending?.() ?? []));
  }

  /** The answers as they are sent: of shown fields, in normal form, empty ones left out. Sound only after `judge` found nothing. */
  values(): Record<string, unknown> {
    if (!this.#form) return {};
    const asked = new Set(this.fields().map(({ id }) => id));
    const given = Object.fromEntries(Object.entries(this.#answers).filter(([id]) => asked.has(id)));
    const filling = fillForm(this.#form, given);
    if (!filling.ok) return given;
    return { ...filling.values, ...Object.fromEntries(filling.personal.map(({ field, value }) => [field, value])) };
  }

  // On the render root, not on the host: the focus moving from one control to the next inside it never shows outside.
  hostConnected(): void {
    const root = this.#host.renderRoot;
    root.addEventListener("input", this.#onInput);
    root.addEventListener("compositionstart", this.#onCompositionStart);
    root.addEventListener("compositionend", this.#onCompositionEnd);
    root.addEventListener("focusout", this.#onFocusOut as EventListener);
    root.addEventListener("keydown", this.#onKeyDown as EventListener, true);
    this.#press.connect();
  }

  hostDisconnected(): void {
    const root = this.#host.renderRoot;
    root.removeEventListener("input", this.#onInput);
    root.removeEventListener("compositionstart", this.#onCompositionStart);
    root.removeEventListener("compositionend", this.#onCompositionEnd);
    root.removeEventListener("focusout", this.#onFocusOut as EventListener);
    root.removeEventListener("keydown", this.#onKeyDown as EventListener, true);
    this.#press.disconnect();
    this.#composing = undefined;
    this.#disconnectControls();
  }

  /** Half a composition is nobody's answer. */
  readonly #onInput = (event: Event): void => {
    if (this.isComposing || (event as InputEvent).isComposing) return;
    this.#take(event.target);
  };

  readonly #onCompositionStart = (event: Event): void => {
    this.#composing = event.target ?? undefined;
  };

  readonly #onCompositionEnd = (event: Event): void => {
    this.#composing = undefined;
    this.#take(event.target);
  };

  /** Who leaves a question is done with it for now. */
  readonly #onFocusOut = (event: FocusEvent): void => {
    const target = event.target as Element;
    // Some input methods end a composition without a word when the control loses the focus.
    if (this.#composing === target) {
      this.#composing = undefined;
      this.#take(target);
    }
    const question = target.closest<HTMLElement>("[data-asks]");
    if (question === null || question.contains(event.relatedTarget as Node | null)) return;
    this.#press.afterwards(() => this.settle(question.dataset["asks"] ?? ""));
  };

  /** Enter takes a candidate; it must not send the form. 229 is what Safari says of a key an input method took. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.isComposing || event.keyCode === 229 || this.isComposing)) event.preventDefault();
  };

  /** Takes the text of a control that names its field. */
  #take(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    const field = target.dataset["field"];
    // Another form may stand in the same place.
    if (field === undefined || !this.#form?.fields.some(({ id }) => id === field)) return;
    const control = this.#controls.get(field);
    if (control?.typed) control.typed(target);
    else this.answer(field, target.value === "" ? undefined : target.value);
  }

  #look(): FormView | undefined {
    if (!this.#form) return undefined;
    return (this.#view ??= viewForm(this.#form, this.#answers));
  }

  #fault(field: FieldOnWire): ReportedFieldProblem | undefined {
    const view = this.#look();
    if (!view || field.type === "statement") return undefined;
    const reading = view.reading(field);
    if (!reading.ok) return { field: field.id, ...reading.problem };
    const unanswered = reading.value === undefined || (field.type === "checkbox" && reading.value === false);
    return unanswered && view.isRequired(field) ? { field: field.id, code: "required" } : undefined;
  }

  #faultById(id: string): ReportedFieldProblem | undefined {
    const field = this.#form?.fields.find((each) => each.id === id);
    return field && this.#fault(field);
  }

  /** They are kept: an element moved to another place of the page still has its photos. */
  #disconnectControls(): void {
    for (const control of this.#controls.values()) control.disconnect?.();
  }
}
