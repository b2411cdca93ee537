// Rates and medians.

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Steps per second of so many clients that each begin the next step when the last is through.
 * @param {number} clients
 * @param {number} seconds
 * @param {(client: number) => () => Promise<void>} makeClient
 */
export async function rate(clients, seconds, makeClient) {
  const takeSteps = Array.from({ length: clients }, (_, client) => makeClient(client));
  let done = 0;
  const begun = performance.now();
  const until = begun + seconds * 1000;
  await Promise.all(
    takeSteps.map(async (takeStep) => {
      while (performance.now() < until) {
        await takeStep();
        done += 1;
      }
    }),
  );
  return done / ((performance.now() - begun) / 1000);
}

/**
 * The value below which so much of all lies, by the nearest rank.
 * @param {readonly number[]} values
 * @param {number} share e.g. 0.99
 */
export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
