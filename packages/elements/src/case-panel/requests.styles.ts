import { css } from "lit";

/** What was asked for, and how far its approval has come. */
export const requestsStyles = css`
  .requests {
    display: grid;
    gap: calc(var(--_space) * 2.5);
  }

  .request {
    display: grid;
    gap: calc(var(--_space) / 2);
    font-size: var(--_size-small);
  }

  .request-title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space);
    color: var(--_ink-strong);
    font-size: var(--_size-body);
  }

  .request-title .badge {
    margin-inline-start: auto;
  }

  .words {
    display: grid;
    gap: calc(var(--_space) / 2);
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 2px solid var(--_line-strong);
  }

  .words dt {
    color: var(--_ink-quiet);
  }

  .words dd {
    color: var(--_ink-strong);
    white-space: pre-line;
  }

  .approvals {
    display: grid;
    gap: calc(var(--_space) / 2);
  }

  .approval {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 0 var(--_space);
  }

  .approval-mark {
    align-self: center;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    border: 2px solid var(--_line-strong);
    border-radius: 50%;
  }

  .approval .quiet-text,
  .approval .words {
    grid-column: 2 / -1;
  }

  .approval-state {
    color: var(--_ink-quiet);
    font-weight: 600;
  }

  .approval.given .approval-mark {
    border-color: var(--_done);
    background: var(--_done);
  }

  .approval.given .approval-state {
    color: var(--_done);
  }

  .approval.wanted .approval-mark {
    border-color: var(--_caution);
    background: linear-gradient(to right, var(--_caution) 50%, var(--_ground) 50%);
  }

  .approval.wanted .approval-title {
    color: var(--_ink-strong);
    font-weight: 600;
  }

  .approval.wanted .approval-state {
    color: var(--_caution);
  }

  .approval.refused .approval-mark {
    border-color: var(--_alarm);
    border-radius: 0;
    background: var(--_alarm);
  }

  .approval.refused .approval-state {
    color: var(--_alarm);
  }

  .decisions {
    display: grid;
    gap: calc(var(--_space) * 2);
    border-color: var(--_caution);
    background: var(--_caution-ground);
  }

  .decisions h3 {
    margin: 0;
    color: var(--_caution);
  }

  .request.wanted {
    padding: calc(var(--_space) * 1.5);
    border-radius: var(--_radius);
    background: var(--_ground);
  }

  .request-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block-start: var(--_space);
  }

  .request-buttons .offer {
    flex: 1 1 6rem;
    align-items: center;
    max-inline-size: 12rem;
  }

  .decision .request {
    margin-block-start: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 1.5);
    border-radius: var(--_radius);
    background: var(--_ground-raised);
  }

  .only-asked {
    margin-block-start: var(--_space);
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-inline-start: 4px solid var(--_caution);
    border-radius: var(--_radius);
    background: var(--_caution-ground);
    color: var(--_ink-strong);
  }

  .limits {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 1.5);
    color: var(--_ink);
    font-size: var(--_size-small);
  }

  @media (forced-colors: active) {
    .approval:is(.given, .refused) .approval-mark {
      background: CanvasText;
    }
  }
`;
