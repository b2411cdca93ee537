import { toInstant, toRfc3339 } from "@gridloop/core";
import type { Persona } from "@gridloop/core/api";
import { digest } from "../service/digest.js";
import type { PublishedDistricts } from "../service/published-districts.js";
import type { Timekeeper } from "../service/timekeeper.js";
import type { DemoTokens } from "../auth/demo-tokens.js";
import type { Responders } from "../http/exchange.js";
import { refuse } from "../http/refused.js";
import type { DemoClock } from "./demo-clock.js";
import { elapsedMs } from "./elapsed.js";
import { personasOf } from "./personas.js";

/** What the demonstration's routes stand on. */
export interface DemoParts {
  clock: DemoClock;
  tokens: DemoTokens;
  districts: PublishedDistricts;
  timekeeper: Timekeeper;
}

/** A repeat of the last few moves must not move the clock again. */
const rememberedMoves = 100;

/** Who a visitor may be, and what time it is. */
export function demoRoutes({ clock, tokens, districts, timekeeper }: DemoParts): Responders<"listPersonas" | "readClock" | "moveClock"> {
  const moves = new Map<string, string>();
  const reading = () => {
    const [first] = districts.ids();
    const zone = (first === undefined ? undefined : districts.get(first)?.definition.timeZone) ?? "UTC";
    return { now: toRfc3339(clock.now(), zone), offsetMs: clock.offsetMs };
  };
  return {
    listPersonas: async ({ query, at }) => {
      const ids = query.district === undefined ? districts.ids() : [query.district];
      const found = await Promise.all(ids.flatMap((id) => districts.get(id) ?? []).map((district) => personasOf(district, tokens, at)));
      return { body: found.flat() satisfies Persona[] };
    },

    readClock: async () => ({ body: reading() }),

    moveClock: async ({ body, bodyText, idempotencyKey }) => {
      const before = idempotencyKey === undefined ? undefined : moves.get(idempotencyKey);
      if (before !== undefined) {
        if (before !== digest(bodyText)) throw refuse("idempotency-key-reused");
        return { replayed: { status: 200, body: reading() } };
      }
      if (idempotencyKey !== undefined) remember(moves, idempotencyKey, digest(bodyText));
      const to = "now" in body ? () => toInstant(body.now) : () => clock.now() + elapsedMs(body.advance);
      const moved = await clock.move(to, () => timekeeper.runDue());
      if (!moved.ok) throw refuse(moved.code);
      timekeeper.wake();
      return { body: reading() };
    },
  };
}

function remember(moves: Map<string, string>, key: string, requestDigest: string): void {
  moves.set(key, requestDigest);
  if (moves.size > rememberedMoves) for (const [oldest] of moves) return void moves.delete(oldest);
}
