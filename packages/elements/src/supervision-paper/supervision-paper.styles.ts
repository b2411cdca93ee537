import { css } from "lit";

/** A sheet: a head over a double rule, facts in two columns, the sentences, and the signature at the end of the line. */
export const supervisionPaperStyles = [
  css`
    :host {
      container-type: inline-size;
    }

    .paper {
      --_tone: var(--_accent);

      max-inline-size: 46rem;
      margin-inline: auto;
      padding: calc(var(--_space) * 3) calc(var(--_space) * 2.5);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_ground);
    }

    .red-card,
    .expose,
    .refer {
      --_tone: var(--_alarm);
    }

    .yellow-card,
    .urge {
      --_tone: var(--_caution);
    }

    header {
      padding-block-end: calc(var(--_space) * 1.5);
      border-block-end: 3px double var(--_tone);
      text-align: center;
    }

    .district {
      color: var(--_ink-quiet);
      letter-spacing: 0.08em;
    }

    h2 {
      margin-block: calc(var(--_space) / 2);
      color: var(--_tone);
      font-size: var(--_size-display);
      letter-spacing: 0.06em;
      text-wrap: balance;
    }

    .degree {
      margin-inline-start: 0.5em;
      font-size: var(--_size-lead);
      letter-spacing: 0;
    }

    .number {
      color: var(--_ink-quiet);
      font-size: var(--_size-small);
      font-variant-numeric: tabular-nums;
    }

    .number span {
      color: var(--_ink);
    }

    dl,
    dd {
      margin: 0;
    }

    dt,
    .quiet {
      color: var(--_ink-quiet);
    }

    .facts {
      margin-block: calc(var(--_space) * 2);
    }

    .fact {
      display: grid;
      gap: 0 calc(var(--_space) * 2);
      padding-block: var(--_space);
      border-block-end: 1px solid var(--_line);
    }

    .fact dt {
      font-size: var(--_size-small);
    }

    .body {
      display: grid;
      gap: var(--_space);
      font-size: var(--_size-lead);
    }

    .reply-by {
      font-weight: 600;
    }

    .words {
      padding-inline-start: calc(var(--_space) * 1.5);
      border-inline-start: 3px solid var(--_line-strong);
      font-size: var(--_size-body);
    }

    .words h3 {
      font-size: var(--_size-body);
    }

    .words dt {
      font-size: var(--_size-small);
    }

    .words dd {
      white-space: pre-line;
    }

    .reply {
      display: grid;
      gap: var(--_space);
      margin-block-start: calc(var(--_space) * 2);
      padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
      border-radius: var(--_radius);
      background: var(--_done-ground);
      color: var(--_ink);
    }

    .reply.awaited {
      background: var(--_caution-ground);
      color: var(--_caution);
      font-weight: 600;
    }

    footer {
      display: grid;
      gap: calc(var(--_space) * 2);
      margin-block-start: calc(var(--_space) * 3);
    }

    .issued {
      text-align: end;
    }

    .basis {
      display: grid;
      gap: 0 calc(var(--_space) * 1.5);
      padding-block-start: var(--_space);
      border-block-start: 1px solid var(--_line);
      font-size: var(--_size-small);
    }

    .basis dd + dt {
      margin-block-start: calc(var(--_space) / 2);
    }

    code {
      font-family: ui-monospace, monospace;
      font-size: 0.95em;
    }

    .tools {
      max-inline-size: 46rem;
      margin: calc(var(--_space) * 2) auto 0;
      text-align: end;
    }

    @container (min-width: 36rem) {
      .paper {
        padding: calc(var(--_space) * 6) calc(var(--_space) * 7);
      }

      .fact,
      .basis {
        grid-template-columns: 7rem 1fr;
      }

      .fact dt {
        font-size: inherit;
      }

      .basis dd + dt {
        margin-block-start: 0;
      }
    }

    @media print {
      .tools {
        display: none;
      }

      .paper {
        max-inline-size: none;
        padding: 0;
        border: 0;
      }

      .fact,
      .words,
      .reply,
      footer {
        break-inside: avoid;
      }
    }
  `,
];
