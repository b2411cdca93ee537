import { paperOf, sightOf, validPosts, type Instant, type Measure } from "@gridloop/core";
import { daysOf, instantsOf, monthOf, weekOf, type Period } from "@gridloop/core/calendar";
import type { RegisterPage } from "../../host/case-host.js";
import { isHostError } from "../../host/host-error.js";
import type { Exchange, Responders } from "../exchange.js";
import { civilDateOf } from "../identify.js";
import { refuse } from "../refused.js";
import { paperView } from "../views/paper-view.js";
import { registerView } from "../views/register-view.js";
import type { RouteParts } from "./parts.js";
import { seen } from "./seen.js";

/** Pages are no longer than a screen can use. */
const standardPage = 50;

const dayMs = 24 * 60 * 60 * 1000;

/** A register of more than a year is no page to look at, and its query no small one. */
const longestPeriod = 400;

/** A dispatch meeting is held no later than this after its rung fired; lists of meetings look back so far. */
const meetingWithinMs = 92 * dayMs;

/** Reading what supervision did: single papers, and the register over all cases the reader may see. */
export const supervisionRoutes = (parts: RouteParts): Responders<"readPaper" | "readRegister"> => ({
  readPaper: async ({ district, actor, at, params }) => {
    const state = await seen(parts, district, actor, at, params.id);
    const events = await parts.host.events(district.definition.id, state.id);
    const paper = paperOf(district, state, events, Number(params.seq));
    if (paper === undefined) throw refuse("paper-not-found");
    return { body: paperView(district, state, paper, at) };
  },

  readRegister: async (exchange) => {
    const { district, at, actor } = exchange;
    const period = periodOf(exchange);
    const span = instantsOf(period, district.definition.timeZone);
    const page = exchange.query.by === "meeting" ? await meetings(parts, exchange, span) : await issued(parts, exchange, span);
    const lines = page.lines.filter(({ state }) => sightOf(district, state, actor, at) !== "none");
    return { body: registerView(district, { ...page, lines }, period, at) };
  },
});

type Register = Exchange<"readRegister">;

/** From an instant up to another, exclusive. */
interface Span {
  from: Instant;
  to: Instant;
}

/** The lines of the rungs that fired in the span asked for. */
async function issued({ host }: RouteParts, exchange: Register, { from, to }: Span): Promise<RegisterPage> {
  const { measure, cursor, limit } = exchange.query;
  return await reading(
    host.register({
      ...scopeOf(exchange),
      ...{ from, to, atMost: limit ?? standardPage },
      ...(measure === undefined ? {} : { measure }),
      ...(cursor === undefined ? {} : { cursor }),
    }),
  );
}

/** The lines whose meeting is held in the span asked for, in the order of the meetings; a week's list is one page. */
async function meetings({ host }: RouteParts, exchange: Register, { from, to }: Span): Promise<RegisterPage> {
  const measure: Measure = exchange.query.measure ?? "dispatch-meeting";
  const lines: RegisterPage["lines"] = [];
  let cursor: string | undefined;
  do {
    const page: RegisterPage = await host.register({
      ...scopeOf(exchange),
      ...{ from: from - meetingWithinMs, to, measure, atMost: 1_000 },
      ...(cursor === undefined ? {} : { cursor }),
    });
    lines.push(...page.lines.filter(({ fired }) => fired.meetingAt !== undefined && fired.meetingAt >= from && fired.meetingAt < to));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return { lines: lines.sort((one, other) => (one.fired.meetingAt ?? 0) - (other.fired.meetingAt ?? 0)) };
}

function scopeOf({ district, actor, at }: Register): { district: string; reach: string[] } {
  const posts = validPosts(district, actor, civilDateOf(district, at));
  return { district: district.definition.id, reach: [...new Set(posts.map((post) => post.unit))] };
}

/** The period asked for: what is left out is the rest of the current month or, of meetings, week. */
function periodOf({ district, at, query }: Register): Period {
  const usual = query.by === "meeting" ? weekOf : monthOf;
  const today = civilDateOf(district, at);
  try {
    const period = {
      from: query.from ?? usual(query.to ?? today).from,
      to: query.to ?? usual(query.from ?? today).to,
    };
    const days = daysOf(period);
    if (days >= 1 && days <= longestPeriod) return period;
  } catch {
    // A date the contract has let through may still be one no month has.
    throw refuse("query-invalid", { problems: [{ pointer: "query/from", code: "malformed" }] });
  }
  throw refuse("query-invalid", { problems: [{ pointer: "query/to", code: "too-big" }] });
}

async function reading(page: Promise<RegisterPage>): Promise<RegisterPage> {
  try {
    return await page;
  } catch (error) {
    // The host knows its cursors; whoever makes one up gets to know that, not a failure.
    if (isHostError(error, "cursor-malformed"))
      throw refuse("query-invalid", { problems: [{ pointer: "query/cursor", code: "malformed" }] });
    throw error;
  }
}
