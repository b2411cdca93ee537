import { css } from "lit";

/** The receipt: number and code as large as what has to be read out on the telephone. */
export const receiptStyles = css`
  .receipt {
    max-inline-size: 52rem;
  }

  .received {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2.5);
    border-radius: var(--_radius-large);
    background: var(--_done-ground);
    color: var(--_ink);
  }

  .received h2 {
    color: var(--_done);
  }

  .received h2:focus-visible {
    outline: none;
  }

  .received-mark {
    flex: none;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    padding: 0.5rem;
    border-radius: 50%;
    background: var(--_done);
    fill: none;
    stroke: var(--_ground);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .receipt-body {
    display: grid;
    gap: calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 3);
  }

  .proofs {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin: 0;
  }

  .proof dt {
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  .proof dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space);
    margin: 0;
  }

  .proof-text {
    color: var(--_ink-strong);
    font-size: min(var(--_size-display), 6.4cqi + 0.1rem);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
    user-select: all;
  }

  .keep {
    margin-block: var(--_space) calc(var(--_space) * 3);
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  .scan {
    display: grid;
    gap: var(--_space);
    align-content: start;
    justify-items: center;
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
    text-align: center;
  }

  /* Dark on light in the dark palette, too: many readers know it no other way. */
  .qr {
    inline-size: 11rem;
    block-size: 11rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: #fff;
    fill: #000;
    shape-rendering: crispedges;
    forced-color-adjust: none;
  }

  @container (min-width: 44rem) {
    .receipt-body {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: calc(var(--_space) * 6);
    }

    .proofs {
      grid-template-columns: auto auto;
      justify-content: start;
      gap: calc(var(--_space) * 5);
    }

    .proof dd {
      display: block;
    }

    .proof button {
      display: flex;
      margin-inline-start: calc(var(--_space) * -1);
    }

    .proof-text {
      font-size: 1.5rem;
      white-space: nowrap;
    }
  }

  @media print {
    .receipt .form-buttons,
    .proof button {
      display: none;
    }
  }
`;
