import type { DistrictInput, Locale } from "@gridloop/core";
import { checkDistrict, formatPath, type Problem } from "@gridloop/core/check";
import { loadDistrictFile } from "../district-file/index.js";
import type { ServeMessages } from "./locales/serve-message.js";
import { ServeFault } from "./serve-options.js";

/** More problems than fit a screen help nobody; `gridloop check` tells all. */
const mostTold = 10;

/** Reads and checks the districts to publish. Throws `ServeFault` `district-unsound`. */
export async function readDistricts(files: readonly string[], messages: ServeMessages, locale: Locale): Promise<DistrictInput[]> {
  const districts: DistrictInput[] = [];
  for (const file of files) {
    const loaded = await loadDistrictFile(file);
    const problems = loaded.ok ? checkDistrict(loaded.document, { errorsOnly: true }).map(loaded.locate) : loaded.problems;
    if (!loaded.ok || problems.length > 0)
      throw new ServeFault("district-unsound", messages.faults["district-unsound"]({ file, problems: told(problems, locale) }));
    districts.push(loaded.document as DistrictInput);
  }
  return districts;
}

function told(problems: readonly Problem[], locale: Locale): string {
  const lines = problems.slice(0, mostTold).map((problem) => `  ${formatPath(problem.path)}: ${problem.message[locale]}`);
  return [...lines, ...(problems.length > mostTold ? ["  …"] : [])].join("\n");
}
