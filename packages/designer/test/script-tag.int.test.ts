import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium } from "playwright";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumArguments, findChromium } from "../../../scripts/find-chromium.mjs";

// The bundle as built, on a page that a portal without any build of its own would write, under a policy sent as a header.

const bundle = new URL("../dist/gridloop-designer.js", import.meta.url);

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A portal</title>
    <script src="/gridloop-designer.js"></script>
    <script src="/page.js" defer></script>
  </head>
  <body>
    <gridloop-workflow-viewer></gridloop-workflow-viewer>
    <gridloop-stage-list></gridloop-stage-list>
  </body>
</html>`;

const pageScript = `
const workflow = {
  lifecycle: {
    initial: "reported",
    stages: [
      { id: "reported", step: "collect", title: { en: "Reported" }, actions: [{ id: "close", to: "closed", title: { en: "Close" } }] },
      { id: "closed", step: "close", title: { en: "Closed" }, final: true },
    ],
  },
};
for (const element of document.body.children) element.workflow = workflow;`;

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const send = (type: string, body: string | Buffer): void => {
      response.writeHead(200, { "content-type": type, "content-security-policy": "default-src 'self'" }).end(body);
    };
    if (path === "/gridloop-designer.js") void readFile(bundle).then((body) => send("text/javascript", body));
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

test("one script tag draws a workflow under default-src 'self', and says nothing in the console", async () => {
  const portal = await browser.newPage();
  const said: string[] = [];
  portal.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  portal.on("pageerror", (error) => said.push(`error: ${error.message}`));
  await portal.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: "load" });
  await portal.getByRole("button", { name: /^Reported; step 1/ }).waitFor();
  await portal.locator("gridloop-stage-list .title", { hasText: "Closed" }).waitFor();
  // Chromium asks for an icon that the page does not have; all else the console says is ours.
  expect(said.filter((line) => !line.includes("favicon") && !line.includes("404"))).toEqual([]);
  await portal.close();
});
