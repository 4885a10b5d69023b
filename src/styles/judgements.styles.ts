import { css } from 'lit';

/** The judgements: a list in narrow places, a grid in wide ones. */
export const judgementsStyles = css`
  .frame {
    --_reserve: 56.7em;
  }

  @container host (inline-size >= 22em) {
    .frame {
      --_reserve: 49.7em;
    }
  }

  @container host (inline-size >= 30em) {
    .frame {
      --_reserve: 45.7em;
    }
  }

  @container host (inline-size >= 40em) {
    .frame {
      --_reserve: 37.2em;
    }
  }

  @container host (inline-size >= 56em) {
    .frame {
      --_reserve: 33.2em;
    }
  }

  [part='overall'] [data-tone] {
    font-size: 1.375em;
  }

  [part='label'] {
    display: block;
    margin-block-end: 0.4em;
    font-weight: 700;
    line-height: 1.35;
  }

  [part='statement'],
  [part='joint'],
  [part='score'] {
    color: var(--_muted);
  }

  [part='areas'] {
    display: grid;
  }

  [part='area'] {
    display: grid;
    gap: calc(0.5 * var(--_unit));
    align-content: start;
  }

  [part='areas'] > li {
    padding-block: calc(0.75 * var(--_unit));
    border-block-start: var(--_line);
  }

  [part='parts'] {
    display: grid;
    gap: calc(0.75 * var(--_unit));
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid;
    border-color: color-mix(in srgb, currentcolor 25%, transparent);
  }

  [part='parts'] [part='label'] {
    font-weight: 400;
  }

  @container host (inline-size >= 40em) {
    [part='areas'] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: calc(0.75 * var(--_unit));
    }

    [part='areas'] > li {
      padding: var(--_unit);
      border: var(--_line);
      border-radius: var(--_radius);
    }
  }
`;
