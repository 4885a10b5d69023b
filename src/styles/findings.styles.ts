import { css } from 'lit';

/** The highlights by area: below each other in narrow places, side by side in wide ones. */
export const findingsStyles = css`
  @container host (inline-size >= 48em) {
    .frame {
      --_reserve: min(100vh, 69.2em);
    }
  }

  @container host (inline-size >= 62em) {
    .frame {
      --_reserve: min(100vh, 60.5em);
    }
  }

  @container host (inline-size >= 72em) {
    .frame {
      --_reserve: min(100vh, 54.5em);
    }
  }

  [part='findings'] {
    display: grid;
    gap: calc(1.25 * var(--_unit));

    [part='heading'] {
      font-size: 1.05em;
    }

    /* The marks are in the text. */
    [part='quoted'] {
      quotes: none;
    }
  }

  [part='findings-area'] {
    display: grid;
    align-content: start;
    gap: calc(0.6 * var(--_unit));
    padding-block-start: calc(0.9 * var(--_unit));
    border-block-start: var(--_line);
  }

  [part='findings-run'],
  [part='provider-statement'] {
    display: grid;
    gap: calc(0.4 * var(--_unit));
  }

  [part='findings-origin'] {
    font-size: 0.95em;

    &:not(:has(b)) {
      color: var(--_muted);
    }

    span {
      display: inline-block;
      margin-inline-end: 0.5em;
    }
  }

  [part='provider-statement'] {
    padding: calc(0.75 * var(--_unit));
    border: var(--_line);
    border-radius: var(--_radius);
  }

  [part='highlights'] {
    display: grid;
    gap: calc(0.6 * var(--_unit));
  }

  [part='finding'] {
    max-inline-size: 44em;
    margin-inline-start: 1.1em;
    list-style: disc;
  }

  @container host (inline-size >= 48em) {
    [part='findings'] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 2em;
    }

    [part='findings'] > p,
    [part='findings-area']:only-of-type {
      grid-column: 1 / -1;
    }
  }

  @media print {
    [part='finding'] {
      break-inside: avoid;
    }
  }
`;
