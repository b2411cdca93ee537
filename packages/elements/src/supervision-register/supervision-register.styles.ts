import { css } from "lit";

/** A list that becomes columns where there is room, and on paper. */
export const supervisionRegisterStyles = [
  css`
    :host {
      container-type: inline-size;
    }

    .register {
      display: grid;
      gap: calc(var(--_space) * 2);
    }

    .head {
      display: grid;
      gap: calc(var(--_space) * 1.5);
    }

    .kinds {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space);
    }

    .kinds button {
      flex: 1 1 auto;
      border-color: var(--_line-strong);
      color: var(--_ink);
      font-weight: 500;
    }

    .kinds button[aria-pressed="true"] {
      border-color: var(--_accent);
      background: var(--_accent);
      color: var(--_on-accent);
      font-weight: 600;
    }

    .period {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--_space);
      font-variant-numeric: tabular-nums;
    }

    .quiet-button {
      padding-inline: var(--_space);
      border-color: transparent;
      background: transparent;
    }

    [hidden] {
      display: none;
    }

    .count {
      color: var(--_ink-quiet);
      font-size: var(--_size-small);
    }

    .quiet,
    .label {
      color: var(--_ink-quiet);
    }

    .quiet {
      font-size: var(--_size-small);
      font-weight: 400;
    }

    .columns {
      display: none;
    }

    .lines {
      border-block-start: 1px solid var(--_line);
    }

    .line {
      display: grid;
      gap: calc(var(--_space) / 2);
      padding-block: calc(var(--_space) * 1.5);
      border-block-end: 1px solid var(--_line);
      font-variant-numeric: tabular-nums;
      line-height: 1.5;
      break-inside: avoid;
    }

    .cell {
      display: grid;
      grid-template-columns: 5.5rem 1fr;
      gap: var(--_space);
    }

    .label {
      font-size: var(--_size-small);
    }

    .measure .words {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 0.5em;
    }

    .paper-link {
      display: inline-flex;
      align-items: center;
      min-block-size: 2.75rem;
      margin-block: -0.5rem;
      padding: 0;
      border: 0;
      background: none;
      color: var(--_accent);
      font-weight: 600;
      text-align: start;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }

    .item {
      display: block;
    }

    .late {
      color: var(--_alarm);
      font-weight: 600;
    }

    .awaited {
      color: var(--_caution);
    }

    .replied {
      color: var(--_done);
    }

    .unit h3 {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.75em;
      margin-block: var(--_space);
    }

    .tools {
      display: flex;
      flex-wrap: wrap;
      justify-content: end;
      gap: var(--_space);
    }

    @container (min-width: 56rem) {
      .columns,
      .line {
        display: grid;
        grid-template-columns: 8.5rem 8rem minmax(0, 1.3fr) minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 0.9fr);
        gap: calc(var(--_space) * 2);
      }

      .columns {
        padding-block-end: calc(var(--_space) / 2);
        color: var(--_ink-quiet);
        font-size: var(--_size-small);
      }

      .cell {
        display: block;
      }

      /* The column's head says it to the eye; each cell still says it to a screen reader. */
      .columns + .lines .label {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }

      .unit .label {
        display: block;
      }
    }

    @media print {
      .kinds,
      .tools,
      .period button {
        display: none;
      }

      .paper-link {
        color: inherit;
        text-decoration: none;
      }
    }
  `,
];
