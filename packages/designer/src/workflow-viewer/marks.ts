import type { Course } from "../layout/workflow-graph.js";

/** Marks of ways by where they lead, drawn as strokes around the origin, about 12 units wide. */
export const wayMarks: Readonly<Record<Course, string>> = {
  forward: "M-5 0H4.5M1 -3.5L4.5 0L1 3.5",
  back: "M4.5 4V1.5Q4.5 -1.5 1.5 -1.5H-4.5M-1.5 -4.5L-4.5 -1.5L-1.5 1.5",
  stay: "M3.9 -2.6A4.6 4.6 0 1 0 4.6 0.6M4.4 -5.4V-2.2H1.2",
  exit: "M-5 0H2M-1 -3.2L2 0L-1 3.2M5 -4.5V4.5",
  nowhere: "M-3.5 -3.5L3.5 3.5M3.5 -3.5L-3.5 3.5",
};

/** Marks of facts. */
export const factMarks = {
  deadline: "M0 -5A5 5 0 1 0 0.01 -5M0 -2.4V0.3L2.1 1.6",
  chain: "M-4.5 4.5H-1.5V1.5H1.5V-1.5H4.5V-4.5",
  remark: "M-1.2 0A1.2 1.2 0 1 0 1.2 0A1.2 1.2 0 1 0 -1.2 0",
  problem: "M0 -5L5 4H-5ZM0 -1.8V1.2M0 2.6V2.8",
} as const;

/** Steps that rise, for the rungs of a supervision chain. */
export const rungsMark = "M-4 4H-1.3V1.3H1.3V-1.3H4V-4";
