import type { FormOnWire } from "@gridloop/core/api";

/** An unfinished report as it is kept. */
export interface Draft {
  readonly item?: string | undefined;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly anonymous?: boolean;
  /** Whether personal answers were given and not kept. */
  readonly withheld?: boolean;
}

const keyOf = (name: string): string => `gridloop-draft:${name}`;

/**
 * The answers that may be kept in the browser: what is not personal, and the ids of uploaded photos, which show nothing
 * to anybody without a right to them. The computer may be one at a library or a service hall.
 */
export function keepableAnswers(form: FormOnWire, answers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const keepable = form.fields.filter(({ type, personal }) => type === "photo" || personal === undefined || personal === "none");
  const ids = new Set(keepable.map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)));
}

/** Keeps a draft for as long as the tab lives; nothing where the browser keeps nothing. */
export function keepDraft(name: string, draft: Draft): void {
  try {
    sessionStorage.setItem(keyOf(name), JSON.stringify(draft));
  } catch {
    // Storage is full or switched off: then nothing is kept, and the form still works.
  }
}

/** Takes a kept draft out again. */
export function recallDraft(name: string): Draft | undefined {
  try {
    return parseDraft(sessionStorage.getItem(keyOf(name)) ?? "");
  } catch {
    return undefined;
  }
}

/** Reads a draft as it was written; nothing where it is none. */
export function parseDraft(written: string): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(written);
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets a draft. */
export function dropDraft(name: string): void {
  try {
    sessionStorage.removeItem(keyOf(name));
  } catch {
    // Nothing was kept, then.
  }
}

/** What stands under our key may have been written by anything on the page's origin. */
function isDraft(kept: unknown): kept is Draft {
  if (typeof kept !== "object" || kept === null || !("answers" in kept)) return false;
  const { answers } = kept;
  const item = "item" in kept ? kept.item : undefined;
  return typeof answers === "object" && answers !== null && !Array.isArray(answers) && (item === undefined || typeof item === "string");
}
