import { css } from "lit";

/** How what stands in place of content looks: see `notice/notice.ts`. */
export const noticeStyles = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-large);
    background: var(--_ground-raised);
    color: var(--_ink);
  }

  .notice-mark {
    flex: none;
    inline-size: 2rem;
    block-size: 2rem;
    fill: none;
    stroke: var(--_caution);
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .notice.empty .notice-mark {
    stroke: var(--_ink-quiet);
  }

  .notice-words {
    flex: 1 1 14rem;
  }

  .notice-title {
    color: var(--_ink-strong);
    font-weight: 600;
  }

  .notice-title + p {
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  .loading {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding-block: var(--_space);
  }

  .loading-line {
    block-size: 1.25rem;
    border-radius: var(--_radius);
    background: var(--_ground-sunken);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }

  .loading-line:nth-of-type(3n) {
    inline-size: 82%;
  }

  .loading-line:last-child {
    inline-size: 55%;
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
`;
