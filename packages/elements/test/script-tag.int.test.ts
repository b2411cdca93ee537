import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium } from "playwright";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumArguments, findChromium } from "../../../scripts/find-chromium.mjs";
import { courseOfLateCase, lateCase } from "./case-of-exposed-rubbish.js";
import { changzhou } from "./district-of-changzhou.js";
import { openedCase } from "./opened-case.js";
import { receivedWithForm } from "./tracked-case.js";

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

/** A page for one element in front of a district that answers. */
const pageOf = (script: string, element: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A portal</title>
    <script src="/${script}.js"></script>
  </head>
  <body><gridloop-provider api-base="/district">${element}</gridloop-provider></body>
</html>`;

const pages: Readonly<Record<string, string>> = {
  "/": page,
  "/report": pageOf("gridloop-intake-form", "<gridloop-intake-form></gridloop-intake-form>"),
  "/report-a-lamp": pageOf("gridloop-intake-form", '<gridloop-intake-form item="street-lamp-broken"></gridloop-intake-form>'),
  "/track": pageOf("gridloop-elements", "<gridloop-case-tracker></gridloop-case-tracker>"),
  "/desk": pageOf("gridloop-elements", "<gridloop-case-panel closable></gridloop-case-panel>"),
};

/** What the district answers, by path below it. */
const answers: Readonly<Record<string, object>> = {
  "": changzhou,
  "/cases": openedCase,
  "/cases/case-1": lateCase,
  "/cases/case-1/timeline": { timeline: courseOfLateCase },
  [`/track/${receivedWithForm.number}`]: receivedWithForm,
};

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
    else if (path.startsWith("/district")) {
      const answer = answers[path.slice("/district".length)];
      if (answer) send("application/json", JSON.stringify(answer));
      else send("application/problem+json", JSON.stringify({ ...notSignedIn, status: 404, code: "not-found" }), 404);
    } else send("text/html", pages[path] ?? "", path in pages ? 200 : 404);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const executablePath = findChromium()?.path;
  browser = await chromium.launch({ args: chromiumArguments(), ...(executablePath && { executablePath }) });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** A page of the portal's, what its console says, and the parts that were loaded later. */
interface Opened {
  readonly portal: Page;
  readonly said: string[];
  readonly later: string[];
}

/** Opens one of the portal's pages. */
async function open(path = "/"): Promise<Opened> {
  const portal = await browser.newPage();
  const said: string[] = [];
  const later: string[] = [];
  portal.on("request", (request) => {
    const part = /\/later\/([\w-]+)-[\w-]{8}\.js$/.exec(request.url())?.[1];
    if (part !== undefined) later.push(part);
  });
  portal.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  portal.on("pageerror", (error) => said.push(`error: ${error.message}`));
  const { port } = server.address() as AddressInfo;
  await portal.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: "load" });
  return { portal, said, later };
}

/** What of a console's words is about our own code: Chromium tells of every answer that is a refusal, too. */
const errors = (said: readonly string[]): string[] =>
  said.filter((line) => line.startsWith("error") && !line.includes("Failed to load resource"));

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
  const { portal, said, later } = await open();
  const undrawn = (): Promise<string[]> =>
    portal.evaluate(() =>
      [...document.querySelectorAll(".of-all")]
        .filter((element) => !element.shadowRoot || element.shadowRoot.childElementCount === 0)
        .map((element) => element.localName),
    );
  await expect.poll(undrawn).toEqual([]);
  expect(errors(said)).toEqual([]);
  // The register and the inbox read at once, and bring what shows that; everything else waits to be asked for.
  const asked = ["shown-case", "followed-case", "later-screens", "field-controls", "decision-controls", "paper-sheet"];
  expect(
    later.filter((part) => asked.includes(part)),
    "what nobody has asked for",
  ).toEqual([]);
  await portal.close();
});

test("the intake form opens without its later screens, and asks for them at the first sign of use", async () => {
  const { portal, said, later } = await open("/report");
  const search = portal.locator("#item-search");
  await search.waitFor();
  expect(later).toEqual([]);
  await search.focus();
  await expect.poll(() => later).toContain("later-screens");
  await search.fill("street lamp");
  await portal.locator(".item").first().click();
  await portal.locator("#field-description").fill("The third lamp has been out for three nights");
  expect(later.filter((part) => part === "later-screens")).toHaveLength(1);
  expect(errors(said)).toEqual([]);
  await portal.close();
});

test("where the matter is decided, its questions are there without a touch", async () => {
  const { portal, said } = await open("/report-a-lamp");
  await portal.locator("#field-description").waitFor();
  expect(errors(said)).toEqual([]);
  await portal.close();
});

test("screens that did not come are said to be missing, and come with the next try", async () => {
  const { portal } = await open("/report");
  await portal.route("**/later/*", (route) => route.abort());
  await portal.locator("#item-search").fill("street lamp");
  await portal.locator(".item").first().click();
  await portal.locator("[role=alert]").waitFor();
  await portal.unroute("**/later/*");
  await portal.locator(".notice button").click();
  await portal.locator("#field-description").waitFor();
  await portal.close();
});

test("the panel loads what shows a case with the first case, and the fields of its forms beside it", async () => {
  const { portal, said, later } = await open("/desk");
  await portal.getByText("Choose a case").waitFor();
  expect(later).toEqual([]);
  await portal.evaluate(() => document.querySelector("gridloop-case-panel")!.setAttribute("case-id", "case-1"));
  await portal.locator("#case-title").waitFor();
  expect(later).toContain("shown-case");
  // The styles have come with it.
  expect(await portal.locator(".due").evaluate((due) => getComputedStyle(due).display)).toBe("grid");
  await portal.locator('[data-offer="action:return"]').click();
  await portal.locator(".decision textarea").waitFor();
  await portal.locator(".decision .primary, .decision .alarm").first().click();
  await portal.locator("[data-summary]").waitFor();
  expect(errors(said)).toEqual([]);
  await portal.close();
});

test("the tracker loads what shows a case once one is looked up, and the fields once somebody reaches for an action", async () => {
  const { portal, said, later } = await open("/track");
  await portal.locator("#field-number").fill(receivedWithForm.number);
  await portal.locator("#field-code").fill("LUFS-SJWF-39SQ");
  expect(later).toEqual([]);
  await portal.locator(".look-up .primary").click();
  await expect
    .poll(() => portal.evaluate(() => document.querySelector("gridloop-case-tracker")?.shadowRoot?.activeElement?.id))
    .toBe("matter");
  expect(later).toContain("followed-case");
  expect(later).not.toContain("field-controls");
  await portal.locator("[data-action=withdraw]").click();
  await portal.locator(".action .field").first().waitFor();
  expect(errors(said)).toEqual([]);
  await portal.close();
});
