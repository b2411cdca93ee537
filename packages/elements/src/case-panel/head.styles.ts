import { css } from "lit";

/** What it is, by when, where, whose turn. */
export const headStyles = css`
  .head {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    min-inline-size: 0;
  }

  .head-top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    margin-block-end: calc(var(--_space) * -1.5);
  }

  .number {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space);
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  .figure {
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.02em;
  }

  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  .badge {
    padding: 0 0.625em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
    font-weight: 600;
  }

  .badge.alarm {
    border-color: var(--_alarm);
    color: var(--_alarm);
  }

  .badge.caution {
    border-color: var(--_caution);
    color: var(--_caution);
  }

  .badge.done {
    border-color: var(--_done);
    color: var(--_done);
  }

  .badge.accent {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .due {
    display: grid;
    gap: calc(var(--_space) / 2);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_ground-raised);
  }

  .due.late {
    border-inline-start-color: var(--_alarm);
    background: var(--_alarm-ground);
  }

  .due.soon {
    border-inline-start-color: var(--_caution);
    background: var(--_caution-ground);
  }

  .due.in-time {
    border-inline-start-color: var(--_accent);
    background: var(--_accent-ground);
  }

  .due.closed {
    border-inline-start-color: var(--_done);
    background: var(--_done-ground);
  }

  .due-line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: calc(var(--_space) / 2) calc(var(--_space) * 1.5);
  }

  /* The lamp lies on a ground of its own colour here, so it needs none. */
  .due .lamp {
    padding-inline: 0;
    background: none;
    font-size: var(--_size-lead);
    white-space: normal;
  }

  .due-phrase {
    color: var(--_ink-strong);
    font-size: var(--_size-title);
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }

  .due-basis {
    color: var(--_ink);
  }

  .due-notes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 2);
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  .whereabouts {
    display: grid;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 4);
  }

  .whereabouts dt {
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  .whereabouts strong {
    color: var(--_ink-strong);
    font-weight: 600;
  }

  /* Progress: with little room, marks and the current step's name; with more, all names. */
  .steps ol {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: calc(var(--_space) / 2);
  }

  .steps-place {
    margin-block-end: calc(var(--_space) / 2);
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  .steps-place strong {
    color: var(--_accent);
  }

  .step {
    position: relative;
  }

  .step-mark {
    display: block;
    block-size: 0.5rem;
    border: 1px solid var(--_line-strong);
    border-radius: 0.25rem;
    background: var(--_ground);
  }

  .step.done .step-mark {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .step.current .step-mark {
    border: 2px solid var(--_accent);
    background: linear-gradient(to right, var(--_accent) 50%, var(--_ground) 50%);
  }

  .step.beside .step-mark {
    border-color: var(--_caution);
    background: var(--_caution);
  }

  .step.passed-by .step-mark {
    border-style: dashed;
  }

  .step-title {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container (min-inline-size: 40rem) {
    .whereabouts {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1.4fr) minmax(0, 0.8fr);
    }

    .steps-place {
      display: none;
    }

    .step-title {
      position: static;
      display: block;
      inline-size: auto;
      block-size: auto;
      margin-block-start: calc(var(--_space) / 2);
      overflow: visible;
      clip-path: none;
      color: var(--_ink-quiet);
      font-size: var(--_size-small);
      line-height: 1.35;
      white-space: normal;
    }

    .step.done .step-title {
      color: var(--_ink);
    }

    .step.beside .step-title {
      color: var(--_caution);
    }

    .step.current .step-title {
      color: var(--_accent);
      font-weight: 700;
    }
  }

  @media (forced-colors: active) {
    .step:is(.done, .beside) .step-mark {
      background: CanvasText;
    }

    .step.current .step-mark {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
    }
  }
`;
