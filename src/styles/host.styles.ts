import { css } from 'lit';

/**
 * What every element stands on: the page's font and size, none of the page's accidents. Each colour is a public
 * property with a light and a dark default; sizes are in em, since pages set the root to 62.5% and to anything else.
 * Rules go by part: one name for a thing, inside and outside.
 */
export const hostStyles = css`
  :host {
    --_muted: var(--inspection-muted, light-dark(#4c4c4c, #bbb));
    --_line: 1px solid var(--inspection-line, light-dark(#bbb, #555));
    --_radius: var(--inspection-radius, 0.4em);

    display: block;
    container: host / inline-size;
    color: var(--inspection-text, light-dark(#111, #eee));
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }

  :host([hidden]) {
    display: none;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* A sentence keeps its own direction on a page that runs the other way. */
  p {
    unicode-bidi: plaintext;
  }

  /* Read out and copied, where the layout says the same by place. */
  i {
    position: absolute;
    clip-path: inset(50%);
    white-space: pre;
  }

  a {
    color: var(--inspection-link, light-dark(#14538f, #9cf));
  }

  :focus-visible {
    outline: 3px solid var(--inspection-focus, currentcolor);
    outline-offset: 2px;
    scroll-margin: 4em;
  }

  /* Room for a usual result is kept before it comes, and the result keeps it, so that nothing below moves. */
  .frame,
  [part='card'] {
    min-height: var(--inspection-reserve, var(--_reserve));
  }

  [part='card'] {
    display: grid;
    align-content: start;
    gap: 1em;
    padding: 1em;
    border: var(--_line);
    border-radius: var(--_radius);
    background: var(--inspection-surface, light-dark(#fff, #191919));
  }

  [part='subject'] b {
    display: block;
  }

  [part='dates'] span {
    display: inline-block;
    margin-inline-end: 1em;
  }

  [part='message'],
  [part='licence'] {
    color: var(--_muted);
  }

  [part='licence'] {
    margin-top: 0.5em;
    font-size: 0.85em;
  }

  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
    }

    a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
