import { strict as assert } from "node:assert";
import type { Town } from "../town.js";
import type { Whereabouts } from "./reader.js";

/** A case brought somewhere, and the commands that have their place there. */
export interface Situation {
  name: string;
  id: string;
  where: Whereabouts;
  /** The deadline commands about one are sent with. */
  deadline: string;
  /** What would be done if somebody entitled asked for it. */
  applies: string[];
}

const place = "liuyuan-1";
const urban = "east-urban-management";
const centre = "east-centre";

/** Brings cases to each kind of place a case can be in. */
export class Situations {
  readonly #town: Town;

  constructor(town: Town) {
    this.#town = town;
  }

  async all(): Promise<Situation[]> {
    // First of all, since it takes three weeks.
    const closedLate = await this.#closedLate();
    return [
      await this.#reported(),
      await this.#dispatched(),
      await this.#inHand(),
      await this.#asked(),
      await this.#requested(),
      await this.#held(),
      await this.#pressed(),
      await this.#disputed(),
      await this.#merged(),
      closedLate,
    ];
  }

  async report(): Promise<{ id: string; number: string; trackingCode: string }> {
    const citizen = await this.#town.as();
    const data = { description: "路口有一棵枯死的树", grid: place };
    const reply = await citizen.post("cases", { item: "dead-tree", channel: "mini-program", data });
    assert.equal(reply.status, 201, JSON.stringify(reply.body));
    return reply.body;
  }

  async #does(member: string, id: string, path: string, body: object = {}): Promise<void> {
    const reply = await (await this.#town.as(member)).post(`cases/${id}/${path}`, body);
    assert.equal(reply.status, 200, `${member} ${path}: ${JSON.stringify(reply.body)}`);
  }

  async #sent(assisting: string[] = []): Promise<string> {
    const { id } = await this.report();
    await this.#does("qian", id, "actions/file");
    await this.#does("qian", id, "actions/dispatch", { data: { "handling-unit": urban, "assisting-units": assisting } });
    return id;
  }

  async #handled(assisting: string[] = []): Promise<string> {
    const id = await this.#sent(assisting);
    await this.#does("sun", id, "actions/accept");
    await this.#does("sun", id, "reply", { ticket: "t1", data: { reply: "已清除" } });
    return id;
  }

  #in(name: string, id: string, where: Partial<Whereabouts>, deadline: string, applies: string[]): Situation {
    const known = { stage: "handling", responsible: urban, owner: urban, place, tickets: [], involved: [place, centre, urban] };
    return { name, id, where: { ...known, ...where }, deadline, applies };
  }

  async #reported(): Promise<Situation> {
    const { id } = await this.report();
    const where = { stage: "reported", responsible: centre, involved: [place, centre] };
    const actions = ["actions/file", "actions/answer-directly", "actions/reject"];
    return this.#in("reported", id, where, "verify-in-time", [...actions, "note", "hold", "extend", "set-due", "ask", "merge"]);
  }

  async #dispatched(): Promise<Situation> {
    const moves = ["actions/accept", "actions/return", "actions/reassign", "return", "reassign"];
    const stage = { stage: "dispatched" };
    return this.#in("dispatched", await this.#sent(), stage, "accept-in-time", [...moves, "note", "hold", "extend", "set-due", "ask"]);
  }

  async #inHand(): Promise<Situation> {
    const where = { tickets: ["east-water"], involved: [place, centre, urban, "east-water"] };
    const applies = [
      "actions/finish",
      "note",
      "hold",
      "extend",
      "set-due",
      "ask",
      "assist",
      "tickets/t2/withdraw",
      "merge",
      "supervise",
      "reply",
    ];
    return this.#in("in hand, another unit assisting", await this.#handled(["east-water"]), where, "handle-in-time", applies);
  }

  async #asked(): Promise<Situation> {
    const id = await this.#handled();
    await this.#does("sun", id, "ask", { data: { question: "树在哪一侧？" } });
    return this.#in("waiting for whoever reported", id, {}, "handle-in-time", ["stop-asking", "note", "set-due"]);
  }

  async #requested(): Promise<Situation> {
    const id = await this.#handled();
    await this.#does("sun", id, "hold");
    return this.#in("a hold asked for", id, {}, "handle-in-time", ["requests/r1/grant", "requests/r1/refuse", "note", "extend"]);
  }

  async #held(): Promise<Situation> {
    const id = await this.#handled();
    await this.#does("sun", id, "hold");
    await this.#does("zhou", id, "requests/r1/grant");
    await this.#does("wu", id, "requests/r1/grant");
    return this.#in("held", id, {}, "handle-in-time", ["resume", "note", "ask"]);
  }

  async #pressed(): Promise<Situation> {
    const id = await this.#handled();
    await this.#does("zhou", id, "supervise", { chain: "overdue", rung: "on-site" });
    const where = { involved: [place, centre, urban, "east"] };
    return this.#in("pressed by hand", id, where, "handle-in-time", ["reply to a rung", "lift", "note", "actions/finish"]);
  }

  async #disputed(): Promise<Situation> {
    const id = await this.#sent();
    await this.#does("sun", id, "return", { data: { reason: "不属本单位" } });
    await this.#does("qian", id, "actions/dispatch", { data: { "handling-unit": "east-water" } });
    await this.#does("li", id, "return", { data: { reason: "不属本单位" } });
    const where = { stage: "filed", responsible: centre, involved: [place, centre, urban, "east-water"] };
    return this.#in("returned twice", id, where, "dispatch-in-time", ["rule", "note"]);
  }

  async #merged(): Promise<Situation> {
    const [{ id }, primary] = [await this.report(), await this.report()];
    await this.#does("qian", id, "merge", { into: primary.id, data: { reason: "同一棵树" } });
    const where = { stage: "reported", responsible: centre, involved: [place, centre] };
    return this.#in("merged", id, where, "verify-in-time", ["split", "note"]);
  }

  async #closedLate(): Promise<Situation> {
    const id = await this.#handled();
    await this.#town.goTo("2026-03-24T09:00:00+08:00");
    await this.#does("sun", id, "actions/finish", { data: { result: "已清除" } });
    await this.#does("qian", id, "actions/close");
    const where = { stage: "closed", responsible: centre, involved: [place, centre, urban] };
    return this.#in("closed late", id, where, "handle-in-time", ["appeal", "reopen", "call-back", "note"]);
  }
}
