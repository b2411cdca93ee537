import { stepsOf, type CompiledDistrict, type Instant, type Measure } from "@gridloop/core";
import type { WorklistPageView } from "@gridloop/core/api";
import type { WorklistPage } from "../../host/case-host.js";
import { titleOr, wireOf, type Wire } from "./wire.js";

type Row = WorklistPage["rows"][number];

/** What a reader's posts look for among the movers of cases. */
export interface Desk {
  moves: readonly string[];
  approvals: readonly string[];
}

/** A page of the worklist. Titles are those of the newest definition: a list has no case's pinned workflow at hand. */
export function worklistView(district: CompiledDistrict, page: WorklistPage, desk: Desk, at: Instant): WorklistPageView {
  const wire = wireOf(district);
  return {
    at: wire.instant(at),
    rows: page.rows.map((row) => {
      const item = district.item(row.item);
      const workflow = item ? district.workflow(item.workflow) : undefined;
      const step = workflow ? stepsOf(workflow).find((each) => each.id === row.step) : undefined;
      return {
        id: row.id,
        number: row.number,
        version: row.version,
        item: { id: row.item, title: titleOr(item?.title, row.item) },
        channel: row.channel,
        status: row.closedAt === undefined ? "open" : "closed",
        stage: row.stage,
        stageTitle: titleOr(workflow?.stages.get(row.stage)?.definition.title, row.stage),
        step: row.step,
        stepTitle: titleOr(step?.title, row.step),
        responsible: { unit: wire.unit(row.responsibleUnit), ...(row.responsibleRole === undefined ? {} : { role: row.responsibleRole }) },
        place: {
          // Of a row that does not say, no more is known than that it is in the district.
          unit: wire.unit(row.placeUnit ?? district.organisation.root),
          ...(row.address === undefined ? {} : { address: row.address }),
        },
        ...(row.summary === undefined ? {} : { summary: row.summary }),
        ...(row.returns === undefined ? {} : { returns: row.returns }),
        dueAt: wire.instantOrNull(row.dueAt),
        late: row.late,
        urgent: row.urgent,
        held: row.held,
        ...glanceView(row, desk, wire),
        openedAt: wire.instant(row.openedAt),
        changedAt: wire.instant(row.changedAt),
        closedAt: wire.instantOrNull(row.closedAt),
      };
    }),
    cursor: page.cursor ?? null,
  };
}

/** What else is true of a case, and what of it concerns the reader's own posts. */
function glanceView({ glance, movers }: Row, desk: Desk, wire: Wire): Partial<WorklistPageView["rows"][number]> {
  const approving = desk.approvals.some((key) => movers.includes(key)) ? { approving: true as const } : {};
  if (glance === undefined) return approving;
  const { marks, supervision, tickets } = glance;
  const owed = glance.owed.filter(({ mover }) => desk.moves.includes(mover));
  const dues = owed.flatMap(({ due }) => due ?? []);
  return {
    marks,
    ...(supervision ? { supervision: { ...supervision, measure: supervision.measure as Measure } } : {}),
    ...(tickets ? { tickets } : {}),
    ...(owed.length === 0 ? {} : { owed: { dueAt: dues.length === 0 ? null : wire.instant(Math.min(...dues)) } }),
    ...approving,
  };
}
