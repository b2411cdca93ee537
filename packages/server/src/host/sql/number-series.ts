import type { SqlSession } from "./driver.js";
import { preparedStatement } from "./statements.js";
import { toStored } from "./stored-text.js";

const nextNumbers = preparedStatement("next-numbers");

interface Waiting {
  resolve: (number: number) => void;
  reject: (error: unknown) => void;
}

/**
 * Numbers of series, never twice, over all processes. One request to the database at a time for each series, and whoever asks
 * meanwhile shares the next: the series' row would let them through one by one anyway, each with its own flush to disk. Blocks kept
 * ahead would be quicker still, but leave gaps at every restart, and people read these numbers.
 */
export class NumberSeries {
  readonly #session: SqlSession;
  readonly #waiting = new Map<string, Waiting[]>();

  constructor(session: SqlSession) {
    this.#session = session;
  }

  /** The next number of a series, from 1. */
  async next(district: string, series: string): Promise<number> {
    const name = JSON.stringify([district, series]);
    return await new Promise((resolve, reject) => {
      const waiting = this.#waiting.get(name);
      if (waiting) {
        waiting.push({ resolve, reject });
        return;
      }
      this.#waiting.set(name, [{ resolve, reject }]);
      void this.#serve(name, district, series);
    });
  }

  async #serve(name: string, district: string, series: string): Promise<void> {
    for (;;) {
      const served = this.#waiting.get(name) ?? [];
      if (served.length === 0) {
        this.#waiting.delete(name);
        return;
      }
      this.#waiting.set(name, []);
      try {
        const [row] = await this.#session.query<{ last: number }>(nextNumbers, [toStored(district), toStored(series), served.length]);
        const first = (row?.last ?? 0) - served.length + 1;
        served.forEach(({ resolve }, index) => resolve(first + index));
      } catch (error) {
        for (const { reject } of served) reject(error);
      }
    }
  }
}
