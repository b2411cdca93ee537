/** Why a command could not be done, and what its message needs. */
export interface FaultDetails {
  "item-unknown": { item: string; nearest?: string };
  "deadline-unknown": { deadline: string; item: string; known: readonly string[]; nearest?: string };
  "deadline-without-limit": { deadline: string; item: string };
  "instant-malformed": { instant: string };
  "out-of-range": { instant: string };
  "district-unsound": { file: string };
  "ladder-unknown": { ladder: string; known: readonly string[]; nearest?: string };
  "ladder-values-missing": { ladder: string; names: readonly string[] };
  "ladder-values-wrong": { file: string; values: readonly string[] };
  "file-unreadable": { file: string; reason: string };
  "file-unwritable": { file: string; reason: string };
  "log-malformed": { file: string; reason: string };
  "mapping-missing": { district: string };
  "mapping-ambiguous": { known: readonly string[] };
  "log-empty": { file: string };
  "case-unknown": { case: string };
  "delivery-unknown": { id: string };
  "district-unknown": { district: string; known: readonly string[] };
  "district-ambiguous": { known: readonly string[] };
  "database-wrong": { reason: string };
  "data-folder-missing": { folder: string };
  "data-folder-not-empty": { folder: string };
  "data-folder-in-use": { folder: string };
  "workflow-immutable": { workflows: string };
  "usage-argument-missing": { name: string };
  "usage-option-unknown": { name: string };
  "usage-option-missing": { name: string };
  "usage-value-missing": { name: string };
  "usage-value-wrong": { detail: string };
  "usage-command-unknown": { name: string; nearest?: string };
  "usage-too-many": { detail: string };
}

/** A reason why a command could not be done. */
export type FaultCode = keyof FaultDetails;

/** What the commands say in one language. */
export interface CliMessages {
  fault: { [Code in FaultCode]: (details: FaultDetails[Code]) => string };
  /** Short descriptions for `--help`, by command, argument and option. */
  help: Record<HelpTopic, string>;
  headings: Record<"usage" | "arguments" | "options" | "globalOptions" | "commands", string>;
  /** `check`. */
  sound: (about: { district: string }) => string;
  problem: (about: { severity: "error" | "warning"; message: string; remedy: string; trace?: string }) => string;
  problemCount: (about: { errors: number; warnings: number }) => string;
  /** `due`. */
  provisional: (about: { horizon: string }) => string;
  /** `types`. */
  written: (about: { file: string }) => string;
  /** `ladders`: what a parameter asks of a district. */
  ladder: { required: string; optional: string; byDefault: (about: { value: string }) => string };
  /** `replay`. */
  replayColumns: readonly [string, string, string, string, string, string, string, string];
  rowFault: (about: { row: number; code: string; column: string; value: string }) => string;
  rowsRefused: (about: { code: string; rows: number }) => string;
  closedBeforeOpened: (about: { cases: number }) => string;
  /** `verify`. */
  verified: (about: { cases: number; events: number }) => string;
  notVerified: (about: { problems: number }) => string;
  /** `export`, `backup`, `restore`, `erase`. */
  exported: (about: { cases: number; file: string }) => string;
  backedUp: (about: { file: string; bytes: number }) => string;
  restored: (about: { rows: number }) => string;
  erased: (about: { number: string; values: number; attachments: number }) => string;
  /** `directory import`. */
  directoryChange: (about: { kind: "added" | "changed" | "ended"; what: "unit" | "member"; id: string; details: string }) => string;
  directoryCount: (about: { added: number; changed: number; ended: number; dryRun: boolean }) => string;
  /** `contacts import`. */
  contactsCount: (about: { members: number; dryRun: boolean }) => string;
  /** `deliveries`. */
  deliveryLine: (about: {
    id: string;
    case: string;
    topic: string;
    way: string;
    to: string;
    status: string;
    attempts: number;
    reason: string;
  }) => string;
  noDeliveries: () => string;
  deliveryAgain: (about: { id: string }) => string;
  rowProblem: (about: { row: number; column: string; message: string }) => string;
}

/** Everything `--help` describes. */
export type HelpTopic =
  | "program"
  | "help"
  | "version"
  | "locale"
  | "json"
  | "check"
  | "due"
  | "ladders"
  | "ladders-id"
  | "ladders-values"
  | "due-item"
  | "due-deadline"
  | "due-from"
  | "due-workflow"
  | "types"
  | "types-output"
  | "replay"
  | "replay-district"
  | "replay-mapping"
  | "verify"
  | "export"
  | "export-format"
  | "export-output"
  | "backup"
  | "backup-output"
  | "restore"
  | "erase"
  | "directory"
  | "directory-import"
  | "complete"
  | "dry-run"
  | "district-id"
  | "data"
  | "database"
  | "serve"
  | "serve-port"
  | "serve-host"
  | "serve-district"
  | "serve-demo"
  | "serve-fresh"
  | "serve-samples"
  | "serve-pages"
  | "serve-auth"
  | "serve-notify"
  | "serve-cors"
  | "serve-public-url"
  | "serve-trust-proxy"
  | "serve-metrics-token"
  | "serve-log-level"
  | "file"
  | "log-file"
  | "export-file"
  | "backup-file"
  | "case"
  | "directory-file"
  | "contacts"
  | "contacts-import"
  | "contacts-file"
  | "deliveries"
  | "deliveries-failed"
  | "deliveries-again";
