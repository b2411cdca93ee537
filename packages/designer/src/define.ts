/** Registers every element of this package; the script-tag bundle is this file and nothing else. */
export * from "./stage-list/define.js";
export * from "./workflow-viewer/define.js";
