import { css } from 'lit';

/** What needs to improve. */
export const recommendationsStyles = css`
  [part='list'] {
    display: grid;
    gap: 1.25em;
  }

  [part='recommendation'] {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid color-mix(in srgb, currentcolor 25%, transparent);
  }

  [part='detail'] {
    color: var(--_muted);
    font-size: 0.95em;
  }

  [part='response'] {
    padding: 0.75em;
    border: var(--_line);
    border-radius: var(--_radius);
  }
`;
