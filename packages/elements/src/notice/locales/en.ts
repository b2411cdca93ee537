import type { NoticeMessages } from "./messages.js";

export const en: NoticeMessages = {
  faults: {
    offline: { title: "No network connection", advice: "Check your connection and try again. What you have entered is kept." },
    unavailable: { title: "The service cannot be reached", advice: "Please try again later. Nothing that was done is lost." },
    "not-signed-in": { title: "You are not signed in", advice: "Sign in to see this." },
    "not-permitted": { title: "You may not see this", advice: "If you need to, ask your unit’s administrator." },
    "not-found": { title: "Nothing was found", advice: "It may not exist, or it may be outside your responsibility." },
    refused: { title: "This was not accepted", advice: "Check what you entered and try again." },
    conflict: { title: "The case has moved on", advice: "Somebody else has just worked on it. Look at where it stands, then try again." },
    "no-provider": { title: "No service address is set", advice: "Put this element inside a gridloop-provider with an api-base." },
  },
  retry: "Try again",
  loading: "Loading…",
};
