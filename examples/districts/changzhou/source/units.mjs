import { areas, city } from "./areas.mjs";
import { cityPrefix, functions, hotline } from "./departments.mjs";
import { communities, streets } from "./divisions.mjs";
import { around, grids } from "./grids.mjs";
import { text } from "./text.mjs";

/** @param {{ id: string, zh: string, en: string }} parent @param {(typeof functions)[number]} line */
const department = (parent, line, zh, en, kind = "department") => ({
  id: `${parent.id}-${line.id}`,
  kind,
  parent: parent.id,
  function: line.id,
  title: text(zh, en),
  synthetic: true,
});

/** A grid service centre (CZ-3), or for Liyang the office that does its work. */
function centreOf(area) {
  const short = area.en.replace(/ (District|City)$/, "");
  return {
    id: `${area.id}-${area.centre ? "centre" : "governance-office"}`,
    kind: area.centre ? "centre" : "office",
    parent: area.id,
    function: "grid-service",
    // Who holds a post in the centre acts for the whole area.
    actsForArea: true,
    title: area.centre
      ? text(`${area.zh}网格化服务管理中心`, `${short} Grid Service Centre`)
      : text(`${area.zh}社会治理指挥室`, `${short} Governance Command Office`),
    synthetic: true,
  };
}

/** Departments of the city, of the areas, and the streets' squads and offices. */
function departments(ofStreets) {
  const ofCity = functions.map((line) => department(city, line, `${cityPrefix.zh}${line.zh}`, `${cityPrefix.en} ${line.en}`));
  const ofAreas = areas.flatMap((area) =>
    functions
      .filter((line) => line.at.includes("district"))
      .map((line) =>
        department(area, line, `${area.zh}${line.zh.replace("支队", "大队")}`, `${area.en.replace(/ (District|City)$/, "")} ${line.en}`),
      ),
  );
  const ofStreet = ofStreets.flatMap((street) =>
    functions
      .filter((line) => line.at.includes("street"))
      .map((line) =>
        department(
          street,
          line,
          `${street.zh}${line.street.zh}`,
          `${street.en} ${line.street.en}`,
          line.id === "urban-management" ? "squad" : "department",
        ),
      ),
  );
  return [...ofCity, ...ofAreas, ...ofStreet];
}

/**
 * The whole organisation: city, areas, departments, streets, communities, grids.
 * City, areas, streets and communities are real and stand without position but for the seats; all else is made up.
 */
export function units() {
  const ofStreets = streets();
  const ofCommunities = communities();
  const cityUnit = {
    id: city.id,
    level: "city",
    title: text(city.zh, city.en),
    code: city.code,
    longitude: city.longitude,
    latitude: city.latitude,
  };
  const areaUnits = areas.map(({ id, code, zh, en, longitude, latitude }) => ({
    id,
    level: "district",
    parent: city.id,
    title: text(zh, en),
    code,
    longitude,
    latitude,
  }));
  const streetUnits = ofStreets.map(({ id, code, area, zh, en }) => ({ id, level: "street", parent: area.id, title: text(zh, en), code }));
  const placed = ofStreets.flatMap((street) => {
    const siblings = ofStreets.filter(({ area }) => area === street.area);
    const middle = around(street.area, street.area.reach, siblings.indexOf(street), siblings.length);
    const spread = (street.area.reach / Math.sqrt(siblings.length)) * 0.9;
    const own = ofCommunities.filter((community) => community.street === street.code);
    return own.map((community, index) => ({
      ...community,
      parent: street.id,
      position: around(middle, spread, index, own.length),
      spread: (spread / Math.sqrt(own.length)) * 0.8,
    }));
  });
  const communityUnits = placed.map(({ code, parent, zh, en }) => ({ id: code, level: "community", parent, title: text(zh, en), code }));
  return [
    cityUnit,
    ...areaUnits,
    { ...centreOf({ ...city, centre: true }), title: text("常州市网格化服务管理指挥中心", "Changzhou Grid Command Centre") },
    { ...hotline, synthetic: true },
    ...areas.map(centreOf),
    ...departments(ofStreets),
    ...streetUnits,
    ...communityUnits,
    ...grids(placed),
  ];
}
