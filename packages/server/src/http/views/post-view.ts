import type { CaseView } from "@gridloop/core/api";
import type { Wire } from "./wire.js";

/** A post, by the names of its unit and role. */
export const postView = (
  wire: Wire,
  { unit, role }: { unit: string; role?: string | undefined },
): CaseView["chains"][number]["fired"][number]["tell"][number] => ({
  unit: wire.unit(unit),
  ...(role === undefined ? {} : { role: wire.role(role) }),
});
