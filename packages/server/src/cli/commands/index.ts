import type { Command } from "commander";
import type { Session } from "../session.js";
import { addBackup, addRestore } from "./backup.js";
import { addCheck } from "./check.js";
import { addContacts } from "./contacts.js";
import { addDeliveries } from "./deliveries.js";
import { addDirectory } from "./directory.js";
import { addDue } from "./due.js";
import { addErase } from "./erase.js";
import { addExport } from "./export.js";
import { addLadders } from "./ladders.js";
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
  addLadders,
  addReplay,
  addExport,
  addVerify,
  addBackup,
  addRestore,
  addErase,
  addDirectory,
  addContacts,
  addDeliveries,
];
