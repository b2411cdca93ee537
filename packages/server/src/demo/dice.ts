/** A source of numbers that look random and are the same in every run, so that every demonstration tells the same story. */
export interface Dice {
  /** At least 0, below 1. */
  roll(): number;
  pick<T>(from: readonly T[]): T | undefined;
  chance(probability: number): boolean;
  /** That many bytes, for salts and codes of made-up cases. */
  bytes(count: number): Uint8Array;
}

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for some dozens of cases. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    roll,
    pick: (from) => from[Math.floor(roll() * from.length)],
    chance: (probability) => roll() < probability,
    bytes: (count) => Uint8Array.from({ length: count }, () => Math.floor(roll() * 256)),
  };
}
