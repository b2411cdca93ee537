import { css } from "lit";

/** Numbered stages down the page; a way back differs from a way on by its arrow, not by colour alone. */
export const stageListStyles = css`
  :host {
    --_number: 1.75rem;
  }

  .empty,
  .remark,
  .where {
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  .stage {
    position: relative;
    padding-block: calc(var(--_space) * 1.5);
    padding-inline: calc(var(--_number) + var(--_space) * 3.5) calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
  }

  .stage + .stage {
    margin-block-start: var(--_space);
  }

  .title {
    font-size: var(--_size-lead);
    font-weight: 600;
    line-height: 1.5;
  }

  .number {
    position: absolute;
    inset-inline-start: calc(var(--_space) * 2);
    inline-size: var(--_number);
    block-size: var(--_number);
    border-radius: 50%;
    background: var(--_accent-ground);
    color: var(--_accent);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
    line-height: var(--_number);
    text-align: center;
  }

  .final .number {
    background: var(--_done-ground);
    color: var(--_done);
  }

  .end {
    color: var(--_done);
  }

  .problem {
    margin-block-start: calc(var(--_space) / 2);
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 4px solid var(--_caution);
    color: var(--_caution);
    font-size: var(--_size-small);
    font-weight: 600;
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block-start: var(--_space);
  }

  button {
    display: inline-flex;
    align-items: baseline;
    gap: var(--_space);
    border-color: var(--_line);
    background: var(--_ground-raised);
    text-align: start;
  }

  button::before {
    content: "→" / "";
  }

  .back::before {
    content: "↩" / "";
  }

  .words {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: var(--_space);
  }

  .where {
    font-weight: 400;
  }
`;
