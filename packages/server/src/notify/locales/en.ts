import type { NotificationMessages } from "./notification-message.js";

const whereabouts = ["Stage: {stage}", "With: {unit}", "Due: {due}", "{link}"].join("\n");
const pressure = ["Stage: {stage}", "With: {unit}", "Due: {due}", "Answer by: {reply.due}", "Meeting: {meeting}", "{link}"].join("\n");
const look = "You can look it up with your tracking code.\n{link}";

/** The product's own words for messages, in English. */
export const en: NotificationMessages = {
  topics: {
    "case-changed": { subject: "Case {case.number} changed", body: `Something happened in case {case.number}, {item}.\n${whereabouts}` },
    assigned: { subject: "Case {case.number} is yours to handle", body: `Case {case.number}, {item}, has come to {post}.\n${whereabouts}` },
    pressed: { subject: "{measure}: case {case.number}", body: `Case {case.number}, {item}: {rung}.\n${pressure}` },
    told: { subject: "For information – {measure}: case {case.number}", body: `Case {case.number}, {item}: {rung}.\n${pressure}` },
    copied: { subject: "Copy – {measure}: case {case.number}", body: `Case {case.number}, {item}: {rung}.\n${pressure}` },
    "approval-asked": {
      subject: "An approval is asked for in case {case.number}",
      body: `In case {case.number}, {item}, something waits for the approval of {post}.\n${whereabouts}`,
    },
    "approval-decided": {
      subject: "Decided: what was asked for in case {case.number}",
      body: `What was asked for in case {case.number}, {item}, has been decided.\n${whereabouts}`,
    },
    "ruling-asked": {
      subject: "Who is responsible for case {case.number}? A ruling is asked for",
      body: `The units do not agree who is responsible for case {case.number}, {item}. {post} is to rule.\n${whereabouts}`,
    },
    "partner-called": {
      subject: "Urgent: case {case.number}",
      body: `{partner} is called to case {case.number}, {item}, at once.\n${whereabouts}`,
    },
    "question-asked": {
      subject: "A question to whoever reported case {case.number}",
      body: `Case {case.number}, {item}, waits for an answer of whoever reported it.\n${whereabouts}`,
    },
    "question-answered": {
      subject: "Whoever reported case {case.number} has answered",
      body: `The question in case {case.number}, {item}, was answered.\n${whereabouts}`,
    },
    answered: { subject: "An answer in case {case.number}", body: `A unit has answered in case {case.number}, {item}.\n${whereabouts}` },
    merged: {
      subject: "Case {case.number} was merged",
      body: `Case {case.number}, {item}, is handled with another case from now on.\n${whereabouts}`,
    },
    split: {
      subject: "Case {case.number} is handled on its own again",
      body: `Case {case.number}, {item}, is no longer part of another case.\n${whereabouts}`,
    },
    closed: { subject: "Case {case.number} is closed", body: "Case {case.number}, {item}, is closed.\n{link}" },
    reopened: { subject: "Case {case.number} is open again", body: `Case {case.number}, {item}, was reopened.\n${whereabouts}` },
  },
  pressed: {
    warn: { subject: "Warning: case {case.number} is due soon", body: `Case {case.number}, {item}, is near its deadline.\n${pressure}` },
    urge: {
      subject: "Urged: case {case.number}",
      body: `Case {case.number}, {item}, is urged on. Please handle it without delay.\n${pressure}`,
    },
    "yellow-card": {
      subject: "Yellow card: case {case.number}",
      body: `A yellow card was shown for case {case.number}, {item}.\n${pressure}`,
    },
    "red-card": { subject: "Red card: case {case.number}", body: `A red card was shown for case {case.number}, {item}.\n${pressure}` },
    supervise: {
      subject: "Supervision order: case {case.number}",
      body: `Case {case.number}, {item}, is under supervision: {rung}.\nLevel: {degree}\n${pressure}`,
    },
    "on-site": {
      subject: "On-site supervision: case {case.number}",
      body: `Case {case.number}, {item}, is supervised on site.\n${pressure}`,
    },
    "dispatch-meeting": {
      subject: "Dispatch meeting: case {case.number}",
      body: `Case {case.number}, {item}, is taken to the dispatch meeting.\n${pressure}`,
    },
    circulate: { subject: "Circular: case {case.number}", body: `Case {case.number}, {item}, is named in a circular.\n${pressure}` },
    expose: { subject: "Made public: case {case.number}", body: `Case {case.number}, {item}, is made public.\n${pressure}` },
    refer: {
      subject: "Referred: case {case.number}",
      body: `Case {case.number}, {item}, is referred to the discipline office.\n${pressure}`,
    },
  },
  reporter: {
    closed: { subject: "{district}: matter {case.number} is closed", body: `The matter you reported, {case.number}, is closed.\n${look}` },
    "question-asked": {
      subject: "{district}: a question about matter {case.number}",
      body: `There is a question to you about the matter you reported, {case.number}.\n${look}`,
    },
    merged: {
      subject: "{district}: matter {case.number}",
      body: `The matter you reported, {case.number}, is handled together with another report of the same. You will hear what becomes of it.\n${look}`,
    },
    reopened: {
      subject: "{district}: matter {case.number} is open again",
      body: `The matter you reported, {case.number}, is handled again.\n${look}`,
    },
  },
  reporterNews: { subject: "{district}: matter {case.number}", body: `There is news of the matter you reported, {case.number}.\n${look}` },
  bare: { subject: "News of case {case.number}", body: "There is news of case {case.number}.\n{link}" },
  digest: {
    subject: ({ count }) => (count === 1 ? "One message about cases" : `${count} messages about cases`),
    entry: ({ place, subject, body }) => `${place}. ${subject}\n${body}`,
  },
  post: ({ unit, role }) => (role === undefined ? unit : `${role}, ${unit}`),
  topicTitles: {
    "case-changed": "Changes of cases",
    assigned: "Cases that come to me",
    pressed: "Pressure on me",
    told: "Pressure I am told of",
    copied: "Pressure I get a copy of",
    "approval-asked": "Approvals asked of me",
    "approval-decided": "Decisions on what I asked for",
    "ruling-asked": "Rulings asked of me",
    "partner-called": "Emergency calls",
    "question-asked": "Questions to whoever reported",
    "question-answered": "Answers of whoever reported",
    answered: "Answers of units",
    merged: "Merged cases",
    split: "Cases handled on their own again",
    closed: "Closed cases",
    reopened: "Reopened cases",
  },
  wayTitles: { inbox: "Inbox", email: "E-mail" },
};
