import { subjectKey, type CaseState, type CompiledDistrict, type Instant, type RungFired } from "@gridloop/core";
import type { Period } from "@gridloop/core/calendar";
import type { RegisterPage as RegisterPageView } from "@gridloop/core/api";
import type { RegisterPage } from "../../host/case-host.js";
import { aboutCase, pressingView } from "./pressing-view.js";
import { titleOr, wireOf } from "./wire.js";

/** A page of the register as it goes over the wire. */
export function registerView(district: CompiledDistrict, page: RegisterPage, period: Period, at: Instant): RegisterPageView {
  const wire = wireOf(district);
  return {
    at: wire.instant(at),
    district: titleOr(district.definition.title, district.definition.id),
    ...period,
    lines: page.lines.map(({ fired, state }) => {
      const repliedAt = repliedTo(state, fired);
      return {
        case: aboutCase(district, state, wire),
        ...pressingView(district, state, fired, wire),
        ...(fired.meetingAt === undefined ? {} : { meetingAt: wire.instant(fired.meetingAt) }),
        ...(fired.replyDue === undefined ? {} : { replyDueAt: wire.instant(fired.replyDue) }),
        ...(repliedAt === undefined ? {} : { repliedAt: wire.instant(repliedAt) }),
      };
    }),
    cursor: page.cursor ?? null,
  };
}

/** When a firing was answered: with the answer to a later firing of the same rung, those before are answered, too. */
function repliedTo(state: CaseState, fired: RungFired): Instant | undefined {
  const chain = state.chains[subjectKey(fired.chain, fired.subject)];
  const answered = [...(chain?.firedBefore ?? []), ...(chain?.fired ?? [])].find(
    (each) => each.rung === fired.rung && each.at >= fired.at && each.repliedAt !== undefined,
  );
  return answered?.repliedAt;
}
