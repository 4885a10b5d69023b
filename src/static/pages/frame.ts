/** What every page with furniture has around its content: the skip link, the header, the landmarks, the footer. */
import { languageOf, type Language } from '../../i18n/index.js';
import { renderPage, type Page } from '../render/page.js';
import { assetPaths, type PageScript } from './assets.js';
import { markup, type Markup } from './markup.js';
import { outsideLink } from './outside-link.js';
import { addressOf, fileOf, folderOf, relativeTo } from './paths.js';
import { titleIn, type Publication, type PublishedFile } from './publication.js';

/** One page in one language: where it stands, and how to link from it. */
export interface Place {
  publication: Publication;
  language: Language;
  /** Folder of the page below that of its language: `islington/`, empty for the index. */
  page: string;
  /** Path of the publication on its host, for the one page that is sent at any depth: its links begin there. */
  root?: string;
}

/** The path of a page's folder from the root of the publication. */
export function pathOf({ publication, language, page }: Place): string {
  return folderOf(language, publication) + page;
}

/** A relative link to another page in the same language. */
export function linkTo(place: Place, page: string): string {
  return linkToFile(place, folderOf(place.language, place.publication) + page);
}

/** A relative link to a file that there is once for all languages. */
export function linkToFile(place: Place, path: string): string {
  return place.root === undefined ? relativeTo(pathOf(place), path) : place.root + path;
}

/** The page in each language, by tag and for languages in which it was not asked for: for browsers and search engines. */
function alternatesOf(place: Place): { rel: string; hreflang: string; href: string }[] {
  const { languages } = place.publication;
  if (languages.length < 2) return [];
  const of = (language: Language) => addressOf(pathOf({ ...place, language }), place.publication);
  return [
    ...languages.map((language) => ({
      rel: 'alternate',
      hreflang: language.tag,
      href: of(language),
    })),
    { rel: 'alternate', hreflang: 'x-default', href: of(languages[0] as Language) },
  ];
}

/** By these ids the fragment of an address chooses light or dark: see the sheet. */
export const htmlAttributes = { id: 'theme=dark' };
export const bodyAttributes = { id: 'theme=light' };

/** What is a page's own. */
export interface Content {
  title: string;
  description: string;
  main: Markup;
  /** What else the page's head leads to. */
  links?: Page['links'];
  metas?: Page['metas'];
  /** Paths of its own style sheets from the root of the publication. */
  sheets?: readonly string[];
  /** Whether there are widgets on it. */
  hasWidgets?: boolean;
  /** Its scripts by name. */
  scripts?: readonly PageScript[];
  jsonLd?: object | undefined;
}

/** A whole page with its furniture, as a file. */
export function framedPage(place: Place, content: Content): PublishedFile {
  return { path: fileOf(pathOf(place)), body: renderFramed(place, content, linksOf(place)) };
}

/** The addresses of a page, in all its languages. */
export function linksOf(place: Place): NonNullable<Page['links']> {
  return [
    { rel: 'canonical', href: addressOf(pathOf(place), place.publication) },
    ...alternatesOf(place),
  ];
}

/** A whole page with its furniture. */
export function renderFramed(
  place: Place,
  content: Content,
  addresses: NonNullable<Page['links']> = [],
): string {
  const { language } = place;
  const file = (path: string) => linkToFile(place, path);
  return renderPage({
    title: content.title,
    description: content.description,
    lang: language.tag,
    sheets: [
      file(assetPaths.page()),
      ...(content.hasWidgets ? [file(assetPaths.widgets())] : []),
      ...(content.sheets ?? []).map(file),
    ],
    links: [...addresses, ...(content.links ?? [])],
    metas: content.metas ?? [],
    scripts: (content.scripts ?? []).map((name) => ({
      src: file(assetPaths.script(name)),
      defer: true,
    })),
    jsonLd: content.jsonLd,
    htmlAttributes,
    bodyAttributes: { ...bodyAttributes, class: 'page' },
    body: frame(place, content.main).text,
  });
}

function frame(place: Place, main: Markup): Markup {
  const { pages } = place.language;
  const { text, lang } = titleIn(place.language, place.publication);
  const title = lang ? markup`<span lang="${lang}">${text}</span>` : markup`${text}`;
  const name = place.page === '' ? title : markup`<a href="${linkTo(place, '')}">${title}</a>`;
  return markup`<a class="skip" href="#main">${pages.skip}</a>
    <header class="top">
      <p>${name}</p>
      ${languageSwitch(place)}
    </header>
    <main class="main" id="main" tabindex="-1">${main}</main>
    <footer class="bottom stack">${footer(place)}</footer>`;
}

/** The same page in the other languages, each named in its own. */
function languageSwitch(place: Place): Markup | undefined {
  const { languages } = place.publication;
  if (languages.length < 2) return undefined;
  const items = languages.map((language) => {
    const name = autonymOf(language);
    const { tag } = language;
    if (language === place.language)
      return markup`<li><span aria-current="page" lang="${tag}">${name}</span></li>`;
    const href = linkToFile(place, pathOf({ ...place, language }));
    return markup`<li><a href="${href}" lang="${tag}" hreflang="${tag}">${name}</a></li>`;
  });
  return markup`<nav aria-label="${place.language.pages.languages}">
    <ul class="languages" role="list">
      ${items}
    </ul>
  </nav>`;
}

/** The name of a language in itself: "Cymraeg". */
export function autonymOf({ tag }: Language): string {
  const language = languageOf(tag);
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

function footer(place: Place): Markup {
  const { publication, language } = place;
  const { builder, pages } = language;
  const { publisher } = publication;
  return markup`<p>${pages.official}</p>
    <ul class="links" role="list">
      <li><a href="${linkTo(place, '')}">${pages.allProviders}</a></li>
      <li><a href="${linkTo(place, 'builder/')}">${builder.link}</a></li>
      <li><a href="${linkTo(place, 'data/')}">${pages.aboutData}</a></li>
    </ul>
    ${publisher && markup`<p>${pages.publishedBy} ${outsideLink(publisher.url, publisher.name, publication.base)}</p>`}`;
}
