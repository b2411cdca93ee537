import { define } from "../element/define.js";
import { GridloopSupervisionPaper } from "./supervision-paper.js";

define("gridloop-supervision-paper", GridloopSupervisionPaper);

export { GridloopSupervisionPaper };
