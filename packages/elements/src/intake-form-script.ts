/** The script-tag bundle of a page that takes in reports and nothing else: the form, and the provider it needs. */
export * from "./intake-form/define.js";
export * from "./provider/define.js";
