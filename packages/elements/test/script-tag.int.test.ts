import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium } from "playwright";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumArguments, findChromium } from "../../../scripts/find-chromium.mjs";

// The bundle as built, on a page that a portal without any build of its own would write, under a policy sent as a header.

const bundle = new URL("../dist/gridloop-elements.js", import.meta.url);

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A portal</title>
    <script src="/gridloop-elements.js"></script>
    <script src="/gridloop-elements.js?a-second-time"></script>
    <script src="/page.js" defer></script>
  </head>
  <body>
    <gridloop-case-timeline></gridloop-case-timeline>
    <gridloop-case-timeline lang="zh-CN"></gridloop-case-timeline>
  </body>
</html>`;

const pageScript = `
document.querySelector("gridloop-case-timeline").entries = [
  { at: "2026-03-02T09:15:00+08:00", kind: "move", step: { id: "file", title: { en: "Verify and file" } }, title: { en: "Filed" } },
];`;

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const send = (type: string, body: string | Buffer): void => {
      response.writeHead(200, { "content-type": type, "content-security-policy": "default-src 'self'" }).end(body);
    };
    if (path === "/gridloop-elements.js") void readFile(bundle).then((body) => send("text/javascript", body));
    else if (path === "/page.js") send("text/javascript", pageScript);
    else send("text/html", page);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const executablePath = findChromium()?.path;
  browser = await chromium.launch({ args: chromiumArguments(), ...(executablePath && { executablePath }) });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Opens the portal's page and collects what the console says. */
async function open(): Promise<{ portal: Page; said: string[] }> {
  const portal = await browser.newPage();
  const said: string[] = [];
  portal.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  portal.on("pageerror", (error) => said.push(`error: ${error.message}`));
  const { port } = server.address() as AddressInfo;
  await portal.goto(`http://127.0.0.1:${port}/`, { waitUntil: "load" });
  return { portal, said };
}

test("one script tag is all a page needs, under default-src 'self', even where it is loaded twice", async () => {
  const { portal, said } = await open();
  const [english, chinese] = await portal.locator("gridloop-case-timeline").all();
  await english!.locator(".title", { hasText: "Filed" }).waitFor();
  await chinese!.getByText("暂无办理记录。").waitFor();

  // Chromium asks for an icon that the page does not have; all else the console says is ours.
  const ours = said.filter((line) => !line.includes("favicon"));
  expect(ours.filter((line) => line.startsWith("error"))).toEqual([]);
  expect(ours.filter((line) => line.includes("already defined (version 0.1.0); version 0.1.0 was not registered"))).toHaveLength(2);
  await portal.close();
});
