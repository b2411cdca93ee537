import { deskOf, validPosts, type Actor, type CaseState, type CompiledDistrict, type Instant } from "@gridloop/core";
import { mostCounted, type WireValues } from "@gridloop/core/api";
import { toInstant, toRfc3339 } from "@gridloop/core/calendar";
import type { WorklistFilter } from "../../host/case-host.js";
import { isHostError } from "../../host/host-error.js";
import { approvalsOf } from "../../service/approval-desk.js";
import type { Responders } from "../exchange.js";
import { civilDateOf } from "../identify.js";
import { refuse } from "../refused.js";
import { caseView, needsEvents } from "../views/case-view.js";
import { timelineView } from "../views/timeline-view.js";
import { worklistView, type Desk } from "../views/worklist-view.js";
import { seen } from "./seen.js";
import { readPersonal } from "./personal-data.js";
import type { RouteParts } from "./parts.js";

/** Pages are no longer than a screen can use. */
const standardPage = 50;

/** How far ahead a deadline is soon, in elapsed time: a day off is no reason not to say so. */
const soonMs = 24 * 60 * 60 * 1000;

/** Reading cases. What somebody may not see is not there: the answer is the same as for a case that does not exist. */
export const caseRoutes = (parts: RouteParts): Responders<"readCase" | "readTimeline" | "readWorklist" | "countWorklist"> => ({
  readCase: async ({ district, actor, at, params }) => {
    const state = await seen(parts, district, actor, at, params.id);
    const known = await values(parts, district, state, actor, at);
    const events = needsEvents(state) ? await parts.host.events(district.definition.id, state.id) : [];
    return { body: caseView({ district, state, actor, at, ...known, events }) };
  },

  readTimeline: async ({ district, actor, at, params }) => {
    const state = await seen(parts, district, actor, at, params.id);
    const events = await parts.host.events(district.definition.id, state.id);
    return { body: { timeline: timelineView(district, state, events, "member") } };
  },

  readWorklist: async ({ district, actor, at, query }) => {
    const { q, limit, mine, approving, dueBefore, ...filters } = query;
    const sight = sightOfLists(district, actor, at);
    const page = await parts.host
      .worklist({
        ...sight.all,
        ...(mine === true ? sight.mine : {}),
        // Whoever is to approve is among the movers, too: the narrower list is the answer to both.
        ...(approving === true ? sight.approving : {}),
        ...(q === undefined || q.trim() === "" ? {} : { text: q.trim() }),
        ...(dueBefore === undefined ? {} : { dueBefore: toInstant(dueBefore) }),
        ...present(filters),
        atMost: limit ?? standardPage,
      })
      .catch((error: unknown) => {
        // The host knows its cursors; whoever makes one up gets to know that, not a failure.
        if (isHostError(error, "cursor-malformed"))
          throw refuse("query-invalid", { problems: [{ pointer: "query/cursor", code: "malformed" }] });
        throw error;
      });
    return { body: worklistView(district, page, sight.desk, at) };
  },

  countWorklist: async ({ district, actor, at }) => {
    const sight = sightOfLists(district, actor, at);
    const open = { ...sight.all, status: "open" as const };
    // What is late was due before now: saying so keeps the database from looking through what is not.
    const near = { ...open, dueBefore: at + soonMs };
    const lists = [open, { ...near, late: true }, { ...near, late: false }].flatMap((list) => [list, { ...list, ...sight.mine }]);
    const others = [
      { ...open, held: true },
      { ...sight.all, status: "closed" as const },
      { ...sight.all, ...sight.approving },
    ];
    const counts = await parts.host.countWorklists([...lists, ...others], mostCounted);
    const [allOpen = 0, myOpen = 0, allLate = 0, myLate = 0, allSoon = 0, mySoon = 0, held = 0, closed = 0, approving = 0] = counts;
    const instant = (moment: Instant): string => toRfc3339(moment, district.definition.timeZone);
    return {
      body: {
        at: instant(at),
        soonBefore: instant(at + soonMs),
        most: mostCounted,
        mine: { open: myOpen, late: myLate, soon: mySoon, approving },
        all: { open: allOpen, late: allLate, soon: allSoon, held, closed },
      },
    };
  },
});

/** What a member's lists are made of: all they may see, and of it what waits for a move or an approval of theirs. */
interface SightOfLists {
  all: Pick<WorklistFilter, "district" | "reach">;
  mine: Pick<WorklistFilter, "movers">;
  approving: Pick<WorklistFilter, "movers">;
  desk: Desk;
}

function sightOfLists(district: CompiledDistrict, actor: Actor, at: Instant): SightOfLists {
  const posts = validPosts(district, actor, civilDateOf(district, at));
  const desk = { moves: deskOf(posts), approvals: approvalsOf(posts) };
  return {
    all: { district: district.definition.id, reach: [...new Set(posts.map((post) => post.unit))] },
    mine: { movers: desk.moves },
    approving: { movers: desk.approvals },
    desk,
  };
}

/** The values of a case its reader may see, and the names of those they may not. */
async function values(
  parts: RouteParts,
  district: CompiledDistrict,
  state: CaseState,
  actor: Actor,
  at: Instant,
): Promise<{ data: WireValues; withheld: string[] }> {
  const personal = await readPersonal(parts, district, state, actor, at);
  const shown = Object.fromEntries(personal.map(({ field, value }) => [field, value]));
  const withheld = Object.keys(state.commitments).filter((field) => !Object.hasOwn(shown, field));
  return { data: { ...state.values, ...shown }, withheld };
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

const present = <T extends object>(given: T): Present<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Present<T>;
