import type { TimeUnit } from "@gridloop/core/definition";

/** What the viewer says besides the workflow's own texts. */
export interface WorkflowViewerMessages {
  readonly name: (workflow: string) => string;
  readonly unnamed: string;
  readonly loading: string;
  readonly empty: string;
  readonly none: string;
  readonly toolbar: string;
  readonly asGraph: string;
  readonly asWords: string;
  readonly viewChoice: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly hint: string;

  readonly standardSteps: Readonly<Record<string, string>>;
  readonly step: (number: number, title: string) => string;
  readonly unnamedStep: string;
  readonly alongside: (chains: number) => string;
  readonly noStages: string;
  readonly wholeCase: string;

  readonly first: string;
  readonly end: string;
  readonly stuck: string;
  readonly unreachable: string;
  readonly exitsHere: (stages: number) => string;
  readonly joint: string;
  readonly initialMissing: (id: string) => string;

  readonly unit: Readonly<Record<TimeUnit, (amount: string) => string>>;
  readonly deadline: (title: string, limit: string) => string;
  readonly byItem: string;
  readonly ifApplies: string;
  readonly ofTicket: (deadline: string) => string;
  readonly ofRuling: (deadline: string, returns: number) => string;
  readonly rungs: (count: number) => string;
  readonly supervised: (fact: string, rungs: string) => string;
  readonly watched: (chain: string, rungs: number) => string;
  readonly chainOfStage: (chain: string) => string;
  readonly besideStages: string;
  readonly chainOnOutcome: (chain: string, rungs: number) => string;
  readonly chainByOrder: (chain: string, rungs: number) => string;

  readonly responsible: string;
  readonly chosenUnit: (role: string) => string;
  readonly owner: (role: string) => string;
  readonly responsibleBefore: string;
  readonly deadlines: string;
  readonly supervision: string;
  readonly waysOn: string;
  readonly noWays: string;
  readonly forward: (stage: string) => string;
  readonly back: (stage: string) => string;
  readonly stay: string;
  readonly exit: (stage: string) => string;
  readonly exitShort: (action: string, stage: string) => string;
  readonly nowhere: (id: string) => string;
  readonly nowhereShort: (action: string, id: string) => string;
  readonly way: (action: string, where: string) => string;
  readonly details: (stage: string) => string;
  readonly close: string;

  readonly here: string;
  readonly visitedAs: (orders: readonly number[]) => string;
  readonly visited: (orders: readonly number[]) => string;
  readonly taken: (orders: readonly number[]) => string;
  readonly times: (count: number) => string;
  readonly takenHere: (times: number) => string;
  readonly path: string;
  readonly opened: (stage: string) => string;
  readonly moved: (action: string, stage: string) => string;
  readonly movedWithoutAction: (stage: string) => string;
  readonly stayed: (action: string, stage: string) => string;
  readonly nowIn: (stage: string) => string;
  readonly clause: (parts: readonly string[]) => string;

  readonly legend: string;
  readonly legendForward: string;
  readonly legendBack: string;
  readonly legendStay: string;
  readonly legendExit: string;
  readonly legendDeadline: string;
  readonly legendRungs: string;
  readonly legendPath: string;
}
