import type { CaseHost } from "../host/case-host.js";

const mark = "made-by-demo";

/** Whether a database was made by the demonstration, by a real installation, or by nobody yet. */
export async function madeBy(host: CaseHost): Promise<"demo" | "installation" | "nobody"> {
  if ((await host.setting(mark)) !== undefined) return "demo";
  return (await host.definitions()).length > 0 ? "installation" : "nobody";
}

/** Marks a new database as the demonstration's, for good. */
export const markAsDemo = (host: CaseHost): Promise<void> => host.setSetting(mark, "true");
