/**
 * Writes rows as CSV (RFC 4180, LF), one column per path of the object: `title.en`, `grid.kind`, `assignments.0.role`.
 * A cell without a value stays empty.
 * @param {string[]} columns
 * @param {object[]} rows
 */
export function toCsv(columns, rows) {
  return `${[columns, ...rows.map((row) => columns.map((column) => at(row, column)))].map((cells) => cells.map(quote).join(",")).join("\n")}\n`;
}

/** @param {unknown} value @param {string} path */
const at = (value, path) => path.split(".").reduce((inner, key) => inner?.[key], /** @type {any} */ (value));

/** @param {unknown} cell */
function quote(cell) {
  const written = cell === undefined ? "" : String(cell);
  return /[",\r\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
}

/**
 * Every path that leads to a value in any of the rows, in the order they first appear.
 * @param {object[]} rows
 */
export function columnsOf(rows) {
  const found = new Set();
  const walk = (value, path) => {
    if (value === undefined) return;
    if (typeof value !== "object") found.add(path);
    else for (const key of Object.keys(value)) walk(value[key], path === "" ? key : `${path}.${key}`);
  };
  for (const row of rows) walk(row, "");
  return [...found];
}
