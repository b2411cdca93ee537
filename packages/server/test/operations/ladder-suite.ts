import { strict as assert } from "node:assert";
import { measures } from "@gridloop/core";
import type { Play } from "./suite.js";

/** A ladder from its first rung to its last, and where it stops. */
export function ladderSuite(play: Play): void {
  play("every measure fires in its turn, a working day apart, and says whom it pressed, told and copied by which rule", async (scene) => {
    const filed = await scene.handled();
    assert.equal((await (await scene.as("chen")).get(`cases/${filed.id}`)).status, 200);
    await scene.goTo("2026-03-27T18:00:00+08:00");
    const ladder = (await scene.view("sun", filed)).chains.find(({ chain }) => chain === "ladder");
    assert(ladder);
    assert.deepEqual(
      ladder.fired.map(({ measure, at }) => [measure, at]),
      [
        ["warn", "2026-03-13T09:00:00+08:00"],
        ["urge", "2026-03-16T09:00:00+08:00"],
        ["yellow-card", "2026-03-17T09:00:00+08:00"],
        ["red-card", "2026-03-18T09:00:00+08:00"],
        ["supervise", "2026-03-19T09:00:00+08:00"],
        ["on-site", "2026-03-20T09:00:00+08:00"],
        ["dispatch-meeting", "2026-03-23T09:00:00+08:00"],
        ["circulate", "2026-03-24T09:00:00+08:00"],
        ["expose", "2026-03-25T09:00:00+08:00"],
        ["refer", "2026-03-26T09:00:00+08:00"],
      ],
    );
    assert.deepEqual(new Set(ladder.fired.map(({ measure }) => measure)), new Set(measures));
    const fired = (rung: string) => ladder.fired.find((each) => each.rung === rung);
    const posts = (list: readonly { unit: { id: string }; role?: { id: string } | undefined }[] = []) =>
      list.map(({ unit, role }) => `${role?.id ?? ""}@${unit.id}`);
    assert.deepEqual(posts(fired("red-card")?.press), ["handler@east-urban-management"]);
    assert.deepEqual(posts(fired("red-card")?.tell), ["supervisor@east-centre"]);
    assert.deepEqual(posts(fired("red-card")?.copy), ["leader@east"]);
    assert.equal(fired("supervise")?.degree, 2);
    assert.equal(fired("dispatch")?.meetingAt, "2026-03-23T09:30:00+08:00");
    assert.deepEqual(posts(fired("refer")?.press), ["leader@lianhu"]);
    assert.equal(fired("urge")?.rule, "six-step@1/ladder/urge");
    const paper = await (await scene.as("sun")).get(`cases/${filed.id}/papers/${String(fired("circulate")?.seq)}`);
    assert.equal(paper.body.measure, "circulate");
    assert.deepEqual((await scene.row("sun", filed))?.["supervision"], { fired: 10, measure: "refer" });
    await scene.hear();
    const pressed = scene.heardOf(filed, "pressed").map(({ facts }) => facts["rung"]);
    assert.equal(new Set(pressed).size, 10);
  });

  play("an answer in time stops what presses for it, and settling the deadline stops the ladder", async (scene) => {
    const filed = await scene.handled();
    await scene.goTo("2026-03-16T10:00:00+08:00");
    await scene.does("sun", filed, "reply", { chain: "ladder", rung: "urge", data: { reply: "今日内完成" } });
    await scene.goTo("2026-03-17T10:00:00+08:00");
    const rungs = async () =>
      (await scene.view("sun", filed)).chains.find(({ chain }) => chain === "ladder")?.fired.map(({ rung }) => rung);
    assert.deepEqual(await rungs(), ["warn", "urge"]);
    await scene.closed(filed);
    await scene.goTo("2026-03-25T10:00:00+08:00");
    assert.deepEqual(await rungs(), ["warn", "urge"]);
    assert.deepEqual(await scene.town.host.timers("yinhu", filed.id), []);
  });

  play("somebody who is only pressed sees the case and owes it an answer; somebody who is only told sees it", async (scene) => {
    const filed = await scene.handled();
    await scene.does("zhou", filed, "supervise", { chain: "order", rung: "on-site-order" });
    await scene.goTo("2026-03-26T09:00:01+08:00");
    const view = await scene.view("chen", filed);
    assert.equal(view.id, filed.id);
    const row = await scene.row("sun", filed, "&mine=true");
    assert.deepEqual(row?.["owed"], { dueAt: "2026-03-03T09:00:00+08:00" });
  });
}
