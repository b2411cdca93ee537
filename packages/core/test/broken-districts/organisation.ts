import { action, stages, title } from "./breakage.js";
import type { Breakage } from "./breakage.js";

/** Units, posts and permissions that do not fit. */
export const organisation: Breakage[] = [
  [
    "units under one another in a circle",
    (d) => (d.units[0].parent = "hexi"),
    ["unit-cycle at units[0].parent", "level-order at units[0].parent"],
  ],
  [
    "a district under a street",
    (d) => (d.units[7].parent = "liuyuan-1"),
    ["unit-cycle at units[7].parent", "level-order at units[7].parent"],
  ],
  [
    "a street under a community",
    (d) => d.units.push({ id: "hedong", level: "street", parent: "liuyuan", title }),
    ["level-order at units[12].parent"],
  ],
  [
    "a professional grid over a dedicated one",
    (d) => (d.units[11].grid.covers = ["liuyuan-school"]),
    ["covers-not-a-base-grid at units[11].grid.covers[0]"],
  ],
  ["a professional grid over nothing", (d) => (d.units[11].grid.covers = []), ["professional-grid-covers-nothing at units[11].grid"]],
  [
    "a post that ends before it begins",
    (d) => (d.members[7].assignments[0].to = "2026-01-31"),
    ["dates-crossed at members[7].assignments[0].to"],
  ],
  [
    "a post at a level the role is not for",
    (d) => (d.members[0].assignments[0].unit = "hexi"),
    ["assignment-level at members[0].assignments[0].unit"],
  ],
  [
    "a permission at a level the role is not for",
    (_, w) => (action(w, "file").by = [{ role: "dispatcher", at: "city" }]),
    [`role-not-at-level at ${stages}[0].actions[0].by[0].at`],
  ],
  ["an owner found from the owner", (d) => (d.catalogue[0].owner = { owner: true }), ["owner-of-itself at catalogue[0].owner"]],
];
