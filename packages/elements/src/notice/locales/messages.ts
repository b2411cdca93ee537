import type { ConnectionFault } from "../../connection/connection-error.js";

/** What stands in place of content that is not there. */
export interface NoticeMessages {
  /** What happened, and what the person can do. */
  readonly faults: Readonly<Record<ConnectionFault | "no-provider", { readonly title: string; readonly advice: string }>>;
  readonly retry: string;
  readonly loading: string;
}
