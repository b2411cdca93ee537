import { css } from "lit";

/** How a question for photos looks: the area they are added in, and those added. */
export const photoStyles = css`
  .photos {
    display: grid;
    gap: var(--_space);
    margin-block-start: var(--_space);
  }

  .photo-adding {
    position: relative;
    display: grid;
    justify-items: center;
    gap: calc(var(--_space) / 4);
    padding: calc(var(--_space) * 2);
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_ground);
    text-align: center;
    transition:
      background-color var(--_quick),
      border-color var(--_quick);
  }

  .photo-adding:hover,
  .over .photo-adding {
    border-color: var(--_accent);
    background: var(--_accent-ground);
  }

  .photo-adding:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }

  .wrong .photo-adding {
    border: 2px dashed var(--_alarm);
  }

  .photo-adding input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .photo-mark {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .photo-add {
    color: var(--_accent);
    font-weight: 600;
  }

  .photo-limit {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    column-gap: 0.75em;
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  .for-mice {
    display: none;
  }

  @media (hover: hover) and (pointer: fine) {
    .for-mice {
      display: inline;
    }
  }

  .photo-list {
    display: grid;
    gap: var(--_space);
  }

  .photo {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
  }

  .photo-picture {
    display: grid;
    place-items: center;
    inline-size: 4rem;
    block-size: 4rem;
    overflow: hidden;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_ground-sunken);
  }

  .photo-picture canvas {
    inline-size: 100%;
    block-size: 100%;
  }

  .photo-picture .photo-mark {
    stroke: var(--_ink-quiet);
  }

  /* Where the answer is read back. */
  .photo-pictures {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  .photo-pictures canvas {
    inline-size: 4rem;
    block-size: 4rem;
    border-radius: calc(var(--_radius) * 0.75);
  }

  .photo-words {
    display: grid;
    gap: calc(var(--_space) / 4);
    min-inline-size: 0;
  }

  /* Cameras tell their photos apart by the last figures of a name: it breaks rather than being cut. */
  .photo-name {
    display: -webkit-box;
    overflow: hidden;
    color: var(--_ink-strong);
    line-height: 1.35;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .photo-state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.5em;
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  .photo-state .photo-mark {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin-inline-end: -0.25em;
    stroke: var(--_done);
    stroke-width: 2.4;
  }

  .photo.uploaded .photo-mark + span {
    color: var(--_done);
  }

  .photo.failed {
    border-color: var(--_alarm);
  }

  .photo.failed .photo-state {
    color: var(--_alarm);
  }

  .photo-progress {
    block-size: 4px;
    overflow: hidden;
    border-radius: 2px;
    background: var(--_ground-sunken);
  }

  .photo-progress::after {
    display: block;
    inline-size: 40%;
    block-size: 100%;
    border-radius: 2px;
    background: var(--_accent);
    content: "";
    animation: photo-progress 1.2s ease-in-out infinite alternate;
  }

  @keyframes photo-progress {
    to {
      margin-inline-start: 60%;
    }
  }

  .photo-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2);
  }

  /* The sentence of a photo that failed takes the whole width: beside two buttons it would be a column of words. */
  .photo.failed .photo-buttons {
    grid-column: 2 / -1;
    justify-content: flex-start;
  }

  .photo.failed .photo-words {
    grid-column: 2 / -1;
  }

  .photo-declined {
    display: grid;
  }

  @media (forced-colors: active) {
    .photo-mark {
      stroke: CanvasText;
    }

    .photo-progress::after {
      background: Highlight;
    }
  }
`;
