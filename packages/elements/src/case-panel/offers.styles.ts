import { css } from "lit";

/** What can be done now, and the form of what is about to be done. */
export const offersStyles = css`
  .offers,
  .decision {
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-large);
    background: var(--_ground);
  }

  .owed {
    border-color: var(--_alarm);
    background: var(--_alarm-ground);
  }

  .owed h3 {
    color: var(--_alarm);
  }

  .nothing-to-do {
    color: var(--_ink-quiet);
  }

  .offer-list {
    display: grid;
    gap: var(--_space);
  }

  .offer {
    flex-direction: column;
    align-items: flex-start;
    gap: 0;
    padding-block: var(--_space);
    text-align: start;
  }

  .offer-more {
    font-size: var(--_size-small);
    font-weight: 400;
  }

  .offer-list + .offer-list.grave {
    margin-block-start: calc(var(--_space) * 2);
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px dashed var(--_line-strong);
  }

  .offer.caution {
    border-color: var(--_caution);
    color: var(--_caution);
  }

  .offer.caution:hover {
    background: var(--_caution-ground);
  }

  .more-offers {
    margin-block: calc(var(--_space) * 1.5) calc(var(--_space) * -1);
  }

  h3 + .more-offers {
    margin-block-start: 0;
  }

  .more-offers[open] {
    margin-block-end: 0;
  }

  .offer-side {
    padding-block: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }

  .offer-side:last-child {
    padding-block-end: 0;
  }

  .offer-side h4 {
    color: var(--_ink-quiet);
    font-size: var(--_size-small);
  }

  .offer-side .offer-list {
    margin-block-start: var(--_space);
  }

  .offer-list.plain {
    display: flex;
    flex-wrap: wrap;
  }

  .decision {
    border: 2px solid var(--_accent);
  }

  .decision.grave,
  .decision.reply {
    border-color: var(--_alarm);
  }

  .decision.supervise {
    border-color: var(--_caution);
  }

  .decision > h3 {
    margin-block-end: 0;
  }

  .decision form {
    margin-block-start: calc(var(--_space) * 2.5);
  }

  .decision .form-buttons {
    margin-block-start: calc(var(--_space) * 3);
  }

  .group-title {
    margin-block: calc(var(--_space) * 3) calc(var(--_space) * 1.5);
    padding-block-end: calc(var(--_space) / 2);
    border-block-end: 1px solid var(--_line);
  }

  button.alarm.solid {
    background: var(--_alarm);
    color: var(--_ground);
  }

  button.alarm.solid:hover {
    box-shadow: inset 0 0 0 2px var(--_ground);
  }

  button.alarm.solid[aria-disabled="true"] {
    background: var(--_ground-raised);
    color: var(--_ink-quiet);
  }

  .trouble {
    display: grid;
    gap: var(--_space);
    margin-block-end: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2);
    border: 2px solid var(--_alarm);
    border-radius: var(--_radius);
    background: var(--_alarm-ground);
  }

  .trouble.conflict,
  .trouble.gone {
    border-color: var(--_caution);
    background: var(--_caution-ground);
  }

  .trouble.looked {
    border-color: var(--_accent);
    background: var(--_accent-ground);
  }

  .trouble-title {
    color: var(--_ink-strong);
    font-weight: 600;
  }

  .trouble-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  @container (min-inline-size: 30rem) {
    .offer-list {
      grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
    }
  }
`;
