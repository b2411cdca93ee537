import { isDeepStrictEqual } from "node:util";
import { problemSchema as problemDocument, routes, type RouteContract, type RouteId } from "@gridloop/core/api";

const patterns = Object.entries<RouteContract>(routes).map(([id, contract]) => ({
  id: id as RouteId,
  contract,
  pattern: new RegExp(`^${contract.path.replace(/\{\w+\}/g, "[^/]+")}$`),
}));

/** Routes that answered as they should at least once. */
export const walked = new Set<RouteId>();

/** Throws unless a JSON answer is what the contract says: nothing missing, nothing undocumented. */
export function honour(method: string, url: string, status: number, body: unknown): void {
  const found = patterns.find(
    ({ contract, pattern }) => contract.method === method && pattern.test(new URL(url).pathname.replace(/(?<=.)\/$/, "")),
  );
  if (status >= 400) return exactly(problemDocument, body, `${method} ${url} ${String(status)}`);
  if (!found?.contract.reply.schema) return;
  if (status !== found.contract.reply.status) throw new Error(`${found.id} answered ${String(status)}`);
  exactly(found.contract.reply.schema, body, found.id);
  walked.add(found.id);
}

function exactly(schema: NonNullable<RouteContract["reply"]["schema"]>, body: unknown, what: string): void {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new Error(`${what} breaks the contract: ${JSON.stringify(parsed.error.issues).slice(0, 1000)}`);
  if (!isDeepStrictEqual(parsed.data, body))
    throw new Error(`${what} answers more than the contract documents: ${difference(parsed.data, body)}`);
}

function difference(expected: unknown, given: unknown, at = ""): string {
  if (typeof given !== "object" || given === null || typeof expected !== "object" || expected === null) return at;
  for (const [key, value] of Object.entries(given)) {
    const other = (expected as Record<string, unknown>)[key];
    if (!isDeepStrictEqual(other, value)) return difference(other, value, `${at}/${key}`);
  }
  return at;
}
