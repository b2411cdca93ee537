/** Monotonic milliseconds: says how long something took, never what time it is. */
export const systemStopwatch = (): number => performance.now();
