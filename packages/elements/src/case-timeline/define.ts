import { define } from "../element/define.js";
import { GridloopCaseTimeline } from "./case-timeline.js";

define("gridloop-case-timeline", GridloopCaseTimeline);

export { GridloopCaseTimeline };
