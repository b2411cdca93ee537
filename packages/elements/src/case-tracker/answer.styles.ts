import { css } from "lit";

/** The answer: a letter rather than a record, in type of its own size. */
export const answerStyles = css`
  .answer {
    padding: calc(var(--_space) * 3);
    border: 1px solid transparent;
    border-radius: var(--_radius-large);
    background: var(--_accent-ground);
  }

  .answer-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 2);
    align-items: baseline;
    justify-content: space-between;
  }

  .answer-head time {
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  .answer .said {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    margin: calc(var(--_space) * 1.5) 0 0;
  }

  .answer dt {
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
    line-height: 1.4;
  }

  .answer dd {
    color: var(--_ink-strong);
    font-size: var(--_size-lead);
    font-weight: 400;
    line-height: 1.7;
    white-space: pre-line;
  }

  /* "Answer" under "The answer" is one too many for the eye. */
  .answer .single dt {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    .answer {
      break-inside: avoid;
    }
  }
`;
