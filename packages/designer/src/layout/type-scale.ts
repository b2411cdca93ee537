/** Sizes of type in the drawing, in CSS pixels where the page's body type is 16; nothing is smaller than `small`. */
export const typeScale = { title: 15, body: 13, small: 13, heading: 14 } as const;

/** Distances in the drawing, in the same measure. */
export const spacing = {
  cardPadding: 9,
  /** The column for marks at the beginning of facts and ways. */
  mark: 17,
  rowPadding: 4,
  titleLeading: 20,
  bodyLeading: 18,
  narrowestCard: 104,
  /** Final stages have little to say. */
  widestFinal: 116,
  /** How wide cards laid out across may be: the first that fits the page. */
  widestCards: [184, 140, 136],
  betweenCards: 26,
  /** Between upright lines that run side by side. */
  betweenTracks: 11,
  /** From an upright line to the card it arrives at; leaves room for an arrowhead. */
  besideCard: 15,
  /** From a card to the nearest upright line of its rows; leaves room for stubs and for a case's order numbers. */
  besideRows: 20,
  stub: 9,
  margin: 2,
} as const;
