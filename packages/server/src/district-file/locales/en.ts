import type { ProblemTable } from "@gridloop/core/definition";

/** What can be wrong with the files of a definition, in English. */
export const en: ProblemTable = {
  document: "the definition",
  list: ", ",
  terms: {},
  problems: {
    "definition-not-found": { message: "No definition at {file}.", remedy: "Name a district.json, or the folder that holds one." },
    "definition-unreadable": { message: "{file} cannot be read: {reason}.", remedy: "See that the file is there and may be read." },
    "not-json": {
      message: "{file} is not JSON: line {line}, column {column}, unexpected {found}.",
      remedy: "A comma too many, a bracket or quotation mark too few, or a comment is the usual cause.",
    },
    "not-json.end": {
      message: "{file} is not JSON: it ends in line {line}, column {column}, where more is needed.",
      remedy: "Close every bracket and quotation mark.",
    },
    "csv-malformed": {
      message: "{file} is not CSV near row {row} ({reason}).",
      remedy: "Put cells with commas or line breaks in double quotes, and write a double quote inside as two.",
    },
    "csv-empty": { message: "{file} has no heading.", remedy: "The first row names the columns." },
    "csv-column-twice": { message: "{file} has the column {column} twice.", remedy: "Keep one of them." },
    "csv-row-length": {
      message: "{file}, row {row}: {cells} cells under {columns} columns.",
      remedy: "A cell that contains a comma must stand in double quotes.",
    },
    "file-kind": { message: "{file} is neither .csv nor .json.", remedy: "Lists beside a definition are CSV or JSON." },
    "in-table": { message: " ({file}, row {row})", remedy: "" },
  },
};
