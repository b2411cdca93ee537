import { css } from "lit";
import { answerStyles } from "./answer.styles.js";
import { progressStyles } from "./progress.styles.js";
import { questionStyles } from "./question.styles.js";
import { standingStyles } from "./standing.styles.js";

/** The case: the answer large and first, everything else after it; two columns where there is room. */
const frame = css`
  h4 {
    margin: 0;
    color: var(--_ink-strong);
    font-size: var(--_size-lead);
    font-weight: 600;
    line-height: 1.4;
  }

  .case {
    display: grid;
    gap: calc(var(--_space) * 4);
  }

  .head {
    margin-block-end: calc(var(--_space) * -1.5);
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

  .case > *,
  .now > * {
    min-inline-size: 0;
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

  .action .notice {
    border-color: var(--_caution);
    background: var(--_caution-ground);
  }

  .action .notice-title + p {
    color: var(--_ink);
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

    .head {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space) calc(var(--_space) * 3);
      align-items: baseline;
      margin: 0;
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

    .head {
      margin: 0;
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
    .news:not(:empty) {
      border: 1px solid CanvasText;
    }
  }
`;

/** How a case looks that is followed: the frame, and each of its parts. */
export const followedCaseStyles = [standingStyles, answerStyles, progressStyles, questionStyles, frame];
