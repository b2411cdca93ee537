import type { Measure } from "@gridloop/core/definition";

/** What each measure is called, for where the district gives it no name of its own. */
export type MeasureWords = Readonly<Record<Measure, string>>;
