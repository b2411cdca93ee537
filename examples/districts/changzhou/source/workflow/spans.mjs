/** A limit of so many working hours (工作时). */
export const workingHours = (amount) => ({ amount, unit: "working-hours" });

/** A limit of so many working days (工作日). */
export const workingDays = (amount) => ({ amount, unit: "working-days" });

/** A span of so many calendar days (自然日). */
export const calendarDays = (amount) => ({ amount, unit: "calendar-days" });

/** A limit of so many working days that stands still on hold and while a question to whoever reported is open. */
export const waitingDays = (amount) => ({ ...workingDays(amount), stoppedBy: ["hold", "waiting-for-citizen"] });

/** The same of so many working hours. */
export const waitingHours = (amount) => ({ ...workingHours(amount), stoppedBy: ["hold", "waiting-for-citizen"] });

/** The very instant something is due or begins. */
export const atOnce = workingDays(0);
