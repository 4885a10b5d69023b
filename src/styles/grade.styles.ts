import { css } from 'lit';

/**
 * A grade: tinted, bordered, with its word and its place on the scale. A tone is a hue; lightness is the same for all,
 * so that each text has the same contrast to its ground, 7:1 or more.
 */
export const gradeStyles = css`
  [data-tone] {
    --_tint: 0.045 var(--_hue);

    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    max-width: 100%;
    padding: 0.1em 0.6em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: var(--_ground, light-dark(oklch(0.94 var(--_tint)), oklch(0.32 var(--_tint))));
    color: var(--_text, light-dark(oklch(0.36 var(--_tint)), oklch(0.92 var(--_tint))));
    font-weight: 700;
  }

  [data-tone='excellent'] {
    --_hue: 155;
    --_text: var(--inspection-excellent-text);
    --_ground: var(--inspection-excellent-ground);
  }

  [data-tone='good'] {
    --_hue: 125;
    --_text: var(--inspection-good-text);
    --_ground: var(--inspection-good-ground);
  }

  [data-tone='fair'] {
    --_hue: 90;
    --_text: var(--inspection-fair-text);
    --_ground: var(--inspection-fair-ground);
  }

  [data-tone='weak'] {
    --_hue: 55;
    --_text: var(--inspection-weak-text);
    --_ground: var(--inspection-weak-ground);
  }

  [data-tone='poor'] {
    --_hue: 27;
    --_text: var(--inspection-poor-text);
    --_ground: var(--inspection-poor-ground);
  }

  [data-tone='neutral'] {
    --_tint: 0 0;
    --_text: var(--inspection-neutral-text);
    --_ground: var(--inspection-neutral-ground);
  }

  [data-tone] svg {
    flex: none;
    height: 0.85em;
    fill: currentcolor;
    stroke: currentcolor;
  }

  path + path {
    fill: none;
  }

  @media (forced-colors: active) {
    /* With a border it would look like a button. */
    [data-tone] {
      padding-inline: 0;
      border: 0;
    }
  }
`;
