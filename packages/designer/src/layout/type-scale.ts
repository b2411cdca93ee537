/** Sizes of type in the drawing, in CSS pixels where the page's body type is 16; nothing is smaller than `small`. */
export const typeScale = { title: 15, body: 13, small: 13, heading: 14 } as const;

/** Distances in the drawing, in the same measure. */
export const spacing = {
  cardPadding: 10,
  /** The column for marks at the beginning of facts and ways. */
  mark: 18,
  rowPadding: 4,
  titleLeading: 20,
  bodyLeading: 18,
  narrowestCard: 112,
  widestCard: 178,
  betweenCards: 26,
  /** Between upright lines that run side by side. */
  betweenTracks: 11,
  /** From a card to the nearest upright line; leaves room for an arrowhead and for a case's order number. */
  besideCard: 20,
  stub: 12,
  margin: 2,
} as const;
