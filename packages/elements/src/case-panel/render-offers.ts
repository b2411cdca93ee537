import type { CaseView } from "@gridloop/core/api";
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { textIn, whenIn } from "./speech.js";
import type { Speech } from "./speech.js";
import type { Offer, OfferGroup } from "./offer.js";

/** What the reader can do now, the most pressing first. Says whose turn it is where there is nothing. */
export function renderOffers(
  speech: Speech,
  view: CaseView,
  offers: readonly Offer[],
  choose: (offer: Offer) => void,
): readonly TemplateResult[] {
  const { say } = speech;
  const of = (...groups: OfferGroup[]): readonly Offer[] => offers.filter(({ group }) => groups.includes(group));
  const button = (offer: Offer): TemplateResult => renderOffer(speech, offer, choose);
  const [replies, main, ways, grave] = [of("reply"), of("main"), of("way"), of("grave")];
  const [supervision, more] = [of("supervise"), of("more")];
  const hasWays = main.length + ways.length + grave.length > 0;
  const owed = html`<section class="offers owed" aria-labelledby="replies-title">
    <h3 id="replies-title">${say.offers.replies}</h3>
    <div class="offer-list">${replies.map(button)}</div>
  </section>`;
  const open = html`<section class="offers" aria-labelledby="offers-title">
    <h3 id="offers-title">${say.offers.title}</h3>
    ${replies.length === 0 && !hasWays ? renderNothing(speech, view) : nothing}
    ${main.length + ways.length > 0 ? html`<div class="offer-list">${[...main, ...ways].map(button)}</div>` : nothing}
    ${
      grave.length > 0
        ? html`<div class="offer-list grave" role="group" aria-label=${say.offers.grave}>${grave.map(button)}</div>`
        : nothing
    }
    ${supervision.length > 0 ? renderBeside(say.offers.supervise, say.offers.superviseAdvice, "", supervision.map(button)) : nothing}
    ${more.length > 0 ? renderBeside(say.offers.more, "", "plain", more.map(button)) : nothing}
  </section>`;
  const hasNothingElse = !hasWays && supervision.length + more.length === 0;
  return [...(replies.length > 0 ? [owed] : []), ...(replies.length > 0 && hasNothingElse ? [] : [open])];
}

/** Offers beside the case's way, under a heading of their own. */
function renderBeside(title: string, advice: string, look: string, buttons: readonly TemplateResult[]): TemplateResult {
  return html`<div class="offer-side">
    <h4>${title}</h4>
    ${advice ? html`<p class="quiet-text">${advice}</p>` : nothing}
    <div class="offer-list ${look}">${buttons}</div>
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
  main: "primary",
  way: "",
  grave: "alarm",
  supervise: "caution",
  more: "",
};

/** What it leads to stands in the button; what it merely does is said once it is pressed. */
const saysConsequence: ReadonlySet<OfferGroup> = new Set(["main", "way", "grave"]);

function renderOffer(speech: Speech, offer: Offer, choose: (offer: Offer) => void): TemplateResult {
  const more =
    offer.dueAt !== undefined
      ? speech.say.offers.replyBy(whenIn(speech, offer.dueAt))
      : saysConsequence.has(offer.group)
        ? textIn(speech, offer.consequence)
        : "";
  return html`
    <button type="button" class="offer ${tones[offer.group]}" part="offer" data-offer=${offer.key} @click=${() => choose(offer)}>
      <span class="offer-title">${textIn(speech, offer.title)}</span>
      ${more ? html`<span class="offer-more">${more}</span>` : nothing}
    </button>
  `;
}
