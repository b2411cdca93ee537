import { css } from "lit";
import type { CSSResultGroup } from "lit";
import { photoStyles } from "./photo.styles.js";

const questionStyles = css`
  .field {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
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

  /* One choice each: the whole box is the label. */
  .choices {
    display: grid;
    gap: var(--_space);
    margin-block-start: var(--_space);
  }

  .choice {
    position: relative;
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_space) * 1.5);
    min-block-size: 2.75rem;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_ground);
    cursor: pointer;
    transition:
      background-color var(--_quick),
      border-color var(--_quick);
  }

  .choice:hover {
    border-color: var(--_accent);
    background: var(--_accent-ground);
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-ground);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .choice:focus-within:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }

  .choice input {
    flex: none;
    inline-size: 1.25rem;
    min-block-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.2em 0 0;
    accent-color: var(--_accent);
  }

  .choice input:focus-visible {
    outline: none;
  }

  .choice span {
    min-inline-size: 0;
  }

  .choice .optional {
    margin-inline-start: 0.25em;
  }

  .field > .choice {
    margin-block-start: var(--_space);
  }

  .statement-text {
    color: var(--_ink);
    white-space: pre-line;
  }

  /* A mark of several: each as large as a thumb, all in one row where there is room for them. */
  .rating {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(2.75rem, 1fr));
    gap: calc(var(--_space) / 2);
    max-inline-size: 26rem;
    margin-block-start: var(--_space);
  }

  .mark {
    position: relative;
    display: grid;
    justify-items: center;
    align-content: center;
    min-block-size: 2.75rem;
    padding: var(--_space) 0;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    color: var(--_ink);
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }

  .mark input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    min-block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .mark:hover {
    border-color: var(--_accent);
    background: var(--_accent-ground);
  }

  .mark:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-ground);
    color: var(--_ink-strong);
    font-weight: 600;
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .mark:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }

  .star {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    fill: none;
    stroke: var(--_line-strong);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }

  .reached .star {
    fill: var(--_accent);
    stroke: var(--_accent);
  }

  .rating-ends {
    grid-column: 1 / -1;
    display: flex;
    justify-content: space-between;
    gap: var(--_space);
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
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

    .choice:has(:checked),
    .mark:has(:checked) {
      border: 3px solid Highlight;
    }

    .reached .star {
      fill: Highlight;
      stroke: Highlight;
    }
  }
`;

/** How questions, their controls and what is wrong with an answer look, wherever a form is asked. */
export const fieldStyles: CSSResultGroup = [questionStyles, photoStyles];
