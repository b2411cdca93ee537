import { toRfc3339 } from "@gridloop/core";
import { checkDocument } from "../../service/check-document.js";
import { entityTag, isKnown } from "../entity-tag.js";
import type { Responders } from "../exchange.js";
import { refuse } from "../refused.js";
import { titleOr } from "../views/wire.js";
import type { RouteParts } from "./parts.js";

/** Reading and checking definitions; drafts and publishing come with the designer. */
export const definitionRoutes = ({
  districts,
}: RouteParts): Responders<"readDefinition" | "readDefinitionVersions" | "readWorkflow" | "checkDefinition"> => ({
  readDefinition: async ({ district }) => {
    const published = districts.newest(district.definition.id);
    if (!published) throw refuse("district-unknown");
    const { revision, digest, publishedAt } = published;
    return {
      body: {
        revision,
        digest,
        publishedAt: toRfc3339(publishedAt, district.definition.timeZone),
        document: district.definition as Record<string, unknown>,
      },
    };
  },

  readDefinitionVersions: async ({ district }) => ({
    body: {
      versions: districts.history(district.definition.id).map(({ published, document }) => ({
        revision: published.revision,
        digest: published.digest,
        publishedAt: toRfc3339(published.publishedAt, district.definition.timeZone),
        workflows: document.workflows.map(({ id, version }) => ({ id, version })),
      })),
    },
  }),

  readWorkflow: async ({ request, district, params }) => {
    const workflow = district.pinnedWorkflow({ id: params.workflow, version: params.version })?.definition;
    if (!workflow) throw refuse("workflow-unknown");
    const roles = district.definition.roles.map(({ id, title }) => ({ id, title: titleOr(title, id) }));
    const text = JSON.stringify({ workflow, roles });
    const etag = entityTag(text);
    // A version never changes; a day is long enough to keep it, and short enough for whoever sets up an installation anew.
    const headers = { "content-type": "application/json; charset=utf-8", etag, "cache-control": "private, max-age=86400, immutable" };
    if (isKnown(request, etag)) return { response: new Response(null, { status: 304, headers }) };
    return { response: new Response(text, { status: 200, headers }) };
  },

  checkDefinition: async ({ body, locale }) => ({ body: { problems: checkDocument(body, locale) } }),
});
