import { css } from 'lit';

/**
 * The timeline: a list beside a line. What is graded has a full mark, what is not a ring, a statement a small diamond,
 * and the line is interrupted at a break. Marks are borders, which forced colours and paper keep.
 */
export const timelineStyles = css`
  [part='timeline'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_unit);
    min-inline-size: 0;
  }

  [part='timeline'] [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
  }

  [part='timeline'] [part='control'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.6em;
    max-inline-size: 100%;
    font-weight: 700;
  }

  [part='timeline'] [part='field'] {
    max-inline-size: min(100%, 20em);
    min-block-size: 2.5em;
    padding: 0.25em 0.5em;
    border: 1px solid;
    border-radius: var(--_radius);
    background: var(--inspection-surface, light-dark(#fff, #191919));
    color: inherit;
    font: inherit;
    font-weight: 400;
    text-overflow: ellipsis;
    /* A long choice must not make the page wider, as it does in WebKit. */
    contain: paint;
  }

  [part='timeline'] [part='shown'] {
    color: var(--_muted);
  }

  [part='shown']:empty {
    display: none;
  }

  [part='events'] > li {
    position: relative;
    display: grid;
    justify-items: start;
    gap: calc(0.4 * var(--_unit));
    padding-block-end: calc(2 * var(--_unit));
    padding-inline-start: 1.9em;
    break-inside: avoid;
  }

  /* The line, from the middle of one mark to the next. */
  [part='events'] > li::after {
    position: absolute;
    inset-block: 0.75em -0.75em;
    inset-inline-start: 0.45em;
    border-inline-start: 0.125em solid var(--inspection-line, light-dark(#bbb, #555));
    content: '';
  }

  [part='events'] > li:last-child::after {
    display: none;
  }

  [part='events'] > li::before {
    box-sizing: border-box;
    position: absolute;
    z-index: 1;
    inset-block-start: 0.25em;
    inset-inline-start: 0;
    inline-size: 1em;
    block-size: 1em;
    border: 0.5em solid;
    border-radius: 50%;
    content: '';
  }

  [part='events'] > [part~='ungraded']::before {
    border-width: 0.2em;
  }

  [part='events'] > [part~='context']::before {
    inset-block-start: 0.45em;
    inset-inline-start: 0.2em;
    inline-size: 0.6em;
    block-size: 0.6em;
    border-width: 0.125em;
    border-radius: 0;
    rotate: 45deg;
  }

  /* Hollow marks hide the line behind them by a shadow: a background would count as lying behind the words, too. */
  [part='events'] > :is([part~='ungraded'], [part~='context'])::before {
    box-shadow: inset 0 0 0 1em var(--inspection-surface, light-dark(#fff, #191919));
  }

  @media (forced-colors: active) {
    [part='events'] > :is([part~='ungraded'], [part~='context'])::before {
      background: Canvas;
    }
  }

  [part='events'] > li:last-child {
    padding-block-end: 0;
  }

  [part='events'] p {
    max-inline-size: 48em;
  }

  /* What is read and not seen stands at the start of its line: past its end it would make a narrow page wider. */
  [part='events'] i {
    inset-inline-start: 0;
  }

  [part='when'] span {
    display: inline-block;
    margin-inline-end: 1em;
  }

  [part='when'] span:first-child {
    font-size: 1.0625em;
    font-weight: 700;
  }

  [part='events'] [part='subject'] b {
    display: inline;
  }

  /* A space that is seen, and where a line can break. */
  [part='events'] b:has(+ i)::after {
    content: ' ';
  }

  [part='events'] [part='title'],
  [part='events'] [part='reason'],
  [part='events'] [part='origin'],
  [part='event-score'] span,
  [part='kind'] span {
    color: var(--_muted);
  }

  [part='events'] [part='result'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.3em 0.6em;
    font-weight: 700;
  }

  [part='event-areas'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: calc(0.4 * var(--_unit)) 2em;
    justify-self: stretch;
    padding-block: 0.2em;
  }

  [part='events'] [part='area'] {
    display: grid;
    align-content: start;
    gap: 0.25em;
  }

  [part='events'] [part='judgement'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 0.6em;
  }

  [part='events'] [part='label'] {
    margin: 0;
    font-weight: 400;
  }

  [part='events'] [part='area'] [data-tone] {
    font-size: 0.9em;
  }

  [part='events'] :is([part='joint'], [part='score'], [part='area'] [part='statement']) {
    color: var(--_muted);
  }

  [part='events'] [part='parts'] {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1em;
    border-inline-start: 0.125em solid;
    border-color: color-mix(in srgb, currentcolor 25%, transparent);
  }

  [part='events'] div[part='context'] {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1em;
    border-inline-start: 0.125em solid color-mix(in srgb, currentcolor 25%, transparent);
  }

  [part='events'] > [part='break'] {
    justify-items: stretch;
    margin-block-end: calc(2 * var(--_unit));
    padding: calc(0.75 * var(--_unit)) var(--_unit);
    border: 2px dashed;
    border-color: color-mix(in srgb, currentcolor 55%, transparent);
    border-radius: var(--_radius);
    background: var(--inspection-surface, light-dark(#fff, #191919));
  }

  [part='events'] > [part='break']:last-child {
    margin: 0;
  }

  [part='events'] > [part='break']::before {
    display: none;
  }

  /* Below a break the line goes on. */
  [part='events'] > [part='break']::after {
    inset-block: calc(100% + 2px) calc(-2 * var(--_unit) - 0.75em);
    inset-inline-start: calc(0.45em - 2px);
  }

  /* Where words need all the room there is, they do without the marks. */
  @container host (inline-size < 14em) {
    [part='events'] > li {
      padding-inline-start: 0;
    }

    [part='events'] > li::before,
    [part='events'] > li::after {
      display: none;
    }
  }

  @media print {
    [part='timeline'] [part='controls'] {
      display: none;
    }
  }
`;
