/** The bare page of a widget: the widget and nothing else, for frames, links and pages that embed by address. */
import type { InspectionCollection, InspectionDocument } from '../../model/index.js';
import { oembedLink, renderPage } from '../render/page.js';
import { renderWidget } from '../render/widget.js';
import { assetPaths } from './assets.js';
import {
  bodyAttributes,
  htmlAttributes,
  linksOf,
  linkToFile,
  pathOf,
  type Place,
} from './frame.js';
import { markup, rendered } from './markup.js';
import { addressOf, fileOf } from './paths.js';
import type { PublishedFile } from './publication.js';

/** What a bare page is made of. */
export interface WidgetPage {
  /** Name of the widget. */
  name: string;
  data: InspectionDocument | InspectionCollection;
  /** The result in one sentence: title and description of the page. */
  sentence: string;
  /** Path of the data from the root of the publication. */
  dataPath: string;
  attributes?: Readonly<Record<string, string | true>> | undefined;
}

/**
 * Links lead out of the frame: in the frame itself most sites refuse to be shown, and a new window is not for us to open.
 * Where a sandbox forbids both they do nothing, and the visitor can open them from the browser's menu. Links within the
 * page stay in the frame.
 */
const TARGET = '<base target="_top">';

/** The page as a file. */
export function widgetPage(place: Place, page: WidgetPage): PublishedFile {
  const { language, publication } = place;
  const { name, sentence } = page;
  const { html: widget } = renderWidget(name, page.data, {
    language,
    headingLevel: 1,
    attributes: page.attributes,
  });
  // A page needs a heading. Most widgets have one; a badge says no more than the sentence does.
  const hasHeading = /<h1[ >]/.test(widget);
  const heading = hasHeading ? undefined : markup`<h1 class="apart">${sentence}</h1>`;
  const title = hasHeading ? `${language.pages.widget(name)}: ${sentence}` : sentence;
  const address = addressOf(pathOf(place), publication);
  const text = renderPage({
    title,
    description: sentence,
    lang: language.tag,
    sheets: [linkToFile(place, assetPaths.widget(name))],
    // In a frame it says how high the page is. In most it does not run, and nothing is missed.
    scripts: [{ src: linkToFile(place, assetPaths.script('framed')), defer: true }],
    // Search engines are to show the page of the provider, which has all of this.
    metas: [{ name: 'robots', content: 'noindex' }],
    links: [
      ...linksOf(place),
      oembedLink(`${address}oembed.json`, sentence),
      { rel: 'alternate', type: 'application/json', href: linkToFile(place, page.dataPath) },
    ],
    htmlAttributes,
    bodyAttributes,
    body: markup`<main class="bare">${heading}${rendered(widget)}</main>`.text,
  });
  return { path: fileOf(pathOf(place)), body: withTargets(text) };
}

/** Makes links lead where `TARGET` says. Values are escaped, so what looks like a tag is one. */
function withTargets(page: string): string {
  return page
    .replace('</head>', `${TARGET}\n</head>`)
    .replace(/<a (?=[^<>]*href="#)/g, '<a target="_self" ');
}
