import type { DistrictView, FormOnWire } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import type { FormFilling, SpokenProblem } from "../form/form-filling.js";
import { keepableAnswers } from "./draft/draft.js";
import type { Draft } from "./draft/draft.js";
import type { Item } from "./item-choice/find-items.js";
import { reportSteps } from "./report-step.js";
import type { ReportStep } from "./report-step.js";

/** What a report is made from: a district with its matters, or one form a portal asks by itself. */
export interface ReportSource {
  readonly district: DistrictView | undefined;
  readonly definition: FormOnWire | undefined;
  /** The matter the portal has decided on; empty where the person chooses. */
  readonly item: string;
}

/** A report while somebody makes it: what it is about, the answers, and which screens they stand on. */
export class Report {
  readonly #filling: FormFilling;
  #source: ReportSource = { district: undefined, definition: undefined, item: "" };
  #chosen: string | undefined;
  /** Whether the reporter's identity is to be kept from those who do not handle the case. */
  anonymous = false;

  constructor(filling: FormFilling) {
    this.#filling = filling;
  }

  /** Takes what the report is made from, as often as it is known anew. Answers stay wherever the form still asks for them. */
  use(source: ReportSource): void {
    this.#source = source;
    this.#useForm();
  }

  /** The matter: decided by the portal, else chosen. */
  get item(): Item | undefined {
    return this.#find(this.#source.item) ?? this.#find(this.#chosen);
  }

  /** The matter's id as it is sent. A portal that asks its own form may name a matter of a district unknown here. */
  get itemId(): string {
    return this.item?.id ?? (this.#source.definition ? this.#source.item : "");
  }

  /** Whether the person is asked for the matter. */
  get choosesItem(): boolean {
    return this.#source.definition === undefined && this.#find(this.#source.item) === undefined;
  }

  get steps(): readonly ReportStep[] {
    return reportSteps(this.#filling, this.choosesItem);
  }

  /** Whether to offer anonymity: where the form asks who somebody is. A photo does not. */
  get asksAnonymity(): boolean {
    const isPersonal = ({ type, personal }: FormOnWire["fields"][number]): boolean =>
      type !== "photo" && personal !== undefined && personal !== "none";
    return this.#filling.form?.fields.some(isPersonal) ?? false;
  }

  /** Whether nothing was chosen or answered yet. */
  get isEmpty(): boolean {
    return this.#chosen === undefined && this.#filling.isEmpty;
  }

  choose(item: string): void {
    this.#chosen = item;
    this.#useForm();
  }

  /** Begins anew. */
  clear(): void {
    this.#chosen = undefined;
    this.anonymous = false;
    this.#filling.begin(this.#form);
  }

  /** What may be kept in the browser of a report that is not finished. */
  toDraft(): Draft {
    const { form, answers } = this.#filling;
    const kept = form ? keepableAnswers(form, answers) : {};
    const withheld = Object.keys(kept).length < Object.keys(answers).length;
    return { item: this.#chosen, answers: kept, ...(this.anonymous && { anonymous: true }), ...(withheld && { withheld }) };
  }

  /** Takes up a draft. What the form no longer asks is left out; so is what may not be kept, whoever wrote it there. */
  takeUp({ item, answers, anonymous }: Draft): void {
    this.#chosen = this.#find(item)?.id;
    this.anonymous = anonymous === true;
    const form = this.#form;
    this.#filling.begin(form, form ? keepableAnswers(form, answers) : {});
  }

  /** Judges screen by screen. Answers the first one on which something is wrong, and what. */
  judge(locale: Locale): { readonly step: ReportStep; readonly problems: readonly SpokenProblem[] } | undefined {
    for (const step of this.steps) {
      const problems = step.kind === "group" ? this.#filling.judge(locale, step.group) : [];
      if (problems.length > 0) return { step, problems };
    }
    return undefined;
  }

  /** The screen a field stands on. */
  stepOf(field: string): ReportStep | undefined {
    const group = this.#filling.fields().find(({ id }) => id === field)?.group ?? "";
    return this.steps.find((step) => step.kind === "group" && step.group === group);
  }

  #find(item: string | undefined): Item | undefined {
    return item ? this.#source.district?.items.find(({ id }) => id === item) : undefined;
  }

  /** The form to ask: known before a matter is chosen where the district has only one. */
  get #form(): FormOnWire | undefined {
    const { definition, district } = this.#source;
    if (definition) return definition;
    const { item } = this;
    if (item) return district?.forms.find(({ id }) => id === item.intakeForm);
    return district?.forms.length === 1 ? district.forms[0] : undefined;
  }

  #useForm(): void {
    const form = this.#form;
    const before = this.#filling.form;
    if (form === before) return;
    if (form !== undefined && form.id === before?.id) this.#filling.refresh(form);
    else this.#filling.begin(form, form ? carriedOver(before, form, this.#filling.answers) : {});
  }
}

/** Answers to questions that both forms ask in the same way: another matter may have another form. */
function carriedOver(
  before: FormOnWire | undefined,
  form: FormOnWire,
  answers: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const typeBefore = new Map(before?.fields.map(({ id, type }) => [id, type]));
  const same = new Set(form.fields.filter(({ id, type }) => typeBefore.get(id) === type).map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => same.has(id)));
}
