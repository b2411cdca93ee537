import type { Command } from "commander";
import type { Session } from "../session.js";
import { addCheck } from "./check.js";
import { addDue } from "./due.js";
import { addReplay } from "./replay.js";
import { addServe } from "./serve.js";
import { addTypes } from "./types.js";
import { addVerify } from "./verify.js";

/** Every command, in the order of the help. */
export const commands: readonly ((program: Command, session: Session) => void)[] = [
  addServe,
  addCheck,
  addDue,
  addTypes,
  addReplay,
  addVerify,
];
