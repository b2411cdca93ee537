import { css } from "lit";

/** The workflow in words: steps as sections, stages as plates, a case's path told above them. */
export const inWordsStyles = css`
  .in-words {
    display: grid;
    gap: calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 2);
  }

  .step-section > h3 {
    display: flex;
    align-items: center;
    gap: var(--_space);
    margin-block-end: var(--_space);
  }

  .step-number {
    flex: none;
    inline-size: 1.75rem;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: var(--_size-small);
    line-height: 1.75rem;
    text-align: center;
  }

  .stage-item {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .stage-item + .stage-item {
    margin-block-start: var(--_space);
  }

  h4 {
    margin: 0;
    font-size: var(--_size-body);
    font-weight: 600;
  }

  .told {
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_accent-ground);
  }

  .told li {
    display: flex;
    align-items: baseline;
    gap: var(--_space);
  }

  .told li + li {
    margin-block-start: calc(var(--_space) / 2);
  }

  .told time {
    white-space: nowrap;
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  .now-in {
    margin-block-start: var(--_space);
    font-weight: 600;
  }

  .beside li {
    padding-block: calc(var(--_space) / 2);
    border-block-end: 1px solid var(--_line);
    font-size: var(--_size-small);
  }
`;
