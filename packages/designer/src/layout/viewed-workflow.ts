import type { ActionKind, Text, TimeUnit } from "@gridloop/core/definition";
import type { OutlinedAction, OutlinedStage } from "../stage-list/workflow-outline.js";

/** How long something may take, as far as a drawing says it. */
export interface ViewedLimit {
  readonly amount: number;
  readonly unit: TimeUnit;
}

/** A limit on a stage, on its tickets or on the whole case. */
export interface ViewedDeadline {
  readonly id: string;
  readonly title?: Text | undefined;
  /** Without one, the item gives it. */
  readonly limit?: ViewedLimit | undefined;
  /** Whether it applies to some cases only. */
  readonly when?: unknown;
}

/** A way on, as far as a drawing shows it. */
export interface ViewedAction extends OutlinedAction {
  readonly kind?: ActionKind | undefined;
  readonly automatic?: true | undefined;
}

/** Who is responsible for a stage: a role, in a unit found by rule. */
export interface ViewedResponsible {
  readonly role?: string | undefined;
  readonly owner?: true | undefined;
  readonly field?: string | undefined;
}

/** A stage, as far as a drawing shows it. */
export interface ViewedStage extends OutlinedStage {
  readonly responsible?: ViewedResponsible | undefined;
  readonly deadlines?: readonly ViewedDeadline[] | undefined;
  readonly joint?: { readonly deadlines?: readonly ViewedDeadline[] | undefined } | undefined;
  readonly actions?: readonly ViewedAction[] | undefined;
}

/** What a supervision chain watches, as far as a drawing shows it. */
export interface ViewedWatch {
  readonly deadline?: string | undefined;
  readonly stage?: string | undefined;
  readonly outcome?: string | undefined;
  readonly order?: true | undefined;
}

/** A supervision chain, as far as a drawing shows it. */
export interface ViewedChain {
  readonly id: string;
  readonly title?: Text | undefined;
  readonly watch: ViewedWatch;
  readonly rungs: readonly unknown[];
}

/** The ruling on who is responsible for a case returned too often, as far as a drawing shows it. */
export interface ViewedRuling {
  readonly afterReturns: number;
  readonly deadline?: ViewedDeadline | undefined;
}

/** An outward step. */
export interface ViewedStep {
  readonly id: string;
  readonly title?: Text | undefined;
}

/** What a drawing needs of a workflow definition: any `Workflow` of `@gridloop/core` is one, a draft with gaps too. */
export interface ViewedWorkflow {
  readonly title?: Text | undefined;
  /** Outward steps in their order; default: the six standard ones. */
  readonly steps?: readonly ViewedStep[] | undefined;
  readonly lifecycle: {
    readonly initial: string;
    readonly deadlines?: readonly ViewedDeadline[] | undefined;
    readonly stages: readonly ViewedStage[];
  };
  readonly supervision?: readonly ViewedChain[] | undefined;
  readonly operations?: { readonly ruling?: ViewedRuling | undefined } | undefined;
}
