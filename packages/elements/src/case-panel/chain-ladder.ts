import type { CaseView } from "@gridloop/core/api";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { postsIn } from "../post/posts-in.js";
import { timeLeft } from "../time/due-phrase.js";
import { rungTimeIn } from "./rung-time.js";
import { textIn, timeIn, whenIn } from "./speech.js";
import type { Speech } from "./speech.js";

type ChainView = CaseView["chains"][number];
type FiredRungView = ChainView["fired"][number];
type WrittenRungView = ChainView["rungs"][number];

/** Where a rung's paper is read; empty where nowhere. */
type PaperAddress = (fired: FiredRungView) => string;

/** Supervision of the case: for each chain at work who was pressed, when, by which rule, and what comes next. */
export function renderSupervision(speech: Speech, view: CaseView, paperHref: string): TemplateResult {
  const { ladder } = speech.say;
  const armed = view.chains.filter(({ status }) => status === "armed");
  const ended = view.chains.filter(({ status }) => status === "ended");
  const paperOf: PaperAddress = ({ seq }) =>
    paperHref === "" || seq < 1 ? "" : paperHref.replaceAll("{id}", encodeURIComponent(view.id)).replaceAll("{seq}", String(seq));
  // Chains that pressed somebody tell more than those that only watch.
  const byHeight = [...armed].sort((a, b) => b.fired.length - a.fired.length);
  return html`
    <section class="supervision" part="supervision" aria-labelledby="supervision-title">
      <h3 id="supervision-title">${ladder.title}</h3>
      ${armed.length === 0 ? html`<p class="quiet-text">${ladder.none}</p>` : nothing}
      ${byHeight.map((chain) => renderChain(speech, view, chain, paperOf))}
      ${
        ended.length > 0
          ? html`<details>
              <summary>${ladder.ended(ended.length)}</summary>
              ${ended.map((chain) => renderChain(speech, view, chain, paperOf))}
            </details>`
          : nothing
      }
    </section>
  `;
}

function renderChain(speech: Speech, view: CaseView, chain: ChainView, paperOf: PaperAddress): TemplateResult {
  const { ladder } = speech.say;
  const height = Math.max(0, ...chain.fired.map(({ rung }) => placeOf(chain, rung)));
  const standing =
    chain.status === "ended"
      ? ladder.endedChain(chain.fired.length)
      : height === 0
        ? ladder.notFired
        : ladder.height(height, chain.rungs.length);
  return html`
    <div class="chain ${chain.status}" part="chain">
      <h4>${textIn(speech, chain.title) || chain.chain} <span class="chain-standing">${standing}</span></h4>
      ${renderWatch(speech, view, chain)}
      ${
        chain.fired.length > 0 || chain.next
          ? html`<ol class="ladder">
              ${chain.fired.map((fired) => renderFired(speech, chain, fired, paperOf(fired)))} ${renderNext(speech, view, chain)}
            </ol>`
          : nothing
      }
      ${renderRest(speech, chain, height)} ${renderSource(speech, chain)}
    </div>
  `;
}

/** A rung's place in the ladder, the lowest 1; 0 where the ladder does not know it. */
const placeOf = (chain: ChainView, rung: string): number => chain.rungs.findIndex((each) => each.rung === rung) + 1;

/** What a rung is called: by the district, else by its measure. */
function rungTitle(speech: Speech, { title, measure }: Pick<WrittenRungView, "title" | "measure">): string {
  return textIn(speech, title) || speech.say.ladder.measures[measure];
}

function renderWatch(speech: Speech, view: CaseView, { deadline, subject }: ChainView): TemplateResult | typeof nothing {
  const { ladder, head } = speech.say;
  if (deadline === undefined) return nothing;
  const watched = view.deadlines.find(({ id, subject: of }) => id === deadline && of === subject);
  const name = textIn(speech, watched?.title) || head.deadline;
  const unit = view.tickets.find(({ id }) => subject === `ticket:${id}`)?.unit.title;
  return html`<p class="chain-watch">
    ${unit ? ladder.watchesTicket(name, textIn(speech, unit)) : ladder.watches(name)}
    ${watched ? html`<span class="quiet-text">${speech.say.deadlines.due(whenIn(speech, watched.dueAt))}</span>` : nothing}
  </p>`;
}

function renderFired(speech: Speech, chain: ChainView, fired: FiredRungView, paper: string): TemplateResult {
  const { ladder } = speech.say;
  const place = placeOf(chain, fired.rung);
  const written = chain.rungs[place - 1];
  const degree = fired.degree ?? written?.degree;
  // What was fired by hand followed the rule that lets it be; what a timer fired followed the rule's time.
  const rule = !written ? "" : fired.byHand ? ladder.ruleByHand(place) : ladder.rule(place, rungTimeIn(speech, written.at));
  return html`
    <li class="rung fired ${fired.measure}" part="rung">
      <span class="rung-mark" aria-hidden="true">${place || ""}</span>
      <p class="rung-title">
        <strong>${rungTitle(speech, fired)}</strong>
        ${degree === undefined ? nothing : html`<span class="quiet-text">${ladder.degree(degree)}</span>`} ${timeIn(speech, fired.at)}
      </p>
      ${renderWhom(ladder.pressed, pressedIn(speech, fired))} ${renderWhom(ladder.told, postsIn(fired.tell, ladder, speech.locale))}
      ${renderWhom(ladder.copied, postsIn(fired.copy, ladder, speech.locale))}
      ${fired.meetingAt === undefined ? nothing : html`<p class="rung-meeting">${ladder.meeting(whenIn(speech, fired.meetingAt))}</p>`}
      <p class="rung-rule">
        <span class="rung-how ${fired.byHand ? "by-hand" : ""}">${fired.byHand ? ladder.byHand : ladder.automatic}</span>
        ${rule}
      </p>
      ${renderReply(speech, fired)}
      ${
        paper === ""
          ? nothing
          : html`<p>
              <a class="rung-paper" part="paper-link" href=${paper} aria-label=${ladder.paperOf(rungTitle(speech, fired))}
                >${ladder.paper}</a
              >
            </p>`
      }
    </li>
  `;
}

/** Whom it concerned, in one way or another. */
const renderWhom = (how: string, whom: string): TemplateResult | typeof nothing =>
  whom === "" ? nothing : html`<p class="rung-whom"><span class="quiet-text">${how}</span> ${whom}</p>`;

/** Units with the roles that were pressed in them; older records name the units alone. */
function pressedIn(speech: Speech, { press, units }: FiredRungView): string {
  if (press.length > 0) return postsIn(press, speech.say.ladder, speech.locale);
  return units.map(({ title }) => textIn(speech, title)).join(speech.say.ladder.listSeparator);
}

function renderReply(speech: Speech, { replyDueAt, repliedAt }: FiredRungView): TemplateResult | typeof nothing {
  const { ladder } = speech.say;
  if (repliedAt !== undefined) return html`<p class="rung-reply replied">${ladder.replied(whenIn(speech, repliedAt))}</p>`;
  if (replyDueAt === undefined) return nothing;
  const isLate = Date.parse(replyDueAt) < Date.parse(speech.now);
  const when = whenIn(speech, replyDueAt);
  return html`<p class="rung-reply ${isLate ? "late" : "awaited"}">${isLate ? ladder.replyLate(when) : ladder.replyDue(when)}</p>`;
}

function renderNext(speech: Speech, view: CaseView, chain: ChainView): TemplateResult | typeof nothing {
  const { ladder } = speech.say;
  const { next } = chain;
  if (!next) return nothing;
  const place = placeOf(chain, next.rung);
  const written = chain.rungs[place - 1];
  const isByHand = written !== undefined && "hand" in written.at;
  const isProposed = view.requests.some(
    ({ status, operation, chain: of, rung, subject = "case" }) =>
      status === "open" && operation === "rung" && of === chain.chain && rung === next.rung && subject === chain.subject,
  );
  const clockStands = view.deadlines.some(
    ({ id, subject, status }) => id === chain.deadline && subject === chain.subject && status === "stopped",
  );
  const when = isProposed
    ? ladder.nextProposed
    : next.at !== null
      ? ladder.nextAt(whenIn(speech, next.at), timeLeft(next.at, speech.now, speech.locale) ?? "")
      : isByHand || !(view.held || clockStands)
        ? ladder.nextByHand
        : ladder.nextStopped;
  return html`
    <li class="rung next ${next.measure}" part="rung">
      <span class="rung-mark" aria-hidden="true">${place || ""}</span>
      <p class="rung-title"><span class="next-word">${ladder.next}</span> <strong>${rungTitle(speech, next)}</strong></p>
      <p>${isProposed || next.at === null ? when : html`<time datetime=${next.at}>${when}</time>`}</p>
      ${written && !isByHand ? html`<p class="rung-rule">${ladder.rule(place, rungTimeIn(speech, written.at))}</p>` : nothing}
    </li>
  `;
}

/** The rungs above the next one, and those that were left out on the way up. */
function renderRest(speech: Speech, chain: ChainView, height: number): TemplateResult | typeof nothing {
  const { ladder } = speech.say;
  const fired = new Set(chain.fired.map(({ rung }) => rung));
  const next = chain.next ? placeOf(chain, chain.next.rung) : 0;
  // A rung whose time was over when the chain began is passed by as well.
  const passed = chain.rungs.slice(0, Math.max(height, next - 1)).filter(({ rung }) => !fired.has(rung));
  const ahead = chain.status === "ended" ? [] : chain.rungs.slice(Math.max(height, next));
  if (passed.length + ahead.length === 0) return nothing;
  return html`
    ${
      passed.length > 0
        ? html`<p class="chain-passed">${ladder.passed(passed.map((rung) => rungTitle(speech, rung)).join(ladder.listSeparator))}</p>`
        : nothing
    }
    ${
      ahead.length > 0
        ? html`<details class="chain-ahead">
            <summary>${ladder.ahead(ahead.length)}</summary>
            <ol>
              ${ahead.map(
                (rung) =>
                  html`<li><strong>${rungTitle(speech, rung)}</strong> <span class="quiet-text">${rungTimeIn(speech, rung.at)}</span></li>`,
              )}
            </ol>
          </details>`
        : nothing
    }
  `;
}

/** Which edition of the rules was applied: `<workflow>@<version>/<chain>/<rung>` as the case recorded it. */
function renderSource({ say: { ladder } }: Speech, { fired }: ChainView): TemplateResult | typeof nothing {
  const [, workflow, version] = /^([^@]+)@(\d+)\//.exec(fired.at(-1)?.rule ?? "") ?? [];
  return workflow && version ? html`<p class="chain-source">${ladder.source(workflow, version)}</p>` : nothing;
}
