import type { CaseState, CompiledDistrict, Instant, Paper } from "@gridloop/core";
import type { PaperView } from "@gridloop/core/api";
import { postView } from "./post-view.js";
import { aboutCase } from "./pressing-view.js";
import { titleOr, wireOf } from "./wire.js";

/** A paper as it goes over the wire: instants in the district's zone, units and roles by name. */
export function paperView(district: CompiledDistrict, state: CaseState, paper: Paper, at: Instant): PaperView {
  const wire = wireOf(district);
  const { deadline, meeting, reply, issuedBy } = paper;
  return {
    at: wire.instant(at),
    title: paper.title,
    district: titleOr(district.definition.title, district.definition.id),
    case: aboutCase(district, state, wire),
    seq: paper.seq,
    measure: paper.measure,
    ...(paper.degree === undefined ? {} : { degree: paper.degree }),
    rungTitle: paper.rungTitle,
    issuedAt: wire.instant(paper.issuedAt),
    issuedBy:
      issuedBy?.unit === undefined
        ? null
        : postView(wire, { unit: issuedBy.unit, ...(issuedBy.role === undefined ? {} : { role: issuedBy.role }) }),
    rule: paper.rule,
    press: paper.press.map((post) => postView(wire, post)),
    tell: paper.tell.map((post) => postView(wire, post)),
    copy: paper.copy.map((post) => postView(wire, post)),
    ...(paper.source === undefined ? {} : { source: paper.source }),
    ...(deadline === undefined
      ? {}
      : {
          deadline: {
            id: deadline.id,
            title: titleOr(deadline.title, deadline.id),
            dueAt: wire.instant(deadline.due),
            late: deadline.late,
          },
        }),
    ...(paper.text === undefined ? {} : { text: paper.text }),
    remarks: paper.remarks,
    ...(meeting === undefined
      ? {}
      : { meeting: { at: wire.instant(meeting.at), ...(meeting.title === undefined ? {} : { title: meeting.title }) } }),
    ...(reply === undefined
      ? {}
      : { reply: { dueAt: wire.instant(reply.due), repliedAt: wire.instantOrNull(reply.repliedAt), words: reply.words } }),
  };
}
