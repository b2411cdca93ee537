/** What the intake form says around the district's own questions. */
export interface IntakeFormMessages {
  /** Where the person is: step 2 of 4. */
  readonly progress: (step: number, total: number) => string;
  /** Where the person is while it is not known how many steps there are. */
  readonly progressSoFar: (step: number) => string;
  /** The name of the list of steps. */
  readonly steps: string;
  /** Says of a step in the list that it was done. */
  readonly done: string;
  readonly details: string;
  readonly next: string;
  readonly back: string;
  readonly waitingForPhotos: string;

  /** The heading of the choice of the matter, and its short name elsewhere. */
  readonly itemTitle: string;
  readonly item: string;
  /** Before the title of the matter chosen so far. */
  readonly chosen: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly browse: string;
  readonly count: (items: number) => string;
  readonly otherClass: string;
  readonly allClasses: string;
  readonly showRest: (items: number) => string;
  readonly found: (items: number) => string;
  /** Says that only the best are listed. */
  readonly foundMore: (items: number, listed: number) => string;
  /** Nothing was found, but these come near. */
  readonly near: (query: string) => string;
  readonly nothing: (query: string) => string;
  readonly nothingAdvice: string;

  readonly checkTitle: string;
  readonly checkAdvice: string;
  readonly check: string;
  readonly change: string;
  /** Names what a change link leads to, for those who hear it alone. */
  readonly changeOf: (label: string) => string;
  readonly notAnswered: string;
  readonly yes: string;
  readonly no: string;
  readonly photos: (count: number) => string;
  readonly rating: (value: number, best: number) => string;
  /** Between the things of a list. */
  readonly between: string;
  readonly anonymous: string;
  readonly anonymousHint: string;
  readonly notSent: string;
  readonly backOnline: string;

  readonly restored: string;
  readonly restoredPersonal: string;
  readonly startOver: string;

  readonly noChannel: string;
  readonly noChannelAdvice: string;
  readonly noItems: string;
  readonly noItemsAdvice: string;
  /** What a portal's own form is told while questions are open. */
  readonly incomplete: string;

  readonly receiptTitle: string;
  readonly receiptLead: string;
  readonly number: string;
  readonly code: string;
  readonly keepCode: string;
  readonly copy: string;
  readonly copyOf: (label: string) => string;
  readonly copied: string;
  readonly whatNext: string;
  readonly receivedAt: string;
  readonly step: string;
  readonly due: string;
  readonly track: string;
  readonly scan: string;
  readonly save: string;
  readonly print: string;
  readonly another: string;
  readonly recordTitle: (district: string) => string;
  readonly recordLine: (label: string, value: string) => string;
  readonly fileName: (number: string) => string;
  readonly trackAddress: string;
}
