import { css } from "lit";

/** What the case waits for besides its units, and what it is bound to. */
export const standingsStyles = css`
  .standings {
    display: grid;
    gap: var(--_space);
  }

  .standing {
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_caution);
    border-radius: var(--_radius);
    background: var(--_caution-ground);
    color: var(--_ink);
  }

  .standing p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 1.5);
  }

  .standing strong {
    color: var(--_ink-strong);
    font-weight: 600;
  }

  .standing button {
    padding-inline: 0;
  }

  .asked {
    margin: calc(var(--_space) / 2) 0 0;
    color: var(--_ink-strong);
    white-space: pre-line;
  }

  .duplicates {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
  }

  .case-chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    margin-block-start: calc(var(--_space) / 2);
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  .case-chosen strong {
    color: var(--_ink-strong);
    font-weight: 600;
  }

  .ticket-due {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space);
  }

  .rung-meeting {
    color: var(--_ink-strong);
    font-weight: 600;
  }
`;
