import { define } from "../element/define.js";
import { GridloopCaseTracker } from "./case-tracker.js";

export * from "../case-timeline/define.js";
export * from "../survey/define.js";

define("gridloop-case-tracker", GridloopCaseTracker);

export { GridloopCaseTracker };
