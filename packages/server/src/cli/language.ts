import type { Locale } from "@gridloop/core/definition";

/**
 * The language of messages: what `--locale` says, else the environment's (LC_ALL before LC_MESSAGES before LANG, as POSIX
 * has it). A Chinese locale gives Chinese, any other one English; none at all gives Chinese, the product's own.
 */
export function languageOf(wish: string | undefined, env: Readonly<Record<string, string | undefined>>): Locale {
  const named = [wish, env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((each) => each !== undefined && each !== "");
  return named === undefined || /^zh/i.test(named) ? "zh-CN" : "en";
}
