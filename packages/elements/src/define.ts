/** Registers every element of this package; the script-tag bundle is this file and nothing else. */
export * from "./case-timeline/define.js";
export * from "./provider/define.js";
