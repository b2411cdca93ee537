import type { Measure, Text } from "../definition/index.js";
import type { CompiledWorkflow } from "./compiled-district.js";
import { measureTitles } from "./locales/timeline.js";

/** What a district calls a rung, else what its measure is called. */
export function rungTitleOf(workflow: CompiledWorkflow, { chain, rung, measure }: { chain: string; rung: string; measure: Measure }): Text {
  return workflow.chains.get(chain)?.definition.rungs.find(({ id }) => id === rung)?.title ?? measureTitles[measure];
}
