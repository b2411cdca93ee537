import type { CSSResultGroup } from "lit";
import { css } from "lit";
import { itemChoiceStyles } from "./item-choice/item-choice.styles.js";
import { receiptStyles } from "./receipt/receipt.styles.js";

/** One column on a phone; where the element itself has room, whatever the page does, the steps stand beside the questions. */
export const intakeFormStyles: CSSResultGroup = [
  css`
    .whole {
      container-type: inline-size;
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }

    .screen {
      min-inline-size: 0;
      max-inline-size: 42rem;
    }

    .heading {
      font-size: var(--_size-title);
      scroll-margin-block-start: calc(var(--_space) * 2);
    }

    .heading:focus-visible {
      outline: none;
    }

    .caption {
      display: block;
      margin-block-end: calc(var(--_space) / 4);
      color: var(--_ink-quiet);
      font-size: var(--_size-small);
      font-weight: 500;
      font-variant-numeric: tabular-nums;
    }

    .bar {
      display: flex;
      gap: calc(var(--_space) / 2);
      margin-block: calc(var(--_space) * 1.5) calc(var(--_space) * 3);
    }

    .bar span {
      flex: 1;
      block-size: 0.25rem;
      border-radius: 0.125rem;
      background: var(--_line);
    }

    .bar .passed {
      background: var(--_accent);
    }

    .steps {
      display: none;
    }

    .matter {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 var(--_space);
      margin-block-end: calc(var(--_space) * 3);
      padding: var(--_space) var(--_space) var(--_space) calc(var(--_space) * 1.5);
      border-radius: var(--_radius);
      background: var(--_ground-raised);
    }

    .matter-words {
      flex: 1 1 8rem;
      color: var(--_ink-strong);
      font-weight: 600;
      line-height: 1.4;
    }

    .matter-label {
      display: block;
      color: var(--_ink-quiet);
      font-size: var(--_size-small);
      font-weight: 400;
    }

    .chosen {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space) calc(var(--_space) * 2);
      margin-block-end: calc(var(--_space) * 3);
      padding: var(--_space) calc(var(--_space) * 1.5);
      border: 1px solid var(--_accent);
      border-radius: var(--_radius);
      background: var(--_accent-ground);
    }

    .anonymity .choice {
      margin-block-start: 0;
    }

    .anonymity .hint {
      margin-block-start: calc(var(--_space) / 2);
    }

    .restored {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--_space);
      max-inline-size: 42rem;
      margin-block-end: calc(var(--_space) * 2.5);
      padding: calc(var(--_space) / 2) calc(var(--_space) * 1.5);
      border-inline-start: 4px solid var(--_accent);
      border-radius: var(--_radius);
      background: var(--_accent-ground);
      font-size: var(--_size-small);
    }

    .restored p {
      flex: 1 1 14rem;
      padding-block: var(--_space);
    }

    /* Questions and answers, to check and on the receipt. */
    .answers {
      margin: var(--_space) 0 calc(var(--_space) * 3);
    }

    .answer {
      display: grid;
      grid-template-columns: 1fr auto;
      align-items: start;
      gap: 0 var(--_space);
      padding-block: calc(var(--_space) * 1.25);
      border-block-end: 1px solid var(--_line);
    }

    .answer dt {
      color: var(--_ink-quiet);
      font-size: var(--_size-small);
    }

    .answer dd {
      margin: 0;
      grid-column: 1;
      color: var(--_ink-strong);
      white-space: pre-line;
    }

    .answer-line {
      display: block;
    }

    .answer .unanswered {
      color: var(--_ink-quiet);
    }

    .answer .change {
      grid-area: 1 / 2 / span 2;
      margin-block: calc(var(--_space) * -0.5);
      white-space: normal;
    }

    .screen .notice {
      margin-block-start: calc(var(--_space) * 2);
    }

    .form-buttons .primary {
      min-inline-size: 9rem;
    }

    @container (max-width: 30rem) {
      .form-buttons > * {
        flex: 1 1 100%;
      }
    }

    @container (min-width: 34rem) {
      .answer {
        grid-template-columns: 11rem 1fr auto;
      }

      .answer dt {
        padding-block-start: 0.125em;
      }

      .answer dd {
        grid-column: 2;
      }

      .answer .change {
        grid-area: 1 / 3;
      }
    }

    @container (min-width: 54rem) {
      .layout {
        display: grid;
        grid-template-columns: minmax(0, 42rem) minmax(12rem, 16rem);
        gap: calc(var(--_space) * 7);
        align-items: start;
      }

      .bar {
        margin-block: calc(var(--_space) * 1.5) calc(var(--_space) * 3.5);
      }

      .steps {
        display: block;
        position: sticky;
        inset-block-start: calc(var(--_space) * 3);
        padding-block: var(--_space);
      }

      .steps li {
        position: relative;
        min-block-size: 2.75rem;
        padding-block-end: calc(var(--_space) * 1.5);
        padding-inline-start: 2.25rem;
        color: var(--_ink-quiet);
      }

      .steps li::before {
        content: "";
        position: absolute;
        inset-block-start: 0.5rem;
        inset-inline-start: 0.25rem;
        inline-size: 0.625rem;
        block-size: 0.625rem;
        border: 2px solid var(--_line-strong);
        border-radius: 50%;
        background: var(--_ground);
      }

      .steps li:not(:last-child)::after {
        content: "";
        position: absolute;
        inset-block: 1.75rem -0.25rem;
        inset-inline-start: calc(0.5625rem - 1px);
        inline-size: 2px;
        background: var(--_line);
      }

      .steps .now {
        color: var(--_ink-strong);
        font-weight: 600;
      }

      .steps .now::before {
        border-color: var(--_accent);
        background: var(--_accent);
        box-shadow: 0 0 0 4px var(--_accent-ground);
      }

      .steps .done::before {
        inline-size: 0.375rem;
        block-size: 0.75rem;
        inset-block-start: 0.375rem;
        inset-inline-start: 0.4375rem;
        border-color: var(--_done);
        border-block-start: 0;
        border-inline-start: 0;
        border-radius: 0;
        background: none;
        transform: rotate(45deg);
      }

      .steps .step-title {
        display: block;
      }

      .steps button.step-title {
        justify-content: start;
        min-block-size: 1.75rem;
        margin-block-start: calc(var(--_space) * -0.25);
        margin-inline-start: calc(var(--_space) / -2);
        padding: 0 calc(var(--_space) / 2);
        font-weight: 500;
        text-align: start;
      }
    }

    @media (forced-colors: active) {
      .bar .passed,
      .steps .now::before {
        forced-color-adjust: none;
        background: Highlight;
      }
    }
  `,
  itemChoiceStyles,
  receiptStyles,
];
