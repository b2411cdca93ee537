import { css } from "lit";

/** The rows: cards without boxes in a narrow place, columns in a wide one. Colour is left to what is late, due soon or chosen. */
export const rowsStyles = css`
  .results:focus {
    outline: none;
  }

  .caption {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  .order::before {
    content: "· " / "";
  }

  .columns {
    display: none;
  }

  .rows {
    border-block-start: 1px solid var(--_line);
    transition: opacity var(--_quick);
  }

  [aria-busy="true"] .rows {
    opacity: 0.6;
  }

  .row {
    position: relative;
    display: grid;
    align-content: start;
    gap: calc(var(--_space) / 4) calc(var(--_space) * 3);
    padding: calc(var(--_space) * 1.5) var(--_space);
    border-block-end: 1px solid var(--_line);
    line-height: 1.5;
    transition: background-color var(--_quick);
  }

  .row:hover {
    background: var(--_ground-raised);
  }

  .row.selected {
    background: var(--_accent-ground);
    box-shadow: inset 4px 0 0 var(--_accent);
  }

  .row:dir(rtl).selected {
    box-shadow: inset -4px 0 0 var(--_accent);
  }

  .row:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
    border-radius: var(--_radius);
  }

  .due {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.625em;
    margin-block-end: calc(var(--_space) / 2);
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  .left {
    color: var(--_ink);
    font-weight: 600;
  }

  .late .left {
    color: var(--_alarm);
  }

  .soon .left {
    color: var(--_caution);
  }

  /* In a narrow place number and time of report come last. */
  .matter,
  .side {
    display: contents;
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125rem 0.5em;
    font-size: var(--_size-lead);
    line-height: 1.4;
  }

  .row-link {
    display: inline;
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink-strong);
    font-weight: 600;
    text-align: start;
    text-decoration: none;
  }

  .row-link:hover {
    background: none;
  }

  .row:hover .row-link {
    color: var(--_accent);
    text-decoration: underline;
  }

  .row-link:focus-visible {
    outline: none;
  }

  /* The link is as large as its row. */
  .row-link::after {
    content: "";
    position: absolute;
    inset: 0;
  }

  .closed .row-link {
    font-weight: 400;
  }

  .badge {
    padding-inline: 0.5em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
    font-weight: 600;
    line-height: 1.5;
  }

  .badge.alarm {
    border-color: var(--_alarm);
    color: var(--_alarm);
  }

  .badge.caution {
    border-color: var(--_caution);
    color: var(--_caution);
  }

  .badge.wanted {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .summary {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    color: var(--_ink);
  }

  .meta,
  .place,
  .turn {
    display: flex;
    flex-wrap: wrap;
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  .meta {
    order: 1;
    gap: 0 1em;
  }

  .place,
  .turn {
    gap: 0 0.5em;
  }

  .stage {
    color: var(--_ink);
    font-weight: 600;
  }

  .banner {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space) calc(var(--_space) * 2);
    margin-block-end: var(--_space);
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-radius: var(--_radius);
    background: var(--_accent-ground);
    color: var(--_ink);
  }

  .banner.stale {
    border-inline-start: 4px solid var(--_caution);
    background: var(--_caution-ground);
  }

  .banner p {
    flex: 1 1 12rem;
  }

  .end {
    display: grid;
    justify-items: center;
    gap: var(--_space);
    padding-block: calc(var(--_space) * 2);
    color: var(--_ink-quiet);
    text-align: center;
  }

  .more {
    min-inline-size: min(16rem, 100%);
  }

  .failed {
    color: var(--_alarm);
  }

  .ways-out {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .notice + .caption {
    padding-block-start: calc(var(--_space) * 3);
  }

  /* Room for two columns: what it is on the one side, where it is and whose turn on the other. */
  @container (inline-size >= 36rem) {
    .row {
      grid-template: auto 1fr / minmax(0, 3fr) minmax(0, 2fr);
    }

    .matter,
    .side {
      display: block;
    }

    .side {
      grid-area: 1 / 2 / span 2;
    }

    .place,
    .turn {
      display: block;
    }

    .place .unit {
      color: var(--_ink);
    }

    .place + .turn {
      margin-block-start: calc(var(--_space) / 2);
    }
  }

  @container (inline-size >= 58rem) {
    .columns,
    .row {
      display: grid;
      grid-template: auto / 13.5rem minmax(0, 5fr) minmax(0, 3fr) minmax(0, 3fr);
      gap: 0 calc(var(--_space) * 2.5);
    }

    .columns {
      padding: calc(var(--_space) / 2) var(--_space);
      color: var(--_ink-quiet);
      font-size: var(--_size-small);
    }

    .row {
      padding-block: calc(var(--_space) * 1.25);
    }

    .side {
      display: contents;
    }

    .due {
      align-content: flex-start;
      margin-block-end: 0;
    }

    .place,
    .turn {
      padding-block-start: 0.1875rem;
    }

    .place + .turn {
      margin-block-start: 0;
    }

    .title {
      font-size: var(--_size-body);
    }

    .summary {
      font-size: var(--_size-small);
    }
  }

  @media (forced-colors: active) {
    .row.selected {
      border-inline-start: 6px solid Highlight;
    }
  }
`;
