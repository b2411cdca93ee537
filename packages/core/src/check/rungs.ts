import type { Measure, ProblemPath, Rung, SupervisionChain } from "../definition/index.js";
import { checkApproval } from "./approvals.js";
import type { DistrictIndex } from "./district-index.js";
import type { References } from "./references.js";
import { under } from "./report.js";
import type { Report } from "./report.js";
import type { WorkflowIndex } from "./workflow-index.js";

/** A rung and where it stands. */
interface PlacedRung {
  rung: Rung;
  /** Its position in the chain. */
  number: number;
  chain: SupervisionChain;
  index: DistrictIndex;
  path: ProblemPath;
}

/** What names people before others who have no part in the matter: no clock alone should decide it. */
const beforeOthers: readonly Measure[] = ["expose", "refer"];

/** One rung: it reaches somebody, counts from what there is, and says what its measure and its answer need. */
export function checkRung(placed: PlacedRung, workflow: WorkflowIndex, references: References, report: Report): void {
  const { rung, path } = placed;
  checkReach(placed, report);
  checkStart(placed, report);
  checkMeasure(placed, report);
  checkApproval(rung, path, placed.index, report);
  references.addressees(rung.press, workflow, under(path, "press"));
  references.addressees(rung.tell, workflow, under(path, "tell"));
  references.addressees(rung.copy, workflow, under(path, "copy"));
  references.permissions(rung.by, under(path, "by"));
  references.approval(rung.approval, workflow, under(path, "approval"));
  references.form(rung.reply?.form, workflow, under(path, "reply", "form"));
  references.limit(rung.reply?.within, under(path, "reply", "within"));
}

function checkReach({ rung, chain, path }: PlacedRung, report: Report): void {
  const details = { chain: chain.id, rung: rung.id };
  if (rung.press.length + rung.tell.length + (rung.copy?.length ?? 0) === 0) report.add({ code: "rung-reaches-nobody", path, details });
  if (rung.reply !== undefined && rung.press.length === 0) report.add({ code: "reply-of-nobody", path: under(path, "reply"), details });
}

function checkStart({ rung, number, chain, path }: PlacedRung, report: Report): void {
  const details = { chain: chain.id, rung: rung.id };
  const at = under(path, "at");
  const countsFromDue = "before" in rung.at || "after" in rung.at;
  if (countsFromDue && !("deadline" in chain.watch)) report.add({ code: "rung-without-due", path: at, details });
  if (!("afterPrevious" in rung.at)) return;
  if (number === 0) report.add({ code: "rung-before-all", path: at, severity: "warning", details });
  else if (rung.at.unlessReplied === true && !chain.rungs.slice(0, number).some(({ reply }) => reply !== undefined))
    report.add({ code: "reply-never-asked", path: under(at, "unlessReplied"), severity: "warning", details });
}

function checkMeasure({ rung, chain, index, path }: PlacedRung, report: Report): void {
  const details = { chain: chain.id, rung: rung.id, measure: rung.measure };
  const { meeting } = rung;
  if (rung.measure === "dispatch-meeting" && meeting === undefined)
    report.add({ code: "meeting-not-set", path, severity: "warning", details });
  if (meeting !== undefined && !index.district.calendar.windows.some(({ weekdays }) => weekdays.includes(meeting.weekday)))
    report.add({ code: "meeting-on-day-off", path: under(path, "meeting", "weekday"), severity: "warning", details });
  const byTimeAlone = !("hand" in rung.at) && rung.approval === undefined;
  if (byTimeAlone && beforeOthers.includes(rung.measure)) report.add({ code: "rung-by-time-alone", path, severity: "warning", details });
}
