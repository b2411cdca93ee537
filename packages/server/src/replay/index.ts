export { LogUnreadable, readLog, type LogRow } from "./read-log.js";
export type { RowFault } from "./map-row.js";
export { replayLog, type Replay, type ReplayedType } from "./replay.js";
