/** The look of the pages around the widgets, and the ground on which a bare widget stands. */
import { css } from 'lit';

/**
 * For every page. A fragment of the address chooses the colours without a script: `#theme=dark` leads to the root
 * element, `#theme=light` to the body, which have these ids.
 */
export const groundSheet = css`
  :root {
    color-scheme: light dark;
    font:
      100%/1.5 system-ui,
      sans-serif;
    text-size-adjust: 100%;
  }

  :root:target {
    color-scheme: dark;
  }

  :root:has(> body:target) {
    color-scheme: light;
  }

  body {
    margin: 0;
    color: light-dark(#17191b, #ececec);
  }

  .bare {
    display: flow-root;
    padding: clamp(0rem, 100vw - 30rem, 1rem);
  }

  .apart {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    margin: 0;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    :root,
    :root:target {
      color-scheme: light;
    }
  }
`;

/** For pages with furniture. It lies in a layer, so that a widget's own rules go before it. */
export const pageSheet = css`
  @layer page {
    .page {
      --text: light-dark(#17191b, #ececec);
      --muted: light-dark(#50555a, #b4b8bc);
      --line: light-dark(#d2d5d8, #43484c);
      --panel: light-dark(#fff, #1a1c1e);
      --link: light-dark(#14538f, #9cf);

      background: light-dark(#f6f7f7, #111314);
      color: var(--text);
      overflow-wrap: break-word;
    }

    .page :where(a, summary) {
      color: var(--link);
    }

    .page :where(a) {
      text-underline-offset: 0.15em;
    }

    .page :where(a:hover) {
      text-decoration-thickness: 0.14em;
    }

    .page :where(:focus-visible) {
      outline: 3px solid var(--text);
      outline-offset: 2px;
    }

    /* The skip link leads here. */
    .main:focus {
      outline: none;
    }

    .page :where(h1, h2, h3, p, ul, dl, dd, pre) {
      margin: 0;
      padding: 0;
    }

    .page :where(ul) {
      list-style: none;
    }

    .page > * {
      padding-inline: max(1rem, (100vw - 62rem) / 2);
    }

    .skip {
      position: absolute;
      padding: 0.75rem 1rem;
      background: var(--panel);
    }

    .skip:not(:focus) {
      overflow: hidden;
      width: 1px;
      height: 1px;
      padding: 0;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .top {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 2rem;
      align-items: baseline;
      justify-content: space-between;
      padding-block: 0.75rem;
      border-block-end: 1px solid var(--line);
      background: var(--panel);
    }

    .top p {
      font-weight: 600;
    }

    .top a {
      display: inline-block;
      padding-block: 0.25rem;
      color: inherit;
    }

    .languages {
      display: flex;
      gap: 1.25rem;
    }

    .top [aria-current] {
      display: inline-block;
      padding-block: 0.25rem;
      font-weight: 600;
    }

    .main {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 2.5rem;
      padding-block: 2rem 4rem;
    }

    .head {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75rem;
    }

    h1 {
      font-size: clamp(1.75rem, 1.4rem + 2vw, 2.5rem);
      line-height: 1.15;
      text-wrap: balance;
    }

    .page :where(h2) {
      font-size: 1.375rem;
      line-height: 1.25;
    }

    .page :where(h3) {
      font-size: 1.0625rem;
      line-height: 1.35;
    }

    .lead,
    .text {
      max-width: 44rem;
    }

    .lead {
      font-size: 1.1875rem;
    }

    .muted {
      color: var(--muted);
    }

    .facts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
      gap: 0.75rem 2rem;
      padding-block: 0.25rem;
    }

    .facts dt {
      color: var(--muted);
      font-size: 0.9rem;
    }

    .links {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25rem;
    }

    .links a,
    .alone a {
      display: inline-block;
      padding-block: 0.25rem;
    }

    .letters {
      gap: 0.25rem;
    }

    .letters a {
      min-width: 2rem;
      padding: 0.25rem;
      border: 1px solid var(--line);
      border-radius: 0.25rem;
      background: var(--panel);
      text-align: center;
      box-sizing: border-box;
    }

    .part,
    .stack {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75rem;
      align-content: start;
      scroll-margin-block-start: 1rem;
    }

    .alone {
      font-size: 0.9rem;
    }

    .rows > li {
      padding-block: 0.6rem;
      border-block-start: 1px solid var(--line);
    }

    .providers > li {
      display: grid;
      gap: 0 2rem;
    }

    .providers > li > a {
      justify-self: start;
      font-weight: 600;
    }

    .providers small {
      color: var(--muted);
      font-size: 0.9rem;
    }

    @media (min-width: 48rem) {
      .providers > li {
        grid-template: auto 1fr / 16rem minmax(0, 1fr);
      }

      .providers > li > span {
        grid-area: 1 / 2 / span 2;
      }
    }

    .part > h3 {
      margin-block-start: 0.75rem;
    }

    .rows > li[hidden],
    .rows[hidden],
    .group[hidden] {
      display: none;
    }

    .code {
      display: block;
      max-width: 100%;
      box-sizing: border-box;
      padding: 0.6rem 0.75rem;
      border: 1px solid var(--line);
      border-radius: 0.25rem;
      background: var(--panel);
      font:
        0.9rem/1.45 ui-monospace,
        monospace;
      overflow-wrap: anywhere;
      white-space: pre-wrap;
      user-select: all;
    }

    .addresses > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.25rem 1.5rem;
      align-items: center;
    }

    @media (min-width: 48rem) {
      .addresses > li {
        grid-template-columns: 11rem minmax(0, 1fr) 11rem;
      }
    }

    /* A code with its button behind it, or below where there is no room. */
    .copying {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      align-items: center;
    }

    .copying > .code {
      flex: 1 1 16rem;
      min-width: 0;
    }

    .button {
      min-height: 2.75rem;
      padding: 0.35rem 1rem;
      border: 2px solid var(--link);
      border-radius: 0.25rem;
      background: var(--panel);
      color: var(--link);
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }

    .button.strong {
      background: var(--link);
      color: var(--panel);
    }

    .button.small-button {
      min-height: 2.25rem;
      padding-block: 0.15rem;
      font-size: 0.9rem;
    }

    .button:hover {
      text-decoration: underline;
    }

    /* Takes no room, and is there: screen readers announce what comes into a status that was there before. */
    .said:empty {
      position: absolute;
    }

    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem;
    }

    .search {
      display: grid;
      gap: 0.35rem;
      max-width: 32rem;
    }

    .search[hidden] {
      display: none;
    }

    .search label {
      font-weight: 600;
    }

    .search input {
      box-sizing: border-box;
      width: 100%;
      min-height: 2.75rem;
      padding: 0.35rem 0.75rem;
      border: 2px solid light-dark(#6b7176, #8d9499);
      border-radius: 0.25rem;
      background: var(--panel);
      color: inherit;
      font: inherit;
    }

    .sources > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75rem;
      padding-block: 1.25rem;
      border-block-start: 1px solid var(--line);
    }

    .small li {
      padding-block: 0.35rem;
      font-size: 0.95rem;
    }

    .bottom {
      padding-block: 1.25rem 2rem;
      border-block-start: 1px solid var(--line);
      color: var(--muted);
      font-size: 0.9rem;
    }

    @media (prefers-contrast: more) {
      .page {
        --muted: var(--text);
        --line: var(--text);
        --link: light-dark(#0b3a66, #bcdcff);
      }
    }

    @media print {
      .page {
        background: none;
      }

      .skip,
      .top nav,
      .links,
      .alone,
      .search,
      .use {
        display: none;
      }

      .part {
        break-inside: avoid-page;
      }
    }
  }
`;
