import { css } from 'lit';

/** What needs to improve. */
export const recommendationsStyles = css`
  .frame {
    --_reserve: 41.5em;
  }

  @container host (inline-size >= 22em) {
    .frame {
      --_reserve: 34.4em;
    }
  }

  @container host (inline-size >= 30em) {
    .frame {
      --_reserve: 28.8em;
    }
  }

  @container host (inline-size >= 40em) {
    .frame {
      --_reserve: 27.7em;
    }
  }

  @container host (inline-size >= 48em) {
    .frame {
      --_reserve: 25.8em;
    }
  }

  @container host (inline-size >= 56em) {
    .frame {
      --_reserve: 23.1em;
    }
  }

  [part='list'] {
    display: grid;
    gap: calc(1.25 * var(--_unit));
  }

  [part='recommendation'] {
    display: grid;
    gap: calc(0.4 * var(--_unit));
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid color-mix(in srgb, currentcolor 25%, transparent);
  }

  [part='detail'] {
    color: var(--_muted);
    font-size: 0.95em;
  }

  [part='response'] {
    padding: calc(0.75 * var(--_unit));
    border: var(--_line);
    border-radius: var(--_radius);
  }
`;
