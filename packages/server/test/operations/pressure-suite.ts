import { strict as assert } from "node:assert";
import type { Play } from "./suite.js";

/** Pressing by hand, proposals of pressure, answers to it, and its end. */
export function pressureSuite(play: Play): void {
  play("a rung fired by hand presses, wants an answer by its time, and its chain ends with the answer", async (scene) => {
    const filed = await scene.handled();
    const order = { chain: "order", rung: "on-site-order" };
    assert.deepEqual(await scene.tries("sun", filed, "supervise", order), [403, "not-permitted"]);
    assert((await scene.view("zhou", filed)).rungs.some(({ rung }) => rung === "on-site-order"));
    await scene.does("zhou", filed, "supervise", order);
    const pressed = await scene.view("sun", filed);
    const owed = pressed.replies.find(({ type }) => type === "rung");
    assert.equal(owed?.dueAt, "2026-03-03T09:00:00+08:00");
    assert.deepEqual((await scene.row("sun", filed))?.["supervision"], { fired: 1, measure: "on-site" });
    await scene.does("sun", filed, "reply", { chain: "order", rung: "on-site-order", data: { reply: "已到现场" } });
    const answered = await scene.view("sun", filed);
    const chain = answered.chains.find((each) => each.chain === "order");
    assert.equal(chain?.fired[0]?.repliedAt, "2026-03-02T09:00:00+08:00");
    assert.equal(chain?.fired[0]?.byHand, true);
    assert.equal(chain?.status, "ended");
    assert.deepEqual(await scene.tries("sun", filed, "reply", { chain: "order", rung: "on-site-order", data: { reply: "已到现场" } }), [
      409,
      "reply-not-owed",
    ]);
    const fired = (await scene.timeline("sun", filed)).find(({ event }) => event === "rung-fired");
    assert.deepEqual(fired?.details["press"], [{ role: "handler", unit: "east-urban-management" }]);
    assert.match(String(fired?.details["rule"]), /^six-step@1\/order\/on-site-order$/);
  });

  play("a rung that needs approval is proposed by hand and fires once a leader agrees", async (scene) => {
    const filed = await scene.handled();
    const offered = (await scene.view("zhou", filed)).rungs.find(({ rung }) => rung === "exposure");
    assert.equal(offered?.approvals, 1);
    await scene.does("zhou", filed, "supervise", { chain: "order", rung: "exposure" });
    const proposed = await scene.view("wu", filed);
    assert.equal(proposed.requests[0]?.operation, "rung");
    assert(proposed.requests[0]?.decide?.form);
    assert.equal(proposed.chains.find((each) => each.chain === "order")?.fired.length ?? 0, 0);
    await scene.does("wu", filed, "requests/r1/grant", { data: { reason: "同意曝光" } });
    const fired = (await scene.view("wu", filed)).chains.find((each) => each.chain === "order")?.fired ?? [];
    assert.deepEqual(
      fired.map(({ measure }) => measure),
      ["expose"],
    );
  });

  play("a rung that time proposes waits for its approval; refused, it is passed over and the ladder goes on", async (scene) => {
    const filed = await scene.handled();
    await scene.leadAnswers(filed);
    await scene.does("sun", filed, "actions/finish", { data: { result: "枯树已清除" } });
    await scene.goTo("2026-03-03T09:00:01+08:00");
    const [request] = (await scene.view("wu", filed)).requests;
    assert.equal(request?.operation, "rung");
    assert.equal(request?.askedBy, undefined);
    assert.equal((await scene.row("wu", filed, "&approving=true"))?.["approving"], true);
    await scene.goTo("2026-03-06T09:00:00+08:00");
    const waits = (await scene.view("wu", filed)).chains.find((each) => each.chain === "proposed");
    assert.deepEqual(waits?.fired, []);
    await scene.does("wu", filed, `requests/${request?.id ?? ""}/refuse`, { data: { reason: "情有可原" } });
    await scene.goTo("2026-03-12T09:00:00+08:00");
    const after = (await scene.view("wu", filed)).chains.find((each) => each.chain === "proposed");
    assert.deepEqual(
      after?.fired.map(({ rung }) => rung),
      ["reminder"],
    );
  });

  play("a chain is lifted by hand, with a reason, and presses no more", async (scene) => {
    const filed = await scene.handled();
    await scene.goTo("2026-03-16T09:00:01+08:00");
    const lift = { chain: "ladder", data: { reason: "已约定宽限" } };
    assert((await scene.view("zhou", filed)).lifts.some(({ chain }) => chain === "ladder"));
    assert.deepEqual(await scene.tries("sun", filed, "lift", lift), [403, "not-permitted"]);
    assert.deepEqual(await scene.tries("zhou", filed, "lift", { chain: "ladder" }), [422, "form-invalid"]);
    assert.deepEqual(await scene.tries("zhou", filed, "lift", { ...lift, chain: "none" }), [422, "chain-unknown"]);
    await scene.does("zhou", filed, "lift", lift);
    const fired = (await scene.view("zhou", filed)).chains.find((each) => each.chain === "ladder")?.fired.length;
    await scene.goTo("2026-03-25T09:00:00+08:00");
    const later = (await scene.view("zhou", filed)).chains.find((each) => each.chain === "ladder");
    assert.equal(later?.status, "ended");
    assert.equal(later?.fired.length, fired);
    assert.deepEqual(await scene.tries("zhou", filed, "lift", lift), [409, "chain-ended"]);
  });

  play("dissatisfaction is circulated", async (scene) => {
    const filed = await scene.handled();
    await scene.closed(filed);
    await scene.reporterDoes(filed, "survey", { satisfied: "no" });
    const chain = (await scene.view("sun", filed)).chains.find((each) => each.chain === "dissatisfied");
    assert.deepEqual(
      chain?.fired.map(({ measure }) => measure),
      ["circulate"],
    );
  });

  play("a closed case owes no answers", async (scene) => {
    const filed = await scene.handled();
    await scene.does("zhou", filed, "supervise", { chain: "order", rung: "on-site-order" });
    await scene.closed(filed);
    assert.deepEqual((await scene.view("sun", filed)).replies, []);
    assert.equal((await scene.row("sun", filed))?.["owed"], undefined);
  });
}
