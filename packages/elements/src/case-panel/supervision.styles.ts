import { css } from "lit";

/** The ladder of who was pressed; deadlines; tickets. */
export const supervisionStyles = css`
  :host {
    --_yellow-card: var(--gridloop-color-yellow-card, #f7c600);
    --_on-yellow-card: var(--gridloop-color-on-yellow-card, #2b2100);
    --_rung-mark: 1.625rem;
  }

  .chain + .chain {
    margin-block-start: calc(var(--_space) * 3);
  }

  .chain h4 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 2);
  }

  .chain-standing {
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .chain-watch,
  .chain-passed,
  .chain-source {
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  .chain-watch {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 1.5);
  }

  .chain-passed,
  .chain-source {
    margin-block-start: var(--_space);
  }

  .ladder {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .rung {
    position: relative;
    padding-block-end: calc(var(--_space) * 2.5);
    padding-inline-start: calc(var(--_rung-mark) + var(--_space) * 1.5);
    font-size: var(--_size-small);
  }

  .rung:last-child {
    padding-block-end: 0;
  }

  /* The rail, from this mark to the next; dashed to what has not happened yet. */
  .rung:not(:last-child)::after {
    content: "";
    position: absolute;
    inset-block: calc(var(--_rung-mark) + 0.25rem) 0.125rem;
    inset-inline-start: calc(var(--_rung-mark) / 2 - 1px);
    border-inline-start: 2px solid var(--_line-strong);
  }

  .rung:nth-last-child(2):has(+ .next)::after {
    border-inline-start-style: dashed;
  }

  .rung-mark {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: var(--_rung-mark);
    block-size: var(--_rung-mark);
    border: 2px solid var(--_caution);
    border-radius: 50%;
    background: var(--_caution-ground);
    color: var(--_caution);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }

  /* Cards look like cards. */
  .fired.yellow-card .rung-mark,
  .fired.red-card .rung-mark {
    inset-inline-start: 0.1875rem;
    inline-size: 1.25rem;
    border: 0;
    border-radius: 0.1875rem;
    background: var(--_yellow-card);
    color: var(--_on-yellow-card);
  }

  .fired.red-card .rung-mark {
    background: var(--_alarm);
    color: var(--_ground);
  }

  .fired.warn .rung-mark {
    background: var(--_ground);
  }

  .fired:is(.supervise, .on-site, .dispatch-meeting, .circulate, .expose, .refer) .rung-mark {
    border-color: var(--_alarm);
    border-radius: var(--_radius);
    background: var(--_alarm-ground);
    color: var(--_alarm);
  }

  .next .rung-mark {
    border: 2px dashed var(--_line-strong);
    background: var(--_ground);
    color: var(--_ink-quiet);
  }

  .rung-title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space);
    line-height: var(--_rung-mark);
  }

  .rung-title strong {
    color: var(--_ink-strong);
    font-size: var(--_size-body);
    font-weight: 600;
  }

  .rung-title time {
    color: var(--_ink-quiet);
    font-variant-numeric: tabular-nums;
  }

  .rung-whom {
    color: var(--_ink-strong);
  }

  .rung-rule {
    color: var(--_ink-quiet);
  }

  .rung-how {
    padding-inline: 0.4em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_ink);
  }

  .rung-how.by-hand {
    border-color: var(--_caution);
    color: var(--_caution);
  }

  .rung-reply {
    font-weight: 600;
  }

  .rung-reply.awaited {
    color: var(--_caution);
  }

  .rung-reply.late {
    color: var(--_alarm);
  }

  .rung-reply.replied {
    color: var(--_done);
  }

  .next-word {
    padding-inline: 0.5em;
    border-radius: 1em;
    background: var(--_ground-sunken);
    color: var(--_ink);
    line-height: 1.6;
  }

  .chain-ahead {
    margin-block-start: 0;
    padding-inline-start: calc(var(--_rung-mark) + var(--_space) * 1.5);
  }

  .chain-ahead ol {
    display: grid;
    gap: calc(var(--_space) / 2);
    font-size: var(--_size-small);
  }

  .chain-ahead strong {
    font-weight: 500;
  }

  details > .chain {
    margin-block-start: var(--_space);
  }

  .deadlines,
  .tickets {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .deadline,
  .ticket {
    font-size: var(--_size-small);
  }

  .deadline-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space);
  }

  .deadline-line strong {
    color: var(--_ink-strong);
    font-size: var(--_size-body);
    font-weight: 600;
  }

  .deadline .lamp {
    margin-inline-start: auto;
  }

  .notes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 1.5);
  }

  .ticket.withdrawn strong {
    text-decoration: line-through;
  }

  @media (forced-colors: active) {
    .rung-mark {
      border: 2px solid CanvasText;
    }
  }
`;
