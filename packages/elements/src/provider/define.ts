import { define } from "../element/define.js";
import { GridloopProvider } from "./provider.js";

define("gridloop-provider", GridloopProvider);

export { GridloopProvider };
