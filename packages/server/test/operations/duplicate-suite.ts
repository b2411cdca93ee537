import { strict as assert } from "node:assert";
import { deadlineOf, operationOf } from "./scene.js";
import type { Play } from "./suite.js";

const why = { reason: "同一棵树" };

/** Two reports of one matter: merged, told of each other, parted again. */
export function duplicateSuite(play: Play): void {
  play("a duplicate is merged by the other's number, and whoever reported it hears how that one goes on", async (scene) => {
    const primary = await scene.handled();
    const duplicate = await scene.report();
    assert(operationOf(await scene.view("qian", duplicate), "merge"));
    await scene.does("qian", duplicate, "merge", { into: primary.number, data: why });
    const merged = await scene.view("qian", duplicate);
    assert.equal(merged.status, "closed");
    assert.equal(merged.outcome, "merged");
    assert.deepEqual(merged.mergedInto, { id: primary.id, number: primary.number });
    assert.deepEqual(await scene.town.host.timers("yinhu", duplicate.id), []);
    await scene.hear();
    assert.deepEqual((await scene.view("qian", primary)).duplicates, [{ id: duplicate.id, number: duplicate.number }]);
    assert.deepEqual((await scene.row("qian", primary))?.["marks"], ["duplicates"]);
    const followed = await scene.track(duplicate);
    assert.equal(followed.merged, true);
    assert.equal(followed.status, "open");
    assert.equal(followed.step, "supervise");
    assert.equal(followed.number, duplicate.number);
    assert(!JSON.stringify(followed).includes(primary.number));
    assert(!JSON.stringify(followed).includes(primary.id));
    await scene.closed(primary);
    await scene.hear();
    const settled = await scene.track(duplicate);
    assert.equal(settled.status, "closed");
    assert(settled.survey, "whoever reported it is asked, too");
    assert(JSON.stringify(settled.timeline).includes("枯树已清除，现场已清理"));
    await scene.reporterDoes(duplicate, "survey", { satisfied: "yes" });
    assert.equal((await scene.view("qian", duplicate)).satisfaction, "satisfied");
    assert.equal((await scene.view("qian", primary)).satisfaction, undefined);
  });

  play("what may not be merged into is unknown, whatever is wrong with it", async (scene) => {
    const duplicate = await scene.report();
    const closed = await scene.report();
    await scene.does("qian", closed, "actions/reject", { data: { reason: "不属受理范围" } });
    const merged = await scene.report();
    const primary = await scene.report();
    await scene.does("qian", merged, "merge", { into: primary.id, data: why });
    for (const into of [closed.number, merged.id, "YH000000000000", "no-such", "../cases"])
      assert.deepEqual(await scene.tries("qian", duplicate, "merge", { into, data: why }), [422, "merge-target-unknown"], into);
    assert.deepEqual(await scene.tries("qian", duplicate, "merge", { into: duplicate.id, data: why }), [422, "merge-into-itself"]);
    assert.deepEqual(await scene.tries("qian", merged, "merge", { into: primary.id, data: why }), [409, "already-merged"]);
    await scene.hear();
    assert.deepEqual(await scene.tries("qian", primary, "merge", { into: duplicate.id, data: why }), [409, "has-duplicates"]);
    assert.deepEqual(await scene.tries("zhou", duplicate, "merge", { into: primary.id, data: why }), [403, "not-permitted"]);
  });

  play("a duplicate that is split off goes on where it stood, with the due instants it had", async (scene) => {
    const primary = await scene.handled();
    const duplicate = await scene.report();
    const due = deadlineOf(await scene.view("qian", duplicate), "verify-in-time").dueAt;
    await scene.does("qian", duplicate, "merge", { into: primary.number, data: why });
    await scene.hear();
    assert(operationOf(await scene.view("qian", duplicate), "split"));
    await scene.does("qian", duplicate, "split", { data: { reason: "实为另一棵树" } });
    await scene.hear();
    const view = await scene.view("qian", duplicate);
    assert.equal(view.status, "open");
    assert.equal(view.stage, "reported");
    assert.equal(view.mergedInto, null);
    assert.equal(deadlineOf(view, "verify-in-time").dueAt, due);
    assert.deepEqual((await scene.view("qian", primary)).duplicates, []);
    assert.equal((await scene.track(duplicate)).merged, false);
    assert.deepEqual(await scene.tries("qian", duplicate, "split", { data: { reason: "实为另一棵树" } }), [409, "not-merged"]);
    await scene.does("qian", duplicate, "actions/file");
  });

  play("whoever reported a duplicate and is not satisfied gets their own case back", async (scene) => {
    const primary = await scene.handled();
    const duplicate = await scene.report();
    await scene.does("qian", duplicate, "merge", { into: primary.number, data: why });
    await scene.hear();
    await scene.closed(primary);
    await scene.hear();
    await scene.reporterDoes(duplicate, "survey", { satisfied: "no" });
    await scene.hear();
    assert.equal((await scene.view("qian", duplicate)).status, "open");
    assert.equal((await scene.view("qian", primary)).status, "closed");
    assert.deepEqual((await scene.view("qian", primary)).duplicates, []);
  });

  play("a case whose reporter withdraws gives its duplicates back: they are other people's reports", async (scene) => {
    const primary = await scene.report();
    const duplicate = await scene.report();
    await scene.does("qian", duplicate, "merge", { into: primary.number, data: why });
    await scene.hear();
    await scene.reporterDoes(primary, "actions/withdraw");
    await scene.hear();
    assert.equal((await scene.view("qian", duplicate)).status, "open");
    assert.equal((await scene.track(duplicate)).merged, false);
  });

  play("a merging repeated with its key is answered as before, though the other has closed since", async (scene) => {
    const primary = await scene.report();
    const duplicate = await scene.report();
    const qian = await scene.as("qian");
    const merge = () =>
      qian.post(`cases/${duplicate.id}/merge`, { into: primary.id, data: why }, { "idempotency-key": `merge-${duplicate.id}` });
    const first = await merge();
    assert.equal(first.status, 200, JSON.stringify(first.body));
    await scene.does("qian", primary, "actions/reject", { data: { reason: "不属受理范围" } });
    const second = await merge();
    assert.equal(second.headers.get("idempotent-replayed"), "true");
    assert.deepEqual(second.body, first.body);
  });
}
