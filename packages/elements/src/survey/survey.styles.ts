import { css } from "lit";

/** Few words and large targets: whoever answers may be old, on a small phone, and in a hurry. */
export const surveyStyles = css`
  .survey {
    container-type: inline-size;
    padding: calc(var(--_space) * 3);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius-large);
    background: var(--_ground);
  }

  h2:focus {
    outline: none;
  }

  .lead {
    margin-block-start: calc(var(--_space) / 2);
    color: var(--_ink);
  }

  .until {
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  .summary,
  .refused {
    margin-block-start: calc(var(--_space) * 3);
  }

  .refused .notice {
    border-color: var(--_caution);
    background: var(--_caution-ground);
  }

  .questions {
    margin-block-start: calc(var(--_space) * 3);
  }

  .label {
    font-size: var(--_size-lead);
  }

  .choice {
    align-items: center;
    min-block-size: 3.5rem;
    font-size: var(--_size-lead);
  }

  .choice input {
    margin: 0;
  }

  .form-buttons button {
    flex: 1 1 auto;
    max-inline-size: 24rem;
    min-block-size: 3.25rem;
    font-size: var(--_size-lead);
  }

  .outcome {
    display: flex;
    gap: calc(var(--_space) * 2);
    align-items: flex-start;
  }

  .outcome-mark {
    flex: none;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    fill: none;
    stroke: var(--_done);
    stroke-width: 2.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .outcome-mark.redone {
    stroke: var(--_accent);
  }

  /* Up to four answers stand side by side; more, or long ones on a phone, each on a line of its own. */
  @container (inline-size >= 30rem) {
    .choices:not(:has(> :nth-child(5))) {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }
  }

  @media print {
    .form-buttons {
      display: none;
    }
  }
`;
