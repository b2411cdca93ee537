import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium } from "playwright";
import { chromiumArguments, findChromium } from "../find-chromium.mjs";
import { root } from "../packages.mjs";

/**
 * Opens a page that the documentation shows, under the strict policy the elements promise to live with.
 *
 * @param html the page; any address that ends in `gridloop-elements.js` is answered with the built bundle, and what it loads later
 *   from beside it likewise
 * @param script what `/script.js` is answered with
 * @returns the errors that the page reported, among them every breach of the policy
 */
export async function errorsOnPage(html: string, script = ""): Promise<string[]> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const send = (type: string, body: string | Buffer): void => {
      response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-security-policy": "default-src 'self'" }).end(body);
    };
    const [built] = /(gridloop-elements|later\/[\w-]+)\.js$/.exec(path) ?? [];
    if (built !== undefined) void readFile(join(root, "packages/elements/dist", built)).then((code) => send("text/javascript", code));
    else if (path === "/script.js") send("text/javascript", script);
    else if (path === "/favicon.ico") send("image/x-icon", "");
    else send("text/html", html);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const executablePath = findChromium()?.path;
  const browser = await chromium.launch({ args: chromiumArguments(), ...(executablePath && { executablePath }) });
  try {
    const errors: string[] = [];
    const page = await browser.newPage();
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: "networkidle" });
    return errors;
  } finally {
    await browser.close();
    server.close();
  }
}
