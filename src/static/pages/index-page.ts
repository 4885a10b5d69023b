/** The index of all providers: one list to search in, or, where there are many, a page for each letter. */
import { formatDate } from '../../i18n/index.js';
import { framedPage, linkTo, linkToFile, pathOf, type Place } from './frame.js';
import { markup, type Markup } from './markup.js';
import { byLetter, type Letter, type Listed } from './letters.js';
import { folderOf } from './paths.js';
import { titleIn, type EntryWords, type ProviderEntry, type PublishedFile } from './publication.js';

/** Up to so many providers stand on the index itself. */
export const MOST_ON_INDEX = 1000;

/** The index in one language, with the pages of its letters and the list to search in where there are too many for it. */
export function* indexFiles(
  place: Omit<Place, 'page'>,
  entries: readonly ProviderEntry[],
): Generator<PublishedFile, void, undefined> {
  const index = { ...place, page: '' };
  const letters = byLetter(entries, place.language);
  const isLong = entries.length > MOST_ON_INDEX;
  yield indexPage(index, letters, entries, isLong);
  if (!isLong) return;
  for (const letter of letters) yield letterPage(place, letter, letters);
  yield searchList(index, letters);
}

function indexPage(
  place: Place,
  letters: readonly Letter[],
  entries: readonly ProviderEntry[],
  isLong: boolean,
): PublishedFile {
  const { language, publication } = place;
  const { builder, pages } = language;
  const title = titleIn(language, publication);
  const newest = entries.reduce((last, { latest = '' }) => (latest > last ? latest : last), '');
  const intro = pages.intro(entries.length);
  return framedPage(place, {
    title: title.text,
    description: intro,
    scripts: entries.length > 1 ? ['search'] : [],
    main: markup`<div class="head">
        <h1${title.lang && markup` lang="${title.lang}"`}>${title.text}</h1>
        <p class="lead">${intro}</p>
        ${newest !== '' && markup`<p class="muted">${pages.newest(formatDate(newest, language))}</p>`}
        <p><a href="${linkTo(place, 'builder/')}">${builder.link}</a></p>
      </div>
      ${entries.length > 1 && searchForm(place, isLong)}
      ${entries.length > 1 && letterLinks(place, letters, isLong)}
      ${!isLong && letters.map((letter) => groupOf(place, letter))}`,
  });
}

/** Shown by the script, since it does nothing without. Where the list is not on the page, it says where to load it from. */
function searchForm(place: Place, isLong: boolean): Markup {
  const { language, publication } = place;
  const { pages } = language;
  const list = isLong && linkToFile(place, searchPath(place));
  // The words go to the script with places for the numbers.
  return markup`<div
      class="search"
      role="search"
      hidden
      data-found="${pages.found('{0}', '{1}')}"
      ${
        list &&
        markup` data-list="${list}" data-root="${linkToFile(place, folderOf(language, publication))}"
        data-found-first="${pages.foundFirst('{0}', '{1}', '{2}')}"
        data-failed="${pages.searchFailed}"`
      }
    >
      <label for="search">${pages.search}</label>
      <p class="muted" id="search-hint">${pages.searchHint}</p>
      <input
        id="search"
        type="search"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="search-hint">
      <p role="status"></p>
    </div>
    ${isLong && markup`<ul class="rows providers results" role="list" hidden></ul>`}`;
}

/** Links to the letters, on this page or on theirs. */
function letterLinks(
  place: Place,
  letters: readonly Letter[],
  isLong: boolean,
  own?: Letter,
): Markup {
  const { pages } = place.language;
  const links = letters.map((each) => {
    const { id, letter, providers } = each;
    const href = isLong ? linkTo(place, `a-z/${id}/`) : `#${id}`;
    const name = pages.letterCount(letter, providers.length);
    return markup`<li>
      <a href="${href}" ${each === own && markup` aria-current="page"`} aria-label="${name}"
        >${letter || pages.otherLettersShort}</a
      >
    </li>`;
  });
  return markup`<nav class="by-letter" aria-label="${pages.byLetter}">
    <ul class="links letters" role="list">
      ${links}
    </ul>
  </nav>`;
}

function groupOf(place: Place, { id, letter, providers }: Letter): Markup {
  return markup`<section class="part group" id="${id}">
    <h2>${letter || place.language.pages.otherLetters}</h2>
    ${listOf(place, providers)}
  </section>`;
}

function listOf(place: Place, providers: readonly Listed[]): Markup {
  const items = providers.map(({ slug, words }) => {
    const { name, joint, rest, region } = lineOf(words);
    return markup`<li data-services="${words.services.join(' ')}">
      <a href="${linkTo(place, `${slug}/`)}">${name}</a
      ><span><i class="apart">${joint}</i>${rest}</span>${
        region !== undefined && markup` <small>${region}</small>`
      }
    </li> `;
  });
  return markup`<ul class="rows providers" role="list">
    ${items}
  </ul>`;
}

/** The result as its sentence, cut into the name, which is the link, what joins it, and the rest; and the region. */
interface Line {
  name: string;
  joint: string;
  rest: string;
  region: string | undefined;
}

function lineOf({ name, region, sentence }: EntryWords): Line {
  // A longer name that only begins so, that of a council's trust, stays whole.
  const joint = [', ', ': '].find((each) => sentence.startsWith(name + each));
  return joint === undefined
    ? { name, joint: ': ', rest: sentence, region }
    : { name, joint, rest: sentence.slice(name.length + joint.length), region };
}

function letterPage(
  place: Omit<Place, 'page'>,
  own: Letter,
  letters: readonly Letter[],
): PublishedFile {
  const { pages } = place.language;
  const here = { ...place, page: `a-z/${own.id}/` };
  const heading = pages.letterHeading(own.letter);
  return framedPage(here, {
    title: `${heading} – ${titleIn(place.language, place.publication).text}`,
    description: pages.letterCount(own.letter, own.providers.length),
    main: markup`<div class="head"><h1>${heading}</h1></div>
      ${letterLinks(here, letters, true, own)} ${listOf(here, own.providers)}`,
  });
}

function searchPath(place: Place): string {
  return `${pathOf(place)}search.json`;
}

/** What the search loads: for each provider its path below the language's folder, the pieces of its line, and its services. */
function searchList(place: Place, letters: readonly Letter[]): PublishedFile {
  const rows = letters.flatMap(({ providers }) =>
    providers.map(({ slug, words }) => {
      const { name, joint, rest, region = '' } = lineOf(words);
      return JSON.stringify([`${slug}/`, name, joint, rest, region, words.services.join(' ')]);
    }),
  );
  return { path: searchPath(place), body: `[${rows.join(',\n')}]\n` };
}
