import type { CaseView } from "@gridloop/core/api";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { offerThemes } from "./offer.js";
import type { Offer, OfferGroup, OfferTheme } from "./offer.js";
import { renderRequest } from "./requests.js";
import { textIn, whenIn } from "./speech.js";
import type { Speech } from "./speech.js";

/** What the reader does with what is offered. */
export interface OfferCommands {
  readonly choose: (offer: Offer) => void;
  /** Whether what goes beside the case's way is shown; undefined while the reader has not said. */
  readonly showsMore: boolean | undefined;
  readonly showMore: (isShown: boolean) => void;
}

/** Groups of offers that are a move of the reader's own. */
const moves: ReadonlySet<OfferGroup> = new Set(["main", "way", "grave"]);

const isBeside = ({ group }: Offer): boolean => offerThemes.some((theme) => theme === group);

/**
 * What the reader can do now, the most pressing first: what they owe, what waits for their approval, their next move. All that goes
 * beside stands under one disclosure by theme, so that a desk with a dozen rights is as calm as one with two; it is open where there
 * is no move to make. Says whose turn it is where there is nothing.
 */
export function renderOffers(speech: Speech, view: CaseView, offers: readonly Offer[], commands: OfferCommands): readonly TemplateResult[] {
  const { say } = speech;
  const of = (group: OfferGroup): readonly Offer[] => offers.filter((offer) => offer.group === group);
  const button = (offer: Offer): TemplateResult => renderOffer(speech, offer, commands.choose);
  const [replies, decisions, main, ways, grave] = [of("reply"), of("decide"), of("main"), of("way"), of("grave")];
  const beside = offers.filter(isBeside);
  const hasWays = offers.some(({ group }) => moves.has(group));
  const isAsked = replies.length + decisions.length > 0;
  const owed = html`<section class="offers owed" aria-labelledby="replies-title">
    <h3 id="replies-title">${say.offers.replies}</h3>
    <div class="offer-list">${replies.map(button)}</div>
  </section>`;
  const open = html`<section class="offers" aria-labelledby="offers-title">
    <h3 id="offers-title">${say.offers.title}</h3>
    ${!isAsked && !hasWays ? renderNothing(speech, view) : nothing}
    ${main.length + ways.length > 0 ? html`<div class="offer-list">${[...main, ...ways].map(button)}</div>` : nothing}
    ${
      grave.length > 0
        ? html`<div class="offer-list grave" role="group" aria-label=${say.offers.grave}>${grave.map(button)}</div>`
        : nothing
    }
    ${beside.length > 0 ? renderBeside(speech, beside, { ...commands, showsMore: commands.showsMore ?? !(hasWays || isAsked) }) : nothing}
  </section>`;
  return [
    ...(replies.length > 0 ? [owed] : []),
    ...(decisions.length > 0 ? [renderDecisions(speech, view, decisions, commands)] : []),
    ...(isAsked && !hasWays && beside.length === 0 ? [] : [open]),
  ];
}

/** What waits for the reader's approval, each with all that was said for it. */
function renderDecisions(speech: Speech, view: CaseView, decisions: readonly Offer[], { choose }: OfferCommands): TemplateResult {
  const offersOf = (id: string): readonly Offer[] => decisions.filter(({ decides }) => decides?.request === id);
  return html`<section class="offers decisions" aria-labelledby="decisions-title">
    <h3 id="decisions-title">${speech.say.offers.decisions}</h3>
    ${view.requests.filter(({ decide }) => decide).map((request) => renderWanted(speech, view, request, offersOf(request.id), choose))}
  </section>`;
}

function renderWanted(
  speech: Speech,
  view: CaseView,
  request: CaseView["requests"][number],
  offers: readonly Offer[],
  choose: (offer: Offer) => void,
): TemplateResult {
  const { requests } = speech.say;
  return html`<div class="request wanted" part="request">
    ${renderRequest(speech, view, request)}
    <div class="request-buttons">
      ${offers.map(
        (offer) =>
          html`<button
            type="button"
            class="offer ${offer.decides?.grants ? "primary" : "alarm"}"
            part="offer"
            data-offer=${offer.key}
            aria-label=${textIn(speech, offer.title)}
            @click=${() => choose(offer)}
          >
            ${offer.decides?.grants ? requests.grantShort : requests.refuseShort}
          </button>`,
      )}
    </div>
  </div>`;
}

/** Offers beside the case's way, by theme, under one disclosure. */
function renderBeside(speech: Speech, offers: readonly Offer[], { choose, showsMore, showMore }: OfferCommands): TemplateResult {
  const { say } = speech;
  const toggled = ({ currentTarget }: Event): void => showMore((currentTarget as HTMLDetailsElement).open);
  const themes = offerThemes.map((theme) => [theme, offers.filter(({ group }) => group === theme)] as const);
  return html`<details class="more-offers" .open=${showsMore ?? false} @toggle=${toggled}>
    <summary>${say.offers.more(offers.length)}</summary>
    ${themes.map(([theme, some]) => (some.length > 0 ? renderTheme(speech, theme, some, choose) : nothing))}
  </details>`;
}

function renderTheme(speech: Speech, theme: OfferTheme, offers: readonly Offer[], choose: (offer: Offer) => void): TemplateResult {
  const { say } = speech;
  return html`<div class="offer-side" role="group" aria-labelledby="theme-${theme}">
    <h4 id="theme-${theme}">${say.offers.themes[theme]}</h4>
    ${theme === "supervise" ? html`<p class="quiet-text">${say.offers.superviseAdvice}</p>` : nothing}
    <div class="offer-list plain">${offers.map((offer) => renderOffer(speech, offer, choose))}</div>
  </div>`;
}

function renderNothing(speech: Speech, view: CaseView): TemplateResult {
  const { offers, betweenSentences } = speech.say;
  const sentences =
    view.status === "closed" ? [offers.nothingClosed] : [offers.nothing, offers.waitingFor(textIn(speech, view.responsible.unit.title))];
  return html`<p class="nothing-to-do">${sentences.join(betweenSentences)}</p>`;
}

/** How an offer's button looks: the main way on stands out, what is grave is red, the rest is quiet. */
const tones: Readonly<Record<OfferGroup, string>> = {
  reply: "alarm",
  decide: "",
  main: "primary",
  way: "",
  grave: "alarm",
  supervise: "caution",
  clock: "",
  people: "",
  file: "",
};

function renderOffer(speech: Speech, offer: Offer, choose: (offer: Offer) => void): TemplateResult {
  // What it leads to stands in the button; what it merely does is said once it is pressed.
  const more =
    offer.dueAt !== undefined
      ? speech.say.offers.replyBy(whenIn(speech, offer.dueAt))
      : moves.has(offer.group)
        ? textIn(speech, offer.consequence)
        : "";
  return html`
    <button type="button" class="offer ${tones[offer.group]}" part="offer" data-offer=${offer.key} @click=${() => choose(offer)}>
      <span class="offer-title">${textIn(speech, offer.title)}</span>
      ${more ? html`<span class="offer-more">${more}</span>` : nothing}
    </button>
  `;
}
