import type { FieldMessages } from "./messages.js";

const ends = { worst: ", lowest", best: ", highest" };

export const en: FieldMessages = {
  choose: "Choose one",
  worst: "Lowest",
  best: "Highest",
  end: (mark, words) => `${mark}: ${words.toLowerCase()}`,
  mark: (mark, end) => `${mark}${end === undefined ? "" : ends[end]}`,
  typeToFind: "Type to find",
  nothingFound: "Nothing found. Try another word, or fewer letters.",
  found: (count) => `${count} found. Use the up and down arrow keys to choose.`,
  more: (count) => `${count} more: type on to narrow the list`,
  optionsCut: "The list is long: only a part of it is shown.",
  chooseFromList: (typed) => `Choose from the list: “${typed}” is not in it`,
  chosen: "Chosen",
  added: (title) => `${title} chosen`,
  removed: (title) => `${title} removed`,
  removeChosen: (title) => `Remove ${title}`,
};
