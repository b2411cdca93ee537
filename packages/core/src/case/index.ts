export type * from "./actor.js";
export type * from "./command.js";
export type * from "./effect.js";
export type * from "./event.js";
export type * from "./rejection.js";
export type * from "./state.js";
export type * from "./timer.js";
export type * from "./values.js";
export { subjectKey, ticketSubject, type Subject } from "./subject.js";
