import type { Locale } from "@gridloop/core/definition";
import { focusQuestion } from "../form/focus-question.js";
import type { FormFilling, FormFillingHost, SpokenProblem } from "../form/form-filling.js";
import type { ReportStep } from "./report-step.js";
import type { Report } from "./report.js";

/** What `gridloop-step` tells: the screen the person has come to. */
export interface StepDetail {
  readonly step: ReportStep["id"];
  readonly number: number;
  readonly total: number;
}

/** Where the focus goes on a screen: to its heading, to the list of what is wrong, or to one question. */
export type Landing = "heading" | "summary" | { readonly field: string };

/** Where somebody is in a report, and how they get to another screen: the focus goes with them. */
export class ReportProgress {
  readonly #host: FormFillingHost;
  readonly #filling: FormFilling;
  readonly #report: Report;
  #at: string = "";
  #judged = "";
  #isReturning = false;

  constructor(host: FormFillingHost, filling: FormFilling, report: Report) {
    this.#host = host;
    this.#filling = filling;
    this.#report = report;
  }

  /** The screen on show. An answer may take a screen away, though never the one it was given on. */
  get step(): ReportStep | undefined {
    return this.#report.steps[this.index];
  }

  /** How many screens lie before the one on show. */
  get index(): number {
    return Math.max(
      0,
      this.#report.steps.findIndex(({ id }) => id === this.#at),
    );
  }

  /** What is wrong on the screen on show, once the person tried to leave it. */
  problems(locale: Locale): readonly SpokenProblem[] {
    const { step } = this;
    return step?.kind === "group" && step.id === this.#judged ? this.#filling.problems(locale, step.group) : [];
  }

  /** The screen to go on to: back to the check for who came from there to change one answer. */
  get following(): ReportStep | undefined {
    const { steps } = this.#report;
    return this.#isReturning ? steps.at(-1) : steps[this.index + 1];
  }

  /** The screen before; nothing on the first. */
  get before(): ReportStep | undefined {
    const { steps } = this.#report;
    return this.#isReturning ? steps.at(-1) : steps[this.index - 1];
  }

  /** Begins at the first screen, or at one named, without taking the focus. */
  reset(at = ""): void {
    this.#at = at;
    this.#judged = "";
    this.#isReturning = false;
    this.#host.requestUpdate();
  }

  /** Leads from the check to one answer; from there the way leads back to the check. */
  async change(step: ReportStep, field?: string): Promise<void> {
    this.#isReturning = true;
    await this.#show(step, field === undefined ? "heading" : { field });
  }

  async goTo(step: ReportStep | undefined): Promise<void> {
    if (!step) return;
    if (step.kind === "check") this.#isReturning = false;
    await this.#show(step, "heading");
  }

  /** Leads to a screen on which something is wrong, and to the list of it. */
  async leadToProblems(step: ReportStep): Promise<void> {
    // Who comes from the check goes back to it; who is on the way goes on from there.
    if (this.step?.kind === "check") this.#isReturning = true;
    this.#judged = step.id;
    await this.#show(step, "summary");
  }

  async #show(step: ReportStep, landing: Landing): Promise<void> {
    const isNew = step.id !== this.step?.id;
    this.#at = step.id;
    if (isNew && landing !== "summary") this.#judged = "";
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    land(this.#host, landing);
    if (isNew) this.#tell(step);
  }

  #tell(step: ReportStep): void {
    const detail: StepDetail = { step: step.id, number: this.index + 1, total: this.#report.steps.length };
    this.#host.dispatchEvent(new CustomEvent("gridloop-step", { detail, bubbles: true, composed: true }));
  }
}

/** Moves the focus on a screen, and shows its top: whoever pressed a button below a long one would stand below the next. */
export function land(host: FormFillingHost, landing: Landing): void {
  const root = host.renderRoot as ShadowRoot;
  if (typeof landing === "object") {
    focusQuestion(root, landing.field);
    return;
  }
  root.querySelector<HTMLElement>(landing === "summary" ? "[data-summary]" : "[data-heading]")?.focus({ preventScroll: true });
  const { top } = host.getBoundingClientRect();
  if (top < 0 || top > window.innerHeight / 2) host.scrollIntoView({ block: "start" });
}
