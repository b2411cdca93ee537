import { strict as assert } from "node:assert";
import { deadlineOf, operationOf } from "./scene.js";
import type { Play } from "./suite.js";

/** What whoever reported is asked, says and is told. */
export function citizenSuite(play: Play): void {
  play("a question waits with whoever reported, stops the clock, and is answered with the tracking code", async (scene) => {
    const filed = await scene.handled();
    await scene.does("sun", filed, "ask", { data: { question: "树在路的哪一侧？" } });
    const asked = await scene.view("sun", filed);
    assert.equal(asked.question?.since, "2026-03-02T09:00:00+08:00");
    assert.deepEqual(deadlineOf(asked, "handle-in-time").stoppedFor, ["waiting-for-citizen"]);
    assert.deepEqual((await scene.row("sun", filed))?.["marks"], ["question"]);
    assert.deepEqual(await scene.tries("sun", filed, "ask", { data: { question: "还有呢？" } }), [409, "question-open"]);
    const tracked = await scene.track(filed);
    assert.deepEqual(
      tracked.question?.asked.map(({ text }) => text),
      ["树在路的哪一侧？"],
    );
    assert.equal(tracked.question?.form.id, "question-answer");
    const nobody = await (await scene.as()).post(`track/${filed.number}/answer`, { code: "AAAA-AAAA-AAAA", data: { supplement: "东侧" } });
    assert.equal(nobody.status, 404);
    await scene.reporterDoes(filed, "answer", { supplement: "东侧" });
    assert.equal((await scene.track(filed)).question, undefined);
    const answered = await scene.view("sun", filed);
    assert.equal(answered.question, null);
    assert.equal(answered.data["supplement"], "东侧");
    assert.equal((await scene.view("zhou", filed)).data["supplement"], undefined);
    await scene.hear();
    const topics = scene.heardOf(filed).map(({ topic, to }) => [topic, to ?? ""].join(" ").trim());
    assert(topics.includes("question-asked reporter"), topics.join());
    assert(topics.includes("question-answered"), topics.join());
    assert(!JSON.stringify(scene.heardOf(filed)).includes("东侧"));
    const again = await (await scene.as()).post(`track/${filed.number}/answer`, { code: filed.trackingCode, data: { supplement: "x" } });
    assert.deepEqual([again.status, again.body.code], [409, "question-not-open"]);
  });

  play("a question nobody answers ends by itself after as long as the workflow waits, and one may be taken back", async (scene) => {
    const filed = await scene.handled();
    await scene.does("sun", filed, "ask", { data: { question: "树在路的哪一侧？" } });
    assert.equal((await scene.view("sun", filed)).question?.until, "2026-03-09T09:00:00+08:00");
    await scene.goTo("2026-03-09T09:00:01+08:00");
    const ended = await scene.view("sun", filed);
    assert.equal(ended.question, null);
    assert.equal(deadlineOf(ended, "handle-in-time").dueAt, "2026-03-23T09:00:00+08:00");
    await scene.does("sun", filed, "ask", { data: { question: "树在路的哪一侧？" } });
    assert(operationOf(await scene.view("sun", filed), "stop-asking"));
    await scene.does("sun", filed, "stop-asking");
    assert.deepEqual(await scene.tries("sun", filed, "stop-asking"), [409, "question-not-open"]);
    assert.deepEqual(await scene.tries("sun", filed, "ask", { data: { question: "？？" } }), [409, "operation-exhausted"]);
  });

  play("whoever reported hears the answer, and dissatisfaction brings the case back", async (scene) => {
    const filed = await scene.handled();
    await scene.closed(filed);
    const closed = await scene.track(filed);
    assert.equal(closed.status, "closed");
    assert(closed.survey);
    assert(closed.timeline.some(({ said }) => said?.some(({ text }) => text === "枯树已清除，现场已清理")));
    await scene.reporterDoes(filed, "survey", { satisfied: "no" });
    const view = await scene.view("sun", filed);
    assert.equal(view.status, "open");
    assert.equal(view.stage, "handling");
    assert.equal(view.satisfaction, "unsatisfied");
  });

  play("a dispatcher calls back and answers the survey for whoever reported", async (scene) => {
    const filed = await scene.handled();
    await scene.closed(filed);
    assert(operationOf(await scene.view("qian", filed), "call-back"));
    assert.deepEqual(await scene.tries("sun", filed, "call-back", { data: { satisfied: "yes" } }), [403, "not-permitted"]);
    await scene.does("qian", filed, "call-back", { data: { satisfied: "yes" } });
    assert.equal((await scene.view("qian", filed)).satisfaction, "satisfied");
    assert.equal((await scene.track(filed)).survey, undefined);
    assert.deepEqual(await scene.tries("qian", filed, "call-back", { data: { satisfied: "no" } }), [409, "survey-answered"]);
  });

  play("the survey's link expires", async (scene) => {
    const filed = await scene.handled();
    await scene.closed(filed);
    await scene.goTo("2026-03-10T09:00:00+08:00");
    assert.equal((await scene.track(filed)).survey, undefined);
    assert.deepEqual(await scene.tries("qian", filed, "call-back", { data: { satisfied: "yes" } }), [409, "survey-closed"]);
  });

  play("whoever reported withdraws, and a dispatcher answers directly", async (scene) => {
    const taken = await scene.report();
    await scene.reporterDoes(taken, "actions/withdraw");
    assert.equal((await scene.view("qian", taken)).outcome, "withdrawn");
    const answered = await scene.report();
    await scene.does("qian", answered, "actions/answer-directly", { data: { answer: "该树已列入补植计划" } });
    assert.equal((await scene.view("qian", answered)).outcome, "answered");
    assert((await scene.track(answered)).timeline.some(({ said }) => said?.some(({ text }) => text === "该树已列入补植计划")));
  });

  play("who reported anonymously is known to nobody but those who may, and each such reading is written down", async (scene) => {
    const filed = await scene.handled([], { anonymous: true });
    assert.equal((await scene.view("sun", filed)).data["phone"], undefined);
    assert((await scene.view("sun", filed)).withheld.includes("phone"));
    const { host } = scene.town;
    assert.deepEqual(await host.reads("yinhu", filed.id), []);
    assert.equal((await scene.view("zhou", filed)).data["phone"], "13800138000");
    const reads = await host.reads("yinhu", filed.id);
    assert.deepEqual(
      reads.map(({ member, fields }) => [member, fields]),
      [["zhou", ["phone"]]],
    );
  });

  play("somebody notes something on a case, also once it is closed", async (scene) => {
    const filed = await scene.handled();
    await scene.does("sun", filed, "note");
    await scene.closed(filed);
    await scene.does("zhou", filed, "note");
    assert.deepEqual(await scene.tries("wu", filed, "note"), [403, "not-permitted"]);
    assert.equal((await scene.timeline("sun", filed)).filter(({ event }) => event === "noted").length, 2);
  });
}
