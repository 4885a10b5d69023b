/** What a publication says of its providers, to compare pages with. */
import { frameworkIdOf, frameworkOf, matchGrade } from '../../frameworks/index.js';
import { wordsIn, type Language } from '../../i18n/index.js';
import {
  parseDocument,
  readJson,
  type Inspection,
  type InspectionDocument,
  type Text,
} from '../../model/index.js';
import { sentenceOf } from '../../static/render/sentence.js';
import { findLater, isGraded, selectInspection } from '../../views/index.js';
import { openPublication, type PublicationReader } from '../snippet/publication.js';

/** One graded inspection, as far as pages repeat it. */
export interface Result {
  inspection: Inspection;
  /** Grade of the overall as its framework names it; `undefined` where none was given. */
  overall: string | undefined;
  /** Grades of all judgements with the words of their areas, that of the overall as well. */
  grades: { grade: string; area: string }[];
  /** Years of the visit and of the report. */
  years: ReadonlySet<string>;
  inspectorate: string;
  report: string | undefined;
  /** Whether nothing newer of the same service has grades. */
  isCurrent: boolean;
}

export interface PublishedProvider {
  base: string;
  slug: string;
  name: string;
  document: InspectionDocument;
  /** Newest first. */
  results: readonly Result[];
  /** Names of grades as printed, with their other spellings, by each of these in lower case. */
  gradeNames: ReadonlyMap<string, string>;
}

/** Reads what publications say of providers, each once. */
export class Publications {
  readonly #readers = new Map<string, PublicationReader>();
  readonly #providers = new Map<string, Promise<PublishedProvider | undefined>>();

  /** A publication that was named, by its folder or its address. `base` is where it is on the web. */
  add(place: string, base: string): void {
    this.#readers.set(base, openPublication(place));
  }

  /** Those that were named or that something was read from. */
  get bases(): string[] {
    return [...this.#readers.keys()];
  }

  /** `undefined` where the publication has no such provider. Throws a `Failure` where it cannot be read. */
  async provider(base: string, slug: string): Promise<PublishedProvider | undefined> {
    const key = `${base}${slug}/`;
    let known = this.#providers.get(key);
    if (!known) {
      known = this.#read(base, slug);
      this.#providers.set(key, known);
    }
    return await known;
  }

  async #read(base: string, slug: string): Promise<PublishedProvider | undefined> {
    const reader = this.#readers.get(base) ?? openPublication(base);
    const text = await reader.read(`${slug}/inspection.json`);
    const document = text === undefined ? undefined : documentIn(text, slug);
    if (!document) return undefined;
    this.#readers.set(base, reader);
    return providerIn(document, base, slug);
  }
}

/** A page that a server sends in place of what is missing is no document. */
function documentIn(text: string, slug: string): InspectionDocument | undefined {
  try {
    return parseDocument(readJson(text, slug)).document;
  } catch {
    return undefined;
  }
}

function providerIn(document: InspectionDocument, base: string, slug: string): PublishedProvider {
  const frameworks = new Set(document.inspections.map((each) => frameworkOf(each, document)));
  const gradeNames = new Map<string, string>();
  for (const { label, aliases = [] } of [...frameworks].flatMap((each) => each?.scale ?? [])) {
    const names = [label, ...aliases].map(plain);
    // Frameworks have longer and shorter names for the same grade.
    const known = names.map((name) => gradeNames.get(name)).find((each) => each !== undefined);
    for (const name of names) gradeNames.set(name, known ?? said(label));
  }
  return {
    base,
    slug,
    name: said(document.provider?.name ?? slug),
    document,
    results: document.inspections
      .filter((inspection) => isGraded(inspection, document))
      .map((inspection) => resultOf(inspection, document, gradeNames))
      .sort((a, b) => (newest(a) < newest(b) ? 1 : -1)),
    gradeNames,
  };
}

function newest({ years }: Result): string {
  return [...years].sort().at(-1) ?? '';
}

function resultOf(
  inspection: Inspection,
  document: InspectionDocument,
  gradeNames: PublishedProvider['gradeNames'],
): Result {
  const framework = frameworkOf(inspection, document);
  const gradeOf = (grade: Text | undefined, id?: string) => {
    if (grade === undefined && id === undefined) return undefined;
    const label = said(matchGrade(framework, grade, id)?.label ?? grade ?? '');
    return gradeNames.get(plain(label)) ?? label;
  };
  const { overall, judgements = [], visits = [], published, letterDate, report } = inspection;
  const parts = judgements.flatMap((each) => [each, ...(each.parts ?? [])]);
  const grades = [overall, ...parts].flatMap((each) => {
    const grade = gradeOf(each?.grade, each?.gradeId);
    return grade ? [{ grade, area: said(each?.label ?? '') }] : [];
  });
  const dates = [...visits.flatMap(({ from, to }) => [from, to]), published, letterDate];
  return {
    inspection,
    overall: gradeOf(overall?.grade, overall?.gradeId),
    grades,
    years: new Set(dates.flatMap((date) => (date ? [date.slice(0, 4)] : []))),
    inspectorate: said(
      inspection.inspectorate ?? framework?.inspectorate.name ?? frameworkIdOf(inspection) ?? '',
    ),
    report: report?.url,
    isCurrent: findLater(inspection, document).graded === undefined,
  };
}

/** The result that a widget shows. */
export function resultShown(
  { document, results }: PublishedProvider,
  which?: string,
): Result | undefined {
  const inspection = selectInspection(document, which);
  return results.find((each) => each.inspection === inspection);
}

/** The sentence of a widget now; `undefined` where `which` names no inspection. */
export function sentenceNow(
  { document }: PublishedProvider,
  language: Language,
  which: string | undefined,
  widget: string,
): string | undefined {
  try {
    return sentenceOf(document, language, which, widget);
  } catch {
    return undefined;
  }
}

/** Words of the data, in English where they are there. */
function said(text: Text): string {
  return wordsIn(text, 'en').text;
}

/** To compare words that editors and people type in different ways. */
export function plain(text: Text): string {
  return said(text)
    .normalize('NFKC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
