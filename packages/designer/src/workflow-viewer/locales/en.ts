import type { WorkflowViewerMessages } from "./messages.js";

const list = (orders: readonly number[]): string => orders.join(", ");
const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const of =
  (one: string, more: string): ((amount: string) => string) =>
  (amount) =>
    `${amount}\u00a0${amount === "1" ? one : more}`;

export const en: WorkflowViewerMessages = {
  name: (workflow) => `Workflow: ${workflow}`,
  unnamed: "Case workflow",
  loading: "Loading the workflow…",
  empty: "The workflow has no stages yet.",
  none: "No workflow has been chosen.",
  toolbar: "Tools of the drawing",
  asGraph: "Drawing",
  asWords: "In words",
  viewChoice: "Show as",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Fit width",
  hint: "Arrow keys move between stages, Enter shows a stage’s details, plus and minus zoom, 0 fits the width.",

  standardSteps: {
    collect: "Collect and report",
    file: "Verify and file",
    dispatch: "Dispatch",
    supervise: "Supervise",
    "report-back": "Report back",
    close: "Check and close",
  },
  step: (number, title) => `step ${number}, ${title}`,
  unnamedStep: "Unnamed step",
  alongside: (chains) => `${many(chains, "chain", "chains")}, beside every stage`,
  noStages: "No stages",
  wholeCase: "Whole case",

  first: "First stage",
  end: "The case ends here",
  stuck: "No way on: a case would stay here for ever",
  unreachable: "Cannot be reached from the first stage",
  exitsHere: (stages) => `Early from ${many(stages, "stage", "stages")}`,
  joint: "Several units together",
  initialMissing: (id) => `The first stage, “${id}”, does not exist: no case can begin.`,

  unit: {
    "elapsed-minutes": of("minute", "minutes"),
    "elapsed-hours": of("hour", "hours"),
    "working-minutes": of("working minute", "working minutes"),
    "working-hours": of("working hour", "working hours"),
    "working-days": of("working day", "working days"),
    "calendar-days": of("calendar day", "calendar days"),
  },
  deadline: (title, limit) => `${title}: ${limit}`,
  byItem: "per item",
  ifApplies: " (if it applies)",
  ofTicket: (deadline) => `Joint ticket: ${deadline}`,
  ofRuling: (deadline, returns) => `${deadline} (after ${many(returns, "return", "returns")})`,
  rungs: (count) => many(count, "rung", "rungs"),
  supervised: (fact, rungs) => `${fact} (supervision: ${rungs})`,
  watched: (chain, rungs) => `${chain}, ${many(rungs, "rung", "rungs")}`,
  chainOfStage: (chain) => `Watches this stage: ${chain}`,
  besideStages: "Supervision that no stage’s deadline starts",
  chainOnOutcome: (chain, rungs) => `${chain}: starts by outcome, ${many(rungs, "rung", "rungs")}`,
  chainByOrder: (chain, rungs) => `${chain}: starts by order, ${many(rungs, "rung", "rungs")}`,

  responsible: "Responsible",
  chosenUnit: (role) => `${role} (of the unit chosen)`,
  owner: (role) => `${role} (of the item’s owner)`,
  responsibleBefore: "as in the stage before",
  deadlines: "Deadlines",
  supervision: "Supervision",
  waysOn: "Ways on",
  noWays: "No ways on.",
  forward: (stage) => `to “${stage}”`,
  back: (stage) => `back to “${stage}”`,
  stay: "stays in this stage",
  exit: (stage) => `early to “${stage}”, where the case ends`,
  exitShort: (action, stage) => (action === stage ? action : `${action} →\u00a0${stage}`),
  nowhere: (id) => (id === "" ? "leads to no stage" : `leads to “${id}”, which does not exist`),
  nowhereShort: (action, id) => (id === "" ? `${action}: leads nowhere` : `${action}: no stage “${id}”`),
  way: (action, where) => `${action}: ${where}`,
  details: (stage) => `Stage: ${stage}`,
  close: "Close",

  here: "Here now",
  visitedAs: (orders) => (orders.length > 1 ? `${list(orders)} (×${orders.length})` : list(orders)),
  visited: (orders) =>
    orders.length > 1 ? `visited ${orders.length} times, as number ${list(orders)} on the path` : `number ${list(orders)} on the path`,
  taken: (orders) =>
    orders.length > 1
      ? `taken ${orders.length} times, to number ${list(orders)} on the path`
      : `taken, to number ${list(orders)} on the path`,
  times: (count) => `×${count}`,
  takenHere: (times) => (times === 1 ? "taken once" : `taken ${times} times`),
  path: "What this case went through",
  opened: (stage) => `The case began in “${stage}”.`,
  moved: (action, stage) => `${action}: it came to “${stage}”.`,
  movedWithoutAction: (stage) => `It came to “${stage}”.`,
  stayed: (action, stage) => `${action}: it stayed in “${stage}”.`,
  nowIn: (stage) => `It is in “${stage}” now.`,
  clause: (parts) => `${parts.join("; ")}.`,

  legend: "Key",
  legendForward: "on",
  legendBack: "back or again",
  legendStay: "stays in the stage",
  legendExit: "ends early",
  legendDeadline: "deadline",
  legendRungs: "rungs of supervision",
  legendPath: "order of this case’s stages",
};
