import { step, type CaseCommand, type CaseState, type CompiledDistrict } from "@gridloop/core";
import { formatCaseNumber, numberSeries } from "../../service/case-number.js";
import { digestTrackingCode, makeTrackingCode } from "../../service/tracking-code.js";
import type { Exchange, Responders } from "../exchange.js";
import { remember } from "../idempotency.js";
import { Refused } from "../refused.js";
import { refusedForm } from "../../service/refused-form.js";
import { receiptOf } from "../views/receipt.js";
import { attachmentsIn } from "./attachments-in.js";
import type { RouteParts } from "./parts.js";
import { runCommand } from "./run-command.js";

/** The answer as it is kept: without the tracking code, of which only what it can be made from again is stored. */
interface Kept {
  id: string;
  number: string;
  version: number;
  receipt: object & { trackUrl: string };
  seed: string;
}

/** Reporting. */
export const openRoutes = (parts: RouteParts): Responders<"openCase"> => ({
  openCase: async (exchange) => {
    const { body, district, actor, at, address } = exchange;
    const { definition } = district;
    if (actor.kind === "citizen") parts.limits.report(address);
    const seed = parts.chance.bytes(32);
    const id = parts.chance.id();
    const code = codeOf(seed, exchange);
    const command = {
      type: "open" as const,
      case: id,
      item: body.item,
      channel: body.channel,
      data: body.data,
      ...(body.anonymous === undefined ? {} : { anonymous: body.anonymous }),
      ...(body.urgent === undefined ? {} : { urgent: body.urgent }),
      trackingDigest: digestTrackingCode(code),
    };
    const series = numberSeries(at, definition.timeZone);
    const remembered = remember(exchange.request, exchange.bodyText, definition.id, actor, exchange.idempotencyKey);
    // A repeat is answered from the record; it must not use up a number.
    const repeats = remembered !== undefined && (await parts.host.answered(definition.id, remembered.key)) !== undefined;
    if (!repeats) await rehearse(parts, exchange, command);
    const number = repeats ? "" : formatCaseNumber(definition.caseNumber, series, await parts.host.nextNumber(definition.id, series));
    const kept = (compiled: CompiledDistrict, state: CaseState): Kept => ({
      id: state.id,
      number: state.number,
      version: state.version,
      receipt: receiptOf(compiled, state, trackUrl(parts, exchange, state.number)),
      seed: Buffer.from(seed).toString("base64url"),
    });
    const answer = await runCommand(parts, exchange, {
      case: id,
      command: { ...command, number },
      actor,
      answer: (compiled, state) => ({ status: 201, body: kept(compiled, state) }),
      revive: (body) => revived(body as Kept, exchange),
    });
    const opened = "body" in answer ? answer.body : "replayed" in answer ? (answer.replayed.body as { id: string }) : undefined;
    return { ...answer, headers: { location: `/api/v1/districts/${definition.id}/cases/${opened?.id ?? ""}` } };
  },
});

/**
 * Takes the step with no number and looks at the photos, which costs nothing, so that a report that is refused uses up no number.
 * Refuses as the report itself would.
 */
async function rehearse(
  parts: RouteParts,
  { district, actor, at }: Exchange<"openCase">,
  command: Omit<OpenCommand, "number" | "actor" | "salt">,
): Promise<void> {
  const salt = Buffer.from(parts.chance.bytes(32)).toString("base64url");
  const stepped = step(district, undefined, { ...command, number: "", actor, salt }, at);
  if (!stepped.ok) throw new Refused({ rejection: stepped, form: refusedForm(district, undefined, command.item, stepped) });
  await attachmentsIn(parts, district, { case: command.case, command: { ...command, number: "" } });
}

type OpenCommand = Extract<CaseCommand, { type: "open" }>;

/** With a key the code follows from seed and key; without one the seed alone makes it, and is not kept. */
const codeOf = (seed: Uint8Array, { idempotencyKey }: Exchange<"openCase">): string => makeTrackingCode(seed, idempotencyKey ?? "");

/** The answer as the reporter gets it, with the tracking code in it. */
function revived({ seed, receipt, ...kept }: Kept, exchange: Exchange<"openCase">): object {
  const trackingCode = codeOf(Buffer.from(seed, "base64url"), exchange);
  return { ...kept, trackingCode, receipt: { ...receipt, trackUrl: `${receipt.trackUrl}?code=${trackingCode}` } };
}

function trackUrl(parts: RouteParts, { request, district }: Exchange<"openCase">, number: string): string {
  return `${parts.publicUrl ?? new URL(request.url).origin}/api/v1/districts/${district.definition.id}/track/${encodeURIComponent(number)}`;
}
