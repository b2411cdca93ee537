import type { SurveyMessages } from "./messages.js";

export const en: SurveyMessages = {
  title: "How did we do?",
  lead: "The matter you reported has been closed. Please tell us how it went.",
  until: (when) => `You can answer until ${when}`,
  submit: "Send my answer",
  sending: "Sending…",
  thanks: { title: "Thank you", advice: "Your answer has been recorded." },
  redone: {
    title: "We hear you: the work will be done again",
    advice: "The case has been opened again, so you need not report it a second time. Follow it with the same number and tracking code.",
  },
  heard: { title: "We have your answer", advice: "What you told us has been recorded as you wrote it." },
  already: { title: "This has been answered", advice: "Each case can be rated once after it is closed." },
  over: { title: "The survey has ended", advice: "The time to answer is over. If the problem is still there, please report it again." },
  notYet: { title: "Not open yet", advice: "You can rate the result here once the case is closed." },
  empty: { title: "No case to rate", advice: "Look up the case by its number and tracking code first." },
  notFound: { title: "No case was found", advice: "The case number or the tracking code is wrong." },
  tooOften: { title: "Too many attempts", advice: "Please try again later. What you have entered is kept." },
};
