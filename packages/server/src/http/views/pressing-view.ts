import { rungTitleOf, stepsOf, type CaseState, type CompiledDistrict, type RungFired } from "@gridloop/core";
import type { RegisterPage } from "@gridloop/core/api";
import { pathTo, statusOf, workflowOf } from "./case-view.js";
import { postView } from "./post-view.js";
import { titleOr, type Wire } from "./wire.js";

type Line = RegisterPage["lines"][number];

/** The case a paper or a line of the register is about, as it stands; nothing personal. */
export function aboutCase(district: CompiledDistrict, state: CaseState, wire: Wire): Line["case"] {
  const workflow = district.pinnedWorkflow(state.workflow);
  const stage = workflow?.stages.get(state.stage)?.definition;
  const step = workflow === undefined ? undefined : stepsOf(workflow).find(({ id }) => id === state.step);
  return {
    id: state.id,
    number: state.number,
    item: { id: state.item.id, title: titleOr(district.pinnedItem(state.item)?.title, state.item.id) },
    place: { unit: wire.unit(state.place.unit), path: pathTo(district, state.place.unit, wire) },
    openedAt: wire.instant(state.openedAt),
    status: statusOf(state),
    stageTitle: titleOr(stage?.title ?? step?.title, state.stage),
    responsible: wire.unit(state.responsible.unit),
  };
}

/** Who was pressed how, when and by which rule. */
export function pressingView(district: CompiledDistrict, state: CaseState, fired: RungFired, wire: Wire): Omit<Line, "case"> {
  const workflow = workflowOf(district, state);
  const { by } = fired;
  return {
    seq: fired.seq,
    measure: fired.measure,
    ...(fired.degree === undefined ? {} : { degree: fired.degree }),
    rungTitle: rungTitleOf(workflow, fired),
    issuedAt: wire.instant(fired.at),
    issuedBy: by.unit === undefined ? null : postView(wire, { unit: by.unit, ...(by.role === undefined ? {} : { role: by.role }) }),
    rule: fired.rule,
    press: fired.press.map((post) => postView(wire, post)),
    tell: fired.tell.map((post) => postView(wire, post)),
    copy: (fired.copy ?? []).map((post) => postView(wire, post)),
  };
}
