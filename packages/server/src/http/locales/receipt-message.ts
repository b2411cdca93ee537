/** What a receipt says in one language. */
export interface ReceiptMessages {
  /** What happens next, by whom. By when stands beside it as an instant, for whoever shows it to write in the reader's way. */
  next: (facts: { unit: string }) => string;
}
