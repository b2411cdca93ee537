import { css } from "lit";
import type { CSSResultGroup } from "lit";
import { choiceStyles } from "./choice.styles.js";
import { comboboxStyles } from "./combobox.styles.js";
import { photoStyles } from "./photo.styles.js";

const questionStyles = css`
  .field {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  /* A legend in its usual place cuts into its fieldset's border. */
  legend.label {
    float: inline-start;
    inline-size: 100%;
  }

  legend.label + * {
    clear: both;
  }

  legend.label:has(+ .choices),
  legend.label:has(+ .rating) {
    margin-block-end: var(--_space);
  }

  .field + .field {
    margin-block-start: calc(var(--_space) * 3);
  }

  .label {
    display: block;
    padding: 0;
    color: var(--_ink-strong);
    font-weight: 600;
  }

  .optional {
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
    font-weight: 400;
  }

  .hint,
  .counter {
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  .counter {
    margin-block-start: calc(var(--_space) / 2);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .counter.over {
    color: var(--_alarm);
    font-weight: 600;
  }

  .problem {
    display: flex;
    gap: 0.375em;
    margin-block-start: calc(var(--_space) / 2);
    color: var(--_alarm);
    font-size: var(--_size-small);
    font-weight: 600;
  }

  .problem::before {
    content: "!" / "";
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.15em;
    border-radius: 50%;
    background: var(--_alarm);
    color: var(--_ground);
    line-height: 1.25;
    text-align: center;
  }

  .field.wrong {
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 4px solid var(--_alarm);
  }

  input,
  select,
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75rem;
    margin-block-start: var(--_space);
    padding: calc(var(--_space) * 1.125) calc(var(--_space) * 1.5);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_ink-strong);
    font: inherit;
    transition: border-color var(--_quick);
  }

  input:hover,
  select:hover,
  textarea:hover {
    border-color: var(--_accent);
  }

  input:focus-visible,
  select:focus-visible,
  textarea:focus-visible {
    border-color: var(--_accent);
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }

  textarea {
    min-block-size: 7rem;
    max-block-size: 24rem;
    line-height: var(--_leading);
    resize: vertical;
    field-sizing: content;
  }

  .wrong input,
  .wrong select,
  .wrong textarea {
    border-color: var(--_alarm);
    border-width: 2px;
  }

  /* Short answers get short boxes: their width says how much is expected. */
  input.short {
    max-inline-size: 12rem;
  }

  input.medium,
  select {
    max-inline-size: 24rem;
  }

  /* An answer of several parts, read back. */
  .answer-line {
    display: block;
  }

  .statement-text {
    color: var(--_ink);
    white-space: pre-line;
  }

  /* What is wrong, all in one place, with a way to each. */
  .summary {
    margin-block-end: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2);
    border: 2px solid var(--_alarm);
    border-radius: var(--_radius);
    background: var(--_alarm-ground);
  }

  .summary h2,
  .summary h3 {
    font-size: var(--_size-lead);
  }

  .summary ul {
    display: grid;
    gap: calc(var(--_space) / 2);
    margin-block-start: var(--_space);
  }

  .summary a {
    display: inline-block;
    min-block-size: 1.5rem;
    color: var(--_alarm);
    font-weight: 600;
  }

  .form-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
    margin-block-start: calc(var(--_space) * 4);
  }

  @media (forced-colors: active) {
    .field.wrong {
      border-inline-start-color: Mark;
    }
  }
`;

/** How questions, their controls and what is wrong with an answer look, wherever a form is asked. */
export const fieldStyles: CSSResultGroup = [questionStyles, choiceStyles, comboboxStyles, photoStyles];
