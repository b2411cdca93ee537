import type { Clock } from "../service/clock.js";
import { RateLimit, type Rate } from "./rate-limit.js";
import { refuse } from "./refused.js";

/** How often somebody without sign-in may do what costs something, or guess. */
export interface LimitSettings {
  /** Reports and uploads from one address; default 120 an hour: a hall's shared terminal files many. */
  reports?: Rate;
  /** Wrong tracking codes for one number from one address; default 10 in ten minutes. */
  guesses?: Rate;
  /** Wrong tracking codes for one number from everywhere; default 200 an hour. At that rate 60 bits outlast the city. */
  guessesOfNumber?: Rate;
}

const minute = 60_000;

/** The limits of one server. */
export class Limits {
  readonly #reports: RateLimit;
  readonly #guesses: RateLimit;
  readonly #guessesOfNumber: RateLimit;

  constructor(clock: Clock, settings: LimitSettings = {}) {
    this.#reports = new RateLimit(clock, settings.reports ?? { most: 120, perMs: 60 * minute });
    this.#guesses = new RateLimit(clock, settings.guesses ?? { most: 10, perMs: 10 * minute });
    this.#guessesOfNumber = new RateLimit(clock, settings.guessesOfNumber ?? { most: 200, perMs: 60 * minute });
  }

  /** Counts a report or an upload. Where no address is known (a proxy that tells none) there is nothing to count by. Refuses `rate-limited`. */
  report(address: string | undefined): void {
    if (address === undefined) return;
    this.#check(this.#reports, address);
    this.#reports.count(address);
  }

  /**
   * Refuses `rate-limited` where a number was guessed at too often. An address that has not guessed wrong may still try when all the
   * others together have been too many: numbers are easily thought up, and whoever reported must not be shut out by strangers.
   */
  beforeGuess(number: string, address: string | undefined): void {
    const own = `${number}\n${address ?? ""}`;
    this.#check(this.#guesses, own);
    if (address === undefined || this.#guesses.knows(own)) this.#check(this.#guessesOfNumber, number);
  }

  /** Counts a wrong code. */
  wrongGuess(number: string, address: string | undefined): void {
    this.#guesses.count(`${number}\n${address ?? ""}`);
    this.#guessesOfNumber.count(number);
  }

  #check(limit: RateLimit, key: string): void {
    const seconds = limit.waitSeconds(key);
    if (seconds > 0) throw refuse("rate-limited", { facts: { seconds }, headers: { "retry-after": String(seconds) } });
  }
}
