// The staff desk: who is at it, the list, and the case that was chosen. In the demonstration a visitor may be anybody, and move the clock.

import { ask, language, say, spoken, startPage, words } from "./portal.js";

/** @param {string} selector @returns {any} */
const one = (selector) => document.querySelector(selector);

const { district, base, provider, demo } = await startPage({ signsIn: true });
const kept = "gridloop.portal.persona";

/** What the page shows follows from the address: the list alone, a case, a paper of its supervision, the register, the inbox, or a new case. */
function showPlace() {
  const place = new URLSearchParams(location.hash.slice(1));
  const id = place.get("case") ?? "";
  const seq = Number(place.get("paper") ?? 0);
  const [isNew, isInbox, isRegister, isPaper] = [place.has("new"), place.has("inbox"), place.has("supervision"), id !== "" && seq > 0];
  one("[data-case]").hidden = id === "" || isPaper;
  one("[data-paper]").hidden = !isPaper;
  one("[data-inbox]").hidden = !isInbox;
  one("[data-supervision]").hidden = !isRegister;
  one("[data-new]").hidden = !isNew;
  const isAnything = id !== "" || isNew || isInbox || isRegister;
  one("[data-none]").hidden = isAnything;
  document.body.classList.toggle("one-case", isAnything);
  Object.assign(one("gridloop-supervision-paper"), isPaper ? { caseId: id, seq } : { caseId: "", seq: 0 });
  one("[data-back]").href = `#case=${encodeURIComponent(id)}`;
  one("gridloop-case-panel").caseId = id;
  one("gridloop-workflow-viewer").caseId = id;
  one("gridloop-worklist").selected = id;
}

addEventListener("hashchange", showPlace);
addEventListener("gridloop-close", () => {
  location.hash = "";
});
// A case the panel leads to, such as the one this was merged into, is opened as every other: by the address.
one("gridloop-case-panel").addEventListener("gridloop-case-select", (/** @type {any} */ event) => {
  event.preventDefault();
  location.hash = `case=${encodeURIComponent(event.detail.id)}`;
});

/** Matters that reach staff by telephone, on patrol or at a counter come in by channels that are not public. */
const channels = (district?.channels ?? []).filter((/** @type {any} */ channel) => !channel.public);

function speakChannels() {
  const choice = one("[data-channel]");
  const chosen = choice.value || channels[0]?.id;
  choice.replaceChildren(...channels.map((/** @type {any} */ channel) => new Option(words(channel.title), channel.id)));
  choice.value = chosen ?? "";
  one("[data-new] gridloop-intake-form").channel = choice.value;
}

spoken(speakChannels);
one("[data-channel]").addEventListener("change", speakChannels);

/** @param {string | undefined} token whose desk it is from now on */
async function signIn(token) {
  const headers = { authorization: `Bearer ${token}` };
  const [me, counts] = token ? await Promise.all(["me", "worklist/counts"].map((path) => ask(`${base}/${path}`, { headers }))) : [];
  one("[data-signed-out]").hidden = me !== undefined;
  one("[data-ways]").hidden = me === undefined;
  provider.hidden = me === undefined;
  // Whoever has nothing to do themselves watches over what others do.
  one("gridloop-worklist").view = counts?.mine.open === 0 ? "all" : "mine";
  provider.token = token ?? "";
  provider.apiBase = me === undefined ? "" : base;
  whose = me;
  speakWhose();
}

/** @type {any} */
let whose;

function speakWhose() {
  const posts = (whose?.posts ?? []).map((/** @type {any} */ post) => `${words(post.unit.title)} · ${words(post.role.title)}`);
  one("[data-who]").textContent = posts.length > 0 ? posts.join(say("separator")) : say("nobody");
  document.title = `${say("desk")} · ${words(district?.title)}`;
}

spoken(speakWhose);

if (demo) {
  await offerPersonas();
  await offerClock();
} else {
  await signIn(undefined);
}
showPlace();

async function offerPersonas() {
  /** @type {any[]} */
  const personas = (await ask(`/api/v1/demo/personas?district=${encodeURIComponent(district?.id ?? "")}`)) ?? [];
  const choice = one("[data-persona]");
  const wished = new URLSearchParams(location.search).get("persona") ?? sessionStorage.getItem(kept);
  const current = () => personas.find((persona) => persona.id === choice.value);
  spoken(() => {
    const chosen = choice.value || (personas.find(({ id }) => id === wished) ?? personas[0])?.id;
    choice.replaceChildren(...personaGroups(personas));
    choice.value = chosen ?? "";
  });
  choice.addEventListener("change", async () => {
    sessionStorage.setItem(kept, choice.value);
    location.hash = "";
    await signIn(current()?.token);
  });
  await signIn(current()?.token);
}

/** Personas by the level they work at, as the server orders them. @param {any[]} personas */
function personaGroups(personas) {
  const groups = new Map();
  for (const persona of personas) {
    const level = words(persona.level?.title);
    const group = groups.get(level) ?? document.createElement("optgroup");
    group.label = level;
    groups.set(level, group);
    const option = document.createElement("option");
    option.value = persona.id;
    option.textContent = words(persona.title);
    group.append(option);
  }
  return [...groups.entries()].flatMap(([level, group]) => (level === "" ? [...group.children] : [group]));
}

/** The demonstration's clock, ticking from what the server said. */
async function offerClock() {
  let offsetMs = 0;
  /** @param {any} reading */
  const take = (reading) => {
    if (reading) offsetMs = reading.offsetMs;
    show();
  };
  const show = () => {
    const now = new Date(Date.now() + offsetMs);
    const shown = new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeStyle: "short", timeZone: district?.timeZone });
    one("[data-now]").textContent = shown.format(now);
    one("[data-now]").dateTime = now.toISOString();
  };
  spoken(show);
  setInterval(show, 10_000);
  take(await ask("/api/v1/demo/clock"));
  for (const button of document.querySelectorAll("[data-advance]")) {
    button.addEventListener("click", async () => {
      const advance = /** @type {HTMLElement} */ (button).dataset["advance"];
      const headers = { "content-type": "application/json", "idempotency-key": crypto.randomUUID() };
      take(await ask("/api/v1/demo/clock", { method: "POST", headers, body: JSON.stringify({ advance }) }));
      one("gridloop-worklist").refresh?.();
    });
  }
}
