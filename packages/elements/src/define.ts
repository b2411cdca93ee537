/** Registers every element of this package; the script-tag bundle is this file and nothing else. */
export * from "./case-panel/define.js";
export * from "./case-timeline/define.js";
export * from "./case-tracker/define.js";
export * from "./inbox/define.js";
export * from "./intake-form/define.js";
export * from "./provider/define.js";
export * from "./supervision-paper/define.js";
export * from "./supervision-register/define.js";
export * from "./survey/define.js";
export * from "./worklist/define.js";
