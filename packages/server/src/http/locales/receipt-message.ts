/** What a receipt says in one language. */
export interface ReceiptMessages {
  /** What happens next, by whom, by when where that is known (`YYYY-MM-DD HH:MM` of the district). */
  next: (facts: { unit: string; dueAt: string | undefined }) => string;
}
