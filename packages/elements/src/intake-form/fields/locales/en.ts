import type { FieldMessages } from "./messages.js";

const ends = { worst: ", lowest", best: ", highest" };

export const en: FieldMessages = {
  choose: "Choose one",
  worst: "Lowest",
  best: "Highest",
  mark: (mark, end) => `${mark}${end === undefined ? "" : ends[end]}`,
};
