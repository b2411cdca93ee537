export * from "./definition/index.js";
export * from "./calendar/index.js";
export * from "./form/index.js";
export * from "./machine/index.js";
export * from "./routing/index.js";
export * from "./case/index.js";
