export { LogUnreadable, readLog, type LogRow } from "./read-log.js";
export { replayLog, type Replay } from "./replay.js";
