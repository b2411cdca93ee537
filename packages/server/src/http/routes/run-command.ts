import { sightOf, type Actor, type CaseCommand, type CaseState, type CompiledDistrict } from "@gridloop/core";
import type { RouteId } from "@gridloop/core/api";
import type { Outcome } from "../../service/case-service.js";
import type { Answer, Exchange } from "../exchange.js";
import { answeredBefore, remember, sameRequest } from "../idempotency.js";
import { Refused } from "../refused.js";
import { attachmentsIn } from "./attachments-in.js";
import type { RouteParts } from "./parts.js";

type WithoutSalt<C> = C extends unknown ? Omit<C, "salt" | "actor"> : never;

/** A command as a route makes it; actor and salt are added here. */
export type RouteCommand = WithoutSalt<CaseCommand>;

/** A command, or how it is found out where that depends on the case: not asked again for a repeat of a request. */
export type CommandSource = RouteCommand | (() => Promise<RouteCommand>);

/** How a route's command is run and answered. */
export interface CommandRun {
  case: string;
  command: CommandSource;
  actor: Actor;
  /** Whether the case exists for whoever asks; default: members who may see it. */
  visible?: (district: CompiledDistrict, state: CaseState) => boolean;
  /** What is answered, and kept for a repeat of the request: nothing personal, no code. */
  answer: (district: CompiledDistrict, state: CaseState) => { status: number; body: unknown };
  /** Puts back into an answer what may not be kept. */
  revive?: (kept: unknown) => unknown;
}

/** Bytes of randomness for the commitments of one command's personal values: more than can be guessed. */
const saltBytes = 32;

/**
 * Runs a command on a case for a route: answers a repeat from the record, checks attachments, takes the step, and
 * refuses with the step's own rejection.
 */
export async function runCommand<Id extends RouteId>(parts: RouteParts, exchange: Exchange<Id>, run: CommandRun): Promise<Answer<Id>> {
  const district = exchange.district as CompiledDistrict;
  const id = district.definition.id;
  const remembered = remember(exchange.request, exchange.bodyText, id, run.actor, exchange.idempotencyKey);
  const before = await answeredBefore(parts.host, id, remembered);
  if (before) return replay(before, run);
  const command = typeof run.command === "function" ? await run.command() : run.command;
  const attachments = await attachmentsIn(parts, district, { case: run.case, command });
  const salt = Buffer.from(parts.chance.bytes(saltBytes)).toString("base64url");
  const outcome: Outcome = await parts.service.execute({
    district: id,
    case: run.case,
    input: { ...command, actor: run.actor, salt } as CaseCommand,
    at: exchange.at,
    visible: run.visible ?? ((compiled, state) => sightOf(compiled, state, run.actor, exchange.at) !== "none"),
    ...(attachments.length > 0 ? { attachments } : {}),
    ...(remembered
      ? {
          answer: (compiled, state) => {
            const { status, body } = run.answer(compiled, state);
            return { ...remembered, status, body: JSON.stringify(body) };
          },
        }
      : {}),
  });
  if (outcome.kind === "rejected") throw new Refused({ rejection: outcome.rejection, form: outcome.form });
  if (outcome.kind === "answered") return replay(sameRequest(outcome.record, remembered), run);
  const { body } = run.answer(parts.districts.get(id) ?? district, outcome.state);
  return { body: (run.revive ? run.revive(body) : body) as never };
}

function replay(record: { status: number; body: string }, run: CommandRun): { replayed: { status: number; body: unknown } } {
  const kept: unknown = JSON.parse(record.body);
  return { replayed: { status: record.status, body: run.revive ? run.revive(kept) : kept } };
}
