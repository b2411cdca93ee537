import { attachmentSuite } from "./conformance/attachment-suite.js";
import { commitSuite } from "./conformance/commit-suite.js";
import { contactSuite } from "./conformance/contact-suite.js";
import { deliverySuite } from "./conformance/delivery-suite.js";
import { feedSuite } from "./conformance/feed-suite.js";
import { outboxSuite } from "./conformance/outbox-suite.js";
import { personalSuite } from "./conformance/personal-suite.js";
import { recordsSuite } from "./conformance/records-suite.js";
import { registerSuite } from "./conformance/register-suite.js";
import type { HostUnderTest, TestRunner } from "./conformance/suite.js";
import { timerSuite } from "./conformance/timer-suite.js";
import { worklistSuite } from "./conformance/worklist-suite.js";

export { CaseBuilder, hour, monday, type StepWishes } from "./conformance/case-builder.js";
export type { HostUnderTest, TestRunner } from "./conformance/suite.js";
export { describeMessageAdapter, type AdapterUnderTest } from "../notify/adapter-conformance.js";

/**
 * What every case host must do, as tests. `place` is called within tests and must give the same host each time; open it before and
 * close it after all of them. Failures are `AssertionError`s of node:assert, so any test runner will do.
 *
 * @example
 * describeCaseHost("PGlite", () => ({ host, another: host }), { describe, test });
 */
export function describeCaseHost(name: string, place: () => HostUnderTest, { describe, test }: TestRunner): void {
  let districts = 0;
  const suite = { describe, test, place, district: () => `district-${String(++districts)}` };
  describe(`a case host on ${name}`, () => {
    commitSuite(suite);
    timerSuite(suite);
    outboxSuite(suite);
    deliverySuite(suite);
    contactSuite(suite);
    feedSuite(suite);
    worklistSuite(suite);
    registerSuite(suite);
    personalSuite(suite);
    attachmentSuite(suite);
    recordsSuite(suite);
  });
}
