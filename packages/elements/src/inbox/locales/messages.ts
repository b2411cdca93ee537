/** What the inbox says besides the messages themselves. `count` is written, such as 12 or 99+. */
export interface InboxMessages {
  readonly title: string;
  readonly unread: (count: string) => string;
  readonly allRead: string;
  /** Of a message nobody has read yet. */
  readonly isUnread: string;
  readonly markAll: string;
  readonly openCase: (number: string) => string;
  /** It came to a post nobody held then. */
  readonly unheld: string;
  readonly more: string;
  readonly readingMore: string;
  readonly failed: string;
  readonly empty: { readonly title: string; readonly advice: string };
}
