import { sightOf, validPosts, type Actor, type CaseState, type CompiledDistrict, type Instant } from "@gridloop/core";
import type { WireValues } from "@gridloop/core/api";
import { isHostError } from "../../host/host-error.js";
import type { Responders } from "../exchange.js";
import { civilDateOf } from "../identify.js";
import { refuse } from "../refused.js";
import { caseView } from "../views/case-view.js";
import { timelineView } from "../views/timeline-view.js";
import { worklistView } from "../views/worklist-view.js";
import { seen } from "./seen.js";
import { readPersonal } from "./personal-data.js";
import type { RouteParts } from "./parts.js";

/** Pages are no longer than a screen can use. */
const standardPage = 50;

/** Reading cases. What somebody may not see is not there: the answer is the same as for a case that does not exist. */
export const caseRoutes = (parts: RouteParts): Responders<"readCase" | "readTimeline" | "readWorklist"> => ({
  readCase: async ({ district, actor, at, params }) => {
    const state = await seen(parts, district, actor, at, params.id);
    const known = await values(parts, district, state, actor, at);
    return { body: caseView({ district, state, actor, at, ...known }) };
  },

  readTimeline: async ({ district, actor, at, params }) => {
    const state = await seen(parts, district, actor, at, params.id);
    const events = await parts.host.events(district.definition.id, state.id);
    return { body: { timeline: timelineView(district, state, events, "member") } };
  },

  readWorklist: async ({ district, actor, at, query }) => {
    const posts = validPosts(district, actor, civilDateOf(district, at));
    const { q, limit, mine, ...filters } = query;
    const page = await parts.host
      .worklist({
        district: district.definition.id,
        reach: [...new Set(posts.map((post) => post.unit))],
        ...(mine === true ? { responsible: posts.map(({ role, unit }) => ({ role, unit })) } : {}),
        ...(q === undefined || q.trim() === "" ? {} : { text: q.trim() }),
        ...present(filters),
        atMost: limit ?? standardPage,
      })
      .catch((error: unknown) => {
        // The host knows its cursors; whoever makes one up gets to know that, not a failure.
        if (isHostError(error, "cursor-malformed"))
          throw refuse("query-invalid", { problems: [{ pointer: "query/cursor", code: "malformed" }] });
        throw error;
      });
    return { body: worklistView(district, page) };
  },
});

/** The values of a case its reader may see, and the names of those they may not. */
async function values(
  parts: RouteParts,
  district: CompiledDistrict,
  state: CaseState,
  actor: Actor,
  at: Instant,
): Promise<{ data: WireValues; withheld: string[]; handles: boolean }> {
  const handles = sightOf(district, state, actor, at) === "personal";
  const personal = handles ? await readPersonal(parts, district, state, actor, at) : [];
  const shown = Object.fromEntries(personal.map(({ field, value }) => [field, value]));
  const withheld = Object.keys(state.commitments).filter((field) => !Object.hasOwn(shown, field));
  return { data: { ...state.values, ...shown }, withheld, handles };
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

const present = <T extends object>(given: T): Present<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Present<T>;
