import { z } from "../../definition/zod.js";
import {
  checkedSchema,
  publishedDocumentSchema,
  publishedVersionSchema,
  publishedWorkflowSchema,
  workflowParamsSchema,
} from "../publication.js";
import { districtParamsSchema } from "../wire.js";
import { base, route } from "./route.js";

/** What a district has published. */
export const definitionRoutes = {
  readDefinition: route({
    method: "GET",
    path: `${base}/definition`,
    tag: "definitions",
    caller: "member",
    params: districtParamsSchema,
    reply: { status: 200, schema: publishedDocumentSchema },
  }),
  readDefinitionVersions: route({
    method: "GET",
    path: `${base}/definition/versions`,
    tag: "definitions",
    caller: "member",
    params: districtParamsSchema,
    reply: { status: 200, schema: z.object({ versions: z.array(publishedVersionSchema) }) },
  }),
  readWorkflow: route({
    method: "GET",
    path: `${base}/workflows/{workflow}/{version}`,
    tag: "definitions",
    caller: "member",
    params: workflowParamsSchema,
    reply: { status: 200, schema: publishedWorkflowSchema, headers: ["ETag"] },
    errors: ["workflow-unknown"],
  }),
  checkDefinition: route({
    method: "POST",
    path: `${base}/definition/check`,
    tag: "definitions",
    caller: "member",
    params: districtParamsSchema,
    body: z.looseObject({}).meta({ id: "definition", description: "A district definition; checked, not stored" }),
    reply: { status: 200, schema: checkedSchema },
    errors: ["body-malformed", "body-invalid", "body-too-large", "media-type-unsupported"],
  }),
};
