import type { Actor, Instant } from "@gridloop/core";
import { citizen } from "../http/identify.js";
import { digestTrackingCode, makeTrackingCode } from "../service/tracking-code.js";
import type { Narrator } from "./narrator.js";

/** Somebody reports what a story is about; false where nobody may. */
export function open(narrator: Narrator): boolean {
  const { id, number, wish, item, openedAt } = narrator.plot;
  const { district } = narrator.setting;
  const workflow = district.workflow(item.workflow);
  const by = reporter(narrator, openedAt);
  if (!by || !workflow) return false;
  const { actor, channel } = by;
  const form = workflow.forms.get(item.intakeForm ?? workflow.definition.intakeForm ?? "intake");
  return narrator.case.command(actor, openedAt, {
    ...{ type: "open", case: id, number, item: item.id, channel },
    data: narrator.answers(form, actor, openedAt, wish.urgent === true),
    ...(wish.urgent === true && actor.kind === "member" ? { urgent: true } : {}),
    trackingDigest: digestTrackingCode(makeTrackingCode(narrator.luck.bytes(32), id)),
  });
}

/** A citizen on a channel of theirs, or a member on another: who works in the grid itself reports from patrol. */
function reporter({ setting, plot, luck }: Narrator, at: Instant): { actor: Actor; channel: string } | undefined {
  const { district, cast } = setting;
  const { wish, unit } = plot;
  const open = district.definition.channels.filter((each) => each.public === true);
  const staffed = district.definition.channels.filter((each) => each.public !== true);
  const member = wish.urgent === true || luck.chance(0.4) ? cast.reporter(unit, at, luck) : undefined;
  const isNear = member?.posts.some((post) => post.unit === unit) === true;
  const fitting = staffed.filter((each) => (each.id === "patrol") === isNear);
  const theirs = member && luck.pick(fitting.length > 0 ? fitting : staffed);
  if (member && theirs) return { actor: member, channel: theirs.id };
  const channel = luck.pick(open);
  return channel && { actor: citizen, channel: channel.id };
}
