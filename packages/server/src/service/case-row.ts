import { moversOf, type CaseState, type CompiledDistrict, type DeadlineState } from "@gridloop/core";
import type { CaseRow } from "../host/case-host.js";
import { approvingUnits, awaitedApprovals } from "./approval-desk.js";
import { glanceOf } from "./case-glance.js";
import { matterOf, textOf } from "./matter.js";

/** A list searches what was written about the matter, not whole essays. */
const mostSearchLetters = 2000;

/** The next running deadline of a case, whoever it is on. */
export function nextDeadline(state: CaseState): DeadlineState | undefined {
  return Object.values(state.deadlines)
    .filter((deadline) => deadline.status === "running")
    .sort((a, b) => a.due - b.due)[0];
}

/** Whether a case is late: an open one if a running deadline has passed, a closed one if any was missed. */
export function isLate(state: CaseState): boolean {
  const late = Object.values(state.deadlines).filter((deadline) => deadline.late);
  return state.closedAt === undefined ? late.some((deadline) => deadline.status === "running") : late.length > 0;
}

/** What lists show and filter by: nothing personal. */
export function caseRow(district: CompiledDistrict, state: CaseState): CaseRow {
  const item = district.pinnedItem(state.item) ?? district.item(state.item.id);
  const due = nextDeadline(state)?.due;
  return {
    number: state.number,
    item: state.item.id,
    ...(item?.class === undefined ? {} : { class: item.class }),
    channel: state.channel,
    stage: state.stage,
    step: state.step,
    responsibleUnit: state.responsible.unit,
    ...(state.responsible.role === undefined ? {} : { responsibleRole: state.responsible.role }),
    ...(due === undefined ? {} : { dueAt: due }),
    late: isLate(state),
    urgent: state.urgent,
    held: state.held !== undefined,
    openedAt: state.openedAt,
    changedAt: state.changedAt,
    ...(state.closedAt === undefined ? {} : { closedAt: state.closedAt }),
    reach: reachOf(district, state),
    movers: [...moversOf(district, state), ...awaitedApprovals(district, state)],
    search: searchText(state, [...Object.values(item?.title ?? {}), ...placeNames(district, state.place.unit)]),
    placeUnit: state.place.unit,
    ...matterOf(district, state),
    returns: state.returns,
    glance: glanceOf(district, state),
    ...(state.trackingDigest === undefined ? {} : { trackingDigest: state.trackingDigest }),
  };
}

/** Every unit whose holders may see the case: those involved or asked for their approval, and all above them. */
function reachOf(district: CompiledDistrict, state: CaseState): string[] {
  return district.organisation.reach([...new Set([...state.involved, ...approvingUnits(district, state)])]);
}

/**
 * The names of the place and of all it lies in, in each language. In Chinese the widest comes first and nothing stands between
 * them, as addresses are written, so that 天宁街道小东门桥 is found as it is typed.
 */
function placeNames({ organisation }: CompiledDistrict, place: string): string[] {
  const titles = organisation.ancestors(place).map((id) => organisation.unit(id)?.title);
  const names = (locale: "zh-CN" | "en"): string[] => titles.flatMap((title) => title?.[locale] ?? []);
  return [names("zh-CN").reverse().join(""), ...names("en")];
}

/** Values of personal fields are not among `state.values`, so they cannot be found by searching. */
function searchText(state: CaseState, titles: readonly (string | undefined)[]): string {
  const texts = Object.values(state.values).map(textOf).filter(Boolean);
  return [state.number, ...titles, ...texts]
    .join(" ")
    .slice(0, mostSearchLetters)
    .replace(/\p{Surrogate}/gu, "");
}
