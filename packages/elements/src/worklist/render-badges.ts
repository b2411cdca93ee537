import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { DueState } from "../lamp/due-state.js";
import { gravityOf } from "../measure/gravity.js";
import { dayAndTime } from "../time/due-phrase.js";
import type { RowFrame } from "./render-row.js";
import type { WorklistRow } from "./worklist-pages.js";

/** A fact worth a glance, and how much it stands out: wanted of the reader, grave, or merely so. */
type Badge = readonly [tone: "wanted" | "alarm" | "caution" | "", words: string] | false | undefined;

/** What is wanted of the reader first, then what is grave, then what else is true of the case. */
export function renderBadges(row: WorklistRow, state: DueState, { say, locale, now }: RowFrame): TemplateResult | typeof nothing {
  const { urgent, returns = 0, marks = [], supervision, tickets, owed, approving } = row;
  const owedBy = owed?.dueAt ? dayAndTime(owed.dueAt, now, locale) : undefined;
  const isReplyLate = owed?.dueAt ? Date.parse(owed.dueAt) < Date.parse(now) : false;
  const badges: readonly Badge[] = [
    owed && [isReplyLate ? "alarm" : "wanted", owedBy === undefined ? say.owed : isReplyLate ? say.owedLate(owedBy) : say.owedBy(owedBy)],
    approving && ["wanted", say.approvalWanted],
    urgent && ["alarm", say.urgent],
    supervision && [gravityOf(supervision.measure), say.supervised(say.measures[supervision.measure], supervision.fired)],
    returns > 0 && ["", say.returned(returns)],
    marks.includes("ruling") && ["caution", say.marks.ruling],
    // Where the clock stands still for it, the lamp says so.
    marks.includes("question") && state !== "waiting" && ["", say.marks.question],
    marks.includes("approval") && !approving && ["", say.marks.approval],
    tickets && ["", say.tickets(tickets.answered, tickets.asked)],
    marks.includes("duplicates") && ["", say.marks.duplicates],
    marks.includes("merged") && ["", say.marks.merged],
  ];
  const shown = badges.filter((badge) => badge !== undefined && badge !== false);
  if (shown.length === 0) return nothing;
  return html`${shown.map(([tone, words]) => html`<span class="badge ${tone}" part="badge">${words}</span>`)}`;
}
