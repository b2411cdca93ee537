import { css } from "lit";

/** How a text with a list of what fits it looks, and what was chosen from it. */
export const comboboxStyles = css`
  .combobox {
    position: relative;
  }

  .combobox input::placeholder {
    color: var(--_ink-quiet);
    opacity: 1;
  }

  .combobox-popup {
    position: absolute;
    z-index: 10;
    inset-inline: 0;
    margin-block-start: var(--_space);
    overflow: hidden;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_ground);
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 18%);
  }

  .combobox-popup[hidden] {
    display: none;
  }

  /* The list scrolls, not what is around it: the arrow keys walk through it from the text. */
  .combobox-popup ul {
    max-block-size: min(18rem, 45vh);
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  .option {
    display: grid;
    align-content: center;
    min-block-size: 2.75rem;
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 1.5);
    color: var(--_ink-strong);
    cursor: pointer;
  }

  .option + .option {
    border-block-start: 1px solid var(--_line);
  }

  .option-detail {
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  .option.chosen {
    font-weight: 600;
  }

  .option:hover {
    background: var(--_ground-raised);
  }

  .option[aria-selected="true"] {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
    background: var(--_accent-ground);
  }

  .combobox-note {
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  ul:empty + .combobox-note {
    border: 0;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  .chips:has(.chip) {
    margin-block-start: var(--_space);
  }

  .chip {
    display: flex;
    align-items: center;
    max-inline-size: 100%;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent-ground);
    color: var(--_ink-strong);
  }

  .chip span {
    padding-block: calc(var(--_space) / 2);
    padding-inline-start: calc(var(--_space) * 1.5);
  }

  .chip-remove {
    flex: none;
    inline-size: 2.75rem;
    padding: 0;
    border: 0;
    background: transparent;
  }

  .chip-remove svg {
    inline-size: 1.125rem;
    block-size: 1.125rem;
  }

  .chip-remove svg,
  .pin {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .pin {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }

  .locating {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: var(--_space);
    margin-block-start: calc(var(--_space) / 2);
  }

  .locating button {
    margin-inline-start: calc(var(--_space) * -1);
  }

  @media (forced-colors: active) {
    .option[aria-selected="true"] {
      outline-color: Highlight;
    }

    .chip-remove {
      border: 1px solid ButtonText;
    }
  }
`;
