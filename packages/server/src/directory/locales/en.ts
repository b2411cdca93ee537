import type { ProblemTable } from "@gridloop/core/definition";

/** What can be wrong with a directory file, beside what its entries may be wrong about, in English. */
export const en: ProblemTable = {
  document: "the file",
  list: ", ",
  terms: {},
  problems: {
    "directory-neither": {
      message: "The file lists neither members nor units: it has the columns {columns}.",
      remedy: "Members need the columns id, name, role and unit; units need id and level, kind or parent.",
    },
    "id-missing": { message: "The row has no id.", remedy: "Give every member or unit an id of its own." },
    "member-two-names": {
      message: "Member {id} is called {name} here and {other} in row {row2}.",
      remedy: "Write the same name in every row of a member.",
    },
    "unit-twice": { message: "Unit {id} is in row {row2} already.", remedy: "Keep one of the rows." },
  },
};
