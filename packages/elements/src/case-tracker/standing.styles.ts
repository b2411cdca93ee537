import { css } from "lit";

/** Where the case stands, the facts beside it, and what is said of a delay, a hold or silence. */
export const standingStyles = css`
  .where-to {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
    justify-content: space-between;
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
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
  .standing.waiting,
  .standing.stopped,
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

  @media (forced-colors: active) {
    .caution {
      border: 1px solid CanvasText;
      border-inline-start-width: 4px;
    }
  }
`;
