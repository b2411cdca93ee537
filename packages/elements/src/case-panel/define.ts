import "../case-timeline/define.js";
import { define } from "../element/define.js";
import { GridloopCasePanel } from "./case-panel.js";

define("gridloop-case-panel", GridloopCasePanel);

export { GridloopCasePanel };
