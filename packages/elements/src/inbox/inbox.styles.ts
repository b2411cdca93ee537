import { css } from "lit";

/** Messages as a list: what is unread stands out by weight, edge and word, not by colour alone. */
export const inboxStyles = [
  css`
    .inbox {
      display: grid;
      gap: calc(var(--_space) * 1.5);
      justify-items: start;
      min-inline-size: 0;
    }

    .inbox > * {
      max-inline-size: 100%;
    }

    .inbox-head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 calc(var(--_space) * 2);
    }

    .inbox-head p {
      color: var(--_ink-quiet);
      font-variant-numeric: tabular-nums;
    }

    .failed {
      color: var(--_alarm);
    }

    .items {
      inline-size: 100%;
      border-block-start: 1px solid var(--_line);
    }

    .item {
      padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
      border-block-end: 1px solid var(--_line);
      border-inline-start: 4px solid transparent;
    }

    .item.unread {
      border-inline-start-color: var(--_accent);
      background: var(--_accent-ground);
    }

    .subject {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--_space);
    }

    .mark {
      padding-inline: 0.5em;
      border: 1px solid var(--_accent);
      border-radius: var(--_radius);
      color: var(--_accent);
      font-size: var(--_size-small);
      font-weight: 600;
    }

    .item-link {
      display: inline-flex;
      align-items: center;
      justify-content: start;
      min-block-size: 2.75rem;
      padding: 0;
      border: 0;
      background: none;
      color: var(--_accent);
      font-weight: 400;
      text-align: start;
    }

    .unread .item-link {
      color: var(--_ink-strong);
      font-weight: 650;
    }

    .item-link:hover {
      background: none;
      text-decoration: underline;
    }

    .message {
      color: var(--_ink);
      white-space: pre-line;
    }

    .meta {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(var(--_space) * 2);
      color: var(--_ink-quiet);
      font-size: var(--_size-small);
      font-variant-numeric: tabular-nums;
    }
  `,
];
