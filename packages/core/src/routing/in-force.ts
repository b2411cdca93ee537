/** Something that holds from a civil date to a civil date (YYYY-MM-DD), both inclusive; a missing one is without bound. */
export interface Dated {
  from?: string | undefined;
  to?: string | undefined;
}

/** Whether something holds on a civil date; without a date asked, always. Civil dates sort as texts. */
export const inForce = ({ from, to }: Dated, date: string | undefined): boolean =>
  date === undefined || ((from === undefined || from <= date) && (to === undefined || date <= to));
