import { css } from "lit";
import { drawingStyles } from "./workflow-drawing.styles.js";
import { inWordsStyles } from "./workflow-in-words.styles.js";

/** Toolbar, frame, key, details and the workflow in words. */
export const workflowViewerStyles = [
  drawingStyles,
  inWordsStyles,
  css`
    .viewer {
      position: relative;
    }

    .note,
    .remark-note,
    .details-step,
    .where {
      color: var(--_ink-quiet);
      font-size: var(--_size-small);
    }

    .problem-note {
      padding-inline-start: calc(var(--_space) * 1.5);
      border-inline-start: 4px solid var(--_caution);
      color: var(--_caution);
      font-size: var(--_size-small);
      font-weight: 600;
    }

    .toolbar {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: var(--_space);
      margin-block-end: var(--_space);
    }

    .choice,
    .zoom {
      display: flex;
      align-items: center;
      flex-wrap: wrap;
      gap: calc(var(--_space) / 2);
    }

    .toolbar button {
      min-inline-size: 2.75rem;
      border-color: var(--_line);
      background: var(--_ground);
      font-size: var(--_size-small);
    }

    .choice {
      gap: 0;
    }

    .choice button:first-child {
      border-start-end-radius: 0;
      border-end-end-radius: 0;
    }

    .choice button:last-child {
      margin-inline-start: -1px;
      border-start-start-radius: 0;
      border-end-start-radius: 0;
    }

    .choice button[aria-pressed="true"] {
      border-color: var(--_accent);
      background: var(--_accent-ground);
      box-shadow: inset 0 -3px 0 var(--_accent);
    }

    .percent {
      min-inline-size: 3.25em;
      color: var(--_ink-quiet);
      font-size: var(--_size-small);
      font-variant-numeric: tabular-nums;
      text-align: center;
    }

    .whole-case {
      margin-block-end: var(--_space);
      font-size: var(--_size-small);
    }

    .whole-case-name {
      margin-inline-end: var(--_space);
      color: var(--_ink-quiet);
    }

    .watched {
      display: inline-block;
      margin-inline-start: var(--_space);
      padding-inline: 0.6em;
      border-radius: 1em;
      background: var(--_caution-ground);
      color: var(--_caution);
      font-size: var(--_size-small);
    }

    .frame {
      position: relative;
      max-block-size: var(--gridloop-workflow-viewer-block-size, none);
      overflow: auto;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_ground);
      scroll-padding: 1.5rem;
    }

    .key {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_space) / 2) calc(var(--_space) * 2.5);
      margin-block-start: var(--_space);
      color: var(--_ink-quiet);
      font-size: var(--_size-small);
    }

    .key li {
      display: flex;
      align-items: center;
      gap: 0.4em;
    }

    .order-mark {
      display: inline-block;
      flex: none;
      min-inline-size: 1.6em;
      border-radius: 1em;
      background: var(--_accent);
      color: var(--_on-accent);
      font-size: var(--_size-small);
      font-weight: 700;
      font-variant-numeric: tabular-nums;
      line-height: 1.6;
      text-align: center;
    }

    .details {
      position: sticky;
      inset-block-end: var(--_space);
      z-index: 1;
      max-block-size: min(60vh, 28rem);
      max-inline-size: 60rem;
      margin: calc(var(--_space) * 2) auto 0;
      padding: calc(var(--_space) * 2);
      overflow: auto;
      border: 1px solid var(--_line-strong);
      border-radius: var(--_radius-large);
      background: var(--_ground);
      box-shadow: 0 -0.25rem 1.5rem rgb(12 22 30 / 18%);
    }

    .details header {
      display: flex;
      align-items: flex-start;
      justify-content: space-between;
      gap: var(--_space);
    }

    .facts {
      display: grid;
      gap: var(--_space);
      margin-block-start: var(--_space);
    }

    dl,
    dd {
      margin: 0;
    }

    dl {
      display: grid;
      gap: calc(var(--_space) / 2);
    }

    .pair {
      display: grid;
      grid-template-columns: 6em 1fr;
      gap: var(--_space) calc(var(--_space) * 2);
      font-size: var(--_size-small);
    }

    dt {
      color: var(--_ink-quiet);
    }

    dd li + li {
      margin-block-start: 0.15rem;
    }

    .standing {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space);
      font-size: var(--_size-small);
    }

    .here-now {
      padding-inline: 0.6em;
      border-radius: 0.25rem;
      background: var(--_accent);
      color: var(--_on-accent);
    }

    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space);
    }

    .way-button,
    .way-plain {
      display: inline-flex;
      flex-wrap: wrap;
      justify-content: flex-start;
      align-items: baseline;
      gap: 0 var(--_space);
      min-block-size: 2.75rem;
      padding: var(--_space) calc(var(--_space) * 1.5);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_ground-raised);
      font-size: var(--_size-small);
      font-weight: 600;
      line-height: 1.6;
      text-align: start;
    }

    .way-plain {
      border-style: dashed;
      background: none;
    }

    .back > .way-button {
      border-style: dashed;
      border-color: var(--_caution);
    }

    .where,
    .taken-note {
      font-weight: 400;
    }

    .taken-note {
      color: var(--_accent);
    }

    @media (forced-colors: active) {
      .choice button[aria-pressed="true"] {
        border: 3px solid Highlight;
      }

      .order-mark,
      .here-now,
      .step-number {
        border: 1px solid CanvasText;
      }
    }
  `,
];
