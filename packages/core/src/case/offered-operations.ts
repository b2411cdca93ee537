import type { Instant } from "../calendar/index.js";
import type { ApprovalStep, Duration, Operations } from "../definition/index.js";
import type { Actor } from "./actor.js";
import { allowAppeal } from "./commands/appeal.js";
import { whyNotAskable } from "./commands/ask.js";
import { allow, type OperationName } from "./commands/operation.js";
import { mayAnswerSurvey } from "./commands/survey.js";
import { withdrawalForm } from "./commands/withdraw-ticket.js";
import type { CompiledDistrict } from "./compiled-district.js";
import { openDispute } from "./dispute.js";
import type { CaseDraft } from "./draft.js";
import { glance } from "./glance.js";
import { whyNotAsked } from "./orders.js";
import { extensionAtMost } from "./orders/extend-order.js";
import { longestHold } from "./orders/hold-order.js";
import { longestQuestion } from "./question.js";
import { approvalSteps, approvedByAsking } from "./requests.js";
import { mayRule } from "./ruling.js";
import type { CaseState, DeadlineState, RequestedOrder } from "./state.js";
import type { Subject } from "./subject.js";
import { openTicketsOf } from "./tickets.js";
import { offerForm, withOptions, type OfferedForm } from "./views.js";

/** A deadline an operation can be done to now, and within what limits. */
export interface OfferedDeadline {
  deadline: string;
  subject: Subject;
  atMost?: Duration;
  timesLeft?: number;
}

/** Limits and needs of an operation an actor may do now. */
interface Offered {
  form?: OfferedForm;
  /** The approvals of others it takes before it takes effect, in their order; absent: it takes effect at once. */
  steps?: readonly ApprovalStep[];
  /** At most so much at a time; absent: no limit. */
  atMost?: Duration;
  /** It ends by then; of a hold and a question. */
  until?: Instant;
  /** How often it may still be done; absent: no limit. */
  timesLeft?: number;
  deadlines?: OfferedDeadline[];
  tickets?: string[];
}

/** The operations beside the lifecycle, as they are offered: what undoes one is an operation of its own. */
const offers = {
  note: (look, actor) => offer(look, "note", actor),
  hold: (look, actor) =>
    look.state.held === undefined && canAsk(look, { operation: "hold" })
      ? offer(look, "hold", actor, ({ atMost, times }) => ({
          ...needs(look, { operation: "hold" }, actor),
          ...given({ atMost, until: longestHold(look), timesLeft: left(times, look.state.holds) }),
        }))
      : undefined,
  resume: (look, actor) => (look.state.held !== undefined && allow(look, "hold", actor).ok ? {} : undefined),
  extend: (look, actor) => offer(look, "extend", actor, ({ times }) => onDeadlines(look, actor, (each) => extension(look, each, times))),
  "set-due": (look, actor) => offer(look, "setDue", actor, () => onDeadlines(look, actor, (each) => dueByHand(look, each))),
  ask: (look, actor) =>
    whyNotAskable(look) === undefined
      ? offer(look, "ask", actor, ({ atMost, times }) =>
          given({ atMost, until: longestQuestion(look), timesLeft: left(times, look.state.questions ?? 0) }),
        )
      : undefined,
  "stop-asking": (look, actor) => (look.state.question !== undefined && allow(look, "ask", actor).ok ? {} : undefined),
  assist: (look, actor) => (look.stage.joint === undefined ? undefined : offer(look, "assist", actor)),
  "withdraw-ticket": takingBack,
  merge: (look, actor) => ((look.state.duplicates ?? []).length > 0 ? undefined : offer(look, "merge", actor)),
  split: (look, actor) => (look.state.mergedInto === undefined ? undefined : offer(look, "split", actor)),
  appeal,
  reopen: (look, actor) =>
    canAsk(look, { operation: "reopen" })
      ? offer(look, "reopen", actor, ({ times }) => ({
          ...needs(look, { operation: "reopen" }, actor),
          ...given({ timesLeft: left(times, look.state.reopenings) }),
        }))
      : undefined,
  rule: ruling,
  "call-back": callBack,
} satisfies Record<string, (look: CaseDraft, actor: Actor) => Offered | undefined>;

/** Something beside the lifecycle an actor may do on a case now, and within what limits. */
export interface OfferedOperation extends Offered {
  id: keyof typeof offers;
}

/** The operations beside the lifecycle an actor may do, or ask for, on a case now. */
export function availableOperations(district: CompiledDistrict, state: CaseState, actor: Actor, at: Instant): OfferedOperation[] {
  const look = glance(district, state, at);
  if (look === undefined || actor.kind !== "member") return [];
  return (Object.keys(offers) as (keyof typeof offers)[]).flatMap((id): OfferedOperation[] => {
    const offered = offers[id](look, actor);
    return offered === undefined ? [] : [{ id, ...offered }];
  });
}

/** What an operation asks, if the actor may do it on the case as it is; `limits` may find that there is nothing to do it to. */
function offer<N extends OperationName>(
  look: CaseDraft,
  name: N,
  actor: Actor,
  limits: (operation: NonNullable<Operations[N]>) => Omit<Offered, "form"> | undefined = () => ({}),
): Offered | undefined {
  const allowed = allow(look, name, actor);
  if (!allowed.ok) return undefined;
  const limited = limits(allowed.operation);
  const { form } = allowed.operation as { form?: string };
  return limited === undefined ? undefined : { ...given({ form: offerForm(look, form, actor) }), ...limited };
}

const canAsk = (look: CaseDraft, order: RequestedOrder): boolean => whyNotAsked(look, order) === undefined;

/** The approvals of others an order takes. */
function needs(look: CaseDraft, order: RequestedOrder, actor: Actor): Pick<Offered, "steps"> {
  const steps = approvalSteps(look.workflow, order);
  const others = steps.slice(approvedByAsking(look, steps, actor));
  return others.length === 0 ? {} : { steps: others };
}

/** A deadline something could be ordered for. */
interface Orderable {
  order: RequestedOrder;
  offered: OfferedDeadline;
}

/** Those of some deadlines something can be ordered for now; undefined where there are none. */
function onDeadlines(
  look: CaseDraft,
  actor: Actor,
  orderFor: (deadline: DeadlineState) => Orderable,
  deadlines = Object.values(look.state.deadlines),
): Omit<Offered, "form"> | undefined {
  const orders = deadlines.map(orderFor).filter(({ order }) => canAsk(look, order));
  const [first] = orders;
  return first === undefined ? undefined : { ...needs(look, first.order, actor), deadlines: orders.map(({ offered }) => offered) };
}

function extension(look: CaseDraft, deadline: DeadlineState, times: number | undefined): Orderable {
  const { id, subject } = deadline;
  const atMost = extensionAtMost(look, deadline);
  return {
    order: { operation: "extend", deadline: id, subject, by: atMost ?? { amount: 0, unit: "elapsed-minutes" } },
    offered: { deadline: id, subject, ...given({ atMost, timesLeft: left(times, deadline.extended) }) },
  };
}

const dueByHand = ({ at }: CaseDraft, { id, subject }: DeadlineState): Orderable => ({
  order: { operation: "setDue", deadline: id, subject, due: at },
  offered: { deadline: id, subject },
});

function appeal(look: CaseDraft, actor: Actor): Offered | undefined {
  const theirs = Object.values(look.state.deadlines).filter((each) => allowAppeal(look, each, actor).ok);
  const limits = onDeadlines(look, actor, lateMark, theirs);
  const form = offerForm(look, look.workflow.definition.operations?.appeal?.form, actor);
  return limits === undefined ? undefined : { ...given({ form }), ...limits };
}

const lateMark = ({ id, subject }: DeadlineState): Orderable => ({
  order: { operation: "appeal", deadline: id, subject },
  offered: { deadline: id, subject },
});

function takingBack(look: CaseDraft, actor: Actor): Offered | undefined {
  const tickets = openTicketsOf(look).filter(({ part }) => part === "assist");
  if (tickets.length === 0 || !allow(look, "assist", actor).ok) return undefined;
  const form = withdrawalForm(look.workflow);
  return {
    ...given({ form: form === undefined ? undefined : withOptions(look.district, form, actor, look.at) }),
    tickets: tickets.map(({ id }) => id),
  };
}

function ruling(look: CaseDraft, actor: Actor): Offered | undefined {
  const dispute = openDispute(look.state);
  if (dispute === undefined || mayRule(look, dispute.by, actor) === undefined) return undefined;
  return given({ form: offerForm(look, look.workflow.definition.operations?.ruling?.form, actor) });
}

function callBack(look: CaseDraft, actor: Actor): Offered | undefined {
  const { survey } = look.workflow.definition;
  const { closedAt, surveyUntil } = look.state;
  const isOpen = closedAt !== undefined && surveyUntil !== undefined && look.at <= surveyUntil;
  if (survey === undefined || !isOpen || mayAnswerSurvey(look, survey, actor) === undefined) return undefined;
  return given({ form: offerForm(look, survey.form, actor) });
}

const left = (times: number | undefined, done: number): number | undefined => (times === undefined ? undefined : Math.max(0, times - done));

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without what is not there. */
const given = <T extends object>(offered: T): Present<T> =>
  Object.fromEntries(Object.entries(offered).filter(([, value]) => value !== undefined)) as Present<T>;
