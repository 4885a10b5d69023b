/** Pages that make it hard for what is put into them: the rules that real ones have, and worse. */

export interface HostilePage {
  /** What is hostile about it. */
  readonly name: string;
  /** Rules of the page. */
  readonly css?: string;
  /** Attributes of `<html>`. */
  readonly attributes?: string;
  /** Puts an element where it stands on the page. */
  readonly around?: (element: string) => string;
  /** Width of the page in CSS pixels: 1000 where nothing is said. */
  readonly width?: number;
  /** Rules that get into the shadow roots, too, as those of readers do. */
  readonly readersCss?: string;
  /** Elements are shown only after they have their data. */
  readonly isHiddenAtFirst?: boolean;
  /** The page is on paper: compared with a plain page on paper. */
  readonly isPrinted?: boolean;
  /** Where the page insists that its own typography holds, words stay, and where they stand. */
  readonly insistsOnLooks?: boolean;
}

/** What frameworks and themes say of everything on paper. */
const PRINT = `@media print {
  *, *::before, *::after { background: transparent !important; color: #000 !important; box-shadow: none !important; text-shadow: none !important }
  a, a:visited { text-decoration: none !important }
  a[href]::after { content: ' (' attr(href) ')' !important }
  svg, nav, button { display: none !important }
  p, li { orphans: 3; widows: 3 }
  h2, h3, tr, img { break-inside: avoid; break-after: avoid }
  html { font-size: 62.5% } body { font: 12pt/1.3 serif }
}`;

/** What WCAG 2.2 says that readers may set (1.4.12). */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`;

const inside =
  (open: string, close: string) =>
  (element: string): string =>
    `${open}${element}${close}`;

export const hostilePages: readonly HostilePage[] = [
  { name: 'a page that unsets everything', css: '* { all: unset !important }' },
  {
    name: 'a page that sets everything',
    css: `* {
      box-sizing: content-box !important;
      display: block !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 3px solid red !important;
      background: #ff0 !important;
      color: #f0f !important;
      font: italic 700 13px/1 monospace !important;
      text-align: right !important;
      text-decoration: none !important;
      text-indent: 3em !important;
      text-shadow: 2px 2px #000 !important;
      text-transform: uppercase !important;
      list-style: square !important;
      min-width: 0 !important;
      white-space: pre !important;
    }`,
  },
  {
    name: 'a page with rules for the tags that are inside',
    css: `
      p, li, h3, span, b, div, bdi { margin: 2em !important; color: #f0f !important; font-size: 40px !important; float: left !important }
      a { display: none !important }
      svg, path { fill: #f0f !important; width: 100% !important; height: auto !important }
      table, tr, td, th { border: 5px solid !important; width: 100% !important }
      button, input, select { all: unset !important; width: 100% !important }
      :focus { outline: none !important }
      [part] { position: fixed !important }
    `,
  },
  {
    name: 'a page that has its accidents inherited',
    css: `body {
      color: #f0f; font-style: italic; font-weight: 900; font-variant: small-caps;
      letter-spacing: 0.3em; line-height: 3; list-style: square inside; quotes: '<<' '>>'; text-align: right;
      text-indent: 4em; text-shadow: 2px 2px #000; text-transform: uppercase; white-space: pre;
      word-break: break-all; word-spacing: 1em; fill: red; stroke: red;
    }`,
  },
  { name: 'a root of 62.5%', css: 'html { font-size: 62.5% } body { font-size: 1.6rem }' },
  { name: 'text from right to left', attributes: 'dir="rtl"' },
  { name: 'text from right to left at 320 px', attributes: 'dir="rtl"', width: 320 },
  { name: 'a column of 200 px', width: 200 },
  { name: 'a column of 200 px, from right to left', width: 200, attributes: 'dir="rtl"' },
  { name: 'a page that is shown later', isHiddenAtFirst: true },
  { name: 'a page that is printed', isPrinted: true, css: PRINT },
  { name: 'a page that is printed, from right to left', isPrinted: true, attributes: 'dir="rtl"' },
  {
    name: 'a cell of a table beside text',
    around: inside(
      '<table><tr><td>A few words of the page</td><td>',
      '</td><td>And some more of them</td></tr></table>',
    ),
  },
  {
    name: 'a table for the layout at 320 px',
    width: 320,
    around: inside('<table><tr><td>', '</td></tr></table>'),
  },
  { name: 'a paragraph', around: inside('<p>Before it ', ' and after it.</p>') },
  {
    name: 'a flexible row beside text',
    css: '.row { display: flex }',
    around: inside('<div class="row"><p>A few words of the page</p>', '</div>'),
  },
  {
    name: 'flexible columns without a least width in 200 px',
    width: 200,
    css: '.row { display: flex; flex-wrap: wrap } .row > * { min-width: 0 }',
    around: inside('<div class="row">', '</div>'),
  },
  {
    name: 'a flexible row of 200 px',
    width: 200,
    css: '.row { display: flex }',
    around: inside('<div class="row">', '</div>'),
  },
  {
    name: 'a flexible column that centres',
    css: '.row { display: flex; flex-direction: column; align-items: center }',
    around: inside('<div class="row">', '</div>'),
  },
  {
    name: 'a grid of two columns at 500 px',
    width: 500,
    css: '.row { display: grid; grid-template-columns: 1fr 1fr; gap: 1em }',
    around: inside('<div class="row">', '<p>Text beside it</p></div>'),
  },
  {
    name: 'a float and a box as wide as its content',
    css: '.float { float: left } .fit { width: fit-content }',
    around: inside('<div class="float"><div class="fit">', '</div></div>'),
  },
  {
    name: 'containment',
    css: '.contained { contain: content; content-visibility: auto; overflow: hidden }',
    around: inside('<div class="contained">', '</div>'),
  },
  { name: 'a zoom of 400%', css: 'html { zoom: 4 }', width: 1280 },
  { name: 'text twice as large at 320 px', css: 'html { font-size: 200% }', width: 320 },
  {
    name: 'the text spacing of WCAG 1.4.12',
    css: TEXT_SPACING,
    readersCss: TEXT_SPACING,
    insistsOnLooks: true,
  },
  {
    name: 'the text spacing of WCAG 1.4.12 at 320 px',
    css: TEXT_SPACING,
    readersCss: TEXT_SPACING,
    insistsOnLooks: true,
    width: 320,
  },
  {
    name: 'a reader who has colours and a font of their own',
    readersCss: `
      * { background: #000 !important; color: #ff0 !important; font-family: serif !important; font-size: 1.05em !important }
      a { color: #0ff !important }
    `,
    insistsOnLooks: true,
  },
  {
    // What WordPress and its block themes say of everything in a post.
    name: 'a WordPress block theme',
    css: `
      html { scroll-behavior: smooth }
      body { margin: 0; font: 400 1.15rem/1.6 serif; -webkit-font-smoothing: antialiased }
      a:where(:not(.wp-element-button)) { text-decoration: none; color: #345c00 }
      h1, h2, h3, h4, h5, h6 { font-weight: 400; line-height: 1.4 }
      .is-layout-constrained > * { margin-block: 0; max-width: 650px; margin-inline: auto !important }
      .is-layout-constrained > * + * { margin-block-start: 1.5rem }
      :root :where(.is-layout-flex) { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em }
      .is-layout-flex > :is(*, div) { margin: 0 }
      .wp-site-blocks :is(img, video, iframe) { max-width: 100%; height: auto }
    `,
    around: inside(
      '<div class="wp-site-blocks"><div class="entry-content is-layout-constrained"><p>Text</p>',
      '<p>Text</p></div></div>',
    ),
  },
  {
    name: 'a row of a WordPress block theme',
    css: `.is-layout-flex { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em }
      .is-layout-flex > :is(*, div) { margin: 0 }`,
    around: inside('<div class="wp-block-group is-layout-flex"><p>Text beside it</p>', '</div>'),
  },
  {
    name: 'Bootstrap’s reboot and a sheet that resets',
    css: `
      *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
      html { line-height: 1.15; -webkit-text-size-adjust: 100% }
      ul, ol { list-style: none } img, svg, video { display: block; max-width: 100% }
      button { appearance: none; background: none } table { border-collapse: collapse }
    `,
  },
];

/** The page as a document, with its elements in their places. */
export function documentOfPage(
  { css = '', attributes = '', around = (element) => element, isHiddenAtFirst }: HostilePage,
  elements: readonly string[],
): string {
  const places = elements
    .map(
      (element) => `<div class="place"${isHiddenAtFirst ? ' hidden' : ''}>${around(element)}</div>`,
    )
    .join('\n');
  // The first sheet is that of any page here; what is hostile comes after it.
  return `<!doctype html>
<html lang="en-GB" ${attributes}>
<head>
<meta charset="utf-8">
<title>A hostile page</title>
<style>body { margin: 0; font-family: sans-serif } .place { display: flow-root } [hidden] { display: none }</style>
<style>${css}</style>
<script type="module" src="/src/testing/hostile-hosts/in-page.ts"></script>
</head>
<body>
${places}
</body>
</html>`;
}
