import { define } from "../element/define.js";
import { GridloopWorklist } from "./worklist.js";

define("gridloop-worklist", GridloopWorklist);

export { GridloopWorklist };
