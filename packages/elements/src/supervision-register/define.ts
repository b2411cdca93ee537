import { define } from "../element/define.js";
import { GridloopSupervisionRegister } from "./supervision-register.js";

define("gridloop-supervision-register", GridloopSupervisionRegister);

export { GridloopSupervisionRegister };
