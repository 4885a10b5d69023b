/** The page that says where the data come from, what was wrong in them, and where sources say different things. */
import { formatDate, type Language } from '../../i18n/index.js';
import { framedPage, linkTo, linkToFile, type Place } from './frame.js';
import { markup, type Markup } from './markup.js';
import { outsideLink } from './outside-link.js';
import type { Provenance, SourceConflict, SourceFile, SourceProblem } from './provenance.js';
import { csvPaths, partsOf } from './provenance-csv.js';
import { titleIn, type PublishedFile } from './publication.js';

/** So many problems of each source are on the page, and so many conflicts. The CSV files have all. */
const MOST = 50;

/** What of a long list is on the page, and how long it is. */
interface Shown<Each> {
  first: Each[];
  count: number;
}

/** The page in one language. */
export function dataPage(place: Omit<Place, 'page'>, provenance: Provenance): PublishedFile {
  const here = { ...place, page: 'data/' };
  const { pages } = place.language;
  const problems = new Map<string, Shown<SourceProblem>>();
  for (const problem of provenance.problems) take(problems, problem.file, problem);
  const conflicts = new Map<string, Shown<SourceConflict>>();
  for (const conflict of provenance.conflicts) take(conflicts, '', conflict);
  const problemCount = [...problems.values()].reduce((sum, { count }) => sum + count, 0);
  return framedPage(here, {
    title: `${pages.aboutData} – ${titleIn(place.language, place.publication).text}`,
    description: pages.dataIntro,
    main: markup`<div class="head">
        <h1>${pages.aboutData}</h1>
        <p class="lead">${pages.dataIntro}</p>
      </div>
      <section class="part">
        <h2>${pages.sources}</h2>
        ${problemCount > 0 ? tableLinks(here, csvPaths.problems, problemCount, pages.allProblems) : markup`<p>${pages.noProblems}</p>`}
        <ul class="sources" role="list">
          ${provenance.sources.map((source) => sourceItem(source, problems.get(source.file), place))}
        </ul>
      </section>
      ${conflictsSection(here, conflicts.get('') ?? { first: [], count: 0 }, fileNames(provenance))}`,
  });
}

function take<Each>(lists: Map<string, Shown<Each>>, key: string, each: Each): void {
  const list = lists.get(key) ?? { first: [], count: 0 };
  lists.set(key, list);
  list.count += 1;
  if (list.first.length < MOST) list.first.push(each);
}

function sourceItem(
  source: SourceFile,
  problems: Shown<SourceProblem> | undefined,
  { language, publication: { base } }: Omit<Place, 'page'>,
): Markup {
  const { pages } = language;
  const { licence, checked, note } = source;
  const facts: [name: string, value: Markup | undefined][] = [
    [pages.file, markup`${source.file}`],
    [pages.credit, source.credit === '' ? undefined : markup`${source.credit}`],
    [pages.licence, licence && outsideLink(licence.url, licence.name, base)],
    [pages.checked, checked === undefined ? undefined : markup`${formatDate(checked, language)}`],
    [pages.records, markup`${pages.recordsRead(source.records, source.imported)}`],
    [pages.fingerprint, markup`<span class="hash">${source.sha256}</span>`],
  ];
  return markup`<li>
    <h3>${source.title}</h3>
    ${note !== undefined && markup`<p class="text">${note}</p>`}
    <dl class="facts">
      ${facts.map(
        ([name, value]) =>
          value &&
          markup`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${problems && problemsOf(source, problems, language)}
  </li>`;
}

function problemsOf(
  { title }: SourceFile,
  { first, count }: Shown<SourceProblem>,
  { pages }: Language,
): Markup {
  return markup`<details>
    <summary>${pages.problems(count)}<span class="apart">: ${title}</span></summary>
    ${count > first.length && markup`<p class="muted">${pages.firstShown(first.length, count)}</p>`}
    <ul class="rows small" role="list">
      ${first.map(
        ({ path, expected, found }) => markup`<li>${pages.problem(path, expected, found)}</li>`,
      )}
    </ul>
  </details>`;
}

/** The file of each source that has only one: conflicts name sources by the ids of their importers. */
function fileNames({ sources }: Provenance): (importer: string) => string {
  const files = new Map<string, string[]>();
  for (const { importer, file } of sources)
    files.set(importer, [...(files.get(importer) ?? []), file]);
  return (importer) => {
    const [file, ...others] = files.get(importer) ?? [];
    return file === undefined || others.length > 0 ? importer : file;
  };
}

function conflictsSection(
  place: Place,
  { first, count }: Shown<SourceConflict>,
  nameOf: (importer: string) => string,
): Markup {
  const { pages } = place.language;
  return markup`<section class="part">
    <h2>${pages.conflicts}</h2>
    <p class="text">${count > 0 ? pages.conflictsIntro : pages.noConflicts}</p>
    ${count > 0 && tableLinks(place, csvPaths.conflicts, count, pages.allConflicts)}
    ${count > first.length && markup`<p class="muted">${pages.firstShown(first.length, count)}</p>`}
    ${
      first.length > 0 &&
      markup`<ul class="rows small" role="list">
      ${first.map(
        ({ slug, provider, path, kept, dropped }) =>
          markup`<li>
            <a href="${linkTo(place, `${slug}/`)}">${provider}</a>, ${path}:
            ${pages.conflict(kept.value, nameOf(kept.source), dropped.value, nameOf(dropped.source))}
          </li>`,
      )}
    </ul>`
    }
  </section>`;
}

/** Links to the full list. */
function tableLinks(
  place: Place,
  path: string,
  count: number,
  textOf: (part: number, parts: number) => string,
): Markup {
  const paths = partsOf(path, count);
  return markup`<ul class="links" role="list">
    ${paths.map(
      (each, index) =>
        markup`<li><a href="${linkToFile(place, each)}">${textOf(index + 1, paths.length)}</a></li>`,
    )}
  </ul>`;
}
