import { css } from 'lit';

/** A letter or the text of a report. */
export const letterStyles = css`
  @container host (inline-size >= 56em) {
    .frame {
      --_reserve: min(100vh, 72.5em);
    }
  }

  [part='letter'],
  [part='letter'] [part='start'],
  [part='letter'] [part='opening'],
  [part='letter'] [part='head'],
  [part='letter'] [part='aside'],
  [part='letter'] [part='sections'] {
    display: grid;
    align-content: start;
    gap: var(--_unit);
    min-inline-size: 0;
  }

  /* Lines of some 70 characters. */
  [part='letter'] [part='opening'],
  [part='letter'] [part='sections'],
  [part='letter'] [part='none'] {
    max-inline-size: 36em;
  }

  [part='letter'],
  [part='letter'] [part='sections'] {
    row-gap: calc(1.5 * var(--_unit));
  }

  [part='letter'] [part='heading'] {
    font-size: 1.125em;
    scroll-margin: 4em;
  }

  [part='letter'] [part='excerpt'] {
    color: var(--_muted);
  }

  [part='letter'] [part='about'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--_unit)) 2em;
  }

  [part='letter'] [part='about'] dt {
    color: var(--_muted);
    font-size: 0.9em;
  }

  [part='letter'] [part='head'] {
    padding-block-start: var(--_unit);
    border-block-start: var(--_line);
  }

  /* Lines that are printed one below the other. */
  [part='letter'] [part='letterhead'] span,
  [part='letter'] [part='addressee'] span,
  [part='letter'] [part='signatories'] span {
    display: block;
  }

  [part='letter'] [part='signatories'] {
    display: grid;
    gap: var(--_unit) 1.5em;
  }

  [part='letter'] [part='signatories'] span:first-child {
    font-weight: 700;
  }

  [part='letter'] [part='section'],
  [part='letter'] [part='text'] {
    display: grid;
    gap: calc(0.75 * var(--_unit));
  }

  [part='letter'] [part='fold'] [part='text'] {
    margin-block-start: calc(0.75 * var(--_unit));
  }

  [part='letter'] [part='points'],
  [part='letter'] [part='numbers'] {
    display: grid;
    gap: calc(0.75 * var(--_unit));
    padding-inline-start: 1.5em;
  }

  [part='letter'] [part='numbers'] {
    padding-inline-start: 2.25em;
  }

  [part='letter'] [part='points'] > li {
    list-style: disc;
  }

  [part='letter'] [part='numbers'] > li {
    list-style: decimal;
  }

  [part='letter'] [part='contents'] ul {
    display: grid;
    gap: 0.25em;
  }

  [part='letter'] [part='entry'],
  [part='letter'] [part='folds'],
  [part='letter'] [part='size'] {
    padding: 0.5em 0.75em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--inspection-link, light-dark(#14538f, #9cf));
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  [part='letter'] [part='entry'] {
    padding: 0.25em 0;
    text-decoration: underline;
  }

  [part='letter'] [part='folds'],
  [part='letter'] [part='size'] {
    border: var(--_line);
    border-color: currentcolor;
  }

  [part='letter'] [part='folds'] {
    justify-self: start;
  }

  [part='letter'] [part='size'] {
    position: relative;
    /* The triangle that browsers draw. */
    list-style: revert;
  }

  /* A long heading that is read but not seen must not make the page wider. */
  [part='letter'] [part='size'] i {
    inline-size: 1px;
    overflow: hidden;
  }

  /* By a property of the letter: WebKit does not draw all anew that a rule finds below a :has(). */
  [part='letter']:has([part='fold']:not([open])) {
    --_some-closed: inline;
    --_all-open: none;
  }

  [part='letter'] [data-when='closed'] {
    display: var(--_some-closed, none);
  }

  [part='letter'] [data-when='open'] {
    display: var(--_all-open, inline);
  }

  @container host (inline-size >= 30em) {
    [part='letter'] [part='head'] {
      grid-template: auto 1fr / 1fr auto;
    }

    [part='letter'] [part='letterhead'] {
      grid-area: 1 / 2 / span 2;
    }

    [part='letter'] [part='letter-date'],
    [part='letter'] [part='addressee'] {
      grid-column: 1;
    }

    [part='letter'] [part='signatories'] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container host (inline-size >= 56em) {
    [part='letter'],
    [part='letter'] [part='start'] {
      grid-template-columns: 36em minmax(0, 1fr);
      column-gap: 3em;
    }

    [part='letter'] [part='start'] {
      grid-column: span 2;
    }

    [part='letter'] [part='about'] {
      grid-area: 1 / 2 / span 2;
      flex-direction: column;
    }

    [part='letter'] [part='aside'] {
      grid-area: 2 / 2;
      position: sticky;
      inset-block-start: 1em;
      align-self: start;
    }

    [part='letter'] [part='sections'] {
      grid-row: 2;
    }
  }

  @media print {
    [part='letter'] [part='aside'],
    [part='letter'] [part='size'] {
      display: none;
    }

    [part='letter'] [part='fold']::details-content {
      display: block;
      content-visibility: visible;
    }

    [part='letter'] [part='fold'] [part='text'] {
      margin: 0;
    }

    [part='letter'] [part='heading'] {
      break-after: avoid;
    }

    /* A letter has no frame. */
    [part='card']:has(> [part='letter']) {
      padding: 0;
      border: 0;
    }

    [part='letter'] [part='signatories'] li {
      break-inside: avoid;
    }
  }
`;
