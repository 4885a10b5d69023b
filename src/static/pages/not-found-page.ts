/** The page that a server sends where there is none. It may stand at any depth, so its links begin at the host's root. */
import type { Language } from '../../i18n/index.js';
import { linkTo, renderFramed } from './frame.js';
import { markup } from './markup.js';
import { titleIn, type Publication, type PublishedFile } from './publication.js';

/** In all languages of the publication, since nobody knows which was wanted. */
export function notFoundPage(publication: Publication): PublishedFile {
  const [first, ...others] = publication.languages as [Language, ...Language[]];
  const root = new URL(publication.base).pathname;
  const placeIn = (language: Language) => ({ publication, language, page: '', root });
  const linkIn = (language: Language) =>
    markup`<p><a href="${linkTo(placeIn(language), '')}">${language.pages.allProviders}</a></p>`;
  const { notFound, notFoundHelp } = first.pages;
  const body = renderFramed(placeIn(first), {
    title: `${notFound} – ${titleIn(first, publication).text}`,
    description: notFoundHelp,
    metas: [{ name: 'robots', content: 'noindex' }],
    main: markup`<div class="head">
        <h1>${notFound}</h1>
        <p class="lead">${notFoundHelp}</p>
        ${linkIn(first)}
      </div>
      ${others.map((language) => {
        const { pages, tag } = language;
        return markup`<section class="part" lang="${tag}">
          <h2>${pages.notFound}</h2>
          <p>${pages.notFoundHelp}</p>
          ${linkIn(language)}
        </section>`;
      })}`,
  });
  return { path: '404.html', body };
}
