import { css } from "lit";

/** The head of the list: whose cases, the search box and the filters. Quiet until something is on. */
export const filtersStyles = css`
  .worklist {
    container-type: inline-size;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
  }

  .views {
    display: flex;
    flex: 1 1 100%;
    margin: 0;
    padding: 0.1875rem;
    border: 0;
    border-radius: calc(var(--_radius) + 0.1875rem);
    background: var(--_ground-sunken);
  }

  .view {
    position: relative;
    display: flex;
    flex: 1 1 auto;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.75rem;
    padding-inline: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    color: var(--_ink-quiet);
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
    transition: background-color var(--_quick);
  }

  .view input {
    position: absolute;
    inset: 0;
    margin: 0;
    appearance: none;
    outline: none;
    cursor: pointer;
  }

  .view:hover {
    color: var(--_ink-strong);
  }

  .view:has(:checked) {
    background: var(--_ground);
    box-shadow: 0 1px 2px rgb(0 0 0 / 14%);
    color: var(--_ink-strong);
    font-weight: 600;
  }

  .view:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }

  .count {
    font-variant-numeric: tabular-nums;
  }

  .view .count {
    min-inline-size: 1.5em;
    padding-inline: 0.45em;
    border-radius: 1em;
    background: var(--_ground-raised);
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
    font-weight: 600;
    line-height: 1.6;
  }

  .view:has(:checked) .count {
    background: var(--_accent-ground);
    color: var(--_accent);
  }

  .search {
    display: flex;
    flex: 1 1 min(18rem, 100% - 3.5rem);
    align-items: center;
    gap: var(--_space);
    min-inline-size: 0;
  }

  .search label {
    flex: none;
    color: var(--_ink);
    font-weight: 600;
  }

  .search-box {
    position: relative;
    flex: 1 1 auto;
    min-inline-size: 0;
  }

  input[type="search"] {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: var(--_space) 2.75rem var(--_space) calc(var(--_space) * 1.5);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_ink-strong);
    font: inherit;
    appearance: none;
  }

  input[type="search"]::-webkit-search-cancel-button {
    display: none;
  }

  input[type="search"]::placeholder {
    color: var(--_ink-quiet);
    opacity: 1;
  }

  input[type="search"]:hover,
  .choices-panel select:hover {
    border-color: var(--_accent);
  }

  .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 2.75rem;
    padding: 0;
  }

  /* Nothing to clear. */
  input[type="search"]:placeholder-shown + .clear {
    display: none;
  }

  .clear svg,
  .choices-button svg {
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
  }

  .choices-button {
    flex: none;
    padding-inline: calc(var(--_space) * 1.5);
    border-color: var(--_line-strong);
    color: var(--_ink);
    font-weight: 400;
  }

  .choices-button[aria-expanded="true"],
  .choices-button.active {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .choices-button.active {
    background: var(--_accent-ground);
    font-weight: 600;
  }

  .choices-panel:not([hidden]) {
    margin-block-start: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 1.5);
    border-radius: var(--_radius);
    background: var(--_ground-raised);
  }

  .choices-of-lists {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: calc(var(--_space) * 1.5);
  }

  .choices-of-lists label {
    display: grid;
    gap: calc(var(--_space) / 2);
    color: var(--_ink);
    font-size: var(--_size-small);
    font-weight: 600;
  }

  .choices-panel select {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding-inline: calc(var(--_space) * 1.5);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_ink-strong);
    font: inherit;
    font-size: var(--_size-body);
    font-weight: 400;
  }

  .choices-missing {
    color: var(--_alarm);
    font-size: var(--_size-small);
  }

  .choices-button .count {
    font-size: var(--_size-small);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    margin-block: calc(var(--_space) * 1.5) var(--_space);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75);
  }

  .chip {
    position: relative;
    gap: 0.375em;
    min-block-size: 2.25rem;
    padding: 0.25rem 0.5625rem;
    border-color: var(--_line);
    border-radius: 2rem;
    background: var(--_ground);
    color: var(--_ink);
    font-size: var(--_size-small);
    font-weight: 400;
  }

  /* As large to the thumb as a button, though it looks smaller. */
  .chip::after {
    content: "";
    position: absolute;
    inset: -0.25rem -0.125rem;
  }

  .chip .lamp-shape {
    fill: currentColor;
  }

  .chip .lamp-cut {
    stroke: var(--_ground);
  }

  .chip .count {
    color: var(--_ink-quiet);
    font-weight: 600;
  }

  .chip.approving.some,
  .chip.approving.some .count {
    color: var(--_accent);
    font-weight: 600;
  }

  .chip.late.some,
  .chip.late.some .count {
    color: var(--_alarm);
    font-weight: 600;
  }

  .chip.soon.some,
  .chip.soon.some .count {
    color: var(--_caution);
    font-weight: 600;
  }

  .chip:hover {
    border-color: var(--_line-strong);
    background: var(--_ground-raised);
  }

  .chip[aria-pressed="true"] {
    border-color: var(--_accent);
    background: var(--_accent-ground);
    box-shadow: inset 0 0 0 1px var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }

  .chip[aria-pressed="true"] .count {
    color: inherit;
  }

  .chip.late[aria-pressed="true"] {
    border-color: var(--_alarm);
    background: var(--_alarm-ground);
    box-shadow: inset 0 0 0 1px var(--_alarm);
    color: var(--_alarm);
  }

  .chip.late[aria-pressed="true"] .lamp-cut {
    stroke: var(--_alarm-ground);
  }

  .chip.soon[aria-pressed="true"] {
    border-color: var(--_caution);
    background: var(--_caution-ground);
    box-shadow: inset 0 0 0 1px var(--_caution);
    color: var(--_caution);
  }

  /* The box is what matters; the mark beside it keeps its name for those who hear it. */
  @container (inline-size < 30rem) {
    .choices-word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .head {
      column-gap: var(--_space);
    }
  }

  @container (inline-size >= 52rem) {
    .chip {
      padding-inline: 0.75rem;
    }

    .chips {
      gap: var(--_space);
    }

    .views {
      flex: none;
    }

    .view {
      flex: none;
    }

    .search {
      max-inline-size: 28rem;
      margin-inline-start: auto;
    }
  }

  @media (forced-colors: active) {
    .view:has(:checked),
    .chip[aria-pressed="true"] {
      border: 3px solid Highlight;
    }
  }
`;
