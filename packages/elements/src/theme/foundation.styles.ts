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

    /* What a disclosure holds inherits from this box in between (Chromium 131), which knows nothing of the rule above. */
    ::details-content {
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

    /* Not "none": Safari takes that for "no list at all" and does not tell VoiceOver of one. */
    ol,
    ul {
      list-style-type: "";
    }

    h2 {
      color: var(--_ink-strong);
      font-size: var(--_size-title);
      font-weight: 650;
      line-height: 1.35;
    }

    h3 {
      color: var(--_ink-strong);
      font-size: var(--_size-lead);
      font-weight: 600;
      line-height: 1.4;
    }

    a {
      color: var(--_accent);
      text-underline-offset: 0.2em;
    }

    button,
    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: var(--_space);
      min-block-size: 2.75rem;
      padding: var(--_space) calc(var(--_space) * 2);
      border: 1px solid var(--_accent);
      border-radius: var(--_radius);
      background: var(--_ground);
      color: var(--_accent);
      font: inherit;
      font-weight: 600;
      line-height: 1.3;
      text-align: center;
      text-decoration: none;
      cursor: pointer;
      transition:
        background-color var(--_quick),
        border-color var(--_quick),
        box-shadow var(--_quick);
    }

    button:hover,
    .button:hover {
      background: var(--_accent-ground);
    }

    button.primary,
    .button.primary {
      background: var(--_accent);
      color: var(--_on-accent);
    }

    button.primary:hover,
    .button.primary:hover {
      border-color: var(--_accent-strong);
      background: var(--_accent-strong);
    }

    button.alarm {
      border-color: var(--_alarm);
      color: var(--_alarm);
    }

    button.alarm:hover {
      background: var(--_alarm-ground);
    }

    /* For what is at hand everywhere: it looks like a link and stays as large to the thumb as a button. */
    button.quiet {
      padding-inline: var(--_space);
      border-color: transparent;
      background: transparent;
    }

    button.quiet:hover {
      background: var(--_accent-ground);
    }

    /* Not the attribute: a button that says why it does nothing must stay reachable by keyboard. */
    button[aria-disabled="true"] {
      border-color: var(--_line-strong);
      background: var(--_ground-raised);
      color: var(--_ink-quiet);
      cursor: default;
    }

    :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
      border-radius: var(--_radius);
    }

    @media (prefers-reduced-motion: reduce) {
      *,
      *::before,
      *::after {
        animation: none !important;
        transition: none !important;
      }
    }

    @media (forced-colors: active) {
      button.primary,
      .button.primary {
        border: 2px solid ButtonText;
      }
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
