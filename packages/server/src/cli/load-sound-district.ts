import type { Problem } from "@gridloop/core/definition";
import { loadDistrictFile, type LoadedDistrict } from "../district-file/index.js";
import { CliFault } from "./cli-fault.js";
import type { Session } from "./session.js";

/** Reads the district a command works on; what is wrong with it goes to standard error, and the command ends with 2. */
export async function loadSoundDistrict(session: Session, file: string): Promise<Extract<LoadedDistrict, { ok: true }>> {
  const loaded = await loadDistrictFile(session.path(file));
  if (loaded.ok) return loaded;
  for (const problem of loaded.problems) session.note(describeProblem(session, problem));
  throw new CliFault("district-unsound", { file });
}

/** A problem in the session's language, with what would be right and what proves it. */
export function describeProblem({ say, locale }: Session, { severity, message, remedy, trace }: Problem): string {
  return say.problem({
    severity,
    message: message[locale],
    remedy: remedy[locale],
    ...(trace === undefined ? {} : { trace: trace.join(" → ") }),
  });
}
