/** The page of a provider: who it is, its latest results, every widget that has something to say, and how to use them. */
import { wordsIn, type Language, type Words } from '../../i18n/index.js';

import { selectInspection } from '../../views/index.js';
import { jsonLdOf } from '../render/json-ld.js';
import type { WidgetKind } from '../render/kinds.js';
import { oembedLink } from '../render/page.js';
import { sentenceOf } from '../render/sentence.js';
import { renderWidget } from '../render/widget.js';
import { nameOf, servicesOf } from './entry.js';
import { framedPage, linkToFile, pathOf, type Place } from './frame.js';
import { markup, rendered, type Markup } from './markup.js';
import { outsideLink } from './outside-link.js';
import { addressOf } from './paths.js';
import { titleIn, type PublishedFile } from './publication.js';
import { comparesMany, inOrderOfPage, putsTogether, shownBy, type ProviderData } from './shown.js';
import { usePart } from './use-part.js';

/** The page as a file. `sentence` is the latest result of the provider's own service. */
export function providerPage(place: Place, data: ProviderData, sentence: string): PublishedFile {
  const { publication, language } = place;
  const { document, slug } = data;
  const name = nameOf(document, language);
  const address = addressOf(pathOf(place), publication);
  const parts = inOrderOfPage.flatMap((widget) => partOf(widget, data, language) ?? []);
  return framedPage(place, {
    title: `${name} – ${titleIn(language, publication).text}`,
    description: sentence,
    hasWidgets: true,
    scripts: ['use'],
    links: [
      oembedLink(`${address}badge/oembed.json`, sentence),
      {
        rel: 'alternate',
        type: 'application/json',
        href: linkToFile(place, `${slug}/inspection.json`),
      },
    ],

    jsonLd: publication.jsonLd ? jsonLdOf(document, language, { url: address }) : undefined,
    main: markup`<div class="head">
        <h1>${name}</h1>
        ${factsOf(data, place)} ${contentsOf(parts, language)}
      </div>
      ${parts.map(({ section }) => section)} ${usePart(
        place,
        data,
        sentence,
        parts.map(({ name: part }) => part),
      )}`,
  });
}

/** Who the provider is, as a list of names and values. */
function factsOf({ document, slug }: ProviderData, place: Place): Markup | undefined {
  const { pages, tag } = place.language;
  // Relative addresses go by that of the document.
  const base = addressOf(`${slug}/`, place.publication);
  const { type, region, identifiers = {}, url } = document.provider ?? {};
  const words = (text: typeof region) => {
    const found = wordsIn(text, tag);
    return found && wordsHtml(found);
  };
  const services = servicesOf(document).flatMap(({ provider }) => words(provider.service) ?? []);
  const ids = Object.entries(identifiers).map(
    ([scheme, id]) => markup`${pages.scheme(scheme)} ${id}`,
  );
  const facts: [name: string, values: Markup[]][] = [
    [pages.services, services],
    [pages.type, services.length > 0 ? [] : [words(type)].filter((each) => each !== undefined)],
    [pages.region, [words(region)].filter((each) => each !== undefined)],
    [pages.identifiers, ids],
    [pages.ownPage, url === undefined ? [] : [outsideLink(url, withoutScheme(url), base)]],
  ];
  const known = facts.filter(([, values]) => values.length > 0);
  if (known.length === 0) return undefined;
  return markup`<dl class="facts">
    ${known.map(
      ([name, values]) =>
        markup`<div>
          <dt>${name}</dt>
          ${values.map((value) => markup`<dd>${value}</dd>`)}
        </div>`,
    )}
  </dl>`;
}

/** An address as people write it: "www.islington.gov.uk". */
function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//i, '').replace(/\/$/, '');
}

/** Words of the data, marked where they are in another language than the page. */
function wordsHtml({ text, lang }: Words): Markup {
  return lang === undefined ? markup`${text}` : markup`<bdi lang="${lang}">${text}</bdi>`;
}

/** One widget under its heading. */
interface Part {
  name: string;
  section: Markup;
}

/** A widget with a link to its own address; `undefined` where it has nothing to say. */
function partOf(widget: WidgetKind, data: ProviderData, language: Language): Part | undefined {
  const { name } = widget;
  const { pages } = language;
  const alone = markup`<p class="alone">
    <a href="${name}/">${pages.alone(pages.widget(name))}</a>
  </p>`;
  const heading = markup`<h2>${pages.widget(name)}</h2>`;
  if (putsTogether(widget))
    return {
      name,
      section: markup`<section class="part" id="${name}">
        ${heading}
        <p class="text">${pages.allInOne}</p>
        ${alone}
      </section>`,
    };
  // Compared with nobody, a provider's row says nothing new.
  if (comparesMany(widget) && data.collection.documents.length < 2) return undefined;
  const { data: shown, attributes } = shownBy(widget, data);
  const { html, isEmpty } = renderWidget(name, shown, {
    language,
    attributes,
    headingLevel: 2,
  });
  if (isEmpty) return undefined;
  const section = markup`<section class="part" id="${name}">
    ${!html.includes('<h2') && heading}${rendered(html)}
    ${widget.name === 'badge' && otherServices(data, language)}${alone}
  </section>`;
  return { name, section };
}

/** The latest result of each service but that of the badge, in a sentence. */
function otherServices({ document }: ProviderData, language: Language): Markup | undefined {
  const shown = selectInspection(document);
  const others = servicesOf(document).filter(
    (service) => !service.document.inspections.some((each) => each === shown),
  );
  if (others.length === 0) return undefined;
  const { pages } = language;
  return markup`<h3>${pages.otherServices}</h3>
    <ul class="rows" role="list">
      ${others.map((service) => markup`<li>${sentenceOf(service.document, language)}</li>`)}
    </ul>`;
}

/** Where to go on the page. */
function contentsOf(parts: readonly Part[], { pages }: Language): Markup {
  const links = [
    ...parts.map(({ name }) => markup`<li><a href="#${name}">${pages.widget(name)}</a></li>`),
    markup`<li><a href="#use">${pages.use}</a></li>`,
  ];
  return markup`<nav aria-label="${pages.onThisPage}">
    <ul class="links" role="list">
      ${links}
    </ul>
  </nav>`;
}
