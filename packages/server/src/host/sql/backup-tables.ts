/** A table as backups hold it. */
export interface BackupTable {
  name: string;
  /**
   * Columns and their types. What belongs to this database rather than to the cases is left out: leases, transaction ids, positions,
   * waits. It begins afresh where the backup is restored.
   */
  columns: Readonly<Record<string, string>>;
  /** What fills columns that backups of earlier releases lack, from the row's others as text; without it their default. */
  lacking?: Readonly<Record<string, string>>;
  /** The order rows are written in, so that numbering them afresh keeps what order they had. */
  order: string;
}

/** Every table of an installation, in an order in which they can be filled. */
export const backupTables: readonly BackupTable[] = [
  { name: "setting", columns: { key: "text", value: "text" }, order: "key" },
  {
    name: "definition",
    columns: { district: "text", revision: "integer", document: "json", digest: "text", published_at: "bigint" },
    order: "district, revision",
  },
  { name: "number_series", columns: { district: "text", series: "text", last: "bigint" }, order: "district, series" },
  {
    name: "case_file",
    columns: {
      ...{ district: "text", case_id: "text", version: "integer", state: "json", number: "text", item: "text", class: "text" },
      ...{ channel: "text", stage: "text", step: "text", responsible_unit: "text", responsible_role: "text", due_at: "bigint" },
      ...{ late: "boolean", urgent: "boolean", held: "boolean", opened_at: "bigint", changed_at: "bigint", closed_at: "bigint" },
      ...{ reach: "text[]", search: "text", tracking_digest: "text", list_order: "bigint" },
      ...{ place_unit: "text", address: "text", summary: "text", returns: "integer", movers: "text[]", glance: "json" },
    },
    // As its migration fills it.
    lacking: { movers: "case when closed_at is null then array[coalesce(responsible_role, '*') || '@' || responsible_unit] else '{}' end" },
    order: "district, case_id",
  },
  {
    name: "case_event",
    columns: { district: "text", case_id: "text", seq: "integer", type: "text", at: "bigint", event: "json" },
    order: "xid, position",
  },
  {
    name: "case_timer",
    columns: { district: "text", case_id: "text", key: "text", due: "bigint", generation: "integer" },
    order: "district, case_id, key",
  },
  {
    name: "case_message",
    columns: {
      district: "text",
      case_id: "text",
      version: "integer",
      ordinal: "integer",
      effect: "json",
      facts: "json",
      attempts: "integer",
    },
    order: "district, case_id, version, ordinal",
  },
  {
    name: "personal_value",
    columns: { district: "text", case_id: "text", key: "text", field: "text", mark: "text", value: "json", salt: "text" },
    order: "district, case_id, key",
  },
  {
    name: "personal_read",
    columns: { district: "text", case_id: "text", member: "text", role: "text", unit: "text", fields: "text[]", at: "bigint" },
    order: "district, case_id, id",
  },
  {
    name: "answered_request",
    columns: { district: "text", key: "text", case_id: "text", request_digest: "text", status: "integer", body: "text", at: "bigint" },
    order: "district, key",
  },
  {
    name: "attachment",
    columns: {
      ...{ district: "text", id: "text", case_id: "text", name: "text", media_type: "text", bytes: "bytea", uploaded_at: "bigint" },
      ...{ digest: "text", personal: "text" },
    },
    order: "district, id",
  },
  {
    name: "delivery",
    columns: {
      ...{ district: "text", case_id: "text", id: "text", message: "text", topic: "text", role: "text", unit: "text", way: "text" },
      ...{ recipient: "text", facts: "json", status: "text", bundle: "text", planned_at: "bigint", due_at: "bigint" },
      ...{ attempts: "integer", settled_at: "bigint", reason: "text", read_at: "bigint" },
    },
    order: "position",
  },
  {
    name: "contact",
    columns: { district: "text", member: "text", language: "text", addresses: "json", preferences: "json" },
    order: "district, member",
  },
];
