import { css } from "lit";

/** How the panel looks before there is a case to show; all else comes with the case. */
export const casePanelStyles = css`
  :host {
    --_gap: calc(var(--_space) * 3);

    container-type: inline-size;
  }

  /* The element itself is the container, so what depends on its width starts one level below. */
  .panel {
    display: grid;
    gap: var(--_gap);
  }

  .panel > [part="close"] {
    justify-self: end;
  }

  button.small {
    padding-block: calc(var(--_space) / 2);
    font-size: var(--_size-small);
  }
`;
