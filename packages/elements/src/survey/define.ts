import { define } from "../element/define.js";
import { GridloopSurvey } from "./survey.js";

define("gridloop-survey", GridloopSurvey);

export { GridloopSurvey };
