/** The name a machine gives the timer of a deadline. */
export const deadlineTimer = (deadline: string): string => `deadline/${deadline}`;

/** The name a machine gives the timer of a rung. */
export const rungTimer = (rung: string): string => `rung/${rung}`;

/** The id behind a timer's name. */
export const timerSubject = (name: string): string => name.slice(name.indexOf("/") + 1);
