import assert from "node:assert/strict";
import type { Delivery, PlannedDelivery } from "../delivery-store.js";
import { isHostError } from "../host-error.js";
import { hour, monday } from "./case-builder.js";
import type { Suite } from "./suite.js";

/** A minute of the database's clock: nobody else gets what is claimed while the test runs. */
const lease = 60_000;

/** Deliveries: planned once, claimed by one, sent as the same bundle however often, read by whose they are. */
export function deliverySuite({ describe, test, place, district }: Suite): void {
  let count = 0;
  const planned = (where: string, more: Partial<PlannedDelivery> = {}): PlannedDelivery => {
    const id = more.id ?? `delivery-${String(++count)}`;
    return {
      ...{ id, district: where, case: "c-1", message: "c-1/1/1", topic: "pressed", role: "handler", unit: "street-1" },
      ...{ way: "email", recipient: "member:sun", facts: { number: "N-1", stage: "reported" }, status: "waiting" as const, bundle: id },
      ...{ plannedAt: monday, dueAt: monday, ...more },
    };
  };
  const ids = (bundles: Delivery[][], where: string): string[][] =>
    bundles.map((bundle) => bundle.filter((each) => each.district === where).map(({ id }) => id)).filter(({ length }) => length > 0);

  describe("deliveries", () => {
    test("a delivery planned again is the same one, whole as it was planned first", async () => {
      const { host, another } = place();
      const where = district();
      const one = planned(where, { dueAt: monday + 10 * hour, reason: "x" });
      assert.equal(await host.deliveries.add([one, planned(where, { dueAt: monday + 10 * hour })]), 2);
      assert.equal(await another.deliveries.add([{ ...one, facts: { number: "other" } }]), 0);
      const [first, ...others] = await host.deliveries.ofCase(where, "c-1");
      assert.deepEqual(first, { ...one, attempts: 0 });
      assert.equal(others.length, 1);
      assert.equal(await host.deliveries.add([]), 0);
    });

    test("what is due is claimed by one of several at once, and by nobody else until its lease ends", async () => {
      const { host, another } = place();
      const where = district();
      const due = Array.from({ length: 12 }, (_, index) => planned(where, { recipient: `member:m${String(index)}` }));
      await host.deliveries.add([...due, planned(where, { dueAt: monday + hour })]);
      const claims = await Promise.all([host, another, host, another].map(({ deliveries }) => deliveries.claim(monday, 500, lease)));
      assert.deepEqual(
        claims
          .flatMap((bundles) => ids(bundles, where))
          .flat()
          .toSorted(),
        due.map(({ id }) => id).toSorted(),
      );
      assert.deepEqual(ids(await host.deliveries.claim(monday, 500, lease), where), []);
    });

    test("a lease that ended lets another have it", async () => {
      const { host, another } = place();
      const where = district();
      await host.deliveries.add([planned(where, { dueAt: monday - 3 * hour })]);
      assert.equal(ids(await host.deliveries.claim(monday - 3 * hour, 500, 0), where).length, 1);
      assert.equal(ids(await another.deliveries.claim(monday - 3 * hour, 500, lease), where).length, 1);
    });

    test("what settled as delivered stays so; what is to be tried again comes when it is due, counted", async () => {
      const { host } = place();
      const where = district();
      const one = planned(where);
      await host.deliveries.add([one]);
      await host.deliveries.claim(monday, 500, lease);
      await host.deliveries.settle(where, [one], { status: "waiting", at: monday, dueAt: monday + hour, reason: "http-503" });
      assert.deepEqual(ids(await host.deliveries.claim(monday, 500, lease), where), []);
      const again = (await host.deliveries.claim(monday + hour, 500, lease)).flat().find(({ id }) => id === one.id);
      assert.equal(again?.attempts, 1);
      assert.equal(again?.reason, "http-503");
      await host.deliveries.settle(where, [one], { status: "delivered", at: monday + hour });
      await host.deliveries.settle(where, [one], { status: "failed", at: monday + 2 * hour, reason: "late word" });
      const [settled] = await host.deliveries.ofCase(where, "c-1");
      assert.deepEqual(settled, { ...one, dueAt: monday + hour, status: "delivered", attempts: 2, settledAt: monday + hour });
    });

    test("a failed one can be sent again by hand, a delivered one cannot", async () => {
      const { host } = place();
      const where = district();
      const [lost, done] = [planned(where), planned(where, { recipient: "member:li" })];
      await host.deliveries.add([lost, done]);
      await host.deliveries.claim(monday, 500, lease);
      await host.deliveries.settle(where, [lost], { status: "failed", at: monday, reason: "smtp-550" });
      await host.deliveries.settle(where, [done], { status: "delivered", at: monday });
      const failed = await host.deliveries.unsettled(["failed"], 500);
      assert.deepEqual(
        failed.filter((each) => each.district === where).map(({ id }) => id),
        [lost.id],
      );
      assert.ok((await host.deliveries.backlog()).some(({ way, status, count }) => way === "email" && status === "failed" && count > 0));
      assert.equal(await host.deliveries.again(lost.id, monday + hour), true);
      assert.equal(await host.deliveries.again(done.id, monday + hour), false);
      assert.equal(await host.deliveries.again("no-such", monday + hour), false);
      assert.deepEqual(ids(await host.deliveries.claim(monday + hour, 500, lease), where), [[lost.id]]);
    });

    test("a bundle goes out whole and stays as it was claimed first; what comes too late for it is a bundle of its own", async () => {
      const { host, another } = place();
      const where = district();
      const digest = (id: string, more: Partial<PlannedDelivery> = {}) =>
        planned(where, { id: `${where}-${id}`, bundle: "digest/1", ...more });
      await host.deliveries.add([digest("a"), digest("b", { case: "c-2" }), digest("x", { recipient: "member:li" })]);
      const first = ids(await host.deliveries.claim(monday, 500, 0), where);
      assert.deepEqual(first.toSorted(), [[`${where}-a`, `${where}-b`], [`${where}-x`]]);
      await host.deliveries.add([digest("late")]);
      const again = await another.deliveries.claim(monday, 500, lease);
      assert.deepEqual(ids(again, where).toSorted(), [[`${where}-a`, `${where}-b`], [`${where}-late`], [`${where}-x`]]);
      assert.deepEqual(
        again
          .flat()
          .filter((each) => each.district === where)
          .map(({ id, bundle }) => `${id}<${bundle}`)
          .toSorted(),
        [`a<${where}-a`, `b<${where}-a`, `late<${where}-late`, `x<${where}-x`].map((each) => `${where}-${each}`),
      );
    });

    test("says when the next is due", async () => {
      const { host } = place();
      const where = district();
      // Earlier than anything another test left behind.
      const one = planned(where, { dueAt: monday - 100 * hour });
      await host.deliveries.add([one]);
      assert.equal(await host.deliveries.nextDue(), monday - 100 * hour);
      await host.deliveries.claim(monday - 100 * hour, 1, lease);
      assert.notEqual(await host.deliveries.nextDue(), monday - 100 * hour);
      await host.deliveries.settle(where, [one], { status: "delivered", at: monday });
    });
  });

  describe("the inbox", () => {
    const item = (where: string, at: number, recipient = "member:sun") =>
      planned(where, { way: "inbox", recipient, status: "delivered", plannedAt: at, dueAt: at });

    test("shows the newest first, page by page, to whom they were sent", async () => {
      const { host } = place();
      const where = district();
      const mine = Array.from({ length: 5 }, (_, index) => item(where, monday + index));
      const posts = item(where, monday + 2, "post:handler@street-1");
      await host.deliveries.add([...mine, posts, item(where, monday + 9, "member:li"), planned(where)]);
      const query = { district: where, recipients: ["member:sun", "post:handler@street-1"], atMost: 4 };
      const page = await host.deliveries.inbox(query);
      const rest = await host.deliveries.inbox({ ...query, ...(page.cursor === undefined ? {} : { cursor: page.cursor }) });
      assert.deepEqual(
        [...page.items, ...rest.items].map(({ id }) => id),
        [mine[4], mine[3], posts, mine[2], mine[1], mine[0]].map((each) => each?.id),
      );
      assert.equal(page.items.length, 4);
      assert.equal(rest.cursor, undefined);
      assert.deepEqual((await host.deliveries.inbox({ ...query, recipients: [] })).items, []);
      await assert.rejects(host.deliveries.inbox({ ...query, cursor: "made-up" }), (error) => isHostError(error, "cursor-malformed"));
    });

    test("counts what is unread, and marks only what is the reader's", async () => {
      const { host } = place();
      const where = district();
      const [a, b, c, others] = [item(where, monday), item(where, monday + 1), item(where, monday + 2), item(where, monday, "member:li")];
      await host.deliveries.add([a, b, c, others]);
      const unread = (most = 100) => host.deliveries.unread(where, ["member:sun"], most);
      assert.equal(await unread(), 3);
      assert.equal(await unread(2), 2);
      assert.equal(await host.deliveries.read(where, ["member:sun"], { ids: [a.id, others.id] }, monday + hour), 1);
      assert.equal(await host.deliveries.read(where, ["member:sun"], { ids: [a.id] }, monday + 2 * hour), 0);
      assert.equal(await host.deliveries.read(where, ["member:sun"], { upTo: others.id }, monday + hour), 0);
      assert.equal(await unread(), 2);
      assert.equal(await host.deliveries.read(where, ["member:sun"], { upTo: b.id }, monday + hour), 1);
      assert.equal(await unread(), 1);
      assert.equal(await host.deliveries.unread(where, ["member:li"], 100), 1);
      const { items } = await host.deliveries.inbox({ district: where, recipients: ["member:sun"], atMost: 10 });
      assert.deepEqual(
        items.map(({ readAt }) => readAt),
        [undefined, monday + hour, monday + hour],
      );
    });
  });

  test("erasing a case leaves of its messages nothing but the case's number", async () => {
    const { host } = place();
    const where = district();
    await host.deliveries.add([planned(where), planned(where, { case: "c-2" })]);
    await host.erase(where, "c-1", monday);
    assert.deepEqual((await host.deliveries.ofCase(where, "c-1"))[0]?.facts, { number: "N-1" });
    assert.deepEqual((await host.deliveries.ofCase(where, "c-2"))[0]?.facts, { number: "N-1", stage: "reported" });
  });
}
