import type { Instant } from "@gridloop/core";
import type { Attachment, AttachmentStore } from "../case-host.js";
import type { SqlRow, SqlSession } from "./driver.js";
import { preparedStatement } from "./statements.js";
import { fromStored, toStored } from "./stored-text.js";

const putAttachment = preparedStatement("put-attachment");
const loadAttachment = preparedStatement("load-attachment");
const sweepAttachments = preparedStatement("sweep-attachments");

interface AttachmentRow extends SqlRow {
  id: string;
  district: string;
  case_id: string | null;
  name: string;
  media_type: string;
  bytes: Uint8Array;
  uploaded_at: number;
  digest: string;
  personal: Attachment["personal"];
}

/** Photos and files in the database, so that one backup holds everything; an installation with very many may put a store beside it. */
export const sqlAttachments = (session: SqlSession): AttachmentStore => ({
  async put(attachment) {
    await session.query(putAttachment, [
      toStored(attachment.district),
      toStored(attachment.id),
      attachment.case === undefined ? null : toStored(attachment.case),
      toStored(attachment.name),
      toStored(attachment.mediaType),
      attachment.bytes,
      attachment.uploadedAt,
      attachment.digest,
      attachment.personal,
    ]);
  },
  async get(district, id) {
    const [row] = await session.query<AttachmentRow>(loadAttachment, [toStored(district), toStored(id)]);
    return row && fromRow(row);
  },
  async sweep(before: Instant) {
    const [row] = await session.query<{ count: number }>(sweepAttachments, [before]);
    return row?.count ?? 0;
  },
});

const fromRow = (row: AttachmentRow): Attachment => ({
  id: fromStored(row.id),
  district: fromStored(row.district),
  ...(row.case_id === null ? {} : { case: fromStored(row.case_id) }),
  name: fromStored(row.name),
  mediaType: fromStored(row.media_type),
  bytes: row.bytes,
  uploadedAt: row.uploaded_at,
  digest: row.digest,
  personal: row.personal,
});
