import { define } from "../element/define.js";
import { GridloopIntakeForm } from "./intake-form.js";

define("gridloop-intake-form", GridloopIntakeForm);

export { GridloopIntakeForm };
