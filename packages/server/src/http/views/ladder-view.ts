import type { CompiledWorkflow } from "@gridloop/core";
import type { CaseView } from "@gridloop/core/api";

type ChainView = CaseView["chains"][number];

/** A chain as the district wrote it: what it watches, and all its rungs from the lowest. */
export function ladderView(chain: string, workflow: CompiledWorkflow): Pick<ChainView, "deadline" | "rungs"> {
  const written = workflow.chains.get(chain)?.definition;
  return {
    ...(written && "deadline" in written.watch ? { deadline: written.watch.deadline } : {}),
    rungs: (written?.rungs ?? []).map(({ id, title, measure, degree, at }) => ({
      rung: id,
      ...(title ? { title } : {}),
      measure,
      ...(degree === undefined ? {} : { degree }),
      at,
    })),
  };
}
