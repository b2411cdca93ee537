import type { Locale } from "@gridloop/core/definition";
import type { TrackedCase } from "@gridloop/core/api";
import { localised } from "../language/localised.js";
import type { Refreshed } from "./case-tracking.js";
import type { TrackerMessages } from "./locales/messages.js";

/** What has changed, in a sentence; nothing where nothing has that whoever reported would notice. */
export function newsOf({ before, after }: NonNullable<Refreshed>, say: TrackerMessages, locale: Locale): string | undefined {
  if (signs(before) === signs(after)) return undefined;
  return say.changed(localised(after.timeline.at(-1)?.title ?? after.stepTitle, locale));
}

const signs = ({ timeline, step, status, held, dueAt, question, merged }: TrackedCase): string =>
  [timeline.at(-1)?.seq, step, status, held, dueAt, question?.since, merged].join(" ");
