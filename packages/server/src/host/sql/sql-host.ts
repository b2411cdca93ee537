import type { CaseHost } from "../case-host.js";
import type { Instant } from "@gridloop/core";
import { answerFromRow, type AnswerRow } from "./answers.js";
import { sqlAttachments } from "./attachments.js";
import { readCase, readCaseByNumber, readCaseIds, readCases, readEvents } from "./cases.js";
import { Changes } from "./changes.js";
import { commitCase } from "./commit.js";
import { sqlContacts } from "./contacts.js";
import { addDefinition, readDefinitions } from "./definitions.js";
import { sqlDeliveries } from "./deliveries.js";
import type { SqlDriver } from "./driver.js";
import { Feed } from "./feed.js";
import { migrate } from "./migrate.js";
import { NumberSeries } from "./number-series.js";
import { publishMessages } from "./outbox.js";
import { eraseCase, listPersonalReads, readPersonal, recordPersonalRead } from "./personal.js";
import { readRegister } from "./register.js";
import { preparedStatement, type Migration } from "./statements.js";
import { fromStored, toStored } from "./stored-text.js";
import { claimDueTimers, dropClaimedTimer, earliestDue, readTimers } from "./timers.js";
import { countWorklists, readWorklist } from "./worklist.js";

const loadAnswer = preparedStatement("load-answer");
const loadSetting = preparedStatement("load-setting");
const saveSetting = preparedStatement("save-setting");
const sweepAnswerRows = preparedStatement("sweep-answers");

/** A case host in SQL. */
export interface SqlHost extends CaseHost {
  /** The database itself, for backup, restore and repair. */
  readonly driver: SqlDriver;
  /** Forgets answers given before; a repeat of their requests would then run again. Gives how many. */
  sweepAnswers(before: Instant): Promise<number>;
}

/**
 * Opens the host on a database: brings its schema up to date first.
 * Throws `HostError`: `schema-newer`, `schema-altered`, `database-unavailable`.
 */
export async function openSqlHost(driver: SqlDriver, wanted?: readonly Migration[]): Promise<SqlHost> {
  await migrate(driver, wanted);
  const feed = await Feed.open(driver);
  const changes = new Changes(driver, feed);
  const numbers = new NumberSeries(driver);
  return {
    driver,
    load: (district, id) => readCase(driver, district, id),
    loadSeveral: (cases) => readCases(driver, cases),
    loadByNumber: (district, number) => readCaseByNumber(driver, district, number),
    events: (district, id, after) => readEvents(driver, district, id, after),
    cases: (district, after, atMost) => readCaseIds(driver, district, after, atMost),
    async commit(commit) {
      const result = await commitCase(driver, commit);
      if (result.ok) changes.announce(commit.district);
      return result;
    },
    async answered(district, key) {
      const [row] = await driver.query<AnswerRow>(loadAnswer, [toStored(district), toStored(key)]);
      return row && answerFromRow(row);
    },
    nextNumber: (district, series) => numbers.next(district, series),
    worklist: (query) => readWorklist(driver, query),
    countWorklists: (lists, most) => countWorklists(driver, lists, most),
    register: (query) => readRegister(driver, query),

    claimDue: (now, atMost, leaseMs) => claimDueTimers(driver, now, atMost, leaseMs),
    dropTimer: (timer) => dropClaimedTimer(driver, timer),
    nextDue: () => earliestDue(driver),
    timers: (district, id) => readTimers(driver, district, id),

    publish: (deliver, atMost) => publishMessages(driver, deliver, atMost),
    feed: (district, after, atMost) => feed.read(district, after, atMost),
    feedHead: () => feed.head(),
    subscribe: (district, listener) => changes.subscribe(district, listener),

    personal: (district, id) => readPersonal(driver, district, id),
    recordRead: (read) => recordPersonalRead(driver, read),
    reads: (district, id) => listPersonalReads(driver, district, id),
    erase: (district, id) => eraseCase(driver, district, id),
    attachments: sqlAttachments(driver),
    deliveries: sqlDeliveries(driver),
    contacts: sqlContacts(driver),

    definitions: (district) => readDefinitions(driver, district),
    publishDefinition: (definition) => addDefinition(driver, definition),
    async setting(key) {
      const [row] = await driver.query<{ value: string }>(loadSetting, [toStored(key)]);
      return row && fromStored(row.value);
    },
    async setSetting(key, value) {
      await driver.query(saveSetting, [toStored(key), toStored(value)]);
    },
    async sweepAnswers(before) {
      const [row] = await driver.query<{ count: number }>(sweepAnswerRows, [before]);
      return row?.count ?? 0;
    },

    healthy: () =>
      driver.query({ text: "select 1" }).then(
        () => true,
        () => false,
      ),
    async close() {
      changes.close();
      await driver.close();
    },
  };
}
