/** Hyphens, dashes and minus signs as keyboards, input methods and word processors write them. */
const dashes = /[\u002d\u00ad\u2010-\u2015\u2212\u30fc\ufe58\ufe63\uff0d]/gu;

/** Full-width letters and digits as plain ones, without white space, in capitals: how numbers and codes are printed. */
const plain = (typed: string): string =>
  typed
    .normalize("NFKC")
    .replaceAll(/[\s\u200b-\u200d\ufeff]/gu, "")
    .toUpperCase();

/** A case number as it was printed, from one as it was typed: white space, full-width and lower-case letters, any kind of hyphen. */
export const readNumber = (typed: string): string => plain(typed).replaceAll(dashes, "-");

/** A tracking code as the server knows it, from one as it was typed: hyphens are there for the eye only. */
export const readCode = (typed: string): string => plain(typed).replaceAll(dashes, "");
