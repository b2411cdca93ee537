import { owedOf, type CaseState, type CompiledDistrict } from "@gridloop/core";
import type { CaseGlance, CaseMark } from "../host/case-host.js";

/** What a list shows of a case at a glance; nothing personal. */
export function glanceOf(district: CompiledDistrict, state: CaseState): CaseGlance {
  const tickets = jointTickets(state);
  const answered = tickets.filter(({ status }) => status === "answered").length;
  return {
    marks: marksOf(state),
    ...supervisionOf(state),
    ...(tickets.length === 0 ? {} : { tickets: { answered, asked: tickets.length } }),
    owed: owedOf(district, state),
  };
}

/** The tickets of several units in the stage the case is in; a lead by itself handles nothing together. */
function jointTickets(state: CaseState): CaseState["tickets"][string][] {
  const tickets = Object.values(state.tickets).filter(({ stage, status }) => stage === state.stage && status !== "withdrawn");
  return tickets.some(({ part }) => part === "assist") ? tickets : [];
}

function marksOf(state: CaseState): CaseMark[] {
  const holds: Record<CaseMark, boolean> = {
    question: state.question !== undefined,
    approval: Object.values(state.requests ?? {}).some(({ status }) => status === "open"),
    joint: jointTickets(state).some(({ status }) => status === "open"),
    ruling: state.ruling !== undefined && state.ruling.unit === undefined,
    duplicates: (state.duplicates ?? []).length > 0,
    merged: state.mergedInto !== undefined,
  };
  return (Object.keys(holds) as CaseMark[]).filter((mark) => holds[mark]);
}

function supervisionOf(state: CaseState): Pick<CaseGlance, "supervision"> {
  const fired = Object.values(state.chains).flatMap((chain) => chain.fired.filter((rung) => rung.skipped !== true));
  const [last] = [...fired].sort((one, other) => other.at - one.at);
  return last === undefined ? {} : { supervision: { fired: fired.length, measure: last.measure } };
}
