import type { MeasureWords } from "../../measure/locales/words.js";
import type { WorklistView } from "../worklist-filter.js";

/** What the worklist says besides titles, lamps and what people wrote. `count` is written, such as 12 or 99+. */
export interface WorklistMessages {
  readonly name: string;
  readonly views: { readonly name: string } & Readonly<Record<WorklistView, string>>;
  /** A count to a screen reader: so many cases. */
  readonly cases: (count: string) => string;

  readonly search: { readonly label: string; readonly hint: string; readonly clear: string };
  readonly quickFilters: string;
  readonly urgent: string;
  /** The quick filter for what waits for the reader's approval. */
  readonly approving: string;
  readonly filters: string;
  readonly step: { readonly label: string; readonly any: string };
  readonly itemClass: { readonly label: string; readonly any: string };
  readonly choicesMissing: string;

  readonly columns: { readonly due: string; readonly matter: string; readonly place: string; readonly turn: string };
  readonly number: string;
  readonly returned: (times: number) => string;
  /** An answer is owed by the reader. */
  readonly owed: string;
  readonly owedBy: (when: string) => string;
  readonly owedLate: (when: string) => string;
  readonly approvalWanted: string;
  /** The last measure, and how many were taken in all. */
  readonly supervised: (measure: string, times: number) => string;
  readonly measures: MeasureWords;
  readonly tickets: (answered: number, asked: number) => string;
  readonly marks: Readonly<Record<"question" | "approval" | "ruling" | "duplicates" | "merged", string>>;
  /** `when` such as “today, 17:00”. */
  readonly dueAt: (when: string) => string;
  readonly wasDueAt: (when: string) => string;
  readonly openedAt: (when: string) => string;
  readonly closedAt: (when: string) => string;
  readonly clockStopped: string;

  readonly order: string;
  readonly shown: (count: number) => string;
  readonly total: (count: number) => string;
  readonly found: (count: number, hasMore: boolean) => string;
  readonly more: string;
  readonly readingMore: string;
  readonly moreFailed: string;
  readonly tooMany: (count: number) => string;

  readonly updates: (count: number) => string;
  readonly showUpdates: string;
  readonly newcomers: (count: number) => string;
  readonly stale: { readonly offline: (when: string) => string; readonly unavailable: (when: string) => string };
  readonly retry: string;

  readonly nothingToDo: { readonly title: string; readonly advice: string; readonly firstOfAll: string };
  readonly noCases: { readonly title: string; readonly advice: string };
  readonly noMatch: { readonly title: string; readonly advice: string };
  readonly clearFilters: string;
  readonly searchAll: string;
}
