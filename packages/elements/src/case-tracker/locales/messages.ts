import type { StepState } from "../progress.js";

/** What the tracker says besides the case's own titles. */
export interface TrackerMessages {
  readonly lookUp: {
    readonly title: string;
    readonly lead: string;
    readonly number: string;
    readonly numberHint: string;
    readonly code: string;
    readonly codeHint: string;
    readonly submit: string;
    readonly searching: string;
    /** One sentence for a wrong number and a wrong code: saying which would help whoever guesses. */
    readonly notFound: { readonly title: string; readonly advice: string };
    /** `minutes` where the server said how long. */
    readonly tooOften: { readonly title: string; readonly advice: (minutes?: number) => string };
  };
  readonly number: string;
  readonly currentStep: string;
  readonly result: string;
  readonly handledBy: (unit: string) => string;
  readonly closedOn: string;
  readonly openedOn: string;
  readonly due: string;
  readonly noDeadline: string;
  /** The deadline lies in a year whose holidays are not published yet. */
  readonly provisional: string;
  readonly lastMove: string;
  readonly satisfaction: string;
  readonly satisfied: string;
  readonly unsatisfied: string;
  readonly unsatisfiedRedo: string;
  /** Heading of what was written for whoever reported. */
  readonly answer: string;
  readonly held: { readonly title: string; readonly advice: string };
  readonly late: { readonly title: string; readonly advice: string };
  /** Handled together with another report of the same matter. */
  readonly merged: { readonly title: string; readonly advice: string };
  /** Something was asked of whoever reported. */
  readonly question: {
    readonly title: string;
    readonly advice: string;
    readonly until: (when: string) => string;
    readonly submit: string;
    readonly done: string;
    /** The lamp while the clock waits for them. */
    readonly lamp: string;
  };
  readonly silent: {
    readonly title: (days: number) => string;
    readonly due: (due: string) => string;
    readonly late: (due: string, late: string) => string;
    readonly noDeadline: string;
  };
  /** How often the unit was pressed since something last moved, what was done last and when. */
  readonly pressed: (count: number, last: string, when: string) => string;
  readonly progress: string;
  readonly stepStates: Readonly<Record<StepState, string>>;
  readonly pressedTimes: (count: number) => string;
  readonly course: string;
  readonly actions: string;
  readonly action: {
    /** What the person is asked before an action without a form. */
    readonly confirmTitle: (action: string) => string;
    readonly confirmAdvice: string;
    readonly confirm: (action: string) => string;
    readonly sending: string;
    readonly cancel: string;
    readonly done: (action: string) => string;
    readonly gone: string;
  };
  readonly asOf: (when: string) => string;
  readonly refresh: string;
  readonly refreshing: string;
  readonly unchanged: string;
  readonly changed: (latest: string) => string;
  readonly outdated: (when: string) => string;
  readonly print: string;
  readonly another: string;
}
