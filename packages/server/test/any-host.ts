import type { CaseHost } from "../src/host/case-host.js";
import { memoryHost } from "./memory-host.js";

/** A fresh host. */
export const anyHost = async (): Promise<CaseHost> => memoryHost();
