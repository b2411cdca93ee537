import type { DueState } from "../due-state.js";

/** The lamp in words. */
export type LampMessages = Readonly<Record<DueState, string>>;
