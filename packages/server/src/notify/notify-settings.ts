import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { locales, notificationTopics } from "@gridloop/core";
import { z } from "zod";
import type { NotifyOptions } from "./notify-options.js";
import type { Links } from "./render.js";
import { emailAdapter } from "./ways/email-adapter.js";
import { signingKey } from "./ways/sign-webhook.js";
import type { WebhookEndpoint } from "./ways/webhook-endpoint.js";
import { mayBeCalled } from "./ways/webhook-sender.js";

/** Thrown where settings cannot be read; the message says which part is wrong, and never what stands in a secret. */
export class NotifySettingsInvalid extends Error {
  override readonly name = "NotifySettingsInvalid";
}

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/** Secrets stand in the environment or in a file of their own, so that settings can be shown. */
const secret = (name: string) => ({ [`${name}Env`]: z.string().min(1).optional(), [`${name}File`]: z.string().min(1).optional() });

const emailSchema = z.strictObject({
  host: z.string().min(1),
  port: z.int().min(1).max(65_535).optional(),
  secure: z.boolean().optional(),
  plain: z.boolean().optional(),
  user: z.string().min(1).optional(),
  ...secret("password"),
  from: z.string().regex(/^(?:[^<>\p{Cc}]*<)?[^\s@<>\p{Cc}]+@[A-Za-z0-9.-]+>?$/u),
});

const webhookSchema = z.strictObject({
  id: slug,
  url: z.string().refine((url) => URL.canParse(url) && mayBeCalled(new URL(url))),
  ...secret("secret"),
  districts: z.array(slug).min(1).optional(),
  topics: z.array(z.enum(notificationTopics)).min(1).optional(),
  units: z.array(slug).min(1).optional(),
  partner: slug.optional(),
  privateNetwork: z.boolean().optional(),
});

const settingsSchema = z.strictObject({
  email: emailSchema.optional(),
  webhooks: z.array(webhookSchema).optional(),
  links: z.strictObject({ desk: z.url().optional(), track: z.url().optional() }).optional(),
  language: z.enum(locales).optional(),
  giveUpAfterHours: z
    .number()
    .positive()
    .max(24 * 365)
    .optional(),
});

/** Where secrets are looked for. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads how people are told outside the desk from a JSON file; `docs/notifications.md` describes it. Throws `NotifySettingsInvalid`: a
 * server that cannot tell anybody must say so when it starts, not when a case is late.
 */
export async function readNotifySettings(file: string, env: Environment): Promise<NotifyOptions> {
  const read = settingsSchema.safeParse(await readJson(file));
  if (!read.success) throw new NotifySettingsInvalid(`${file}: ${partOf(read.error.issues[0])}`);
  const { email, webhooks = [], links, language, giveUpAfterHours } = read.data;
  const once = new Set(webhooks.map(({ id }) => id));
  if (once.size < webhooks.length) throw new NotifySettingsInvalid(`${file}: webhooks.id`);
  return {
    adapters: email === undefined ? [] : [emailAdapter(await withPassword(email, file, env))],
    webhooks: await Promise.all(webhooks.map((endpoint, position) => withSecret(endpoint, `webhooks.${String(position)}`, file, env))),
    ...(links === undefined ? {} : { links: present(links) as Links }),
    ...(language === undefined ? {} : { language }),
    ...(giveUpAfterHours === undefined ? {} : { giveUpAfterMs: giveUpAfterHours * 3_600_000 }),
  };
}

/** The setting an issue is about: what is wrong, or what there is none of. */
function partOf(issue: z.core.$ZodIssue | undefined): string {
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  return [...(issue?.path ?? []), ...unknown].join(".") || "JSON";
}

type Named<Name extends string> = { [K in `${Name}Env` | `${Name}File`]?: string | undefined };

async function withPassword(email: z.infer<typeof emailSchema>, file: string, env: Environment) {
  const { passwordEnv, passwordFile, ...settings } = email as typeof email & Named<"password">;
  const password = await secretOf({ env: passwordEnv, file: passwordFile }, "email.password", file, env);
  if (settings.user !== undefined && password === undefined) throw new NotifySettingsInvalid(`${file}: email.passwordEnv`);
  return { ...present(settings), ...(password === undefined ? {} : { password }) } as Parameters<typeof emailAdapter>[0];
}

async function withSecret(endpoint: z.infer<typeof webhookSchema>, at: string, file: string, env: Environment): Promise<WebhookEndpoint> {
  const { secretEnv, secretFile, ...settings } = endpoint as typeof endpoint & Named<"secret">;
  const key = await secretOf({ env: secretEnv, file: secretFile }, `${at}.secret`, file, env);
  if (key === undefined || signingKey(key) === undefined) throw new NotifySettingsInvalid(`${file}: ${at}.secretEnv`);
  return { ...present(settings), secret: key } as WebhookEndpoint;
}

async function secretOf(
  from: { env: string | undefined; file: string | undefined },
  what: string,
  file: string,
  env: Environment,
): Promise<string | undefined> {
  if (from.env !== undefined) {
    const value = env[from.env];
    if (value === undefined || value === "") throw new NotifySettingsInvalid(`${file}: ${what}Env`);
    return value;
  }
  if (from.file === undefined) return undefined;
  return await readFile(resolve(dirname(file), from.file), "utf8").then(
    (text) => text.trim(),
    () => {
      throw new NotifySettingsInvalid(`${file}: ${what}File`);
    },
  );
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    throw new NotifySettingsInvalid(`${file}: ${error instanceof Error && "code" in error ? String(error.code) : "JSON"}`);
  }
}

const present = <T extends object>(given: T): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
