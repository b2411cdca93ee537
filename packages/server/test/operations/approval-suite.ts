import { strict as assert } from "node:assert";
import { deadlineOf, operationOf } from "./scene.js";
import type { Play } from "./suite.js";

/** What others must approve: who hears of it, who decides, and what is told of it. */
export function approvalSuite(play: Play): void {
  play("what is asked for lies on the desk of whoever decides next, and tells its reasons", async (scene) => {
    const filed = await scene.handled();
    assert.equal(operationOf(await scene.view("sun", filed), "hold")?.approvals, 2);
    await scene.does("sun", filed, "hold", { data: { reason: "等待汛期过后移栽" } });
    const [request] = (await scene.view("zhou", filed)).requests;
    assert.equal(request?.operation, "hold");
    assert.equal(request?.status, "open");
    assert.equal(request?.askedBy?.unit.id, "east-urban-management");
    assert.deepEqual(
      request?.words?.map(({ text }) => text),
      ["等待汛期过后移栽"],
    );
    assert.equal(request?.steps.length, 2);
    assert(request?.decide);
    assert.equal((await scene.view("wu", filed)).requests[0]?.decide, undefined);
    assert.equal((await scene.row("zhou", filed, "&approving=true"))?.["approving"], true);
    assert.equal(await scene.row("wu", filed, "&approving=true"), undefined);
    assert.deepEqual((await scene.row("sun", filed))?.["marks"], ["approval"]);
    const counts = (await (await scene.as("zhou")).get("worklist/counts")).body;
    assert(counts.mine.approving >= 1);
    await scene.hear();
    const asked = scene.heardOf(filed, "approval-asked");
    assert.deepEqual(
      asked.map(({ role, unit }) => [role, unit]),
      [["supervisor", "east-centre"]],
    );
  });

  play("each step is another person's, in order, and never that of whoever asked", async (scene) => {
    const filed = await scene.handled();
    await scene.does("sun", filed, "hold", { data: { reason: "等待材料" } });
    const grant = "requests/r1/grant";
    assert.deepEqual(await scene.tries("sun", filed, grant), [403, "not-permitted"]);
    assert.deepEqual(await scene.tries("wu", filed, grant, { data: { reason: "同意" } }), [403, "not-permitted"]);
    await scene.does("zhou", filed, grant);
    assert.deepEqual(await scene.tries("zhou", filed, grant, { data: { reason: "同意" } }), [403, "not-permitted"]);
    assert.deepEqual(await scene.tries("wu", filed, grant), [422, "form-invalid"]);
    await scene.does("wu", filed, grant, { data: { reason: "同意" } });
    assert.deepEqual(await scene.tries("wu", filed, grant, { data: { reason: "同意" } }), [409, "request-decided"]);
    assert.deepEqual(await scene.tries("wu", filed, "requests/r9/grant"), [422, "request-unknown"]);
    const [request] = (await scene.view("sun", filed)).requests;
    assert.equal(request?.status, "granted");
    assert.deepEqual(
      request?.steps.map(({ by }) => by?.unit.id),
      ["east-centre", "east"],
    );
    assert.deepEqual(
      request?.steps[1]?.words?.map(({ text }) => text),
      ["同意"],
    );
  });

  play("a refusal ends it, tells why, and whoever asked hears of it", async (scene) => {
    const filed = await scene.handled();
    await scene.does("sun", filed, "hold", { data: { reason: "等待材料" } });
    assert.deepEqual(await scene.tries("sun", filed, "hold", { data: { reason: "等待材料" } }), [409, "request-pending"]);
    await scene.does("zhou", filed, "requests/r1/grant");
    await scene.does("wu", filed, "requests/r1/refuse", { data: { reason: "条件已具备" } });
    const view = await scene.view("sun", filed);
    assert.equal(view.held, null);
    assert.equal(view.requests[0]?.status, "refused");
    assert.deepEqual(
      view.requests[0]?.refusal?.map(({ text }) => text),
      ["条件已具备"],
    );
    await scene.hear();
    const decided = scene.heardOf(filed, "approval-decided");
    assert.deepEqual(
      decided.map(({ unit, facts }) => [unit, facts["status"]]),
      [["east-urban-management", "refused"]],
    );
    const refused = (await scene.timeline("sun", filed)).find(({ event }) => event === "request-refused");
    assert.equal((refused?.details["by"] as { unit?: string }).unit, "east");
    assert.equal(refused?.title.en, "Refused: Hold");
  });

  play("what was asked for lapses when the deadline it is about is settled", async (scene) => {
    const filed = await scene.handled();
    await scene.does("sun", filed, "extend", { deadline: "handle-in-time", data: { reason: "苗木尚未到场" } });
    await scene.closed(filed);
    assert.equal((await scene.view("sun", filed)).requests[0]?.status, "lapsed");
    assert.deepEqual(await scene.tries("zhou", filed, "requests/r1/grant"), [409, "request-decided"]);
  });

  play("the late mark of a closed case is appealed in two stages: it leaves the statistics, and the times stay", async (scene) => {
    const filed = await scene.handled();
    const appeal = { deadline: "handle-in-time", data: { reason: "台风停工" } };
    await scene.goTo("2026-03-18T09:00:00+08:00");
    assert.deepEqual(await scene.tries("sun", filed, "appeal", appeal), [409, "case-open"]);
    await scene.closed(filed);
    const late = await scene.view("sun", filed);
    assert.equal(deadlineOf(late, "handle-in-time").late, true);
    assert.deepEqual(
      operationOf(late, "appeal")?.deadlines?.map(({ deadline, subject }) => `${deadline}/${subject}`),
      ["handle-in-time/case", "reply-in-time/ticket:t1"],
    );
    const titles = (await scene.timeline("sun", filed)).map(({ title }) => title.en);
    assert(titles.includes("Deadline passed: Handling"), titles.join("\n"));
    assert.deepEqual(await scene.tries("sun", filed, "appeal", { ...appeal, deadline: "check-in-time" }), [409, "deadline-not-late"]);
    await scene.does("sun", filed, "appeal", appeal);
    assert.equal((await scene.row("zhou", filed, "&approving=true"))?.["status"], "closed");
    await scene.does("zhou", filed, "requests/r1/grant");
    await scene.does("wu", filed, "requests/r1/grant");
    const after = deadlineOf(await scene.view("sun", filed), "handle-in-time");
    const told = (await scene.timeline("sun", filed)).map(({ title }) => title.en);
    assert(told.includes("Approved: Appeal against a late mark (Handling)"), told.join("\n"));
    assert.equal(after.exempt, true);
    assert.equal(after.late, true);
    assert.equal(after.metAt, deadlineOf(late, "handle-in-time").metAt);
    assert.deepEqual(await scene.tries("sun", filed, "appeal", appeal), [409, "already-exempt"]);
  });

  play("an appeal comes within thirty days of closing", async (scene) => {
    const filed = await scene.handled();
    await scene.goTo("2026-03-18T09:00:00+08:00");
    await scene.closed(filed);
    await scene.goTo("2026-04-18T09:00:00+08:00");
    const appeal = { deadline: "handle-in-time", data: { reason: "台风停工" } };
    assert.deepEqual(await scene.tries("sun", filed, "appeal", appeal), [409, "operation-too-late"]);
    assert.equal(operationOf(await scene.view("sun", filed), "appeal"), undefined);
  });

  play("a closed case is reopened by a supervisor, and is handled again", async (scene) => {
    const filed = await scene.handled();
    await scene.closed(filed);
    assert.deepEqual(await scene.tries("sun", filed, "reopen", { data: { reason: "问题复发" } }), [403, "not-permitted"]);
    assert(operationOf(await scene.view("zhou", filed), "reopen"));
    await scene.does("zhou", filed, "reopen", { data: { reason: "问题复发" } });
    const view = await scene.view("zhou", filed);
    assert.equal(view.status, "open");
    assert.equal(view.stage, "handling");
    assert.equal(view.reopenings, 1);
    assert.equal(view.responsible.unit.id, "east-urban-management");
    assert.equal((await scene.track(filed)).status, "open");
    assert.deepEqual(await scene.tries("zhou", filed, "reopen", { data: { reason: "问题复发" } }), [409, "case-open"]);
  });
}
