import { css } from "lit";

/** The answer large and first, everything else after it; two columns where there is room. */
export const caseTrackerStyles = css`
  :host {
    max-inline-size: 68rem;
  }

  .tracker {
    container-type: inline-size;
  }

  h2:focus,
  h3:focus,
  h4:focus {
    outline: none;
  }

  h4 {
    margin: 0;
    color: var(--_ink-strong);
    font-size: var(--_size-lead);
    font-weight: 600;
    line-height: 1.4;
  }

  /* The questions. */
  .look-up {
    max-inline-size: 32rem;
  }

  .look-up .lead {
    margin-block: calc(var(--_space) / 2) calc(var(--_space) * 3);
    color: var(--_ink-quiet);
  }

  .look-up .notice {
    margin-block-end: calc(var(--_space) * 3);
  }

  .look-up .notice,
  .action .notice {
    border-color: var(--_caution);
    background: var(--_caution-ground);
  }

  .look-up .notice-title + p,
  .action .notice-title + p {
    color: var(--_ink);
  }

  .look-up input {
    font-size: var(--_size-lead);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }

  .look-up .form-buttons {
    margin-block-start: calc(var(--_space) * 3);
  }

  .look-up button {
    flex: 1 1 auto;
    max-inline-size: 24rem;
    min-block-size: 3.25rem;
    font-size: var(--_size-lead);
  }

  /* The case. */
  .case {
    display: grid;
    gap: calc(var(--_space) * 4);
  }

  .head + .news:empty + .now {
    margin-block-start: calc(var(--_space) * -1.5);
  }

  .where-to {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
    justify-content: space-between;
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  .number {
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  .number strong {
    color: var(--_ink);
    font-weight: 600;
    letter-spacing: 0.02em;
    user-select: all;
  }

  .news {
    margin-block-start: calc(var(--_space) * -2);
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_accent-ground);
    color: var(--_ink-strong);
    font-weight: 600;
  }

  /* In place but out of the way: a region that comes and goes is not announced. */
  .news:empty {
    position: absolute;
    padding: 0;
  }

  .now {
    display: grid;
    gap: calc(var(--_space) * 3);
    align-content: start;
  }

  .standing {
    padding: calc(var(--_space) * 3);
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_accent);
    border-radius: var(--_radius-large);
    background: var(--_ground);
  }

  .standing.late {
    border-block-start-color: var(--_alarm);
  }

  .standing.soon {
    border-block-start-color: var(--_caution);
  }

  .standing.held,
  .standing.no-deadline {
    border-block-start-color: var(--_line-strong);
  }

  .standing.closed {
    border-block-start-color: var(--_done);
  }

  .where {
    margin-block-start: calc(var(--_space) / 2);
    color: var(--_ink-strong);
    /* Smaller where large type leaves a word no room: a title broken in mid-word is none. */
    font-size: clamp(var(--_size-lead), 9cqi, var(--_size-display));
    font-weight: 650;
    line-height: 1.3;
  }

  .unit {
    font-size: var(--_size-lead);
  }

  .facts {
    display: grid;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 3);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    margin: calc(var(--_space) * 2) 0 0;
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
  }

  dt {
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  dd {
    margin: 0;
    color: var(--_ink-strong);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.45;
  }

  /* What comes from the middle of an English sentence: “tomorrow, 16:40”. */
  dd::first-letter {
    text-transform: uppercase;
  }

  .left,
  .aside {
    display: block;
    font-size: var(--_size-small);
    font-weight: 500;
  }

  .aside {
    color: var(--_ink-quiet);
  }

  .left.late {
    color: var(--_alarm);
  }

  .left.soon {
    color: var(--_caution);
  }

  .left.in-time {
    color: var(--_accent);
  }

  .caution {
    margin-block-start: calc(var(--_space) * 2.5);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_caution);
    border-radius: var(--_radius);
    background: var(--_caution-ground);
    color: var(--_ink);
  }

  .caution.late {
    border-inline-start-color: var(--_alarm);
    background: var(--_alarm-ground);
  }

  .caution.held {
    border-inline-start-color: var(--_line-strong);
    background: var(--_ground-raised);
  }

  .caution-title {
    color: var(--_ink-strong);
    font-weight: 650;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
  }

  .actions > h3,
  .actions > form {
    flex: 1 0 100%;
  }

  .action {
    padding: calc(var(--_space) * 3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-large);
    background: var(--_ground-raised);
  }

  .action .summary,
  .action .notice {
    margin-block: calc(var(--_space) * 2);
  }

  .action > .field:first-of-type {
    margin-block-start: calc(var(--_space) * 2);
  }

  .action .form-buttons {
    margin-block-start: calc(var(--_space) * 3);
  }

  .course h3 {
    margin-block-end: calc(var(--_space) * 2);
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
    align-items: center;
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
  }

  .as-of {
    flex: 1 1 100%;
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  @container (inline-size >= 46rem) {
    .case {
      grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
      column-gap: calc(var(--_space) * 5);
    }

    .head,
    .news,
    .progress,
    .foot {
      grid-column: 1 / -1;
    }

    /* To the eye the way comes first where it takes one line; in the source the answer does. */
    .progress {
      order: -1;
    }

    .head,
    .news {
      order: -2;
    }

    .head + .news:empty + .now {
      margin: 0;
    }

    .head {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space) calc(var(--_space) * 3);
      align-items: baseline;
    }

    .as-of {
      flex-basis: auto;
    }
  }

  @media print {
    .foot button,
    .actions,
    .news,
    gridloop-survey {
      display: none;
    }

    .case {
      display: block;
    }

    .case > * + * {
      margin-block-start: 1.5rem;
    }

    .standing,
    .step {
      break-inside: avoid;
    }
  }

  @media (forced-colors: active) {
    .caution,
    .news {
      border: 1px solid CanvasText;
      border-inline-start-width: 4px;
    }

    .news:empty {
      border: 0;
    }
  }
`;
