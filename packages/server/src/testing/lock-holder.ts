// A process that takes a data folder and stays: `node lock-holder.mjs FOLDER`, answering by message.

import { lockDataFolder } from "../host/data-folder-lock.js";
import { isHostError } from "../host/host-error.js";

const answer = await lockDataFolder(process.argv[2] ?? "").then(
  () => "held",
  (error: unknown) => (isHostError(error) ? error.code : String(error)),
);
process.send?.(answer);
setInterval(() => {}, 60_000);
