/** A title as it is compared: without regard to width, case and repeated white space. */
export const plainTitle = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

const latin = /[a-z0-9]/;

/** Whether a cut before this place of a plain text would go through a Latin word or a number: Grid 1 is not in Grid 12. */
export const cutsWord = (text: string, at: number): boolean => latin.test(text[at - 1] ?? "") && latin.test(text[at] ?? "");
