import { css } from "lit";

/** A rail with a mark for each entry: filled for the newest, and of another shape, not only another colour, by kind. */
export const caseTimelineStyles = css`
  :host {
    --_mark: 0.875rem;
    --_gutter: calc(var(--_mark) + var(--_space) * 2);
  }

  .note {
    color: var(--_ink-quiet);
  }

  .failure {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
    margin-block-end: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_caution);
    background: var(--_caution-ground);
    color: var(--_ink);
  }

  .failure p {
    flex: 1 1 16rem;
  }

  .entry {
    position: relative;
    padding-inline-start: var(--_gutter);
    padding-block-end: calc(var(--_space) * 3);
  }

  .entry:last-child {
    padding-block-end: 0;
  }

  /* The rail, from this mark to the next. */
  .entry:not(:last-child)::after {
    content: "";
    position: absolute;
    inset-block: calc(var(--_mark) + 0.6em) -0.2em;
    inset-inline-start: calc(var(--_mark) / 2 - 1px);
    inline-size: 2px;
    background: var(--_line);
  }

  /* The mark. */
  .entry::before {
    content: "";
    position: absolute;
    inset-block-start: 0.42em;
    inset-inline-start: 0;
    inline-size: var(--_mark);
    block-size: var(--_mark);
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_ground);
  }

  .entry:first-child::before {
    background: var(--_accent);
    box-shadow: 0 0 0 4px var(--_accent-ground);
  }

  .press::before {
    border-color: var(--_caution);
    border-radius: 1px;
    transform: rotate(45deg) scale(0.86);
  }

  .entry.press:first-child::before {
    background: var(--_caution);
    box-shadow: 0 0 0 4px var(--_caution-ground);
  }

  .clock::before {
    border-style: dashed;
  }

  .joint::before,
  .message::before {
    border-radius: 3px;
  }

  .close::before {
    border-color: var(--_done);
    background: var(--_done);
  }

  .entry.close:first-child::before {
    background: var(--_done);
    box-shadow: 0 0 0 4px var(--_done-ground);
  }

  .step {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    color: var(--_accent);
    font-size: var(--_size-small);
    font-weight: 600;
  }

  .latest {
    padding-inline: 0.5em;
    border-radius: 1em;
    background: var(--_accent-ground);
    color: var(--_accent);
    font-weight: 500;
  }

  .title {
    font-size: var(--_size-body);
    line-height: 1.5;
  }

  .entry:first-child .title {
    font-size: var(--_size-lead);
    font-weight: 600;
  }

  /* Time and unit, with a line between them that is clipped off where the unit wraps to a line of its own. */
  .entry-note {
    color: var(--_ink);
    font-size: var(--_size-small);
  }

  .meta {
    --_between: calc(var(--_space) * 1.5);

    display: flex;
    flex-wrap: wrap;
    margin-inline-start: calc(-1 * var(--_between) - 1px);
    color: var(--_ink-quiet);
    clip-path: inset(0 0 0 calc(var(--_between) + 1px));
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  .meta > * {
    margin-inline-end: var(--_between);
    padding-inline-start: var(--_between);
    border-inline-start: 1px solid var(--_line);
    line-height: 1.4;
  }

  /* What somebody wrote, as a quotation. */
  .said {
    display: grid;
    gap: var(--_space);
    max-inline-size: 38rem;
    margin: var(--_space) 0 0;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 3px solid var(--_line-strong);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_ground-raised);
  }

  .said dt {
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
    line-height: 1.4;
  }

  .said dd {
    margin: 0;
    white-space: pre-line;
  }

  ol + button {
    margin-block-start: calc(var(--_space) * 2);
    margin-inline-start: var(--_gutter);
  }

  @media print {
    button {
      display: none;
    }

    .entry {
      break-inside: avoid;
    }
  }

  @media (forced-colors: active) {
    .entry::before {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
    }

    .entry:first-child::before {
      background: CanvasText;
    }
  }
`;
