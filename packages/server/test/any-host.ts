import type { CaseHost } from "../src/host/case-host.js";
import { createPGliteHost } from "../src/host/pglite.js";

/** A fresh host, in memory. */
export const anyHost = async (): Promise<CaseHost> => await createPGliteHost();
