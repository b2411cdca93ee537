import { strict as assert } from "node:assert";
import { toInstant } from "@gridloop/core";
import type { CaseView, TrackedCase } from "@gridloop/core/api";
import type { CaseHost, OutboxMessage } from "../../src/host/case-host.js";
import { openTown, type countingChance, type Person, type Reply, type Town } from "../town.js";
import { operationsDistrict } from "./district.js";

/** A report and what its reporter was given. */
export interface Reported {
  id: string;
  number: string;
  trackingCode: string;
}

/** Somewhere for scenes to be played: a database, and one source of ids for all of them. */
export interface Stage {
  host: CaseHost;
  chance: ReturnType<typeof countingChance>;
}

/** One test's server with its own clock, on a database other tests use, too. */
export class Scene {
  readonly #told: OutboxMessage[] = [];
  readonly #people = new Map<string, Person>();
  town!: Town;

  static async open({ host, chance }: Stage, start = "2026-03-02T09:00:00+08:00"): Promise<Scene> {
    const scene = new Scene();
    scene.town = await openTown(host, {
      start,
      chance,
      districts: [operationsDistrict()],
      listeners: [(message) => void scene.#told.push(message)],
    });
    return scene;
  }

  /** A member by id, or without one whoever reported. */
  async as(member = ""): Promise<Person> {
    const known = this.#people.get(member) ?? (await this.town.as(member === "" ? undefined : member));
    this.#people.set(member, known);
    return known;
  }

  async report(more: Record<string, unknown> = {}, data: Record<string, unknown> = {}): Promise<Reported> {
    const body = {
      item: "dead-tree",
      channel: "mini-program",
      data: { description: "路口有一棵枯死的树", grid: "liuyuan-1", phone: "13800138000", ...data },
      ...more,
    };
    const reply = await (await this.as()).post("cases", body);
    assert.equal(reply.status, 201, JSON.stringify(reply.body));
    return reply.body as Reported;
  }

  /** A member does something that must go well. */
  async does(member: string, { id }: Reported, what: string, body: unknown = {}): Promise<Reply> {
    const reply = await (await this.as(member)).post(`cases/${id}/${what}`, body);
    assert.equal(reply.status, 200, `${member} ${what}: ${JSON.stringify(reply.body)}`);
    return reply;
  }

  /** A member tries something; gives the status and code. */
  async tries(member: string, { id }: Reported, what: string, body: unknown = {}): Promise<[number, string | undefined]> {
    const { status, body: answer } = await (await this.as(member)).post(`cases/${id}/${what}`, body);
    return [status, (answer as { code?: string }).code];
  }

  async view(member: string, { id }: Reported): Promise<CaseView> {
    const reply = await (await this.as(member)).get(`cases/${id}`);
    assert.equal(reply.status, 200, JSON.stringify(reply.body));
    return reply.body as CaseView;
  }

  async timeline(member: string, { id }: Reported): Promise<{ event: string; details: Record<string, unknown>; title: { en: string } }[]> {
    return (await (await this.as(member)).get(`cases/${id}/timeline`)).body.timeline;
  }

  async track({ number, trackingCode }: Reported): Promise<TrackedCase> {
    return (await (await this.as()).get(`track/${number}?code=${trackingCode}`)).body as TrackedCase;
  }

  /** Whoever reported does something that must go well. */
  async reporterDoes({ number, trackingCode }: Reported, what: string, data: Record<string, unknown> = {}): Promise<void> {
    const reply = await (await this.as()).post(`track/${number}/${what}`, { code: trackingCode, data });
    assert.equal(reply.status, 200, JSON.stringify(reply.body));
  }

  /** A row of a member's list. */
  async row(member: string, { id }: Reported, query = ""): Promise<Record<string, unknown> | undefined> {
    const { body } = await (await this.as(member)).get(`worklist?limit=200${query}`);
    return body.rows.find((row: { id: string }) => row.id === id);
  }

  /** Brings a report into the hands of the urban management office, others assisting. */
  async handled(assistants: string[] = [], more: Record<string, unknown> = {}): Promise<Reported> {
    const reported = await this.report(more);
    await this.filed(reported, assistants);
    await this.does("sun", reported, "actions/accept");
    return reported;
  }

  /** Files a report and sends it to the urban management office. */
  async filed(reported: Reported, assistants: string[] = []): Promise<void> {
    await this.does("qian", reported, "actions/file");
    await this.does("qian", reported, "actions/dispatch", {
      data: { "handling-unit": "east-urban-management", "assisting-units": assistants },
    });
  }

  /** The lead answers its ticket, whatever else it owes. */
  async leadAnswers(reported: Reported): Promise<void> {
    const ticket = (await this.view("sun", reported)).tickets.find(({ part, status }) => part === "lead" && status === "open");
    await this.does("sun", reported, "reply", { ticket: ticket?.id, data: { reply: "枯树已清除" } });
  }

  /** The lead answers, finishes, and the centre closes. */
  async closed(reported: Reported): Promise<void> {
    await this.leadAnswers(reported);
    await this.does("sun", reported, "actions/finish", { data: { result: "枯树已清除，现场已清理" } });
    await this.does("qian", reported, "actions/close");
  }

  /** Lets all that was told be heard, and what follows from that. */
  async hear(): Promise<void> {
    await this.town.server.publisher.drain();
  }

  /** What others have heard of a case, on one topic or on all. */
  heardOf({ id }: Reported, topic?: string): OutboxMessage["effect"][] {
    return this.#told.flatMap((message) =>
      message.case === id && (topic === undefined || message.effect.topic === topic) ? [message.effect] : [],
    );
  }

  async goTo(at: string): Promise<void> {
    await this.town.goTo(at);
  }

  async end(): Promise<void> {
    await this.town.stop();
  }
}

export const deadlineOf = (view: CaseView, id: string, subject = "case"): CaseView["deadlines"][number] => {
  const found = view.deadlines.find((each) => each.id === id && each.subject === subject);
  assert(found, `no deadline ${id} of ${subject}`);
  return found;
};

export const operationOf = (view: CaseView, id: string): CaseView["operations"][number] | undefined =>
  view.operations.find((each) => each.id === id);

/** The time between two instants in hours. */
export const hoursBetween = (one: string, other: string): number => (toInstant(other) - toInstant(one)) / 3_600_000;
