import { css } from "lit";

/** The outward steps: a column with a rail on a phone, one line where there is room. */
export const progressStyles = css`
  .steps {
    --_step-mark: 1.5rem;

    margin-block-start: calc(var(--_space) * 1.5);
  }

  .step {
    position: relative;
    display: flex;
    gap: calc(var(--_space) * 1.5);
    align-items: flex-start;
    padding-block-end: calc(var(--_space) * 2.5);
    color: var(--_ink-quiet);
  }

  .step:last-child {
    padding-block-end: 0;
  }

  /* The rail to the next mark; done as far as the way has been gone. */
  .step:not(:last-child)::after {
    content: "";
    position: absolute;
    inset-block: calc(var(--_step-mark) + 0.1875rem) 0.1875rem;
    inset-inline-start: calc(var(--_step-mark) / 2 - 1px);
    inline-size: 2px;
    border-radius: 1px;
    background: var(--_line);
  }

  .step.done:not(:last-child)::after,
  .step.beside:has(+ .done)::after,
  .step.beside:has(+ .current)::after {
    background: var(--_accent);
  }

  .step-mark {
    flex: none;
    inline-size: var(--_step-mark);
    block-size: var(--_step-mark);
    color: var(--_line-strong);
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .step-mark .body {
    fill: currentColor;
    stroke: none;
  }

  .step-mark .cut {
    stroke: var(--_on-accent);
    stroke-width: 2.4;
  }

  .done .step-mark,
  .current .step-mark {
    color: var(--_accent);
  }

  .beside .ring {
    stroke-dasharray: 3.2 3;
  }

  .beside.pressed .step-mark {
    color: var(--_caution);
  }

  .beside.pressed .ring {
    fill: var(--_caution-ground);
    stroke-dasharray: none;
  }

  .step-words {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 1.5);
    align-items: baseline;
    justify-content: space-between;
    line-height: var(--_step-mark);
  }

  .step-state {
    font-size: var(--_size-small);
  }

  .done .step-title {
    color: var(--_ink);
  }

  .current .step-title,
  .current .step-state {
    color: var(--_accent);
    font-weight: 650;
  }

  .pressed .step-title {
    color: var(--_ink);
  }

  .pressed .step-state {
    color: var(--_caution);
    font-weight: 600;
  }

  @container (inline-size >= 46rem) {
    .progress h3 {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .steps {
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      margin: 0;
    }

    .step {
      flex-direction: column;
      gap: var(--_space);
      padding: 0;
      padding-inline-end: calc(var(--_space) * 2);
    }

    .step:not(:last-child)::after {
      inset-block: calc(var(--_step-mark) / 2 - 1px) auto;
      inset-inline: calc(var(--_step-mark) + 0.375rem) 0.375rem;
      inline-size: auto;
      block-size: 2px;
    }

    .step-words {
      display: block;
      line-height: 1.4;
    }

    .step-words > * {
      display: block;
    }
  }

  @media (forced-colors: active) {
    .step .step-mark {
      color: CanvasText;
    }

    .step-mark .cut {
      stroke: Canvas;
    }

    .step.current .step-mark {
      color: Highlight;
    }

    .step.step:not(:last-child)::after {
      background: CanvasText;
    }
  }
`;
