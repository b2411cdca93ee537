/** What the panel says while it shows no case. */
export interface AbsenceMessages {
  readonly none: { readonly title: string; readonly advice: string };
  readonly outOfSight: { readonly title: string; readonly advice: string };
  readonly close: string;
}
