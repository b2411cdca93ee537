import type { CaseView } from "@gridloop/core/api";
import type { ClockStop, Duration, Measure } from "@gridloop/core/definition";
import type { OfferTheme } from "../offer.js";

/** What the panel says of a case besides the case's own texts. */
export interface CasePanelMessages {
  /** What stands between two sentences. */
  readonly betweenSentences: string;
  readonly dismiss: string;
  /** Something newer is known than what is shown. */
  readonly moved: string;
  readonly look: string;
  /** What is shown could not be renewed; `when` as people at work say it. */
  readonly notRenewed: (when: string) => string;
  readonly retry: string;
  readonly head: HeadMessages;
  readonly standings: StandingMessages;
  readonly steps: StepMessages;
  readonly offers: OfferMessages;
  readonly requests: RequestMessages;
  readonly decision: DecisionMessages;
  readonly done: DoneMessages;
  readonly answers: AnswerMessages;
  readonly photos: PhotoMessages;
  readonly deadlines: DeadlineMessages;
  readonly ladder: LadderMessages;
  readonly tickets: TicketMessages;
  readonly course: {
    readonly title: string;
    /** Of the switch that shows what the system recorded by itself. */
    readonly clockwork: (count: number) => string;
  };
  /** A span of time as a limit says it. */
  readonly span: (span: Duration) => string;
  /** What sort of time a limit is counted in. */
  readonly counting: (unit: Duration["unit"]) => string | undefined;
}

/** What, where, by when, whose turn. */
export interface HeadMessages {
  readonly number: string;
  readonly copy: string;
  /** The same in full, beginning with the same word. */
  readonly copyNumber: string;
  /** What the button says once that is done. */
  readonly isCopied: string;
  readonly copied: (number: string) => string;
  readonly place: string;
  readonly turn: string;
  readonly channel: (title: string) => string;
  readonly opened: string;
  readonly stage: string;
  readonly since: (when: string) => string;
  readonly urgent: string;
  readonly anonymous: string;
  readonly returned: (times: number) => string;
  readonly reopened: (times: number) => string;
  readonly satisfied: string;
  readonly unsatisfied: string;
  /** The name of a deadline that has none of its own. */
  readonly deadline: string;
  readonly due: (deadline: string, when: string) => string;
  readonly limit: (span: string) => string;
  readonly provisional: string;
  readonly noDeadline: string;
  readonly held: (since: string) => string;
  readonly heldUntil: (until: string) => string;
  readonly heldOpen: string;
  /** The clock stands still, for these reasons; of a case that is not on hold. */
  readonly stopped: (reasons: string) => string;
  readonly closed: (when: string) => string;
  /** How a case ended, for the outcomes the product knows. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** Several units as one line, from the widest to the narrowest. */
  readonly pathSeparator: string;
}

/** What the case waits for besides its units, and what it is bound to. */
export interface StandingMessages {
  readonly question: string;
  readonly questionSince: (when: string) => string;
  readonly questionUntil: (when: string) => string;
  readonly ruling: (by: string) => string;
  readonly rulingSince: (returns: number, when: string) => string;
  readonly ruled: (unit: string) => string;
  readonly ruledBy: (by: string) => string;
  readonly merged: (number: string) => string;
  readonly mergedAdvice: string;
  readonly openCase: (number: string) => string;
  readonly partners: string;
  readonly duplicates: (count: number) => string;
  readonly duplicatesAdvice: string;
}

/** The outward steps as progress. */
export interface StepMessages {
  readonly name: string;
  readonly place: (step: number, of: number) => string;
  readonly done: string;
  readonly current: string;
  /** Of a step that goes on beside the others. */
  readonly beside: string;
  readonly ahead: string;
  readonly passedBy: string;
}

/** What the reader may do now. */
export interface OfferMessages {
  readonly title: string;
  readonly nothing: string;
  readonly nothingClosed: string;
  readonly waitingFor: (unit: string) => string;
  readonly replies: string;
  readonly replyTo: (title: string) => string;
  readonly replyTicket: (unit: string) => string;
  readonly ticketReply: string;
  readonly replyBy: (when: string) => string;
  readonly leadsTo: (stage: string) => string;
  readonly staysIn: string;
  readonly grave: string;
  /** Where the reader's approval is wanted. */
  readonly decisions: string;
  readonly more: (count: number) => string;
  readonly themes: Readonly<Record<OfferTheme, string>>;
  readonly superviseAdvice: string;
  readonly operations: Readonly<Record<CaseView["operations"][number]["id"], { readonly title: string; readonly consequence: string }>>;
  readonly atTheLatest: (when: string) => string;
  readonly atMost: (span: string) => string;
  readonly timesLeft: (times: number) => string;
  /** What an operation is done to, where it can only be one thing. */
  readonly about: (what: string) => string;
  readonly pressConsequence: (measure: string) => string;
  readonly replyConsequence: string;
  readonly holdUntil: string;
  readonly holdUntilHint: string;
  readonly askUntil: string;
  readonly askUntilHint: string;
  /** What happens where no time is given and there is a bound. */
  readonly untilOtherwise: (when: string) => string;
  readonly whichDeadline: string;
  readonly dueAt: (when: string) => string;
  readonly extendAtMost: (span: string) => string;
  readonly extendTimesLeft: (times: number) => string;
  readonly withFacts: (name: string, facts: readonly string[]) => string;
  readonly extendBy: string;
  readonly extendByUnit: (unit: string) => string;
  readonly extendHint: (span: string) => string;
  readonly extendUnit: string;
  readonly setDueTo: string;
  readonly whoseTicket: string;
  readonly mergeInto: string;
  readonly mergeIntoHint: string;
  readonly meetingAt: string;
  readonly lift: (chain: string) => string;
  readonly liftConsequence: string;
  readonly units: Readonly<Record<Duration["unit"], string>>;
  readonly wholeCase: string;
}

/** What was asked for and needs approval. */
export interface RequestMessages {
  readonly title: string;
  readonly none: string;
  readonly past: (count: number) => string;
  readonly about: (what: string, of: string) => string;
  readonly by: (span: string) => string;
  readonly until: (when: string) => string;
  readonly dueAt: (when: string) => string;
  readonly asked: (by: string, when: string) => string;
  /** In place of who asked, where the product did. */
  readonly byRule: string;
  readonly steps: string;
  readonly step: (place: number) => string;
  readonly status: Readonly<Record<CaseView["requests"][number]["status"], string>>;
  readonly stepStates: Readonly<Record<"given" | "wanted" | "refused" | "ahead", string>>;
  readonly lapsed: string;
  readonly factSeparator: string;
  readonly grant: (title: string) => string;
  readonly refuse: (title: string) => string;
  /** On a button, where what it is about stands above it. */
  readonly grantShort: string;
  readonly refuseShort: string;
  readonly grantConsequence: string;
  readonly grantGoesOn: (next: string) => string;
  readonly refuseConsequence: string;
}

/** A form being filled in, or a step being confirmed. */
export interface DecisionMessages {
  /** What is only asked for: that it is, and who must agree. */
  readonly onlyAsked: (steps: readonly string[]) => string;
  readonly ask: string;
  readonly confirm: (title: string) => string;
  readonly cancel: string;
  readonly back: string;
  readonly sending: string;
  readonly again: string;
  readonly kept: string;
  readonly refused: string;
  readonly conflict: { readonly title: string; readonly advice: string; readonly look: string; readonly again: string };
  readonly looked: { readonly title: string; readonly advice: string };
  readonly gone: { readonly title: string; readonly advice: string };
}

/** What happened after the reader did something. */
export interface DoneMessages {
  readonly done: (title: string) => string;
  readonly handedTo: (unit: string, stage: string) => string;
  readonly movedTo: (stage: string) => string;
  readonly closed: string;
  readonly outOfSight: string;
  readonly still: string;
  readonly asked: (title: string, next: string) => string;
  readonly granted: (title: string) => string;
  readonly grantedSoFar: (title: string, next: string) => string;
  readonly refused: (title: string) => string;
}

/** What was answered so far. */
export interface AnswerMessages {
  readonly title: string;
  readonly none: string;
  readonly withheld: string;
  /** Whoever reported is anonymous. */
  readonly anonymous: string;
  readonly erased: string;
  readonly yes: string;
  readonly no: string;
  readonly personal: string;
  readonly sensitive: string;
  readonly position: (latitude: string, longitude: string) => string;
  readonly rating: (value: number) => string;
  readonly listSeparator: string;
}

/** Photos of the case. */
export interface PhotoMessages {
  readonly open: (label: string, index: number, count: number) => string;
  readonly loading: string;
  readonly failed: string;
  readonly viewer: (label: string) => string;
  readonly place: (index: number, count: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
}

/** Every limit the case runs or ran under. */
export interface DeadlineMessages {
  readonly title: string;
  readonly due: (when: string) => string;
  readonly started: (when: string) => string;
  readonly limit: (span: string) => string;
  readonly stopped: (reasons: string) => string;
  readonly stops: Readonly<Record<ClockStop, string>>;
  readonly exempt: string;
  /** More time, or another due time, was asked for and waits for approval. */
  readonly asked: (what: string) => string;
  readonly met: (when: string) => string;
  readonly metLate: (when: string) => string;
  readonly left: string;
  readonly extended: (times: number) => string;
  readonly byHand: string;
  readonly provisional: string;
  readonly past: (count: number) => string;
}

/** Who was pressed, when, by which rule. */
export interface LadderMessages {
  readonly title: string;
  readonly none: string;
  readonly watches: (deadline: string) => string;
  readonly watchesTicket: (deadline: string, unit: string) => string;
  readonly height: (fired: number, of: number) => string;
  readonly notFired: string;
  readonly fired: (when: string) => string;
  readonly pressed: string;
  readonly told: string;
  /** What leads to the paper of a measure, and the same in full, beginning with the same words. */
  readonly paper: string;
  readonly paperOf: (measure: string) => string;
  readonly copied: string;
  readonly meeting: (when: string) => string;
  readonly post: (unit: string, role: string) => string;
  readonly automatic: string;
  readonly byHand: string;
  readonly rule: (number: number, time: string) => string;
  readonly ruleByHand: (number: number) => string;
  readonly source: (workflow: string, version: string) => string;
  readonly replyDue: (when: string) => string;
  readonly replyLate: (when: string) => string;
  readonly replied: (when: string) => string;
  readonly next: string;
  readonly nextAt: (when: string, left: string) => string;
  readonly nextByHand: string;
  readonly nextStopped: string;
  /** The next rung is proposed and waits for approval. */
  readonly nextProposed: string;
  readonly nextIs: (rung: string) => string;
  readonly ahead: (count: number) => string;
  readonly passed: (rungs: string) => string;
  readonly ended: (count: number) => string;
  readonly endedChain: (fired: number) => string;
  readonly degree: (degree: number) => string;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly whenDue: string;
  readonly beforeDue: (span: string) => string;
  readonly afterDue: (span: string) => string;
  readonly afterStart: (span: string) => string;
  readonly atStart: string;
  readonly afterPrevious: (span: string) => string;
  readonly afterPreviousUnanswered: (span: string) => string;
  readonly hand: string;
  readonly listSeparator: string;
}

/** The parts of several units. */
export interface TicketMessages {
  readonly title: string;
  readonly lead: string;
  readonly assist: string;
  readonly open: (since: string) => string;
  readonly answered: (when: string) => string;
  readonly withdrawn: string;
  /** How many of them have answered. */
  readonly progress: (answered: number, of: number) => string;
}
