/** How many columns of a terminal a text takes: a Chinese character takes two (Unicode's wide and full-width ranges). */
function widthOf(text: string): number {
  return [...text].reduce(
    (width, character) =>
      width + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(character) ? 2 : 1),
    0,
  );
}

/** Rows under headings, the first column to the left, the others to the right. */
export function tableOf(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ""))));
  const cell = (text: string, column: number): string => {
    const space = " ".repeat((widths[column] ?? 0) - widthOf(text));
    return column === 0 ? text + space : space + text;
  };
  return all.map((row) => row.map(cell).join("  ").trimEnd()).join("\n");
}
