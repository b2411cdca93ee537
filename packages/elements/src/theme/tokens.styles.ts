import { css } from "lit";

/**
 * The look shared by all elements, as private custom properties (`--_…`) over the public ones a portal may set
 * (`--gridloop-…`). Every pair of text and ground used by the elements has a contrast of at least 4.5 : 1 (WCAG 2.2 AA),
 * in the light palette and in the dark one, which follows the page's own `color-scheme`.
 */
export const tokens = css`
  :host {
    --_font: var(
      --gridloop-font-family,
      system-ui,
      -apple-system,
      "PingFang SC",
      "HarmonyOS Sans SC",
      "Microsoft YaHei",
      "Noto Sans CJK SC",
      "Noto Sans SC",
      sans-serif
    );

    /* A type scale in rem, so that a portal's large-type mode, which sets the root size, reaches every element. */
    --_size-small: var(--gridloop-font-size-small, 0.875rem);
    --_size-body: var(--gridloop-font-size-body, 1rem);
    --_size-lead: var(--gridloop-font-size-lead, 1.125rem);
    --_size-title: var(--gridloop-font-size-title, 1.375rem);
    --_size-display: var(--gridloop-font-size-display, 1.75rem);
    --_leading: var(--gridloop-line-height, 1.6);

    --_space: var(--gridloop-space, 0.5rem);
    --_radius: var(--gridloop-radius, 0.375rem);
    --_radius-large: var(--gridloop-radius-large, 0.75rem);
    --_quick: var(--gridloop-duration, 140ms);

    --_ink: var(--gridloop-color-ink, #18242e);
    --_ink-quiet: var(--gridloop-color-ink-quiet, #51606c);
    --_ground: var(--gridloop-color-ground, #ffffff);
    --_ground-raised: var(--gridloop-color-ground-raised, #f2f6f8);
    --_line: var(--gridloop-color-line, #d3dce2);
    --_accent: var(--gridloop-color-accent, #0a5c7d);
    --_accent-ground: var(--gridloop-color-accent-ground, #e3f0f5);
    --_caution: var(--gridloop-color-caution, #8a4600);
    --_caution-ground: var(--gridloop-color-caution-ground, #fdf0de);
    --_done: var(--gridloop-color-done, #1d6a3c);
    --_done-ground: var(--gridloop-color-done-ground, #e4f3e9);
    --_ink-strong: var(--gridloop-color-ink-strong, #0c161e);
    --_line-strong: var(--gridloop-color-line-strong, #75858f);
    --_on-accent: var(--gridloop-color-on-accent, #ffffff);
    --_accent-strong: var(--gridloop-color-accent-strong, #07455e);
    --_alarm: var(--gridloop-color-alarm, #a8201a);
    --_alarm-ground: var(--gridloop-color-alarm-ground, #fdeceb);
    --_ground-sunken: var(--gridloop-color-ground-sunken, #e9eff2);
  }

  /* Guarded, because an embedded browser without light-dark() would drop each of these values when it is used. */
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_ink: var(--gridloop-color-ink, light-dark(#18242e, #e8eef2));
      --_ink-quiet: var(--gridloop-color-ink-quiet, light-dark(#51606c, #a5b4bf));
      --_ground: var(--gridloop-color-ground, light-dark(#ffffff, #12191f));
      --_ground-raised: var(--gridloop-color-ground-raised, light-dark(#f2f6f8, #1c262e));
      --_line: var(--gridloop-color-line, light-dark(#d3dce2, #36444f));
      --_accent: var(--gridloop-color-accent, light-dark(#0a5c7d, #6cc3e4));
      --_accent-ground: var(--gridloop-color-accent-ground, light-dark(#e3f0f5, #10333f));
      --_caution: var(--gridloop-color-caution, light-dark(#8a4600, #f3b15f));
      --_caution-ground: var(--gridloop-color-caution-ground, light-dark(#fdf0de, #3a2a12));
      --_done: var(--gridloop-color-done, light-dark(#1d6a3c, #74cf97));
      --_done-ground: var(--gridloop-color-done-ground, light-dark(#e4f3e9, #12321f));
      --_ink-strong: var(--gridloop-color-ink-strong, light-dark(#0c161e, #f4f8fa));
      --_line-strong: var(--gridloop-color-line-strong, light-dark(#75858f, #7d8f9b));
      --_on-accent: var(--gridloop-color-on-accent, light-dark(#ffffff, #06222e));
      --_accent-strong: var(--gridloop-color-accent-strong, light-dark(#07455e, #9bdaf3));
      --_alarm: var(--gridloop-color-alarm, light-dark(#a8201a, #ff9c91));
      --_alarm-ground: var(--gridloop-color-alarm-ground, light-dark(#fdeceb, #45191a));
      --_ground-sunken: var(--gridloop-color-ground-sunken, light-dark(#e9eff2, #0c1216));
    }
  }
`;
