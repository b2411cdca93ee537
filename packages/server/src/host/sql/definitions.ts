import type { PublishedDefinition } from "../case-host.js";
import type { SqlRow, SqlSession } from "./driver.js";
import { preparedStatement } from "./statements.js";
import { fromStored, toStored } from "./stored-text.js";

const listDefinitions = preparedStatement("list-definitions");
const publishRevision = preparedStatement("publish-definition");

interface DefinitionRow extends SqlRow {
  district: string;
  revision: number;
  document: string;
  digest: string;
  published_at: number;
}

/** Published definitions, of one district or all, by district and revision. */
export async function readDefinitions(session: SqlSession, district?: string): Promise<PublishedDefinition[]> {
  const rows = await session.query<DefinitionRow>(listDefinitions, [district === undefined ? null : toStored(district)]);
  return rows.map((row) => ({
    district: fromStored(row.district),
    revision: row.revision,
    document: JSON.parse(row.document) as unknown,
    digest: row.digest,
    publishedAt: row.published_at,
  }));
}

/** Keeps a revision; a revision that is there stays as it is. */
export async function addDefinition(
  session: SqlSession,
  { district, revision, document, digest, publishedAt }: PublishedDefinition,
): Promise<{ ok: true } | { ok: false; code: "revision-exists" }> {
  const rows = await session.query(publishRevision, [toStored(district), revision, JSON.stringify(document), digest, publishedAt]);
  return rows.length > 0 ? { ok: true } : { ok: false, code: "revision-exists" };
}
