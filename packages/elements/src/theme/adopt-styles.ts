import type { CSSResult } from "lit";

/** Adds styles to those a shadow root has, for what is drawn in it from now on. */
export function adoptStyles(root: DocumentFragment | HTMLElement, styles: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot)) return;
  const sheets = styles.map(({ styleSheet }) => styleSheet).filter((sheet) => sheet !== undefined);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
