import type { CaseEvent } from "../event.js";

/** Events of some types. */
export type Fact<T extends CaseEvent["type"]> = Extract<CaseEvent, { type: T }>;
