import type { Clock } from "./clock.js";

/** The machine's clock: the only place of the server that reads it. */
export const systemClock: Clock = { now: () => Date.now() };
