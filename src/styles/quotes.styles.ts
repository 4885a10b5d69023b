import { css } from 'lit';

/** The quotes: a list, or the same list laid out as a carousel. */
export const quotesStyles = css`
  :host([layout='carousel']) .frame {
    --_reserve: 50.8em;
  }

  @container host (inline-size >= 22em) {
    :host([layout='carousel']) .frame {
      --_reserve: 41.8em;
    }
  }

  @container host (inline-size >= 30em) {
    :host([layout='carousel']) .frame {
      --_reserve: 35.5em;
    }
  }

  @container host (inline-size >= 40em) {
    :host([layout='carousel']) .frame {
      --_reserve: 30em;
    }
  }

  @container host (inline-size >= 48em) {
    :host([layout='carousel']) .frame {
      --_reserve: 28.8em;
    }
  }

  @container host (inline-size >= 56em) {
    :host([layout='carousel']) .frame {
      --_reserve: 26.6em;
    }
  }

  /* One quote or none needs no room of a carousel. */
  .frame:has([data-layout='list']) {
    --_reserve: 0 !important;
  }

  [part='slides'] {
    display: grid;
    gap: calc(1.5 * var(--_unit));
  }

  [part='slide'] {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid color-mix(in srgb, currentcolor 25%, transparent);
  }

  [part='quote'] {
    font-size: 1.125em;
  }

  [part='attribution'] {
    margin-block-start: calc(0.5 * var(--_unit));
  }

  [part='origin'] {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
    color: var(--_muted);
    font-size: 0.9em;
  }

  [data-layout='carousel'] [part='slides'] {
    align-items: start;
    grid-auto-flow: column;
    grid-auto-columns: 100%;
    gap: 1em;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
  }

  [data-layout='carousel'] [part='slide'] {
    scroll-snap-align: start;
    scroll-snap-stop: always;
  }

  [part='controls'] {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
  }

  [part='position'] {
    font-variant-numeric: tabular-nums;
  }

  [part='previous'],
  [part='next'] {
    inline-size: 2.75em;
    block-size: 2.75em;
    padding: 0.6em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: none;
    color: var(--inspection-link, light-dark(#14538f, #9cf));
    font: inherit;
    cursor: pointer;
  }

  [part='controls'] svg {
    display: block;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }

  [part='controls'] svg:dir(rtl) {
    transform: scaleX(-1);
  }

  [aria-disabled='true'] {
    color: color-mix(in srgb, var(--_muted) 75%, transparent);
    cursor: default;
  }

  @media print {
    [data-layout='carousel'] [part='slides'] {
      display: block;
      overflow: visible;
    }

    [part='slide'] {
      margin-block-end: 1.5em;
      break-inside: avoid;
    }

    [part='controls'] {
      display: none;
    }
  }

  @media (forced-colors: active) {
    [aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
