import { css } from "lit";

/** How a due lamp looks: see `lamp.ts`. */
export const lampStyles = css`
  .lamp {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    padding: 0.125em 0.625em;
    border-radius: 1em;
    background: var(--_ground-raised);
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
    font-weight: 600;
    line-height: 1.5;
    white-space: nowrap;
  }

  .lamp-shape {
    flex: none;
    inline-size: 0.875em;
    block-size: 0.875em;
  }

  .lamp-cut {
    fill: none;
    stroke: var(--_alarm-ground);
    stroke-width: 2;
  }

  .lamp.late {
    background: var(--_alarm-ground);
    color: var(--_alarm);
  }

  .lamp.soon {
    background: var(--_caution-ground);
    color: var(--_caution);
  }

  .lamp.in-time {
    background: var(--_accent-ground);
    color: var(--_accent);
  }

  .lamp.closed {
    background: var(--_done-ground);
    color: var(--_done);
  }

  @media (forced-colors: active) {
    .lamp {
      border: 1px solid CanvasText;
    }
  }
`;
