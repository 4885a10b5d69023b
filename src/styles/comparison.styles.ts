import { css } from 'lit';

/**
 * The comparison: a table where the widget is wide enough for its columns, cards else. Rows are grids of their own, so
 * that those out of view need not be laid out; equal columns keep them in line.
 */
export const comparisonStyles = css`
  /* The rest of the screen, so that nothing follows that could be moved, but not without end in a frame that grows. */
  .frame {
    --_reserve: min(100vh, 85em);
  }

  @container host (inline-size >= 30em) {
    .frame {
      --_reserve: min(100vh, 75em);
    }
  }

  [part='comparison'] {
    align-self: start;
    min-width: 0;

    > * + * {
      margin-block-start: var(--_unit);
    }

    small {
      display: block;
      color: var(--_muted);
      font-size: 0.85em;
      font-weight: 400;
    }

    [part='controls'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75em 1em;
      align-items: end;
    }

    [part='control'] {
      display: grid;
      flex: 1 1 13em;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.2em;
      min-width: 0;
      font-weight: 700;
    }

    [part='check'] {
      display: flex;
      gap: 0.5em;
      align-items: center;
      min-height: 2.5em;
    }

    [part='check'] input {
      flex: none;
      width: 1.5em;
      height: 1.5em;
    }

    [part='field'],
    button {
      min-height: 2.5em;
      padding: 0.3em 0.6em;
      border: 1px solid var(--_muted);
      border-radius: var(--_radius);
      background: transparent;
      color: inherit;
      font: inherit;
      font-weight: 400;
    }

    [part='field'] {
      width: 100%;
      min-width: 0;
      /* A long choice must not make the page wider, as it does in WebKit. */
      contain: paint;
    }

    option {
      background: var(--inspection-surface, light-dark(#fff, #191919));
      color: var(--inspection-text, light-dark(#111, #eee));
    }

    [part='actions'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }

    button {
      cursor: pointer;
      overflow-wrap: anywhere;
      text-align: start;
    }

    button:hover {
      text-decoration: underline;
    }

    [part='counts'] {
      display: grid;
      gap: 0.4em;
    }

    summary {
      color: var(--inspection-link, light-dark(#14538f, #9cf));
      width: fit-content;
      min-height: 1.5em;
      cursor: pointer;
      list-style: inside disclosure-closed;
    }

    [open] summary {
      list-style-type: disclosure-open;
    }

    dl {
      display: grid;
      gap: 0.4em;
      padding: 0.5em 0 0 1em;
    }

    dt {
      font-weight: 700;
    }

    [part='table'],
    [part='caption'],
    thead,
    tbody {
      display: block;
      min-width: 0;
    }

    th {
      font-weight: 700;
      text-align: start;
    }

    [part='caption'] {
      padding-block-end: 0.75em;
      color: var(--_muted);
      text-align: start;
    }

    /* A row of buttons to sort by, until there are columns to stand above. */
    [part='columns'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4em;
      align-items: center;
      padding-block-end: 0.75em;
    }

    [part='columns']::before {
      content: attr(data-label);
      color: var(--_muted);
    }

    [part='sort'] {
      min-height: 2em;
      font-size: 0.9em;
    }

    [aria-sort] [part='sort'] {
      font-weight: 700;
    }

    /* Two arrows, of which the one that is in force is filled. */
    [part='sort']::after {
      display: inline-block;
      width: 0.6em;
      height: 0.9em;
      margin-inline-start: 0.4em;
      background: linear-gradient(currentcolor, currentcolor);
      clip-path: polygon(
        0 40%,
        50% 0,
        100% 40%,
        50% 40%,
        50% 60%,
        100% 60%,
        50% 100%,
        0 60%,
        50% 60%,
        50% 40%
      );
      forced-color-adjust: none;
      content: '';
      opacity: 0.5;
      vertical-align: -0.05em;
    }

    [aria-sort] [part='sort']::after {
      opacity: 1;
    }

    [aria-sort='ascending'] [part='sort']::after {
      clip-path: polygon(0 70%, 50% 15%, 100% 70%);
    }

    [aria-sort='descending'] [part='sort']::after {
      clip-path: polygon(0 30%, 50% 85%, 100% 30%);
    }

    tbody tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
      gap: 0.4em;
      padding: calc(0.75 * var(--_unit)) 0.5em;
      border-block-start: var(--_line);
    }

    /* Groups of five rows are laid out when they come near; the first few at once, so that they have their height. */
    [part='rows']:nth-of-type(n + 4) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto calc(5 * var(--_row, 22em));
    }

    [hidden] {
      display: none;
    }

    [part='provider'] {
      grid-column: 1 / -1;
    }

    [part~='own'] {
      box-shadow: inset 0.25em 0 currentcolor;
      background: color-mix(in srgb, currentcolor 6%, transparent);
    }

    [part='mark'] {
      display: block;
      font-size: 0.85em;
    }

    [part='cell'] {
      display: block;
      padding: calc(0.35 * var(--_unit)) 0.6em;
      border: 1px solid transparent;
      font-size: 0.95em;
      line-height: 1.35;
    }

    [part='cell'][colspan] {
      grid-column: 1 / -1;
    }

    [data-tone] {
      border-color: currentcolor;
    }

    [data-tone] small {
      color: inherit;
    }

    /*
     * The place on the scale: how far the lower edge is filled, in even steps from the lowest grade. An edge and not a
     * box of its own, which in each cell would have to be laid out.
     */
    [data-at] {
      border-width: 0 0 0.3em;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
      border-image: linear-gradient(
          var(--_to, to right),
          currentcolor calc(var(--_at) / var(--_of) * 100%),
          color-mix(in srgb, currentcolor 25%, transparent) 0
        )
        0 0 1;
      outline: 1px solid;
      outline-offset: -1px;
    }

    [data-at]:dir(rtl) {
      --_to: to left;
    }

    [data-at^='1'] {
      --_at: 1;
    }

    [data-at^='2'] {
      --_at: 2;
    }

    [data-at^='3'] {
      --_at: 3;
    }

    [data-at^='4'] {
      --_at: 4;
    }

    [data-at^='5'] {
      --_at: 5;
    }

    [data-at^='6'] {
      --_at: 6;
    }

    [data-at$='2'] {
      --_of: 2;
    }

    [data-at$='3'] {
      --_of: 3;
    }

    [data-at$='4'] {
      --_of: 4;
    }

    [data-at$='5'] {
      --_of: 5;
    }

    [data-at$='6'] {
      --_of: 6;
    }
  }

  @container host (inline-size >= 30em) {
    [part='table'] {
      --_row: 13em;
    }
  }

  @container host (inline-size >= 56em) {
    [data-columns='some'] {
      --_row: 4.5em;
      /* Small enough for "Outstanding" to stay in one piece. */
      --_size: 0.82;
      --_pad: 0.3em;

      thead {
        position: sticky;
        z-index: 1;
        inset-block-start: 0;
        background: var(--inspection-surface, light-dark(#fff, #191919));
      }

      /* A row that the keyboard has come to is not covered. */
      &:has(tbody :focus-visible) thead {
        position: static;
      }

      /* Not a grid: a line of boxes of known widths is laid out faster, and there may be thousands. */
      [part='columns'],
      tbody tr {
        display: flex;
        flex-wrap: nowrap;
        gap: 0.5em;
        align-items: flex-start;
        padding: calc(0.5 * var(--_unit)) 0.5em;
      }

      [part='column'],
      [part='cell'] {
        --_span: 1;
        --_gap: 0.5em / var(--_size);

        /* As wide as the cells that it spans: their padding and borders, and the gaps between. */
        flex: var(--_span) 1
          calc(var(--_span) * (2 * var(--_pad) + 2px + var(--_gap)) - var(--_gap));
        min-width: 0;
        font-size: calc(var(--_size) * 1em);
      }

      [part='column']:first-child,
      [part='provider'] {
        flex: 1.3 1 1em;
        min-width: 0;
      }

      [part='columns'] {
        align-items: stretch;
        border-block-end: 2px solid;
      }

      [part='columns']::before {
        display: none;
      }

      [part='column'] {
        align-self: flex-end;
      }

      [part='sort'] {
        width: 100%;
        padding: 0.3em;
        border-color: transparent;
        font-weight: 700;
        line-height: 1.3;
      }

      [part='cell'] {
        padding-inline: var(--_pad);
      }

      [colspan='2'] {
        --_span: 2;
      }

      [colspan='3'] {
        --_span: 3;
      }

      [colspan='4'] {
        --_span: 4;
      }

      [colspan='5'] {
        --_span: 5;
      }

      [colspan='6'] {
        --_span: 6;
      }

      [colspan='7'] {
        --_span: 7;
      }

      [colspan='8'] {
        --_span: 8;
      }
    }
  }

  @container host (inline-size >= 68em) {
    [data-columns='some'] {
      --_size: 0.95;
      --_pad: 0.4em;
    }
  }

  /* Headers that are no buttons to sort by (pages without script) stand above columns, or are read out alone. */
  [data-columns='many'] [part='columns']:not([data-label]) {
    position: absolute;
    clip-path: inset(50%);
  }

  @container host (inline-size < 56em) {
    [part='columns']:not([data-label]) {
      position: absolute;
      clip-path: inset(50%);
    }

    [part='comparison'] td[data-label]::before {
      display: block;
      content: attr(data-label);
      font-size: 0.85em;
      font-weight: 400;
    }
  }

  [data-columns='many'] td[data-label]::before {
    display: block;
    content: attr(data-label);
    font-size: 0.85em;
    font-weight: 400;
  }

  /* Rules in rules are not drawn anew by WebKit when the medium changes: on paper they would be those of the screen. */
  @media (forced-colors: active) {
    [part='comparison'] [part='cell'] {
      border-color: Canvas;
    }

    /* The bars stay. */
    [part='comparison'] [data-tone] {
      background-color: Canvas;
      color: CanvasText;
      forced-color-adjust: none;
    }
  }

  @media print {
    [part='comparison'] [part='controls'],
    [part='comparison'] [part='sort']::after,
    [part='comparison'] summary {
      display: none;
    }

    [part='comparison'] [part='names']::details-content {
      display: block;
      content-visibility: visible;
    }

    [part='comparison'] [part='sort'] {
      border: 0;
    }

    [part='comparison'] [part='table'] thead {
      position: static;
    }

    [part='comparison'] [part='rows']:nth-of-type(n + 4) {
      content-visibility: visible;
    }

    [part='comparison'] tbody tr {
      break-inside: avoid;
    }
  }
`;
