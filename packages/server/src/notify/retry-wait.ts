/** The first wait after a refusal; doubled with each further one. */
const firstWaitMs = 5_000;

/** The longest wait: a receiver that was away for a day hears within the hour. */
const longestWaitMs = 60 * 60_000;

/** A receiver may ask for patience, but not for good. */
const longestAskedMs = 24 * 60 * 60_000;

/** The wait after so many refusals before this one, without chance. */
const plainWait = (refusals: number): number => Math.min(firstWaitMs * 2 ** Math.min(refusals, 30), longestWaitMs);

/**
 * How long to wait before the next try, ms: exponential, between half of it and all of it by chance, so that what failed together does
 * not come back together; never less than the receiver asked for.
 *
 * @param refusals how often it was refused before
 * @param chance a number from 0 to 1
 */
export function retryWait(refusals: number, chance: number, askedMs = 0): number {
  return Math.max(Math.round(plainWait(refusals) * (0.5 + chance / 2)), Math.min(askedMs, longestAskedMs));
}

/** Whether so many refusals have taken as long as a message is tried at all. */
export function isGivenUp(refusals: number, giveUpAfterMs: number): boolean {
  let waited = 0;
  for (let refusal = 0; refusal < refusals && waited < giveUpAfterMs; refusal++) waited += plainWait(refusal);
  return waited >= giveUpAfterMs;
}
