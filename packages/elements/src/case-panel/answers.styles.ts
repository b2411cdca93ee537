import { css } from "lit";

/** What was told so far, and its photos. */
export const answersStyles = css`
  .later-forms {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    margin-block-start: calc(var(--_space) * 2);
  }

  .answered-form h4 {
    margin-block-end: calc(var(--_space) / 2);
    padding-block-end: calc(var(--_space) / 2);
    border-block-end: 1px solid var(--_line);
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  .answer {
    padding-block: calc(var(--_space) * 0.75);
  }

  .answer dt {
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  .answer dd {
    color: var(--_ink-strong);
  }

  /* What people wrote keeps its lines, and is never anything but text. */
  .told {
    white-space: pre-line;
  }

  .lock {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.35em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    vertical-align: -0.125em;
  }

  .withheld,
  .personal {
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  .personal {
    display: inline-block;
    margin-inline-start: var(--_space);
  }

  .long .personal {
    margin-inline-start: 0;
  }

  .thumbnails {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block: calc(var(--_space) / 2);
  }

  .thumbnail {
    inline-size: 7.5rem;
    block-size: 5.625rem;
    padding: 0;
    border-color: var(--_line);
    overflow: hidden;
    background: var(--_ground-sunken);
    font-size: var(--_size-small);
    font-weight: 400;
  }

  .thumbnail:hover {
    border-color: var(--_accent);
  }

  .thumbnail canvas {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  dialog {
    box-sizing: border-box;
    inline-size: min(70rem, 100vw - 1rem);
    max-inline-size: none;
    max-block-size: calc(100dvb - 1rem);
    padding: calc(var(--_space) * 2);
    border: 0;
    border-radius: var(--_radius-large);
    background: var(--_ground);
    color: var(--_ink);
  }

  dialog::backdrop {
    background: rgb(8 14 20 / 75%);
  }

  .photo-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
  }

  .photo-bar p {
    color: var(--_ink-strong);
    font-weight: 600;
  }

  .whole-photo {
    display: block;
    max-inline-size: 100%;
    max-block-size: calc(100dvb - 11rem);
    margin: var(--_space) auto;
    object-fit: contain;
  }

  .photo-failed {
    padding: calc(var(--_space) * 6);
    text-align: center;
  }

  /* In rem, so that with large type a question stands above its answer again. */
  @container (min-inline-size: 20rem) {
    .answer:not(.long) {
      display: grid;
      grid-template-columns: minmax(5.5rem, 30%) minmax(0, 1fr);
      gap: calc(var(--_space) * 2);
      align-items: baseline;
    }
  }

  @container (min-inline-size: 40rem) {
    .answer:not(.long) {
      grid-template-columns: 8rem minmax(0, 1fr);
    }
  }
`;
