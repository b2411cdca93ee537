// What core must not know: the browser, Node, the time of day and chance. All of them are passed in by the host.

/** @typedef {{ selector: string, message: string }} Restriction */

const passTheClock = "The clock is passed in: take the instant as a parameter.";
const passTheChance = "Chance and new ids are passed in: take them as a parameter.";

/**
 * Readings of the clock, in a form `no-restricted-syntax` takes.
 * @type {Restriction[]}
 */
export const noClock = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: passTheClock },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: passTheClock },
  { selector: "CallExpression[callee.name='Date']", message: passTheClock },
  { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: passTheClock },
  { selector: "CallExpression[callee.object.name='performance'][callee.property.name='now']", message: passTheClock },
];

/**
 * Sources of chance.
 * @type {Restriction[]}
 */
export const noChance = [
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: passTheChance },
  { selector: "CallExpression[callee.property.name=/^(randomUUID|getRandomValues|randomBytes)$/]", message: passTheChance },
  { selector: "CallExpression[callee.name=/^(randomUUID|getRandomValues|randomBytes)$/]", message: passTheChance },
];

/** Globals of the browser and of Node that a pure package has no business with. */
export const hostGlobals = [
  ..."window document navigator location localStorage sessionStorage indexedDB customElements HTMLElement".split(" "),
  ..."process Buffer global require __dirname __filename".split(" "),
  ..."setTimeout setInterval setImmediate requestAnimationFrame queueMicrotask".split(" "),
  ..."fetch XMLHttpRequest WebSocket crypto performance console alert".split(" "),
].map((name) => ({ name, message: "core knows neither browser nor Node: let the host pass it in." }));
