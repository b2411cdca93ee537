import type { DistrictInput } from "@gridloop/core";
import type { Holder } from "./district.js";

type Permission = { role: string; of?: "responsible" | "place" | "owner" | "ticket" | undefined } | { citizen: true };
type Workflow = DistrictInput["workflows"][number];

/** Where a case lies as a test has brought it there. */
export interface Whereabouts {
  stage: string;
  responsible: string;
  owner: string;
  place: string;
  tickets: string[];
  /** Units that had a part in it. */
  involved: string[];
}

/** A command as the matrix sends it, and what the definition says of who may. */
export interface Asked {
  permissions: readonly Permission[];
  /** Only holders in these very units, whatever lies above them. */
  exactly?: readonly string[];
}

/** A small reader of definitions of its own: it shares no code with the product, so that the two have to agree. */
export class DefinitionReader {
  readonly #parents: Map<string, string | undefined>;
  readonly #actsFor: Map<string, string>;
  readonly workflow: Workflow;

  constructor(district: DistrictInput) {
    this.#parents = new Map(district.units.map(({ id, parent }) => [id, parent]));
    this.#actsFor = new Map(district.units.flatMap(({ id, parent, actsForArea }) => (actsForArea && parent ? [[id, parent]] : [])));
    const [workflow] = district.workflows;
    if (!workflow) throw new Error("no workflow");
    this.workflow = workflow;
  }

  /** Whether a post in a unit has authority over another: its own, or that of the area it acts for, and all below. */
  #covers(unit: string, over: string): boolean {
    const seat = this.#actsFor.get(unit) ?? unit;
    for (let at: string | undefined = over; at !== undefined; at = this.#parents.get(at)) if (at === seat) return true;
    return false;
  }

  /** Whether somebody may do what a command asks. */
  permits({ permissions, exactly }: Asked, holder: Holder, where: Whereabouts): boolean {
    return permissions.some((permission) => {
      if ("citizen" in permission || permission.role !== holder.role) return false;
      if (exactly) return exactly.includes(holder.unit);
      const references = {
        responsible: [where.responsible],
        place: [where.place],
        owner: [where.owner],
        ticket: where.tickets,
      }[permission.of ?? "responsible"];
      return references.some((unit) => this.#covers(holder.unit, unit));
    });
  }

  /** Whether somebody may see the case at all: their unit had a part in it, or lies above one that had. */
  sees(holder: Holder, where: Pick<Whereabouts, "involved">): boolean {
    return where.involved.some((unit) => this.#covers(holder.unit, unit));
  }

  /** Who may take an action of a stage. */
  action(stage: string, id: string): Permission[] {
    const found = this.workflow.lifecycle.stages.find((each) => each.id === stage)?.actions?.find((each) => each.id === id);
    return found?.by ?? [];
  }
}
