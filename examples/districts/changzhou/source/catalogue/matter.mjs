import { text } from "../text.mjs";

/**
 * A limit in the short hand of the tables: amount and unit in one word, `2eh` two elapsed hours (紧急工作时),
 * `30em` thirty elapsed minutes, `4wh` four working hours, `5wd` five working days, `7cd` seven calendar days.
 * @param {string} word
 */
export function limit(word) {
  const units = { em: "elapsed-minutes", eh: "elapsed-hours", wh: "working-hours", wd: "working-days", cd: "calendar-days" };
  const [, amount, unit] = /^(\d+)(em|eh|wh|wd|cd)$/.exec(word) ?? [];
  if (amount === undefined) throw new Error(`No such limit: ${word}`);
  return { amount: Number(amount), unit: units[unit] };
}

/**
 * How long the whole case may take: its handling, and time to sort it before and to report back and check after.
 * @param {{ amount: number, unit: string }} handling
 */
function closing({ amount, unit }) {
  const days = { "elapsed-minutes": 1440, "elapsed-hours": 24, "working-hours": 7, "working-days": 1, "calendar-days": 1 }[unit];
  return { amount: Math.ceil(amount / days) + 4, unit: unit === "calendar-days" ? "calendar-days" : "working-days" };
}

/** Where the owner of a line of work is looked for, and whether the department or the area answers for it. */
const owners = {
  district: { at: "district", duty: "functional" },
  city: { at: "city", duty: "functional" },
  street: { at: "street", duty: "territorial" },
};

/**
 * One matter of the catalogue.
 * @param {{ id: string, zh: string, en: string, owner: string, within: string, filing: [string, string], closing: [string, string],
 *   sensitive?: boolean, retention?: number, limits?: object, variants?: object[], startsInSeason?: string, keywords?: string[] }} given
 *   `owner` is `function@level`.
 */
export function matter(given) {
  const [line, level] = given.owner.split("@");
  const handling = limit(given.within);
  const { at, duty } = owners[level];
  return {
    id: given.id,
    version: 1,
    title: text(given.zh, given.en),
    owner: { at, function: line },
    backstop: { at: "district", function: "social-governance" },
    duty,
    workflow: "six-step",
    filing: text(...given.filing),
    closing: text(...given.closing),
    limits: {
      "handle-in-time": {
        ...handling,
        ...(given.variants === undefined ? {} : { variants: given.variants }),
        ...(given.startsInSeason === undefined ? {} : { startsInSeason: given.startsInSeason }),
      },
      "close-in-time": closing(handling),
      ...given.limits,
    },
    ...(given.sensitive ? { sensitive: true } : {}),
    retention: { amount: given.retention ?? 730, unit: "calendar-days" },
    synthetic: true,
  };
}

/**
 * Objects of one kind and what may be wrong with each: every object with every fault of the list.
 * In texts of a fault `{}` stands for the object.
 * @param {{ id: string, zh: string, en: string, owner?: string }[]} objects
 * @param {(Omit<Parameters<typeof matter>[0], "owner"> & { owner?: string })[]} faults
 * @param {string} owner
 */
export function combine(owner, objects, faults) {
  return objects.flatMap((object) =>
    faults.map((fault) => {
      const put = ([zh, en]) =>
        /** @type {[string, string]} */ ([zh.replaceAll("{}", object.zh), sentence(en.replaceAll("{}", object.en))]);
      const [zh, en] = put([fault.zh, fault.en]);
      return matter({
        ...fault,
        id: `${object.id}-${fault.id}`,
        zh,
        en,
        owner: fault.owner ?? object.owner ?? owner,
        filing: put(fault.filing),
        closing: put(fault.closing),
      });
    }),
  );
}

/** @param {string} words */
const sentence = (words) => words.charAt(0).toUpperCase() + words.slice(1);

/** An object: id, Chinese, English (lower case, without article), and its owner where it has its own. */
export const object = (id, zh, en, owner) => ({ id, zh, en, ...(owner === undefined ? {} : { owner }) });

/** What may be wrong: id, title in both languages, time to handle, when to file, when to close. */
export const fault = (id, zh, en, within, filing, closing, more = {}) => ({ id, zh, en, within, filing, closing, ...more });
