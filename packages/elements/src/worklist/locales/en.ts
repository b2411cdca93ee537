import { en as measures } from "../../measure/locales/en.js";
import type { WorklistMessages } from "./messages.js";

const cases = (count: number): string => (count === 1 ? "1 case" : `${count} cases`);

export const en: WorklistMessages = {
  name: "Cases",
  views: { name: "Which cases", mine: "Mine to do", all: "All" },
  cases: (count) => (count === "1" ? "1 case" : `${count} cases`),

  search: { label: "Search", hint: "Number or address", clear: "Clear the search" },
  quickFilters: "Quick filters",
  urgent: "Urgent",
  approving: "To approve",
  filters: "Filters",
  step: { label: "Public step", any: "Any step" },
  itemClass: { label: "Class of matter", any: "Any class" },
  choicesMissing: "The filters could not be read. Please try again later.",

  columns: { due: "Due", matter: "Matter", place: "Place", turn: "Stage and unit" },
  number: "Number",
  returned: (times) => (times === 1 ? "Returned once" : times === 2 ? "Returned twice" : `Returned ${times} times`),
  owed: "Answer owed",
  owedBy: (when) => `Answer due ${when}`,
  owedLate: (when) => `Answer was due ${when}`,
  approvalWanted: "To be approved by you",
  supervised: (measure, count) => (count > 1 ? `${measure} (pressed ${count} times)` : measure),
  measures,
  tickets: (answered, asked) => `Joint: ${answered} of ${asked} answered`,
  marks: {
    question: "Awaiting the reporter",
    approval: "Approval pending",
    ruling: "Responsibility disputed",
    duplicates: "Has duplicates",
    merged: "Duplicate",
  },
  dueAt: (when) => `due ${when}`,
  wasDueAt: (when) => `was due ${when}`,
  openedAt: (when) => `reported ${when}`,
  closedAt: (when) => `closed ${when}`,
  clockStopped: "Clock stopped",

  order: "first due first",
  shown: (count) => `${cases(count)} shown`,
  total: (count) => cases(count),
  found: (count, hasMore) => (hasMore ? `The first ${cases(count)}; there are more` : `${cases(count)} found`),
  more: "Show more",
  readingMore: "Loading…",
  moreFailed: "More cases could not be read. Please try again.",
  tooMany: (count) => `${cases(count)} shown. There are more: narrow the list by a search or a filter.`,

  updates: (count) => (count === 1 ? "1 case has changed" : `${count} cases have changed`),
  showUpdates: "Refresh",
  newcomers: (count) => (count === 1 ? "1 new case" : `${count} new cases`),
  stale: {
    offline: (when) => `No network connection. This was read ${when}.`,
    unavailable: (when) => `Cannot be updated at the moment. This was read ${when}.`,
  },
  retry: "Try again",

  nothingToDo: { title: "Nothing to do right now", advice: "Cases handed to you appear here.", firstOfAll: "First due of all cases:" },
  noCases: { title: "There are no cases yet", advice: "Cases within your responsibility appear here." },
  noMatch: { title: "No case matches", advice: "Try other words, or fewer filters." },
  clearFilters: "Clear search and filters",
  searchAll: "Search all cases",
};
