import { define } from "../element/define.js";
import { GridloopInbox } from "./inbox.js";

define("gridloop-inbox", GridloopInbox);

export { GridloopInbox };
