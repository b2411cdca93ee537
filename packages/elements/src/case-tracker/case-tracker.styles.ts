import { css } from "lit";

/** The frame of both: of the form that asks for a case, and of the case. */
export const caseTrackerStyles = css`
  :host {
    max-inline-size: 68rem;
  }

  .tracker {
    container-type: inline-size;
  }

  h2:focus,
  h3:focus,
  h4:focus {
    outline: none;
  }
`;
