import { css } from "lit";

/** A question to whoever reported, and that the case was merged with another. */
export const questionStyles = css`
  .question {
    padding: calc(var(--_space) * 3);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius-large);
    background: var(--_accent-ground);
  }

  .question dd {
    white-space: pre-line;
  }

  .question-advice {
    margin-block-start: var(--_space);
    color: var(--_ink);
  }

  .question form {
    margin-block-start: calc(var(--_space) * 2.5);
  }

  .question .summary,
  .question .notice {
    margin-block-end: calc(var(--_space) * 2);
  }

  .question .form-buttons {
    margin-block-start: calc(var(--_space) * 3);
  }

  .caution.merged {
    border-inline-start-color: var(--_accent);
    background: var(--_accent-ground);
  }

  @media print {
    .question form {
      display: none;
    }
  }
`;
