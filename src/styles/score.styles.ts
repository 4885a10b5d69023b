import { css } from 'lit';

/** The score: its number, its meter, its parts. One colour for all, since a score is not a grade. */
export const scoreStyles = css`
  .frame {
    --_reserve: 42.8em;
  }

  @container host (inline-size >= 22em) {
    .frame {
      --_reserve: 41.3em;
    }
  }

  @container host (inline-size >= 24em) {
    .frame {
      --_reserve: 38.3em;
    }
  }

  @container host (inline-size >= 28em) {
    .frame {
      --_reserve: 35.5em;
    }
  }

  @container host (inline-size >= 36em) {
    .frame {
      --_reserve: 34em;
    }
  }

  @container host (inline-size >= 44em) {
    .frame {
      --_reserve: 31em;
    }
  }

  @container host (inline-size >= 48em) {
    .frame {
      --_reserve: 27.4em;
    }
  }

  @container host (inline-size >= 52em) {
    .frame {
      --_reserve: 26.2em;
    }
  }

  /* Nothing to show needs no room. */
  .frame:has([part='none']) {
    --_reserve: 0;
  }

  [part='score-content'],
  [part='score-total'] {
    display: grid;
    gap: var(--_unit);
  }

  [part='score-total'] {
    align-content: start;
    gap: calc(0.35 * var(--_unit));
  }

  [part='score-framework'],
  [part='score-label'],
  [part='part-statement'] {
    color: var(--_muted);
  }

  [part='score-value'] {
    font-size: 2.25em;
    font-weight: 700;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }

  [part='meter'],
  [part='bar'] {
    max-inline-size: 32em;
    overflow: hidden;
    border: 1px solid;
    border-radius: var(--_radius);

    svg {
      display: block;
      inline-size: 100%;
      block-size: 0.75em;
      fill: currentcolor;
      stroke: none;
    }

    svg:dir(rtl) {
      transform: scaleX(-1);
    }
  }

  [part='bar'] {
    color: var(--_muted);

    svg {
      block-size: 0.4em;
    }
  }

  [part='rating'] [data-tone] {
    margin-inline-start: 0.25em;
  }

  [part='ranks'] {
    display: grid;
    gap: calc(0.4 * var(--_unit));
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid color-mix(in srgb, currentcolor 25%, transparent);
  }

  [part='score-parts'] {
    display: grid;
    gap: var(--_unit) 2em;

    [part='score-parts'] {
      padding-inline-start: 1em;
    }
  }

  [part='score-part'] {
    display: grid;
    align-content: end;
    gap: calc(0.35 * var(--_unit));
    break-inside: avoid;

    > p:first-child {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 1em;
      max-inline-size: 32em;
    }
  }

  [part='part-label'] {
    flex: 1;
    min-inline-size: 60%;
  }

  @container host (inline-size >= 48em) {
    [part='score-content'],
    [part='score-content'] > [part='score-parts'] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    [part='score-content'] {
      column-gap: 2em;

      > * {
        grid-column: 1 / -1;
      }
    }

    /* What is said beside the score stands beside it. */
    [part='score-total'] {
      grid-area: span 2 / 1;

      ~ [part='rating'],
      ~ [part='ranks'] {
        grid-column: 2;
      }
    }
  }
`;
