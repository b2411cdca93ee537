import type { PaperView } from "@gridloop/core/api";
import type { Locale } from "@gridloop/core/definition";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { localised } from "../language/localised.js";
import { postsIn } from "../post/posts-in.js";
import { wallClock } from "../time/wall-clock.js";
import type { PaperMessages } from "./locales/messages.js";

type Posts = PaperView["press"];
type Words = PaperView["remarks"];

/** What is needed to say something on a paper. */
export interface PaperSpeech {
  readonly say: PaperMessages;
  readonly locale: Locale;
}

/** The number that names a paper for good: the case's, and the number of the event in it. */
export const paperNumber = ({ case: { number }, seq }: Pick<PaperView, "case" | "seq">): string => `${number}-${seq}`;

/** A paper as it is read and printed: head, to whom, about what, what is asked, and who issued it. */
export function renderPaper(speech: PaperSpeech, paper: PaperView): TemplateResult {
  const { say, locale } = speech;
  const title = localised(paper.title, locale);
  return html`
    <article class="paper ${paper.measure}" part="paper" aria-label=${say.name(title, paperNumber(paper))}>
      <header part="head">
        <p class="district">${localised(paper.district, locale)}</p>
        <h2 part="title">
          ${title}${paper.degree === undefined ? nothing : html`<span class="degree">${say.degree(paper.degree)}</span>`}
        </h2>
        <p class="number">${say.number} <span>${paperNumber(paper)}</span></p>
      </header>
      <dl class="facts">
        ${renderPosts(speech, say.press, paper.press)} ${renderPosts(speech, say.copy, paper.copy)}
        ${renderPosts(speech, say.tell, paper.tell)} ${renderCase(speech, paper)}
      </dl>
      <div class="body" part="body">${renderBody(speech, paper)}</div>
      ${renderReply(speech, paper)} ${renderFoot(speech, paper)}
    </article>
  `;
}

const fact = (name: string, words: unknown): TemplateResult => html`
  <div class="fact">
    <dt>${name}</dt>
    <dd>${words}</dd>
  </div>
`;

const renderPosts = (speech: PaperSpeech, name: string, posts: Posts): TemplateResult | typeof nothing =>
  posts.length === 0 ? nothing : fact(name, postsIn(posts, speech.say, speech.locale));

function renderCase({ say, locale }: PaperSpeech, { case: about }: PaperView): TemplateResult {
  const place = [...about.place.path, about.place.unit.title].map((title) => localised(title, locale));
  const ordered = locale === "en" ? place.reverse().join(say.listSeparator) : place.join("");
  return html`
    ${fact(say.case, html`${localised(about.item.title, locale)} <span class="quiet">${about.number}</span>`)} ${fact(say.place, ordered)}
    ${fact(say.openedAt, timeIn(locale, about.openedAt))} ${fact(say.responsible, localised(about.responsible.title, locale))}
  `;
}

const timeIn = (locale: Locale, at: string): TemplateResult => html`<time datetime=${at}>${wallClock(at, locale) ?? at}</time>`;

/** The sentences: why, what for, and by when. */
function renderBody({ say, locale }: PaperSpeech, paper: PaperView): TemplateResult {
  const { deadline, meeting, reply, text } = paper;
  const when = (at: string): string => wallClock(at, locale) ?? at;
  return html`
    ${deadline ? html`<p>${(deadline.late ? say.late : say.near)(localised(deadline.title, locale), when(deadline.dueAt))}</p>` : nothing}
    ${text ? html`<p>${localised(text, locale)}</p>` : nothing}
    ${meeting ? html`<p>${say.meeting(localised(meeting.title, locale) || say.aMeeting, when(meeting.at))}</p>` : nothing}
    ${renderWords(locale, say.remarks, paper.remarks)} ${reply ? html`<p class="reply-by">${say.replyBy(when(reply.dueAt))}</p>` : nothing}
  `;
}

function renderWords(locale: Locale, name: string, words: Words): TemplateResult | typeof nothing {
  if (words.length === 0) return nothing;
  return html`
    <section class="words">
      <h3>${name}</h3>
      <dl>
        ${words.map(
          ({ label, text }) => html`
            <dt>${localised(label, locale)}</dt>
            <dd lang=${typeof text === "string" ? "" : nothing}>${typeof text === "string" ? text : localised(text, locale)}</dd>
          `,
        )}
      </dl>
    </section>
  `;
}

function renderReply({ say, locale }: PaperSpeech, { reply }: PaperView): TemplateResult | typeof nothing {
  if (!reply) return nothing;
  if (reply.repliedAt === null) return html`<p class="reply awaited" part="reply">${say.notReplied}</p>`;
  return html`
    <div class="reply" part="reply">
      <p>${say.replied(wallClock(reply.repliedAt, locale) ?? reply.repliedAt)}</p>
      ${renderWords(locale, say.reply, reply.words)}
    </div>
  `;
}

function renderFoot(speech: PaperSpeech, paper: PaperView): TemplateResult {
  const { say, locale } = speech;
  return html`
    <footer part="foot">
      <p class="issued">
        <span class="quiet">${say.issuedBy}</span> ${paper.issuedBy ? postsIn([paper.issuedBy], say, locale) : say.byRule}<br />
        ${timeIn(locale, paper.issuedAt)}
      </p>
      <dl class="basis">
        ${
          paper.source === undefined
            ? nothing
            : html`<dt>${say.basis}</dt>
                <dd lang="">${paper.source}</dd>`
        }
        <dt>${say.rule}</dt>
        <dd><code>${paper.rule}</code></dd>
      </dl>
    </footer>
  `;
}
