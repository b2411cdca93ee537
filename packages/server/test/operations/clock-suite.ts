import { strict as assert } from "node:assert";
import { deadlineOf, hoursBetween, operationOf } from "./scene.js";
import type { Play } from "./suite.js";

const handling = "handle-in-time";

/** Clocks that stop, run on and are given more time. */
export function clockSuite(play: Play): void {
  play("a hold is asked for, approved by two others, stops the clock, and ends by itself with what was left of it", async (scene) => {
    const filed = await scene.handled();
    const before = deadlineOf(await scene.view("sun", filed), handling);
    await scene.does("sun", filed, "hold", { until: "2026-03-11T09:00:00+08:00", data: { reason: "等待汛期过后移栽" } });
    assert.equal((await scene.view("sun", filed)).held, null);
    await scene.does("zhou", filed, "requests/r1/grant");
    await scene.does("wu", filed, "requests/r1/grant", { data: { reason: "同意" } });
    const held = await scene.view("sun", filed);
    assert.equal(held.held?.until, "2026-03-11T09:00:00+08:00");
    const stopped = deadlineOf(held, handling);
    assert.equal(stopped.status, "stopped");
    assert.deepEqual(stopped.stoppedFor, ["hold"]);
    assert.equal((await scene.row("sun", filed))?.["held"], true);
    await scene.goTo("2026-03-11T09:00:01+08:00");
    const after = await scene.view("sun", filed);
    assert.equal(after.held, null);
    // Seven working days lie between, from Monday nine o'clock to Wednesday of the week after.
    assert.equal(deadlineOf(after, handling).dueAt, "2026-03-25T09:00:00+08:00");
    assert.equal(before.dueAt, "2026-03-16T09:00:00+08:00");
    assert.deepEqual(await scene.tries("sun", filed, "hold", { data: { reason: "再次挂账" } }), [409, "operation-exhausted"]);
  });

  play("whoever may hold a case may take it off hold before its time", async (scene) => {
    const filed = await scene.handled();
    await scene.does("sun", filed, "hold", { data: { reason: "等待材料" } });
    await scene.does("zhou", filed, "requests/r1/grant");
    await scene.does("wu", filed, "requests/r1/grant", { data: { reason: "同意" } });
    assert(operationOf(await scene.view("sun", filed), "resume"));
    assert.deepEqual(await scene.tries("qian", filed, "resume"), [403, "not-permitted"]);
    await scene.goTo("2026-03-03T09:00:00+08:00");
    await scene.does("sun", filed, "resume");
    assert.equal(deadlineOf(await scene.view("sun", filed), handling).dueAt, "2026-03-17T09:00:00+08:00");
    assert.deepEqual(await scene.tries("sun", filed, "resume"), [409, "not-held"]);
  });

  play("an extension is as much again as the limit, twice at most, and a refusal does not count", async (scene) => {
    const filed = await scene.handled();
    const extend = { deadline: handling, data: { reason: "苗木尚未到场" } };
    const offered = operationOf(await scene.view("sun", filed), "extend");
    assert.equal(offered?.approvals, 1);
    const due = async () => deadlineOf(await scene.view("sun", filed), handling).dueAt;
    await scene.does("sun", filed, "extend", extend);
    await scene.does("zhou", filed, "requests/r1/refuse");
    assert.equal(await due(), "2026-03-16T09:00:00+08:00");
    for (const request of ["r2", "r3"]) {
      await scene.does("sun", filed, "extend", extend);
      await scene.does("zhou", filed, `requests/${request}/grant`);
    }
    // Ten working days and twice ten more.
    assert.equal(await due(), "2026-04-14T09:00:00+08:00");
    assert.deepEqual(await scene.tries("sun", filed, "extend", extend), [409, "operation-exhausted"]);
  });

  play("more time is asked for before the deadline has passed, and may be granted after", async (scene) => {
    const filed = await scene.handled();
    const extend = { deadline: handling, by: { amount: 2, unit: "working-days" }, data: { reason: "苗木尚未到场" } };
    await scene.does("sun", filed, "extend", extend);
    await scene.goTo("2026-03-17T09:00:00+08:00");
    assert.deepEqual(await scene.tries("sun", filed, "extend", extend), [409, "deadline-passed"]);
    await scene.does("zhou", filed, "requests/r1/grant");
    assert.equal(deadlineOf(await scene.view("sun", filed), handling).dueAt, "2026-03-18T09:00:00+08:00");
  });

  play("a supervisor sets a deadline by hand where no rule can know it", async (scene) => {
    const filed = await scene.handled();
    const setting = { deadline: handling, due: "2026-03-20T18:00:00+08:00", data: { reason: "市级要求" } };
    assert.deepEqual(await scene.tries("sun", filed, "set-due", setting), [403, "not-permitted"]);
    assert(operationOf(await scene.view("zhou", filed), "set-due"));
    await scene.does("zhou", filed, "set-due", setting);
    const deadline = deadlineOf(await scene.view("zhou", filed), handling);
    assert.equal(deadline.dueAt, "2026-03-20T18:00:00+08:00");
    assert.equal(deadline.byHand, true);
  });

  play("a hold and a question that overlap stop the clock once, until neither does", async (scene) => {
    const filed = await scene.handled();
    await scene.does("sun", filed, "ask", { data: { question: "树高约多少？" } });
    await scene.does("sun", filed, "hold", { data: { reason: "等待答复" } });
    await scene.does("zhou", filed, "requests/r1/grant");
    await scene.does("wu", filed, "requests/r1/grant", { data: { reason: "同意" } });
    assert.deepEqual(deadlineOf(await scene.view("sun", filed), handling).stoppedFor?.sort(), ["hold", "waiting-for-citizen"]);
    await scene.goTo("2026-03-03T09:00:00+08:00");
    await scene.reporterDoes(filed, "answer", { supplement: "约八米" });
    assert.deepEqual(deadlineOf(await scene.view("sun", filed), handling).stoppedFor, ["hold"]);
    await scene.goTo("2026-03-04T09:00:00+08:00");
    await scene.does("sun", filed, "resume");
    const { status, dueAt } = deadlineOf(await scene.view("sun", filed), handling);
    assert.equal(status, "running");
    assert.equal(hoursBetween("2026-03-16T09:00:00+08:00", dueAt), 48);
  });
}
