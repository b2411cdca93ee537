import type { District, Problem } from "../definition/index.js";
import { parseDistrict } from "../definition/index.js";
import { checkCalendar } from "./calendar.js";
import { checkClockStops } from "./clock-stops.js";
import { checkIndicatorConditions, checkWorkflowConditions } from "./conditions.js";
import { checkDeadlines } from "./deadlines.js";
import { indexDistrict } from "./district-index.js";
import { checkDuplicates } from "./duplicates.js";
import { checkEmergency } from "./emergency.js";
import { checkForms } from "./forms.js";
import { checkLifecycle } from "./lifecycle.js";
import { checkNotifications } from "./notifications.js";
import { checkOperations } from "./operations.js";
import { checkOrganisation } from "./organisation.js";
import { createReferences } from "./references.js";
import { createReport } from "./report.js";
import { checkSupervision } from "./supervision.js";
import { checkTexts } from "./texts.js";
import { checkAssessmentAndReplays, checkCatalogue, checkWorkflowReferences } from "./workflow-references.js";

/** What a check leaves out. */
export interface CheckOptions {
  /** Leave out warnings: what may be published although it could be better. Default false. */
  errorsOnly?: boolean;
}

/**
 * Whether a district holds together: its shape, then every reference, the structure of its lifecycles and supervision
 * chains, its operations, conditions, deadlines, forms, organisation, calendar and texts. Linear in the size of the document.
 *
 * A document whose shape is wrong is judged by its shape alone (`parseDistrict` lists the codes). The codes beyond that
 * are documented by their messages in `locales/`; those of errors that would leave a case stuck:
 * `stage-without-way-on`, `stage-unreachable`, `stage-never-closes`, `no-final-stage`, `final-with-actions`,
 * `automatic-loop`, `action-nobody-may-take`, `chain-without-end`, `rung-never-reached`, `rung-nobody-may-fire`.
 *
 * @param input a district as written (every `$file` resolved), or as parsed; it is not changed.
 * @returns the problems, errors before warnings, otherwise in the order of the document's concerns.
 */
export function checkDistrict(input: unknown, options: CheckOptions = {}): Problem[] {
  const parsed = parseDistrict(input);
  if (!parsed.ok) return parsed.problems;
  const problems = checkParsed(parsed.district);
  const errors = problems.filter(({ severity }) => severity === "error");
  if (options.errorsOnly === true) return errors;
  return [...errors, ...problems.filter(({ severity }) => severity === "warning")];
}

function checkParsed(district: District): Problem[] {
  const report = createReport();
  const index = indexDistrict(district);
  const references = createReferences(index, report);
  checkDuplicates(district, report);
  checkOrganisation(index, references, report);
  const calendar = checkCalendar(index, references, report);
  checkCatalogue(index, references, report);
  for (const workflow of index.workflows) {
    checkWorkflowReferences(workflow, index, references, report);
    checkForms(workflow, index, references, report);
    checkLifecycle(workflow, report);
    checkSupervision(workflow, index, references, report);
    checkOperations(workflow, index, references, report);
    checkEmergency(workflow, references, report);
    checkWorkflowConditions(workflow, index, report);
  }
  checkDeadlines(index, calendar, report);
  checkClockStops(index, report);
  checkIndicatorConditions(index, report);
  checkAssessmentAndReplays(index, references, report);
  checkNotifications(index, references, report);
  checkTexts(district, report);
  return report.problems;
}
