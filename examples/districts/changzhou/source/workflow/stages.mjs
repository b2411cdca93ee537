import { text } from "../text.mjs";

const hours = (amount) => ({ amount, unit: "working-hours" });
const days = (amount) => ({ amount, unit: "working-days" });

/** Who sorts a matter: the dispatcher of the street the place is in, or of a unit above. */
const dispatcherHere = { role: "dispatcher", at: "street" };
const dispatcher = [{ role: "dispatcher", of: "place" }];
const handler = [{ role: "handler" }, { role: "department-leader" }];
/** Reassigning is for who dispatches, whatever unit has the case by now, and for the leader in charge of it. */
const mayReassign = [{ role: "dispatcher", of: "place" }, { role: "leader" }];

/** Who owns the matter where it happened, by the catalogue. */
const owner = { role: "handler", owner: true };

const reject = {
  id: "reject",
  to: "rejected",
  kind: "reject",
  title: text("不予立案", "Do not file"),
  by: dispatcher,
  form: "reject",
  outcome: "rejected",
};

const directAnswer = {
  id: "direct-answer",
  to: "closed",
  kind: "direct-answer",
  title: text("直接答办", "Answer directly"),
  by: [...dispatcher, { role: "call-taker", of: "place" }],
  form: "direct-answer",
  outcome: "answered",
};

const withdraw = {
  id: "withdraw",
  to: "withdrawn",
  kind: "withdraw",
  title: text("撤回", "Withdraw"),
  by: [{ citizen: true }],
  outcome: "withdrawn",
};

const reported = {
  id: "reported",
  step: "collect",
  title: text("待核实", "To be verified"),
  responsible: dispatcherHere,
  deadlines: [{ id: "verify-in-time", title: text("核实时限", "Verification"), limit: hours(4) }],
  actions: [
    {
      id: "verify",
      to: "filing",
      title: text("核实属实", "Confirm"),
      by: [...dispatcher, { role: "grid-head", of: "place" }, { role: "full-time-member", of: "place" }],
      form: "verify",
    },
    directAnswer,
    reject,
    withdraw,
  ],
};

const filing = {
  id: "filing",
  step: "file",
  title: text("待立案", "To be filed"),
  responsible: dispatcherHere,
  deadlines: [{ id: "file-in-time", title: text("立案时限", "Filing"), limit: hours(2) }],
  actions: [{ id: "file", to: "dispatching", title: text("立案", "File"), by: dispatcher, form: "filing" }, directAnswer, reject, withdraw],
};

const dispatching = {
  id: "dispatching",
  step: "dispatch",
  title: text("待派遣", "To be dispatched"),
  responsible: dispatcherHere,
  deadlines: [{ id: "dispatch-in-time", title: text("派遣时限", "Dispatch"), limit: hours(2), reentry: "restart" }],
  actions: [
    {
      id: "dispatch",
      to: "handling",
      title: text("分流交办", "Dispatch"),
      by: dispatcher,
      when: { case: "returns", is: 0 },
      form: "dispatch",
    },
    {
      // A returned case is not sent out by the list a second time: somebody names the one unit in charge (P-1).
      id: "dispatch-again",
      to: "handling",
      title: text("重新派遣", "Dispatch again"),
      by: dispatcher,
      when: { case: "returns", atLeast: 1 },
      form: "dispatch-again",
    },
    {
      id: "settle-in-grid",
      to: "grid-handling",
      title: text("交网格办理（小事一格解决）", "Leave it to the grid"),
      by: dispatcher,
      when: { case: "urgent", isNot: true },
    },
    {
      id: "dispatch-jointly",
      to: "joint-handling",
      title: text("联合派遣（大事全网联动）", "Dispatch jointly"),
      by: dispatcher,
      form: "joint-dispatch",
    },
    {
      id: "dispatch-urgently",
      to: "urgent-handling",
      title: text("急事特办", "Dispatch urgently"),
      by: dispatcher,
      form: "urgent-dispatch",
      urgent: true,
    },
    reject,
  ],
};

const handleInTime = { id: "handle-in-time", title: text("处置时限", "Handling"), limit: days(5) };

/** Illegal building and the like: one matter with several milestones, each with a limit of its own in the catalogue. */
const milestones = [
  { id: "stop-in-time", title: text("责令停工时限", "Order to stop"), metBy: ["order-stop"] },
  { id: "fine-in-time", title: text("处罚决定时限", "Penalty"), metBy: ["decide-penalty"] },
];

const illegalBuilding = {
  item: "id",
  oneOf: ["illegal-building-under-way", "illegal-building-finished", "illegal-rooftop-building", "illegal-yard-building"],
};

const dispose = (by = handler) => ({
  id: "dispose",
  to: "reporting-back",
  title: text("处置完毕", "Report the disposal"),
  by,
  form: "disposal",
});

const giveBack = { id: "return", to: "dispatching", kind: "return", title: text("退回", "Return"), by: handler, form: "return" };

const contact = {
  id: "contact",
  to: "handling",
  title: text("联系诉求人", "Contact the reporter"),
  by: handler,
  form: "contact",
  notice: text("承办单位已联系诉求人", "The unit in charge contacted the reporter"),
};

const handling = {
  id: "handling",
  step: "dispatch",
  title: text("处置中", "Being handled"),
  // The unit chosen at dispatch or reassignment; where none was, the owner of the matter.
  responsible: { role: "handler", field: "handling-unit" },
  deadlines: [
    handleInTime,
    {
      id: "contact-in-time",
      title: text("首次联系时限", "First contact"),
      limit: days(1),
      when: { field: "reply-wanted", is: "yes" },
      metBy: ["contact"],
    },
    ...milestones,
  ],
  actions: [
    dispose(),
    contact,
    { id: "order-stop", to: "handling", title: text("责令停工", "Order to stop"), by: handler, when: illegalBuilding, form: "order" },
    {
      id: "decide-penalty",
      to: "handling",
      title: text("作出处罚决定", "Decide the penalty"),
      by: handler,
      when: illegalBuilding,
      form: "order",
    },
    giveBack,
    { id: "reassign", to: "handling", kind: "reassign", title: text("改派", "Reassign"), by: mayReassign, form: "reassign" },
  ],
};

const gridHandling = {
  id: "grid-handling",
  step: "dispatch",
  title: text("网格处置中", "Handled in the grid"),
  responsible: { role: "grid-head", at: "grid" },
  deadlines: [handleInTime],
  actions: [
    dispose([
      { role: "grid-head", of: "place" },
      { role: "full-time-member", of: "place" },
      { role: "dispatcher", of: "place" },
    ]),
    {
      ...giveBack,
      by: [
        { role: "grid-head", of: "place" },
        { role: "full-time-member", of: "place" },
        { role: "dispatcher", of: "place" },
      ],
    },
  ],
};

const assistInTime = { id: "assist-in-time", title: text("协办时限", "Answer of a unit"), limit: days(3) };

const jointHandling = {
  id: "joint-handling",
  step: "dispatch",
  title: text("联合处置中", "Handled jointly"),
  responsible: owner,
  deadlines: [handleInTime],
  joint: {
    lead: { owner: true },
    assistField: "assisting-units",
    form: "ticket-reply",
    by: [
      { role: "handler", of: "ticket" },
      { role: "department-leader", of: "ticket" },
    ],
    deadlines: [assistInTime],
    complete: "lead",
  },
  actions: [dispose(), giveBack],
};

const urgentHandling = {
  id: "urgent-handling",
  step: "dispatch",
  title: text("应急处置中", "Urgently handled"),
  responsible: owner,
  deadlines: [{ id: "urgent-in-time", title: text("应急处置时限", "Urgent handling"), limit: { amount: 2, unit: "elapsed-hours" } }],
  joint: {
    lead: { owner: true },
    assist: [
      { at: "district", function: "emergency" },
      { at: "district", function: "public-security" },
      { at: "district", function: "fire-rescue" },
      { at: "district", function: "health" },
    ],
    assistField: "assisting-units",
    form: "ticket-reply",
    by: [
      { role: "handler", of: "ticket" },
      { role: "department-leader", of: "ticket" },
    ],
    deadlines: [{ id: "arrive-in-time", title: text("到场时限", "Arrival on site"), limit: { amount: 30, unit: "elapsed-minutes" } }],
    complete: "lead",
  },
  actions: [dispose(), giveBack],
};

const reportingBack = {
  id: "reporting-back",
  step: "report-back",
  title: text("待反馈", "To be reported back"),
  responsible: dispatcherHere,
  deadlines: [{ id: "report-back-in-time", title: text("反馈时限", "Report back"), limit: days(1), reentry: "restart" }],
  actions: [
    {
      id: "report-back",
      to: "checking",
      title: text("反馈结果", "Report back"),
      by: [...dispatcher, { role: "call-taker", of: "place" }],
      form: "feedback",
    },
    { id: "send-back", to: "handling", kind: "redo", title: text("退回补办", "Send back to complete"), by: dispatcher, form: "redo" },
  ],
};

const checking = {
  id: "checking",
  step: "close",
  title: text("待核查", "To be checked"),
  responsible: { role: "checker", at: "district" },
  deadlines: [{ id: "check-in-time", title: text("核查时限", "Check"), limit: days(1), reentry: "restart" }],
  actions: [
    {
      id: "close",
      to: "closed",
      title: text("核查通过，结案", "Close"),
      by: [{ role: "checker", of: "place" }],
      form: "check",
      outcome: "solved",
    },
    {
      id: "redo",
      to: "handling",
      kind: "redo",
      title: text("核查不通过，返工", "Check failed: do it again"),
      by: [{ role: "checker", of: "place" }],
      form: "redo",
    },
  ],
};

/** How a case travels: the six outward steps (CZ-22) over the stages the desk sees. */
export const lifecycle = {
  initial: "reported",
  deadlines: [{ id: "close-in-time", title: text("结案时限", "Close"), limit: days(20) }],
  stages: [
    reported,
    filing,
    dispatching,
    handling,
    gridHandling,
    jointHandling,
    urgentHandling,
    reportingBack,
    checking,
    { id: "closed", step: "close", title: text("已结案", "Closed"), final: true },
    { id: "rejected", step: "close", title: text("不予立案", "Not filed"), final: true },
    { id: "withdrawn", step: "close", title: text("已撤回", "Withdrawn"), final: true },
  ],
};
