import type { ConnectionError } from "../connection/connection-error.js";
import type { NoticeWords } from "../notice/notice.js";
import type { TrackerMessages } from "./locales/messages.js";

/** What a wrong number or code, and guessing too often, are told; nothing for other faults. */
export function refusedLookUp(fault: ConnectionError, { lookUp: say }: Pick<TrackerMessages, "lookUp">): NoticeWords | undefined {
  if (fault.fault === "not-found") return say.notFound;
  if (fault.code !== "rate-limited") return undefined;
  // The server says in seconds how long; nobody at a phone counts those.
  const minutes = fault.waitSeconds === undefined ? undefined : Math.ceil(fault.waitSeconds / 60);
  return { title: say.tooOften.title, advice: say.tooOften.advice(minutes) };
}
