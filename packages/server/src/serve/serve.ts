import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { DistrictInput, Locale } from "@gridloop/core";
import { CredentialsRefused, bearerToken, type Authenticate } from "../auth/authenticated.js";
import { demoTokens } from "../auth/demo-tokens.js";
import { jwtAuthenticator, type JwtSettings } from "../auth/jwt-authenticator.js";
import { DemoClock } from "../demo/demo-clock.js";
import { madeBy, markAsDemo } from "../demo/demo-mark.js";
import { demoRoutes } from "../demo/demo-routes.js";
import { demoSecret } from "../demo/demo-secret.js";
import { seedDemo } from "../demo/seed-demo.js";
import type { CaseHost } from "../host/case-host.js";
import type { Handler } from "../http/handler.js";
import { languageOf } from "../http/language.js";
import { problemResponse, serverProblem } from "../http/problem-response.js";
import { titleOr } from "../http/views/wire.js";
import type { Log } from "../log/log.js";
import { createPinoLog } from "../log/pino-log.js";
import type { NotifyOptions } from "../notify/notify-options.js";
import { NotifySettingsInvalid, readNotifySettings } from "../notify/notify-settings.js";
import { systemChance } from "../service/system-chance.js";
import { systemClock } from "../service/system-clock.js";
import { AuthSettingsInvalid, readAuthSettings } from "./auth-settings.js";
import { frontPage } from "./front-page.js";
import { createGridloop, WorkflowImmutable, type Gridloop, type GridloopOptions } from "./gridloop.js";
import { listen, type Listening } from "./listen.js";
import { en } from "./locales/en.js";
import type { ServeMessages } from "./locales/serve-message.js";
import { zhCn } from "./locales/zh-cn.js";
import { isLoopback } from "./loopback.js";
import { openHost, type Place } from "./open-host.js";
import { checkPages, isInterface } from "./pages-plan.js";
import { readDistricts } from "./read-districts.js";
import { ServeFault, type ServeIo, type ServeOptions, type Serving } from "./serve-options.js";
import { staticPages, type StaticPages } from "./static-pages.js";
import { startSweeping } from "./sweeping.js";

/** Enough that every desk, list and figure of the demonstration looks like one at work. */
const standardSamples = 240;

/** Everything decided before anything is opened. */
interface Plan {
  options: ServeOptions;
  io: ServeIo;
  locale: Locale;
  messages: ServeMessages;
  host: string;
  place: Place;
  auth: JwtSettings | undefined;
  notify: NotifyOptions | undefined;
  districts: DistrictInput[];
  pages: StaticPages;
  log: Log;
}

/**
 * Runs a server until it is told to stop. It listens first and answers `unavailable` until its database is there, so that a
 * database that is away at start needs no restart. Throws `ServeFault` for what no waiting can mend.
 */
export async function serve(options: ServeOptions, io: ServeIo): Promise<Serving> {
  const plan = await makePlan(options, io);
  let answer: Handler = notYet;
  const where = { host: plan.host, port: options.port ?? 8787, trustProxy: options.trustProxy ?? false };
  // Pages need no database: whoever opens one meanwhile reads there that the service is not ready.
  const listening = await listen(
    async (request, info) => misdirected(plan, request) ?? (await page(plan, request)) ?? (await answer(request, info)),
    where,
    plan.messages,
  );
  const url = `http://${plan.host.includes(":") ? `[${plan.host.replace(/^\[|\]$/g, "")}]` : plan.host}:${String(listening.port)}`;
  try {
    const database = await openPlace(plan, io);
    if (!database) return await stoppedEarly(listening, url);
    const started = await startServer(plan, database).catch(async (error: unknown) => {
      await database.close();
      throw error;
    });
    const { server } = started;
    const front = { version: options.version ?? "0", demo: options.demo === true, districts: () => titles(server) };
    answer = async (request, info) => frontPage(request, front) ?? (await server.handle(request, info));
    await announce(plan, started, url);
    return untilStopped(plan, started, database, listening, url);
  } catch (error) {
    await listening.close();
    throw error;
  }
}

/** Opens the database, where it is asked for in place of one the demonstration made before. */
async function openPlace({ options, place, messages }: Plan, io: ServeIo): Promise<CaseHost | undefined> {
  const host = await openHost(place, messages, io);
  if (!host || options.fresh !== true) return host;
  const maker = await madeBy(host);
  await host.close();
  if (maker === "installation") throw new ServeFault("not-a-demo-database", messages.faults["not-a-demo-database"]({}));
  if ("folder" in place) await rm(place.folder, { recursive: true, force: true });
  return await openHost(place, messages, io);
}

async function makePlan(options: ServeOptions, io: ServeIo): Promise<Plan> {
  const locale =
    options.locale ??
    languageOf((io.env["LC_ALL"] || io.env["LC_MESSAGES"] || io.env["LANG"] || "en").replace("_", "-").split(".")[0] ?? "en");
  const messages = { "zh-CN": zhCn, en }[locale];
  const fault = (
    code: "authentication-missing" | "demo-beyond-loopback" | "demo-with-authentication" | "fresh-without-demo",
    facts = {},
  ): ServeFault => new ServeFault(code, messages.faults[code](facts));
  const host = options.host ?? "127.0.0.1";
  const auth = await readAuth(options.auth ?? io.env["GRIDLOOP_AUTH"], messages);
  const notify = await readNotify(options.notify ?? io.env["GRIDLOOP_NOTIFY"], io, messages);
  if (options.fresh && (!options.demo || options.database !== undefined)) throw fault("fresh-without-demo");
  if (options.demo && auth) throw fault("demo-with-authentication");
  if (options.demo && !isLoopback(host)) throw fault("demo-beyond-loopback", { host });
  if (!isLoopback(host) && !auth) throw fault("authentication-missing", { host });
  const place =
    options.database === undefined
      ? { folder: options.data ?? join(".gridloop", options.demo ? "demo" : "data") }
      : { database: options.database };
  const districts = await readDistricts(options.district ?? [], messages, locale);
  await checkPages(options.pages ?? [], messages);
  const pages = await staticPages(options.pages ?? []);
  const log = createPinoLog({ level: options.logLevel ?? (options.demo ? "warn" : "info") });
  return { options, io, locale, messages, host, place, auth, notify, districts, pages, log };
}

async function readAuth(given: JwtSettings | string | undefined, messages: ServeMessages): Promise<JwtSettings | undefined> {
  if (typeof given !== "string") return given;
  if (given === "") return undefined;
  try {
    return await readAuthSettings(given);
  } catch (error) {
    if (!(error instanceof AuthSettingsInvalid)) throw error;
    throw new ServeFault("authentication-invalid", messages.faults["authentication-invalid"]({ reason: error.message }));
  }
}

async function readNotify(file: string | undefined, { env }: ServeIo, messages: ServeMessages): Promise<NotifyOptions | undefined> {
  if (file === undefined || file === "") return undefined;
  try {
    return await readNotifySettings(file, env);
  } catch (error) {
    if (!(error instanceof NotifySettingsInvalid)) throw error;
    throw new ServeFault("notify-invalid", messages.faults["notify-invalid"]({ reason: error.message }));
  }
}

/** A server, and what is still made ready beside it. */
interface Started {
  server: Gridloop;
  /** How many sample cases are still to come. */
  samplesLeft?: number;
  /** Ends that; the rest is made at the next start. */
  stopSeeding?: () => Promise<void>;
}

async function startServer(plan: Plan, host: CaseHost): Promise<Started> {
  const { options, messages } = plan;
  const maker = await madeBy(host);
  if (options.demo && maker === "installation") throw new ServeFault("not-a-demo-database", messages.faults["not-a-demo-database"]({}));
  if (!options.demo && maker === "demo") throw new ServeFault("is-a-demo-database", messages.faults["is-a-demo-database"]({}));
  const started: Started = options.demo
    ? await startDemo(plan, host)
    : { server: await create(plan, { host, ...common(plan), authenticate: authenticator(plan) }) };
  const { server } = started;
  const ids = server.districts.ids();
  if (ids.length === 0) throw new ServeFault("no-district", messages.faults["no-district"]({}));
  if (ids.length > 1 && plan.auth && plan.auth.claims?.district === undefined)
    throw new ServeFault("district-claim-missing", messages.faults["district-claim-missing"]({}));
  server.start();
  return started;
}

/** The demonstration: its mark, its clock, its tokens and its cases. */
async function startDemo(plan: Plan, host: CaseHost): Promise<Started> {
  await markAsDemo(host);
  const clock = await DemoClock.open(host, systemClock);
  const chance = systemChance(clock);
  const tokens = demoTokens(await demoSecret(host, chance), clock);
  const server = await create(plan, {
    ...{ host, clock, chance, ...common(plan), authenticate: tokens.authenticate },
    extraRoutes: ({ districts, timekeeper }) => demoRoutes({ clock, tokens, districts, timekeeper }),
  });
  const districts = server.districts.ids().flatMap((id) => server.districts.get(id) ?? []);
  const { left, stop } = await seedDemo({ host, log: plan.log, out: plan.io.out, messages: plan.messages }, districts, {
    samples: plan.options.samples ?? standardSamples,
    now: clock.now(),
  });
  return { server, samplesLeft: left, stopSeeding: stop };
}

async function create({ messages, options: { demo } }: Plan, options: GridloopOptions): Promise<Gridloop> {
  try {
    return await createGridloop(options);
  } catch (error) {
    if (!(error instanceof WorkflowImmutable)) throw error;
    const facts = { district: error.district, workflows: error.workflows.join(", ") };
    const said = [messages.faults["workflow-immutable"](facts), ...(demo ? [messages.outdated({})] : [])];
    throw new ServeFault("workflow-immutable", said.join("\n"));
  }
}

function common({ options, io, districts, log, host, notify }: Plan): Omit<GridloopOptions, "host" | "authenticate"> {
  const token = options.metricsToken ?? io.env["GRIDLOOP_METRICS_TOKEN"];
  return {
    ...{ districts, log },
    ...(notify === undefined ? {} : { notify }),
    ...(options.cors ? { cors: { origins: options.cors } } : {}),
    ...(options.publicUrl === undefined ? {} : { publicUrl: options.publicUrl.replace(/\/$/, "") }),
    ...(options.version === undefined ? {} : { version: options.version }),
    metrics: token !== undefined && token !== "" ? { token } : isLoopback(host) ? "open" : "closed",
  };
}

/** Without settings nobody can sign in, and whoever tries is told. */
function authenticator({ auth }: Plan): Authenticate {
  if (auth) return jwtAuthenticator(auth, systemClock);
  return async (request) => {
    if (bearerToken(request) !== undefined) throw new CredentialsRefused("no authentication is set up");
    return undefined;
  };
}

/**
 * A page elsewhere can have its own name point at this machine and read what the demonstration says (DNS rebinding);
 * so the demonstration answers to names of this machine only.
 */
function misdirected({ options }: Plan, request: Request): Response | undefined {
  if (!options.demo || isLoopback(new URL(request.url).hostname)) return undefined;
  const locale = languageOf(request.headers.get("accept-language"));
  return problemResponse(serverProblem({ code: "host-unknown" }, locale, "misdirected"), locale);
}

/** A page, where the address is not the interface's own; the root is one for people, and says to programs what there is. */
async function page({ pages }: Plan, request: Request): Promise<Response | undefined> {
  if (isInterface(request)) return undefined;
  if (new URL(request.url).pathname !== "/") return await pages(request);
  const response = request.headers.get("accept")?.includes("text/html") ? await pages(request) : undefined;
  response?.headers.append("vary", "accept");
  return response;
}

/** What is answered before the database is there. */
const notYet: Handler = async (request) => {
  const locale = languageOf(request.headers.get("accept-language"));
  return problemResponse(serverProblem({ code: "unavailable" }, locale, "starting"), locale, { "retry-after": "2" });
};

function titles(server: Gridloop): { id: string; title: Record<Locale, string> }[] {
  return server.districts.ids().map((id) => {
    const title = titleOr(server.districts.get(id)?.definition.title, id);
    return { id, title: { "zh-CN": title["zh-CN"] ?? title.en ?? id, en: title.en ?? title["zh-CN"] ?? id } };
  });
}

async function announce(
  { options, io, locale, messages, place, pages }: Plan,
  { server, samplesLeft = 0 }: Started,
  url: string,
): Promise<void> {
  io.out(messages.ready({ url }));
  const has = async (path: string): Promise<boolean> => (await pages(new Request(url + path, { method: "HEAD" })))?.ok === true;
  if (await has("/")) io.out(messages.citizensPage({ url: `${url}/` }));
  if (await has("/desk.html")) io.out(messages.staffDesk({ url: `${url}/desk.html` }));
  for (const { id, title } of titles(server)) io.out(messages.address({ title: title[locale], url: `${url}/api/v1/districts/${id}` }));
  if (options.demo) io.out(messages.demo({ url: `${url}/api/v1/demo/personas` }));
  if ("folder" in place) io.out(messages.embedded({ folder: place.folder }));
  if (samplesLeft > 0) io.out(messages.seeding({ left: samplesLeft }));
}

function untilStopped(
  { io, messages, log }: Plan,
  { server, stopSeeding }: Started,
  host: CaseHost,
  listening: Listening,
  url: string,
): Serving {
  const stopSweeping = startSweeping(host, systemClock, log);
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopping ??= (async () => {
      io.out(messages.stopping());
      stopSweeping();
      await stopSeeding?.();
      // Streams end first, or the listener would wait for them.
      await server.stop();
      await listening.close();
      await host.close();
    })();
    return stopping;
  };
  const stopped = new Promise<void>((resolve, reject) => {
    const begin = (): void => void stop().then(resolve, reject);
    if (io.stop.aborted) begin();
    else io.stop.addEventListener("abort", begin, { once: true });
  });
  return { url, stop, stopped };
}

async function stoppedEarly(listening: Listening, url: string): Promise<Serving> {
  await listening.close();
  return { url, stop: () => Promise.resolve(), stopped: Promise.resolve() };
}
