/** Registers every element of this package. */
export * from "./stage-list/define.js";
