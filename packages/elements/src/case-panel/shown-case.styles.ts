import { css } from "lit";
import { answersStyles } from "./answers.styles.js";
import { headStyles } from "./head.styles.js";
import { offersStyles } from "./offers.styles.js";
import { requestsStyles } from "./requests.styles.js";
import { standingsStyles } from "./standings.styles.js";
import { supervisionStyles } from "./supervision.styles.js";

const frame = css`
  .body {
    display: grid;
    gap: calc(var(--_space) * 4);
    min-inline-size: 0;
  }

  .body > *,
  .aside {
    min-inline-size: 0;
  }

  .aside {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 4);
  }

  .now {
    display: grid;
    gap: calc(var(--_space) * 2);
  }

  .section-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    margin-block-end: calc(var(--_space) * 1.5);
  }

  button[aria-pressed="true"] {
    border-color: var(--_accent);
    background: var(--_accent-ground);
  }

  section > h3 {
    margin-block-end: calc(var(--_space) * 1.5);
  }

  h4 {
    margin: 0;
    color: var(--_ink-strong);
    font-size: var(--_size-body);
    font-weight: 600;
    line-height: 1.4;
  }

  dl,
  dd {
    margin: 0;
  }

  .quiet-text {
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  .line {
    display: block;
  }

  details {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  summary {
    display: flex;
    align-items: center;
    gap: var(--_space);
    min-block-size: 2.75rem;
    color: var(--_accent);
    font-size: var(--_size-small);
    font-weight: 600;
    cursor: pointer;
  }

  summary::before {
    content: "";
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-block-end: 2px solid;
    border-inline-end: 2px solid;
    transform: rotate(-45deg);
    transition: transform var(--_quick);
  }

  details[open] > summary::before {
    transform: rotate(45deg);
  }

  /* What came of it, and what is newer than what is shown. */
  .outcome,
  .stripe {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_done);
    border-radius: var(--_radius);
    background: var(--_done-ground);
    color: var(--_ink-strong);
  }

  .stripe {
    border-inline-start-color: var(--_caution);
    background: var(--_caution-ground);
  }

  .outcome p,
  .stripe p {
    flex: 1 1 14rem;
    font-weight: 600;
  }

  .course gridloop-case-timeline + slot {
    display: block;
    margin-block-start: calc(var(--_space) * 3);
  }

  /* Beside each other as soon as both columns can be read: what is done to the left, what presses to the right. */
  @container (min-inline-size: 54rem) {
    .body {
      grid-template: auto auto 1fr / minmax(0, 1fr) minmax(20rem, 26rem);
      gap: calc(var(--_space) * 4) calc(var(--_space) * 5);
    }

    .aside {
      grid-column: 2;
      grid-row: 1 / span 3;
      padding-inline-start: calc(var(--_space) * 5);
      border-inline-start: 1px solid var(--_line);
    }
  }
`;

/** How a case looks in the panel: the frame, and each of its parts. */
export const shownCaseStyles = [frame, headStyles, offersStyles, answersStyles, requestsStyles, supervisionStyles, standingsStyles];
