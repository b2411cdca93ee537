import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium } from "playwright";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumArguments, findChromium } from "../../../scripts/find-chromium.mjs";

// The bundle as built, on a page that a portal without any build of its own would write, under a policy sent as a header.

const dist = new URL("../dist/", import.meta.url);

/** Every element there is: each has one line in the entry the bundle is made from. */
const tags = [...readFileSync(new URL("../src/define.ts", import.meta.url), "utf8").matchAll(/"\.\/([a-z-]+)\/define\.js"/g)].map(
  ([, name]) => `gridloop-${name}`,
);

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
    ${["en", "zh-CN"].map((lang) => `<gridloop-provider lang="${lang}" api-base="/api">${everyElement()}</gridloop-provider>`).join("\n    ")}
    ${everyElement()}
  </body>
</html>`;

function everyElement(): string {
  return tags
    .filter((tag) => tag !== "gridloop-provider")
    .map((tag) => `<${tag} class="of-all"></${tag}>`)
    .join("");
}

const pageScript = `
document.querySelector("gridloop-case-timeline").entries = [
  { at: "2026-03-02T09:15:00+08:00", kind: "move", step: { id: "file", title: { en: "Verify and file" } }, title: { en: "Filed" } },
];`;

const notSignedIn = { type: "about:blank", title: "Not signed in", status: 401, code: "not-signed-in" };

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const send = (type: string, body: string | Buffer, status = 200): void => {
      response.writeHead(status, { "content-type": type, "content-security-policy": "default-src 'self'" }).end(body);
    };
    if (path === "/page.js") send("text/javascript", pageScript);
    // The bundle, and what it loads later from beside it.
    else if (path.endsWith(".js"))
      void readFile(new URL(`.${path}`, dist)).then(
        (body) => send("text/javascript", body),
        () => send("text/plain", "", 404),
      );
    else if (path.startsWith("/api")) send("application/problem+json", JSON.stringify(notSignedIn), 401);
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

  // Chromium tells of every answer that is a refusal, and of the icon the page does not have; all else the console says is ours.
  const ours = said.filter((line) => !line.includes("Failed to load resource"));
  expect(ours.filter((line) => line.startsWith("error"))).toEqual([]);
  const twice = ours.filter((line) => line.includes("already defined (version 0.1.0); version 0.1.0 was not registered"));
  expect(tags.filter((tag) => !twice.some((line) => line.includes(`<${tag}>`)))).toEqual([]);
  expect(twice).toHaveLength(tags.length);
  await portal.close();
});

test("every element draws itself from it, inside a provider and outside any", async () => {
  const { portal, said } = await open();
  const undrawn = (): Promise<string[]> =>
    portal.evaluate(() =>
      [...document.querySelectorAll(".of-all")]
        .filter((element) => !element.shadowRoot || element.shadowRoot.childElementCount === 0)
        .map((element) => element.localName),
    );
  await expect.poll(undrawn).toEqual([]);
  expect(said.filter((line) => line.startsWith("error") && !line.includes("Failed to load resource"))).toEqual([]);
  await portal.close();
});
