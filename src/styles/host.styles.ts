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
    --_unit: calc(1em * var(--inspection-space, 1));

    display: block;
    container: host / inline-size;
    /* As wide as this where the page asks for the width of the content, which a container does not tell. */
    contain-intrinsic-inline-size: 16em;
    min-width: 0;
    /* Readers, and rules of a page that stand for them, may space text as they need it. */
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
  }

  :host([hidden]) {
    display: none;
  }

  :host([theme='light']) [part='card'] {
    color-scheme: light;
  }

  :host([theme='dark']) [part='card'] {
    color-scheme: dark;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    list-style: none;
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

  /*
   * Room for a usual result is kept before it comes, and the result keeps it, so that nothing below moves. A sixth of it
   * at least is space, which a page can have less of.
   */
  .frame,
  [part='card'] {
    min-height: var(
      --inspection-reserve,
      calc(var(--_reserve) * (0.84 + 0.16 * var(--inspection-space, 1)))
    );
  }

  [part='card'] {
    display: grid;
    align-content: start;
    gap: var(--_unit);
    padding: var(--_unit);
    border: var(--_line);
    border-radius: var(--_radius);
    background: var(--inspection-surface, light-dark(#fff, #191919));
    color: var(--inspection-text, light-dark(#111, #eee));
    font-style: normal;
    font-weight: 400;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
  }

  [part='subject'] b {
    display: block;
  }

  [part='dates'] span {
    display: inline-block;
    margin-inline-end: 1em;
  }

  [part='licence'] {
    color: var(--_muted);
    margin-top: 0.5em;
    font-size: 0.85em;
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: currentcolor;
      --_line: 1px solid;
    }
  }

  @media print {
    :host([theme]) [part='card'],
    [part='card'] {
      color-scheme: light;
    }

    a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
