import { css } from "lit";

/** The choice of the matter: a search box, results as rows, classes as tiles. */
export const itemChoiceStyles = css`
  .search-box {
    position: relative;
  }

  .search-box input {
    padding-inline-start: 2.75rem;
    appearance: none;
  }

  .magnifier {
    position: absolute;
    inset-block-end: 0.75rem;
    inset-inline-start: 0.75rem;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    fill: none;
    stroke: var(--_ink-quiet);
    stroke-width: 2;
    stroke-linecap: round;
    pointer-events: none;
  }

  .found {
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  .found:not(:empty) {
    margin-block: calc(var(--_space) * 1.5) var(--_space);
  }

  .choice-of-item h3 {
    margin-block-start: calc(var(--_space) * 3);
  }

  .to-classes + h3 {
    margin-block-start: var(--_space);
  }

  .choice-of-item h3:focus-visible {
    outline: none;
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9rem, 100%), 1fr));
    gap: calc(var(--_space) * 1.5);
    margin-block-start: calc(var(--_space) * 1.5);
  }

  @container (min-width: 34rem) {
    .tiles {
      grid-template-columns: repeat(3, 1fr);
    }
  }

  .tiles li {
    display: grid;
  }

  button.tile {
    flex-direction: column;
    align-items: start;
    justify-content: space-between;
    gap: calc(var(--_space) / 2);
    min-block-size: 4.75rem;
    padding: calc(var(--_space) * 1.5);
    border-color: var(--_line);
    background: var(--_ground-raised);
    color: var(--_ink-strong);
    text-align: start;
  }

  button.tile:hover {
    border-color: var(--_accent);
    background: var(--_accent-ground);
  }

  .tile-count {
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .items {
    margin-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }

  .items li {
    border-block-end: 1px solid var(--_line);
  }

  button.item {
    position: relative;
    flex-wrap: wrap;
    justify-content: start;
    gap: 0 calc(var(--_space) * 1.5);
    inline-size: 100%;
    padding: calc(var(--_space) * 1.25) 2rem calc(var(--_space) * 1.25) var(--_space);
    border-color: transparent;
    border-radius: 0;
    background: none;
    color: var(--_ink-strong);
    font-weight: 500;
    text-align: start;
  }

  /* An arrow that says: this leads on. */
  button.item::after,
  .arrow {
    content: "";
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: solid var(--_ink-quiet);
    border-width: 2px 2px 0 0;
    transform: rotate(45deg);
  }

  button.item::after {
    position: absolute;
    inset-block-start: calc(50% - 0.25rem);
    inset-inline-end: 0.75rem;
  }

  .arrow {
    border-color: currentcolor;
    transform: rotate(-135deg);
  }

  button.item:hover {
    background: var(--_accent-ground);
  }

  button.item[aria-current] {
    background: var(--_accent-ground);
    color: var(--_accent);
    font-weight: 600;
  }

  .item-class {
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
    font-weight: 400;
  }

  mark {
    background: none;
    color: var(--_accent);
    font-weight: 700;
  }

  .to-classes {
    margin-block-start: calc(var(--_space) * 2);
    margin-inline-start: calc(var(--_space) * -1);
  }

  .show-rest {
    margin-block-start: calc(var(--_space) * 2);
  }
`;
