import { z } from "../../definition/zod.js";
import { caseViewSchema } from "../case-view.js";
import { openCaseBodySchema, openedCaseSchema, uploadedSchema } from "../reporting.js";
import { timelineEntryViewSchema } from "../tracking.js";
import { attachmentIdSchema, caseParamsSchema, districtParamsSchema } from "../wire.js";
import { worklistCountsSchema, worklistPageSchema, worklistQuerySchema } from "../worklist.js";
import { commandErrors } from "./case-command.js";
import { base, route } from "./route.js";

/** Reports, photos, and reading cases and lists. */
export const caseRoutes = {
  uploadAttachment: route({
    method: "POST",
    path: `${base}/attachments`,
    tag: "cases",
    caller: "anyone",
    params: districtParamsSchema,
    body: z.object({ file: z.file() }),
    bodyMedia: "multipart/form-data",
    reply: { status: 201, schema: uploadedSchema },
    errors: [
      "attachment-missing",
      "attachment-empty",
      "attachment-too-many",
      "attachment-too-large",
      "attachment-type-unsupported",
      "attachment-type-mismatch",
      "media-type-unsupported",
      "body-malformed",
      "idempotency-key-reused",
      "rate-limited",
    ],
  }),
  readAttachment: route({
    method: "GET",
    path: `${base}/attachments/{id}`,
    tag: "cases",
    caller: "member",
    params: districtParamsSchema.extend({ id: attachmentIdSchema }),
    reply: { status: 200, media: "application/octet-stream" },
    errors: ["attachment-not-found"],
  }),
  openCase: route({
    method: "POST",
    path: `${base}/cases`,
    tag: "cases",
    caller: "anyone",
    params: districtParamsSchema,
    body: openCaseBodySchema,
    reply: { status: 201, schema: openedCaseSchema, headers: ["Location"] },
    errors: [
      ...commandErrors.slice(4),
      "not-permitted",
      "item-unknown",
      "item-retired",
      "channel-unknown",
      "channel-not-public",
      "unit-not-found",
      "attachment-unknown",
      "attachment-taken",
      "rate-limited",
    ],
  }),
  readCase: route({
    method: "GET",
    path: `${base}/cases/{id}`,
    tag: "cases",
    caller: "member",
    params: caseParamsSchema,
    reply: { status: 200, schema: caseViewSchema },
    errors: ["case-not-found"],
  }),
  readTimeline: route({
    method: "GET",
    path: `${base}/cases/{id}/timeline`,
    tag: "cases",
    caller: "member",
    params: caseParamsSchema,
    reply: { status: 200, schema: z.object({ timeline: z.array(timelineEntryViewSchema) }) },
    errors: ["case-not-found"],
  }),
  readWorklist: route({
    method: "GET",
    path: `${base}/worklist`,
    tag: "cases",
    caller: "member",
    params: districtParamsSchema,
    query: worklistQuerySchema,
    reply: { status: 200, schema: worklistPageSchema },
    errors: ["query-invalid"],
  }),
  countWorklist: route({
    method: "GET",
    path: `${base}/worklist/counts`,
    tag: "cases",
    caller: "member",
    params: districtParamsSchema,
    reply: { status: 200, schema: worklistCountsSchema },
  }),
  listen: route({
    method: "GET",
    path: `${base}/events`,
    tag: "cases",
    caller: "member",
    params: districtParamsSchema,
    reply: { status: 200, media: "text/event-stream" },
  }),
};
