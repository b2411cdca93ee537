import type { FeedEntry } from "../case-host.js";
import { HostError } from "../host-error.js";
import { readFeedCursor, writeFeedCursor } from "./cursor.js";
import type { SqlDriver, SqlRow, SqlSession } from "./driver.js";
import { preparedStatement } from "./statements.js";
import { fromStored, toStored } from "./stored-text.js";

const readFeedRows = preparedStatement("read-feed");
const feedHeadRow = preparedStatement("feed-head");
const feedMoved = preparedStatement("feed-moved");
const feedAhead = preparedStatement("feed-ahead");
const feedRebase = preparedStatement("feed-rebase");
const loadSetting = preparedStatement("load-setting");

/** The setting that counts feeds: a cursor of an earlier one means nothing in this one. */
export const feedEpochSetting = "feed-epoch";

interface FeedRow extends SqlRow {
  xid: string;
  position: number;
  case_id: string;
  seq: number;
  type: string;
  at: number;
  reach: string[];
}

/** The events of all cases of a district in the one order every reader sees. */
export class Feed {
  readonly #session: SqlSession;
  readonly #epoch: number;

  private constructor(session: SqlSession, epoch: number) {
    this.#session = session;
    this.#epoch = epoch;
  }

  /**
   * Opens the feed. Where rows carry transaction ids this database has not reached (a logical dump was loaded into a new one), they
   * would stay hidden until it has: they are numbered anew as long past, and a new epoch begins.
   */
  static async open(driver: SqlDriver): Promise<Feed> {
    const [row] = await driver.query<{ ahead: boolean }>(feedAhead);
    if (row?.ahead) await driver.query(feedRebase, [feedEpochSetting]);
    const [setting] = await driver.query<{ value: string }>(loadSetting, [feedEpochSetting]);
    return new Feed(driver, Number(setting?.value ?? 1));
  }

  /** Entries after a cursor. Throws `HostError`: `cursor-malformed`, `cursor-outdated`. */
  async read(district: string, after: string | undefined, atMost: number): Promise<FeedEntry[]> {
    const place = after === undefined ? { epoch: this.#epoch, xid: "0", position: 0 } : readFeedCursor(after);
    if (place.epoch !== this.#epoch)
      throw new HostError("cursor-outdated", "this cursor is of the time before the database was restored: start at the head", {
        epoch: place.epoch,
      });
    const rows = await this.#session.query<FeedRow>(readFeedRows, [toStored(district), place.xid, place.position, atMost]);
    return rows.map((row) => ({
      cursor: writeFeedCursor({ epoch: this.#epoch, xid: row.xid, position: row.position }),
      district,
      case: fromStored(row.case_id),
      seq: row.seq,
      type: row.type,
      at: row.at,
      reach: row.reach.map(fromStored),
    }));
  }

  /** The cursor behind everything that can be seen now. */
  async head(): Promise<string> {
    const [row] = await this.#session.query<{ xid: string }>(feedHeadRow);
    // Before the first place of the oldest transaction that may still commit.
    return writeFeedCursor({ epoch: this.#epoch, xid: row?.xid ?? "0", position: 0 });
  }

  /** Whether a district's feed has more than below a transaction id, and up to which id that was looked at. */
  async movedSince(district: string, xid: string): Promise<{ xid: string; moved: boolean }> {
    const [row] = await this.#session.query<{ xid: string; moved: boolean }>(feedMoved, [toStored(district), xid]);
    return row ?? { xid, moved: false };
  }
}
