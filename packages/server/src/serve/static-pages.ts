import { realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";

/** A folder of files that are served beside the interface. */
export interface PagesFolder {
  /** Where its files are found, such as `/elements`; without it at the root. */
  prefix?: string;
  folder: string;
}

/** Answers a request for a page; undefined where there is no such page. */
export type StaticPages = (request: Request) => Promise<Response | undefined>;

/**
 * What every page says to a browser: it loads, sends and frames nothing but what comes from here, and may ask where a citizen
 * is and for a photo, which is what reporting a matter takes.
 */
const pageHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": "default-src 'self'; base-uri 'none'; frame-ancestors 'self'; form-action 'self'; object-src 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "SAMEORIGIN",
  "referrer-policy": "same-origin",
  "permissions-policy": "geolocation=(self), camera=(self), microphone=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-site",
  // Asked anew each time and answered 304: whoever updates a page need not explain how to empty a cache.
  "cache-control": "no-cache",
};

interface Mounted {
  prefix: readonly string[];
  root: string;
  answer: (request: Request) => Response | Promise<Response>;
}

/** Serves folders of files, the one with the longest matching prefix. The folders must exist. */
export async function staticPages(folders: readonly PagesFolder[]): Promise<StaticPages> {
  const mounted = await Promise.all(folders.map(mount));
  mounted.sort((a, b) => b.prefix.length - a.prefix.length);
  return async (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") return undefined;
    const { pathname, search } = new URL(request.url);
    const names = namesOf(pathname);
    const place = names && mounted.find(({ prefix }) => prefix.every((name, index) => names[index] === name));
    if (!names || !place) return undefined;
    const inside = names.slice(place.prefix.length);
    const kind = await kindOf(place.root, inside);
    if (kind === undefined || (kind === "file" && names.at(-1) === "")) return undefined;
    // What a page names beside itself would be looked for one folder too high.
    if (kind === "folder" && names.at(-1) !== "") return redirect(`${pathname}/${search}`);
    return asked(request, await place.answer(plain(request, inside)));
  };
}

async function mount({ prefix = "/", folder }: PagesFolder): Promise<Mounted> {
  const root = await realpath(folder);
  const app = new Hono().use(compress({ encoding: "gzip" }), etag()).get("*", serveStatic({ root }));
  return { prefix: prefix.split("/").filter((name) => name !== ""), root, answer: (request) => app.fetch(request) };
}

/** The names a path is made of, the last one empty for a folder; nothing for a path that could lead elsewhere than it says. */
function namesOf(pathname: string): string[] | undefined {
  try {
    const names = pathname.split("/").slice(1).map(decodeURIComponent);
    const wrong = names.some((name, index) => (name === "" && index < names.length - 1) || name.startsWith(".") || /[/\\\0]/.test(name));
    return wrong ? undefined : names;
  } catch {
    return undefined;
  }
}

/** What lies there; nothing where there is nothing, or a link leads out of the folder, or a folder has no page of its own. */
async function kindOf(root: string, names: readonly string[]): Promise<"file" | "folder" | undefined> {
  try {
    const path = await within(root, join(root, ...names));
    if (path === undefined) return undefined;
    const found = await stat(path);
    if (found.isFile()) return "file";
    const index = found.isDirectory() ? await within(root, join(path, "index.html")) : undefined;
    return index !== undefined && (await stat(index)).isFile() ? "folder" : undefined;
  } catch {
    // Whatever keeps a file from being read, to a visitor it is not there.
    return undefined;
  }
}

async function within(root: string, path: string): Promise<string | undefined> {
  const real = await realpath(path);
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep) ? real : undefined;
}

/** The request as the folder's own server understands it: whole files only, and HEAD as GET, so that both say the same. */
function plain(request: Request, names: readonly string[]): Request {
  const headers = new Headers();
  for (const name of ["accept-encoding", "if-none-match"]) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Request(new URL(`/${names.map(encodeURIComponent).join("/")}`, request.url), { headers });
}

async function asked(request: Request, response: Response): Promise<Response | undefined> {
  if (response.status === 404) return undefined;
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(pageHeaders)) headers.set(name, value);
  headers.set("vary", "accept-encoding");
  if (request.method !== "HEAD") return new Response(response.body, { status: response.status, headers });
  await response.body?.cancel();
  return new Response(null, { status: response.status, headers });
}

const redirect = (location: string): Response => new Response(null, { status: 308, headers: { ...pageHeaders, location } });
