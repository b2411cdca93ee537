import { css } from "lit";

/** How options to choose from look, and the marks of a rating. */
export const choiceStyles = css`
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

  /* A mark of several: each as large as a thumb, all in one row where there is room for them. */
  .rating {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2);
    margin-block-start: var(--_space);
  }

  .rating.stars {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(2.75rem, 1fr));
    max-inline-size: 24rem;
  }

  .mark {
    position: relative;
    display: grid;
    justify-items: center;
    align-content: center;
    min-inline-size: 2.75rem;
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
    display: flex;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) / 2);
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  .rating.stars + .rating-ends {
    justify-content: space-between;
    max-inline-size: 24rem;
  }

  @media (forced-colors: active) {
    .choice:has(:checked),
    .mark:has(:checked) {
      border: 3px solid Highlight;
    }

    .star {
      stroke: CanvasText;
    }

    .reached .star {
      fill: Highlight;
      stroke: Highlight;
    }
  }
`;
