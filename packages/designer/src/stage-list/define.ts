import { define } from "@gridloop/elements";
import { GridloopStageList } from "./stage-list.js";

define("gridloop-stage-list", GridloopStageList);

export { GridloopStageList };
