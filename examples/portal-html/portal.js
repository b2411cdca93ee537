// What all pages share: the language, the district, and whether this is a demonstration.

import { texts } from "./texts.js";

/** @typedef {"zh-CN" | "en"} Locale */
/** @typedef {Partial<Record<Locale, string>>} Text */

const kept = "gridloop.portal.language";

/** @returns {Locale} the language asked for in the address, chosen before, or the browser's */
function firstLanguage() {
  const asked = new URLSearchParams(location.search).get("lang") ?? localStorage.getItem(kept) ?? navigator.language;
  return asked.toLowerCase().startsWith("en") ? "en" : "zh-CN";
}

/** @returns {Locale} the language the page speaks now */
export const language = () => (document.documentElement.lang === "en" ? "en" : "zh-CN");

/** @param {string} key @returns {string} what the page says in its language */
export const say = (key) => texts[language()][key] ?? key;

/** @param {Text | undefined} text @returns {string} a text of the server's in the page's language */
export const words = (text) => text?.[language()] ?? text?.["zh-CN"] ?? text?.en ?? "";

/** @type {(() => void)[]} */
const speakers = [];

/** Says something now, and again whenever the language changes. @param {() => void} speak */
export function spoken(speak) {
  speakers.push(speak);
  speak();
}

function speakAll() {
  for (const element of document.querySelectorAll("[data-text]")) {
    if (element instanceof HTMLElement) element.textContent = say(element.dataset["text"] ?? "");
  }
  for (const element of document.querySelectorAll("[data-label]")) {
    if (element instanceof HTMLElement) element.ariaLabel = say(element.dataset["label"] ?? "");
  }
  const change = document.querySelector("[data-language]");
  if (change instanceof HTMLElement) {
    change.textContent = say("language");
    change.lang = language() === "en" ? "zh-CN" : "en";
  }
  for (const speak of speakers) speak();
}

/** @param {Locale} locale */
function setLanguage(locale) {
  localStorage.setItem(kept, locale);
  document.documentElement.lang = locale;
  speakAll();
}

/**
 * Reads JSON of the server.
 * @param {string} path @param {RequestInit} [init]
 * @returns {Promise<any>} undefined where there is nothing
 */
export async function ask(path, init = {}) {
  const response = await fetch(path, { ...init, headers: { accept: "application/json", ...init.headers } }).catch(() => undefined);
  return response?.ok ? await response.json() : undefined;
}

/**
 * Starts a page: its language, its district, its provider.
 * @param {{ signsIn?: boolean }} [page] one that signs in tells the provider where to ask once it knows as whom
 * @returns {Promise<{ district: any, base: string, provider: any, demo: boolean }>} the district as the server describes it
 */
export async function startPage({ signsIn = false } = {}) {
  setLanguage(firstLanguage());
  document.querySelector("[data-language]")?.addEventListener("click", () => {
    setLanguage(language() === "en" ? "zh-CN" : "en");
  });
  const front = await ask("/");
  const wished = new URLSearchParams(location.search).get("district");
  const id = wished ?? front?.districts?.[0]?.id ?? "";
  const base = `/api/v1/districts/${encodeURIComponent(id)}`;
  const provider = /** @type {any} */ (document.querySelector("gridloop-provider"));
  if (!signsIn) provider.apiBase = base;
  for (const element of document.querySelectorAll("[data-demo]")) if (element instanceof HTMLElement) element.hidden = front?.demo !== true;
  const district = await ask(base);
  spoken(() => {
    const name = document.querySelector("[data-district]");
    if (name) name.textContent = words(district?.title);
  });
  return { district, base, provider, demo: front?.demo === true };
}
