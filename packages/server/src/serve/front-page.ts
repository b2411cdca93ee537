import type { Locale } from "@gridloop/core";
import { languageOf } from "../http/language.js";

/** What the root of the server names. */
export interface FrontPage {
  version: string;
  demo: boolean;
  districts: () => { id: string; title: Record<Locale, string> }[];
}

/** Answers `/`: where the interface is, as a page for people and as JSON for programs. Undefined for any other address. */
export function frontPage(request: Request, page: FrontPage): Response | undefined {
  const { pathname } = new URL(request.url);
  if (pathname !== "/" || (request.method !== "GET" && request.method !== "HEAD")) return undefined;
  const districts = page.districts().map(({ id, title }) => ({ id, title, url: `/api/v1/districts/${id}` }));
  const links = ["/openapi.json", "/healthz", "/metrics", ...(page.demo ? ["/api/v1/demo/personas", "/api/v1/demo/clock"] : [])];
  const headers = {
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "cache-control": "no-cache",
  };
  if (!request.headers.get("accept")?.includes("text/html")) {
    return Response.json({ name: "Gridloop", version: page.version, demo: page.demo, districts, links }, { headers });
  }
  const locale = languageOf(request.headers.get("accept-language"));
  const items = [...districts.map(({ url, title }) => item(url, title[locale])), ...links.map((url) => item(url, url))];
  const html = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Gridloop</title><h1>Gridloop</h1><ul>${items.join("")}</ul></html>`;
  return new Response(html, { headers: { ...headers, "content-type": "text/html; charset=utf-8" } });
}

const item = (url: string, title: string): string => `<li><a href="${escaped(url)}">${escaped(title)}</a></li>`;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${String(letter.charCodeAt(0))};`);
