/** What a deadline or a chain is about: the whole case, or one unit's ticket. */
export type Subject = "case" | `ticket:${string}`;

/** The subject of a ticket. */
export const ticketSubject = (ticket: string): Subject => `ticket:${ticket}`;

/** The key a chain, deadline or timer of a subject is kept under. */
export const subjectKey = (id: string, subject: Subject): string => `${id}/${subject}`;
