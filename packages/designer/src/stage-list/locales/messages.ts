/** What the stage list says besides the workflow's own texts. */
export interface StageListMessages {
  readonly name: string;
  readonly empty: string;
  readonly first: string;
  readonly end: string;
  readonly stuck: string;
  readonly unreachable: string;
  readonly waysOn: (stage: string) => string;
  readonly forward: (number: number, stage: string) => string;
  readonly back: (number: number, stage: string) => string;
  readonly nowhere: (id: string) => string;
}
