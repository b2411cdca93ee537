import type { ActionKind, Text } from "@gridloop/core/definition";

/** An edge of the lifecycle, as far as an outline shows it. */
export interface OutlinedAction {
  readonly id: string;
  readonly to: string;
  readonly title?: Text | undefined;
  /** What the way means; one that returns a case or has it done again leads back wherever it can. */
  readonly kind?: ActionKind | undefined;
}

/** A node of the lifecycle, as far as an outline shows it. */
export interface OutlinedStage {
  readonly id: string;
  readonly step: string;
  readonly title?: Text | undefined;
  readonly actions?: readonly OutlinedAction[] | undefined;
  readonly final?: boolean | undefined;
}

/** What an outline needs of a workflow definition: any `Workflow` of `@gridloop/core` is one, a draft with gaps too. */
export interface WorkflowOutline {
  readonly lifecycle: {
    readonly initial: string;
    readonly stages: readonly OutlinedStage[];
  };
}
