import { svg } from "lit";
import type { SVGTemplateResult } from "lit";
import { encode } from "uqr";

/** A text as a QR code, drawn as one path: runs of dark modules row by row. With the quiet zone of four modules that readers need (ISO/IEC 18004). */
export function qrCode(text: string, label: string): SVGTemplateResult {
  const { data, size } = encode(text, { border: 4, ecc: "M" });
  const path = data
    .map((row, y) =>
      runs(row)
        .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
        .join(""),
    )
    .join("");
  return svg`<svg class="qr" part="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label}><path d=${path}></path></svg>`;
}

/** Where dark modules begin in a row, and how many stand together. */
function runs(row: readonly boolean[]): [start: number, length: number][] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    if (!dark) return;
    const last = found.at(-1);
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
