import { z } from "../definition/zod.js";
import type { Locale } from "../definition/text.js";
import { problemSchema, problemMediaType } from "./problem.js";
import { en } from "./locales/routes-en.js";
import type { RouteWords } from "./locales/route-words.js";
import { zhCN } from "./locales/routes-zh-cn.js";
import type { RouteContract } from "./route.js";
import { routes, type RouteId } from "./routes.js";

const words: Record<Locale, RouteWords> = { "zh-CN": zhCN, en };

type Json = Record<string, unknown>;

/** What an OpenAPI document is made for. */
export interface OpenApiOptions {
  version: string;
  /** The language of summaries; default English. */
  locale?: Locale;
  /** Whether the demonstration's routes exist; default false. */
  demo?: boolean;
}

/** Writes the interface as an OpenAPI 3.1 document: one operation per route of the table. */
export function openApiDocument(options: OpenApiOptions): Json {
  const schemas: Json = {};
  const say = words[options.locale ?? "en"];
  const paths: Record<string, Json> = {};
  for (const [id, contract] of Object.entries<RouteContract>(routes)) {
    if (contract.demo && !options.demo) continue;
    (paths[contract.path] ??= {})[contract.method.toLowerCase()] = operation(id as RouteId, contract, say, schemas);
  }
  refer(problemSchema, "output", schemas);
  return {
    openapi: "3.1.0",
    info: { title: "Gridloop", version: options.version, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    servers: [{ url: "/" }],
    paths,
    components: {
      schemas,
      securitySchemes: { bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" } },
      responses: {
        problem: { description: "RFC 9457", content: { [problemMediaType]: { schema: { $ref: "#/components/schemas/problem" } } } },
      },
    },
  };
}

function operation(id: RouteId, contract: RouteContract, say: RouteWords, schemas: Json): Json {
  return {
    operationId: id,
    tags: [contract.tag],
    summary: say.summaries[id],
    security: contract.caller === "member" ? [{ bearer: [] }] : [{}, { bearer: [] }],
    parameters: [
      ...parameters(contract.params, "path", schemas),
      ...parameters(contract.query, "query", schemas),
      ...(contract.method === "POST" ? [{ ...idempotencyKey, description: say.idempotencyKey }] : []),
    ],
    ...(contract.body
      ? {
          requestBody: {
            required: true,
            content: { [contract.bodyMedia ?? "application/json"]: { schema: refer(contract.body, "input", schemas) } },
          },
        }
      : {}),
    responses: {
      [String(contract.reply.status)]: {
        description: say.replies[id] ?? say.caseChanged,
        ...(contract.reply.headers
          ? { headers: Object.fromEntries(contract.reply.headers.map((name) => [name, { schema: { type: "string" } }])) }
          : {}),
        content: {
          [contract.reply.media ?? "application/json"]: {
            schema: contract.reply.schema ? refer(contract.reply.schema, "output", schemas) : { type: "string" },
          },
        },
      },
      default: { $ref: "#/components/responses/problem" },
    },
    ...(contract.errors ? { "x-problem-codes": [...new Set(contract.errors)] } : {}),
  };
}

const idempotencyKey = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  schema: { type: "string", minLength: 1, maxLength: 128 },
};

function parameters(shape: z.ZodObject | undefined, place: "path" | "query", schemas: Json): Json[] {
  if (!shape) return [];
  return Object.entries(shape.shape).map(([name, schema]) => ({
    name,
    in: place,
    required: place === "path" || !(schema as z.ZodType).safeParse(undefined).success,
    schema: refer(schema as z.ZodType, "input", schemas),
  }));
}

/** Writes a schema with its named parts moved to the document's components; input and output shapes of one name stay apart. */
function refer(schema: z.ZodType, io: "input" | "output", schemas: Json): Json {
  const { $schema: _dialect, $defs, id, ...body } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Json;
  const suffix = io === "input" ? "-input" : "";
  const rename = (name: string): string => `${name.startsWith("__") ? `json-${name.slice(2)}` : name}${suffix}`;
  const rewrite = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(rewrite);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(
      Object.entries(node)
        .filter(([key, value]) => !(key === "id" && typeof value === "string"))
        .map(([key, value]) => [
          key,
          key === "$ref" && typeof value === "string"
            ? value.replace(/^#\/\$defs\/(.+)$/, (_all, name: string) => `#/components/schemas/${rename(name)}`)
            : rewrite(value),
        ]),
    );
  };
  for (const [name, part] of Object.entries(($defs as Json | undefined) ?? {})) schemas[rename(name)] ??= rewrite(part);
  if (typeof id !== "string") return rewrite(body) as Json;
  schemas[rename(id)] ??= rewrite(body);
  return { $ref: `#/components/schemas/${rename(id)}` };
}
