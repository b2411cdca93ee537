import { toRfc3339 } from "@gridloop/core";
import { checkDocument } from "../../service/check-document.js";
import type { Responders } from "../exchange.js";
import { refuse } from "../refused.js";
import type { RouteParts } from "./parts.js";

/** Reading and checking definitions; drafts and publishing come with the designer. */
export const definitionRoutes = ({
  districts,
}: RouteParts): Responders<"readDefinition" | "readDefinitionVersions" | "checkDefinition"> => ({
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

  checkDefinition: async ({ body, locale }) => ({ body: { problems: checkDocument(body, locale) } }),
});
