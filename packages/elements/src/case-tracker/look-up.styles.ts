import { css } from "lit";

/** The form that asks for number and code. */
export const lookUpStyles = css`
  .look-up {
    max-inline-size: 32rem;
  }

  .look-up .lead {
    margin-block: calc(var(--_space) / 2) calc(var(--_space) * 3);
    color: var(--_ink-quiet);
  }

  .look-up .notice {
    margin-block-end: calc(var(--_space) * 3);
    border-color: var(--_caution);
    background: var(--_caution-ground);
  }

  .look-up .notice-title + p {
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
`;
