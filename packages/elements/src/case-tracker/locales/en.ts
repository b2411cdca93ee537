import type { TrackerMessages } from "./messages.js";

const lowerFirst = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);
const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

export const en: TrackerMessages = {
  lookUp: {
    title: "Follow your case",
    lead: "Enter the case number and the tracking code from your receipt.",
    number: "Case number",
    numberHint: "The “number” on your receipt, made of letters and digits.",
    code: "Tracking code",
    codeHint: "The 12 letters and digits on your receipt. Capitals, spaces and hyphens do not matter.",
    submit: "Look up",
    searching: "Looking up…",
    notFound: {
      title: "No case was found",
      advice: "The case number or the tracking code is wrong. Compare both with your receipt and try again.",
    },
    tooOften: {
      title: "Too many attempts",
      advice: (minutes) =>
        minutes === undefined
          ? "To protect your information, please try again later."
          : `To protect your information, please try again in ${counted(minutes, "minute")}.`,
    },
  },
  number: "Number",
  currentStep: "Current step",
  result: "Result",
  handledBy: (unit) => `With ${unit}`,
  closedOn: "Closed",
  openedOn: "Reported",
  due: "Due",
  noDeadline: "This step has no deadline",
  provisional: "may change once the public holidays are announced",
  lastMove: "Last progress",
  satisfaction: "Your rating",
  satisfied: "Satisfied",
  unsatisfied: "Not satisfied",
  unsatisfiedRedo: "Not satisfied: it is being done again",
  answer: "The answer",
  held: {
    title: "The case is on hold",
    advice: "It cannot be dealt with for now, and its deadline stands still. Work resumes when it can; you need not report it again.",
  },
  late: { title: "The deadline has passed", advice: "We are sorry for the delay." },
  merged: {
    title: "Handled together with another report",
    advice: "Somebody else reported the same matter, and both are handled as one. You see how that goes on, and you will hear the result.",
  },
  question: {
    title: "We need something from you",
    advice: "The unit that deals with it can go on once it has your answer.",
    until: (when) => `Please answer by ${when}. The unit that deals with it can go on once it has your answer.`,
    submit: "Send the answer",
    done: "Your answer was sent. The unit that deals with it goes on.",
    lamp: "Waiting for you",
  },
  silent: {
    title: (days) => `Nothing has moved for ${counted(days, "day")}`,
    due: (due) => `This step is due ${due}.`,
    late: (due, late) => `This step was due ${due} and is ${late}.`,
    noDeadline: "This step has no deadline. You can ask the office that took your report, giving the case number.",
  },
  pressed: (count, last, when) =>
    count === 1
      ? `Since then the responsible unit has been pressed once: “${last}”, ${when}.`
      : `Since then the responsible unit has been pressed ${count} times, last with “${last}”, ${when}.`,
  progress: "Steps",
  stepStates: { done: "Done", current: "In progress", "to-come": "To come", "passed-over": "Not needed", beside: "If needed" },
  pressedTimes: (count) => (count === 1 ? "Pressed once" : `Pressed ${count} times`),
  course: "What has happened",
  actions: "What you can do",
  action: {
    confirmTitle: (action) => `${action}: are you sure?`,
    confirmAdvice: "It takes effect at once.",
    confirm: (action) => `Yes, ${lowerFirst(action)}`,
    sending: "Sending…",
    cancel: "Cancel",
    done: (action) => `“${action}” has been done.`,
    gone: "The case has moved on, so this is no longer possible. Below is where it stands now.",
  },
  asOf: (when) => `As of ${when}`,
  refresh: "Refresh",
  refreshing: "Refreshing…",
  unchanged: "Refreshed: nothing new yet.",
  changed: (latest) => `News: ${latest}`,
  outdated: (when) => `It could not be refreshed. This is how it stood ${when}.`,
  print: "Print or save",
  another: "Look up another case",
};
