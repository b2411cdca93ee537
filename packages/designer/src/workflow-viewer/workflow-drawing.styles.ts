import { css } from "lit";

/** The drawing: calm bands and cards; a case's path is the loudest thing in it. Ways back are dashed, not only of another colour. */
export const drawingStyles = css`
  .drawing {
    display: block;
    margin-inline: auto;
    font-family: var(--_font);
    user-select: none;
  }

  .drawing text {
    fill: var(--_ink);
  }

  .band .ground {
    fill: var(--_ground);
  }

  .band.even .ground {
    fill: var(--_ground-raised);
  }

  .band .heading {
    fill: var(--_ground-sunken);
  }

  .band.even .heading {
    fill: var(--_line);
    fill-opacity: 0.6;
  }

  .band .rule {
    fill: var(--_line-strong);
  }

  .band .badge {
    fill: var(--_accent);
  }

  .band .badge-number {
    fill: var(--_on-accent);
    font-weight: 700;
  }

  .band.alongside .badge {
    fill: var(--_ground);
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-dasharray: 3 2;
  }

  .band.alongside .badge-number {
    fill: var(--_accent);
  }

  .band.now .rule {
    fill: var(--_accent);
  }

  .drawing .step-title {
    fill: var(--_ink-strong);
  }

  .drawing .step-note {
    fill: var(--_ink-quiet);
  }

  .shaft,
  .bracket {
    fill: none;
    stroke: var(--_line-strong);
    stroke-width: 1.5;
  }

  .bracket {
    stroke-width: 4;
    stroke-linecap: round;
  }

  .head,
  .end {
    fill: var(--_line-strong);
  }

  .end {
    fill: var(--_ground);
    stroke: var(--_line-strong);
    stroke-width: 3;
  }

  .back .shaft {
    stroke: var(--_caution);
    stroke-dasharray: 5 3.5;
  }

  .back .bracket {
    stroke: var(--_caution);
  }

  .back .head {
    fill: var(--_caution);
  }

  .nowhere .shaft {
    stroke: var(--_alarm);
    stroke-width: 2;
  }

  .with-path .line:not(.travelled) .shaft {
    stroke-width: 1.1;
  }

  .travelled .shaft {
    stroke: var(--_accent);
    stroke-width: 3;
  }

  .travelled .bracket {
    stroke: var(--_accent);
  }

  .travelled .head {
    fill: var(--_accent);
  }

  .travelled .end {
    stroke: var(--_accent);
  }

  .travelled.back .shaft {
    stroke-dasharray: 7 4;
  }

  .stage {
    cursor: pointer;
  }

  .card {
    fill: var(--_ground);
    stroke: var(--_line-strong);
    stroke-width: 1;
  }

  .even ~ .stage .card {
    fill: var(--_ground);
  }

  .stage:hover .card {
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .final .card {
    stroke: var(--_done);
    stroke-width: 1.5;
  }

  .final .inner {
    fill: none;
    stroke: var(--_done);
    stroke-width: 1;
  }

  .visited .card {
    fill: var(--_accent-ground);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }

  .current .card {
    stroke-width: 3;
  }

  .control {
    fill: transparent;
    outline: none;
  }

  .control:focus-visible {
    stroke: var(--_accent);
    stroke-width: 3;
  }

  .drawing .stage-title {
    fill: var(--_ink-strong);
  }

  .drawing .fact {
    fill: var(--_ink-quiet);
  }

  .drawing .fact.deadline {
    fill: var(--_ink);
  }

  .drawing .fact.problem {
    fill: var(--_caution);
    font-weight: 600;
  }

  .mark {
    fill: none;
    stroke: var(--_ink-quiet);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .mark.problem,
  .way.back .mark,
  .key .back .mark {
    stroke: var(--_caution);
  }

  .way.forward .mark,
  .key .forward .mark {
    stroke: var(--_accent);
  }

  .way.nowhere .mark {
    stroke: var(--_alarm);
    stroke-width: 2;
  }

  .drawing .way.nowhere .way-title {
    fill: var(--_alarm);
  }

  .drawing .way.exit .way-title,
  .drawing .way.stay .way-title {
    fill: var(--_ink-quiet);
  }

  .drawing .way.taken .way-title {
    fill: var(--_accent);
    font-weight: 700;
  }

  .divider {
    fill: none;
    stroke: var(--_line);
  }

  .rungs rect {
    fill: var(--_caution-ground);
  }

  .rungs path,
  .key .rungs .mark {
    fill: none;
    stroke: var(--_caution);
    stroke-width: 1.6;
  }

  .drawing .rungs text {
    fill: var(--_caution);
  }

  .pill rect {
    fill: var(--_accent);
    stroke: var(--_ground);
    stroke-width: 1.5;
  }

  .pill path,
  .drawing .pill text {
    fill: var(--_on-accent);
  }

  /* Drawn in the person's own colours; what those cannot tell apart, shape and words do. */
  @media (forced-colors: active) {
    .drawing,
    .key svg {
      forced-color-adjust: none;
      --_ink: CanvasText;
      --_ink-strong: CanvasText;
      --_ink-quiet: CanvasText;
      --_ground: Canvas;
      --_ground-raised: Canvas;
      --_ground-sunken: Canvas;
      --_line: CanvasText;
      --_line-strong: CanvasText;
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_accent-ground: Canvas;
      --_caution: CanvasText;
      --_caution-ground: Canvas;
      --_done: CanvasText;
      --_alarm: CanvasText;
    }

    .band .ground,
    .band .heading,
    .band.even .heading {
      fill: Canvas;
      fill-opacity: 1;
      stroke: CanvasText;
    }

    .rungs rect {
      stroke: CanvasText;
    }
  }
`;
