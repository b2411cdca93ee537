import type { InboxMessages } from "./messages.js";

export const en: InboxMessages = {
  title: "Messages",
  unread: (count) => `${count} unread`,
  allRead: "Nothing unread",
  isUnread: "Unread",
  markAll: "Mark all as read",
  openCase: (number) => `Case ${number}`,
  unheld: "The post was vacant when this came; whoever holds it now sees to it",
  more: "Show earlier messages",
  readingMore: "Loading…",
  failed: "That did not work. Please try again.",
  empty: {
    title: "There are no messages yet",
    advice: "What concerns your posts appears here: cases handed to them, supervision, approvals.",
  },
};
