import { strict as assert } from "node:assert";
import type { CaseView } from "@gridloop/core/api";
import { deadlineOf, operationOf } from "./scene.js";
import type { Play } from "./suite.js";

const ticketOf = (view: CaseView, unit: string): CaseView["tickets"][number] => {
  const found = view.tickets.find((each) => each.unit.id === unit && each.status !== "withdrawn");
  assert(found, `no ticket of ${unit}`);
  return found;
};

/** Several units at one case, whose it is, and whom an emergency calls. */
export function jointSuite(play: Play): void {
  play("a lead and those who assist each answer by their own deadline, and all must before the case goes on", async (scene) => {
    const filed = await scene.handled(["east-water"]);
    const view = await scene.view("li", filed);
    const mine = ticketOf(view, "east-water");
    assert.equal(mine.part, "assist");
    assert.equal(deadlineOf(view, "reply-in-time", `ticket:${mine.id}`).dueAt, "2026-03-05T09:00:00+08:00");
    assert.deepEqual(deadlineOf(view, "handle-in-time").stoppedFor, ["joint-handling"]);
    const row = await scene.row("li", filed, "&mine=true");
    assert.deepEqual(row?.["owed"], { dueAt: "2026-03-05T09:00:00+08:00" });
    assert.deepEqual(row?.["tickets"], { answered: 0, asked: 2 });
    assert.deepEqual(row?.["marks"], ["joint"]);
    assert.deepEqual(await scene.tries("sun", filed, "actions/finish", { data: { result: "完成" } }), [409, "action-unavailable"]);
    await scene.does("li", filed, "reply", { data: { reply: "已断水" } });
    assert.deepEqual(await scene.tries("li", filed, "reply", { data: { reply: "再次" } }), [409, "reply-not-owed"]);
    await scene.does("sun", filed, "reply", { data: { reply: "已清除" } });
    await scene.does("sun", filed, "actions/finish", { data: { result: "完成" } });
    await scene.hear();
    const answered = scene.heardOf(filed, "answered").filter(({ facts }) => facts["ticket"] === mine.id);
    assert.deepEqual(
      answered.map(({ unit }) => unit),
      ["east-urban-management"],
    );
  });

  play("more units are named while it is handled, and a ticket is taken back", async (scene) => {
    const filed = await scene.handled();
    const named = { data: { "assisting-units": ["east-water", "hexi-enforcement"], reason: "涉及水务与执法" } };
    assert(operationOf(await scene.view("sun", filed), "assist"));
    assert.deepEqual(await scene.tries("zhou", filed, "assist", named), [403, "not-permitted"]);
    await scene.does("sun", filed, "assist", named);
    const { tickets } = await scene.view("sun", filed);
    assert.deepEqual(tickets.map(({ unit, part }) => `${unit.id} ${part}`).sort(), [
      "east-urban-management lead",
      "east-water assist",
      "hexi-enforcement assist",
    ]);
    const water = ticketOf(await scene.view("sun", filed), "east-water");
    assert(operationOf(await scene.view("sun", filed), "withdraw-ticket")?.tickets?.includes(water.id));
    const back = { data: { reason: "水务已处置完毕" } };
    await scene.does("sun", filed, `tickets/${water.id}/withdraw`, back);
    assert.equal((await scene.view("sun", filed)).tickets.find(({ id }) => id === water.id)?.status, "withdrawn");
    assert.deepEqual(await scene.tries("sun", filed, `tickets/${water.id}/withdraw`, back), [409, "ticket-closed"]);
    assert.deepEqual(await scene.tries("sun", filed, "tickets/none/withdraw", back), [422, "ticket-unknown"]);
    const lead = ticketOf(await scene.view("sun", filed), "east-urban-management");
    assert.deepEqual(await scene.tries("sun", filed, `tickets/${lead.id}/withdraw`, back), [409, "ticket-of-lead"]);
  });

  play("units assist only in a stage that is handled jointly", async (scene) => {
    const filed = await scene.report();
    const named = { data: { "assisting-units": ["east-water"], reason: "涉及水务" } };
    assert.deepEqual(await scene.tries("qian", filed, "assist", named), [409, "not-joint"]);
    assert.equal(operationOf(await scene.view("qian", filed), "assist"), undefined);
  });

  play("a return needs a reason, and a case goes to another unit by reassignment", async (scene) => {
    const filed = await scene.report();
    await scene.filed(filed);
    assert.deepEqual(await scene.tries("sun", filed, "return"), [422, "form-invalid"]);
    await scene.does("qian", filed, "reassign", { data: { "handling-unit": "east-water" } });
    assert.equal((await scene.view("li", filed)).responsible.unit.id, "east-water");
    await scene.does("li", filed, "return", { data: { reason: "不属本单位职责" } });
    assert.equal((await scene.view("qian", filed)).returns, 1);
  });

  play(
    "after two returns the backstop unit rules who is responsible, by its own deadline, and that unit cannot return it",
    async (scene) => {
      const filed = await scene.report();
      await scene.filed(filed);
      await scene.does("sun", filed, "return", { data: { reason: "不属本单位职责" } });
      await scene.does("qian", filed, "actions/dispatch", { data: { "handling-unit": "east-water" } });
      await scene.does("li", filed, "return", { data: { reason: "不属本单位职责" } });
      const disputed = await scene.view("qian", filed);
      assert.equal(disputed.ruling?.by.unit.id, "east-centre");
      assert.equal(disputed.ruling?.unit, undefined);
      assert.equal(deadlineOf(disputed, "rule-in-time").dueAt, "2026-03-03T09:00:00+08:00");
      assert.deepEqual((await scene.row("qian", filed, "&mine=true"))?.["marks"], ["ruling"]);
      assert.deepEqual(await scene.tries("qian", filed, "actions/dispatch", { data: { "handling-unit": "east-water" } }), [
        409,
        "action-unavailable",
      ]);
      const ruling = { data: { "handling-unit": "east-water", reason: "按属地与职能认定" } };
      assert(operationOf(disputed, "rule")?.form);
      assert.deepEqual(await scene.tries("li", filed, "rule", ruling), [403, "not-permitted"]);
      await scene.does("qian", filed, "rule", ruling);
      const ruled = await scene.view("li", filed);
      assert.equal(ruled.ruling?.unit?.id, "east-water");
      assert.equal(ruled.stage, "dispatched");
      assert.equal(ruled.responsible.unit.id, "east-water");
      assert.deepEqual(await scene.tries("li", filed, "return", { data: { reason: "仍不属本单位" } }), [409, "action-unavailable"]);
      await scene.does("li", filed, "actions/accept");
      assert.deepEqual(await scene.tries("qian", filed, "rule", ruling), [409, "ruling-not-asked"]);
    },
  );

  play("an urgent case calls its emergency partners at once, and once", async (scene) => {
    const filed = await scene.report();
    assert.equal((await (await scene.as("li")).get(`cases/${filed.id}`)).status, 404);
    await scene.does("qian", filed, "actions/mark-urgent");
    const view = await scene.view("li", filed);
    assert.equal(view.urgent, true);
    assert.deepEqual(
      view.partners.map(({ id, unit }) => [id, unit?.id]),
      [
        ["water-on-call", "east-water"],
        ["fire-brigade", undefined],
      ],
    );
    await scene.hear();
    const called = scene.heardOf(filed, "partner-called");
    assert.deepEqual(called.map(({ unit, partner }) => unit ?? partner).sort(), ["east-water", "fire-brigade"]);
  });
}
