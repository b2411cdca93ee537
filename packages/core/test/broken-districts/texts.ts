import { action, field, intake, stage, stages } from "./breakage.js";
import type { Breakage } from "./breakage.js";

/** Texts missing in a language. */
export const texts: Breakage[] = [
  ["a title in one language", (_, w) => delete stage(w, "filed").title.en, [`text-missing at ${stages}[1].title`]],
  ["no title at all", (_, w) => delete action(w, "accept").title, [`text-missing at ${stages}[2].actions[0].title`]],
  [
    "an option in one language",
    (_, w) => delete field(w, "urgency").options[0].title["zh-CN"],
    [`text-missing at ${intake}[1].options[0].title`],
  ],
  ["a label in one language", (_, w) => delete field(w, "urgency").label.en, [`text-missing at ${intake}[1].label`]],
  [
    "hundreds of titles, told once",
    (d) => {
      for (let n = 0; n < 300; n += 1) d.units.push({ id: `g-${n}`, level: "grid", parent: "liuyuan", title: { "zh-CN": "网格" } });
    },
    ["text-missing at units"],
  ],
];
