import { css } from "lit";
import { tokens } from "./tokens.styles.js";

/** What every element starts from: tokens, type, focus, the native controls it uses, and text for screen readers only. */
export const foundation = [
  tokens,
  css`
    :host {
      display: block;
      box-sizing: border-box;
      color: var(--_ink);
      font-family: var(--_font);
      font-size: var(--_size-body);
      line-height: var(--_leading);
      overflow-wrap: anywhere;
    }

    :host([hidden]) {
      display: none;
    }

    *,
    *::before,
    *::after {
      box-sizing: inherit;
    }

    ol,
    ul,
    p,
    h2,
    h3 {
      margin: 0;
      padding: 0;
    }

    ol,
    ul {
      list-style: none;
    }

    button {
      min-block-size: 2.75rem;
      padding: var(--_space) calc(var(--_space) * 2);
      border: 1px solid var(--_accent);
      border-radius: var(--_radius);
      background: var(--_ground);
      color: var(--_accent);
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }

    button:hover {
      background: var(--_accent-ground);
    }

    :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
      border-radius: var(--_radius);
    }

    .for-screen-readers {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `,
];
