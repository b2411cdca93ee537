import type { Subject } from "./subject.js";

/** The key of a rung's timer. */
export const rungTimerKey = (chain: string, rung: string, subject: Subject): string => `rung/${chain}/${rung}/${subject}`;
