import { workingDays } from "../spans.mjs";

/** A written reply, with the cause and the remedy, within so many working days. */
export const reply = (days) => ({ within: workingDays(days), form: "supervision-reply" });
