import type { CaseView } from "@gridloop/core/api";
import type { Locale, Text } from "@gridloop/core/definition";
import { html } from "lit";
import type { TemplateResult } from "lit";
import { localised } from "../language/localised.js";
import { postsIn } from "../post/posts-in.js";
import { dayAndTime } from "../time/due-phrase.js";
import { wallClock } from "../time/wall-clock.js";
import { en } from "./locales/en.js";
import type { CasePanelMessages } from "./locales/messages.js";
import { zhCN } from "./locales/zh-cn.js";

const messages: Record<Locale, CasePanelMessages> = { "zh-CN": zhCN, en };

/** How the panel speaks: in which language, and from which moment it looks at other moments. */
export interface Speech {
  readonly locale: Locale;
  readonly say: CasePanelMessages;
  /** RFC 3339: the server's now. */
  readonly now: string;
}

/** The panel's speech in a language at a moment. */
export const speechIn = (locale: Locale, now: string): Speech => ({ locale, say: messages[locale], now });

/** A text of the panel's own as a text of a definition, for where one is expected. */
export const inBothLanguages = (pick: (say: CasePanelMessages, locale: Locale) => string): Text => ({
  "zh-CN": pick(zhCN, "zh-CN"),
  en: pick(en, "en"),
});

/** The same for what names an instant: `at` is the moment the case was read, from which others are looked at. */
export const spokenAt = (at: string, pick: (speech: Speech) => string): Text => ({
  "zh-CN": pick(speechIn("zh-CN", at)),
  en: pick(speechIn("en", at)),
});

/** A text of the case in the reader's language. */
export const textIn = ({ locale }: Speech, text: Text | undefined): string => localised(text, locale);

/** An instant as people at work say it. */
export const whenIn = ({ locale, now }: Speech, instant: string): string =>
  dayAndTime(instant, now, locale) ?? wallClock(instant, locale) ?? instant;

/** An instant on its own, for machines too; the whole date shows on demand. */
export const timeIn = (speech: Speech, instant: string): TemplateResult =>
  html`<time datetime=${instant} title=${wallClock(instant, speech.locale) ?? instant}>${whenIn(speech, instant)}</time>`;

/** A post: its unit, and its role where it has one. */
export const postIn = ({ say, locale }: Speech, post: CaseView["responsible"]): string => postsIn([post], say.ladder, locale);
