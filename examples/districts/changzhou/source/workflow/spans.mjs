/** A limit of so many working hours (工作时). */
export const workingHours = (amount) => ({ amount, unit: "working-hours" });

/** A limit of so many working days (工作日). */
export const workingDays = (amount) => ({ amount, unit: "working-days" });

/** The very instant something is due or begins. */
export const atOnce = workingDays(0);
