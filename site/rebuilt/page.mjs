import { escape, page } from '../html.mjs';
import { widgetHtml } from '../widget.mjs';

/** The page of one rebuilt document. Its facts are in the widgets; the page itself says only what it is. */
export function rebuiltPage({ title, kind, intro, credit, widgets }, integrity) {
  return page({
    title: `${title}: inspection widgets`,
    description: `${kind}, rebuilt from inspection JSON.`,
    root: '../',
    integrity,
    header: `<p class="back"><a href="../index.html#rebuilt">Inspection widgets: gallery</a></p>
        <h1>${escape(title)}</h1>
        <p class="lead">${intro}</p>
        <p>${escape(credit)}</p>`,
    main: `<main id="main" class="article">
        ${widgets.map((widget) => widgetHtml(widget, '../')).join('\n        ')}
      </main>`,
  });
}
