import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { CaseBuilder, hour, monday } from "./case-builder.js";
import type { Suite } from "./suite.js";

/** Timers: each fires once, after its time, whatever happens to who claimed it. */
export function timerSuite({ describe, test, place, district }: Suite): void {
  const long = 60_000;
  const claimed = async (where: string, now = monday, leaseMs = long) =>
    (await place().host.claimDue(now, 1_000, leaseMs)).filter((timer) => timer.district === where);

  describe("timers", () => {
    test("are due from their instant on, earliest first, and leased to one", async () => {
      const { host, another } = place();
      const builder = new CaseBuilder("c-1", district());
      await host.commit(
        builder.next({
          timers: [
            { op: "set", key: "late", due: monday + 2, generation: 2 },
            { op: "set", key: "early", due: monday + 1, generation: 1 },
            { op: "set", key: "not-yet", due: monday + hour, generation: 3 },
          ],
        }),
      );
      assert.deepEqual(
        (await claimed(builder.district, monday)).map(({ key }) => key),
        [],
      );
      const due = await claimed(builder.district, monday + 2);
      assert.deepEqual(
        due.map(({ key, generation, due: at }) => [key, generation, at]),
        [
          ["early", 1, monday + 1],
          ["late", 2, monday + 2],
        ],
      );
      assert.deepEqual(
        (await another.claimDue(monday + 2, 1_000, long)).filter((timer) => timer.district === builder.district),
        [],
      );
      assert.equal((await host.timers(builder.district, "c-1")).length, 3);
    });

    test("claimed by four at once each come to exactly one", async () => {
      const { host, another } = place();
      const where = district();
      for (let index = 0; index < 40; index++)
        await host.commit(
          new CaseBuilder(`c-${String(index)}`, where).next({ timers: [{ op: "set", key: "k", due: monday, generation: 1 }] }),
        );
      const claims: string[] = [];
      const claimer = async (claimant: typeof host): Promise<void> => {
        for (;;) {
          const due = await claimant.claimDue(monday, 7, long);
          if (due.length === 0) return;
          claims.push(...due.filter((timer) => timer.district === where).map((timer) => timer.case));
        }
      };
      await Promise.all([claimer(host), claimer(another), claimer(host), claimer(another)]);
      assert.equal(claims.length, 40);
      assert.equal(new Set(claims).size, 40);
    });

    test("of somebody who died are claimed again after the lease", async () => {
      const { host } = place();
      const builder = new CaseBuilder("c-1", district());
      await host.commit(builder.next({ timers: [{ op: "set", key: "k", due: monday, generation: 1 }] }));
      assert.equal((await claimed(builder.district, monday, 30)).length, 1);
      await sleep(60);
      assert.equal((await claimed(builder.district)).length, 1);
    });

    test("go with the step that answers them, and stay where the step sets them anew", async () => {
      const { host } = place();
      const builder = new CaseBuilder("c-1", district());
      await host.commit(builder.next({ timers: [{ op: "set", key: "k", due: monday, generation: 1 }] }));
      const again = builder.next({
        timers: [{ op: "set", key: "k", due: monday + 5, generation: 2 }],
        commit: { fired: { key: "k", generation: 1 } },
      });
      await claimed(builder.district);
      assert.deepEqual(await host.commit(again), { ok: true });
      // Set anew, it is free again at once.
      const due = await claimed(builder.district, monday + 5);
      assert.deepEqual(due, [{ district: builder.district, case: "c-1", key: "k", due: monday + 5, generation: 2 }]);
      assert.deepEqual(await host.commit(builder.next({ commit: { fired: { key: "k", generation: 2 } } })), { ok: true });
      assert.deepEqual(await host.timers(builder.district, "c-1"), []);
    });

    test("fire once though two hold the same one: the second commit is refused", async () => {
      const { host, another } = place();
      const builder = new CaseBuilder("c-1", district());
      await host.commit(builder.next({ timers: [{ op: "set", key: "k", due: monday, generation: 1 }] }));
      const fired = { commit: { fired: { key: "k", generation: 1 } } };
      const [mine, theirs] = [0, 1].map(() => new CaseBuilder("c-1", builder.district, builder.state).next(fired));
      assert.ok(mine && theirs);
      const results = await Promise.all([host.commit(mine), another.commit(theirs)]);
      assert.deepEqual(results.map((result) => result.ok).sort(), [false, true]);
      // And at the right version, when the row was already gone.
      const afterwards = new CaseBuilder("c-1", builder.district, await host.load(builder.district, "c-1")).next(fired);
      assert.deepEqual(await host.commit(afterwards), { ok: false, code: "version-conflict", actual: 2 });
    });

    test("cancelled are gone, and the last word of a step about a key counts", async () => {
      const { host } = place();
      const builder = new CaseBuilder("c-1", district());
      await host.commit(
        builder.next({
          timers: [
            { op: "set", key: "a", due: monday, generation: 1 },
            { op: "set", key: "b", due: monday, generation: 2 },
          ],
        }),
      );
      await host.commit(
        builder.next({
          timers: [
            { op: "cancel", key: "a" },
            { op: "cancel", key: "b" },
            { op: "set", key: "b", due: monday + 9, generation: 3 },
          ],
        }),
      );
      assert.deepEqual(
        (await host.timers(builder.district, "c-1")).map(({ key, due }) => [key, due]),
        [["b", monday + 9]],
      );
    });

    test("that proved stale are dropped, unless set anew meanwhile", async () => {
      const { host } = place();
      const builder = new CaseBuilder("c-1", district());
      await host.commit(builder.next({ timers: [{ op: "set", key: "k", due: monday, generation: 4 }] }));
      const [timer] = await host.timers(builder.district, "c-1");
      assert.ok(timer);
      await host.dropTimer({ ...timer, generation: 3 });
      assert.equal((await host.timers(builder.district, "c-1")).length, 1);
      await host.dropTimer(timer);
      assert.deepEqual(await host.timers(builder.district, "c-1"), []);
    });

    test("the next one due is the earliest nobody holds", async () => {
      const { host } = place();
      await host.claimDue(monday + 100 * hour, 10_000, long);
      const builder = new CaseBuilder("c-1", district());
      // Earlier than any other test's.
      const early = monday - 1_000 * hour;
      await host.commit(
        builder.next({
          timers: [
            { op: "set", key: "a", due: early, generation: 1 },
            { op: "set", key: "b", due: early + 1, generation: 2 },
          ],
        }),
      );
      assert.equal(await host.nextDue(), early);
      await host.claimDue(early, 1, long);
      assert.equal(await host.nextDue(), early + 1);
      await host.claimDue(early + 1, 1, long);
      assert.equal(await host.nextDue(), undefined);
    });
  });
}
