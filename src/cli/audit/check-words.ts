/** Results that somebody wrote into a page, or saved as a picture: nothing leads from them to a publication. */
import {
  nodesIn,
  paragraphsOf,
  parentsOf,
  pathTo,
  textOf,
  tidy,
  type Embed,
  type HtmlNode,
} from '../../embeds/index.js';
import type { Finding, FindingCode, PageReport, Severity } from './findings.js';
import { plain, type PublishedProvider, type Result } from './published.js';
import { readStatement, saysGrades, tellsHistory, yearsIn, type Statement } from './statements.js';

/** A place that may tell a result. */
interface Candidate {
  form: 'words' | 'picture';
  text: string;
  where: string;
  line: number | undefined;
  /** Name of the file of a picture, as words. */
  file: string;
  /** What stands beside it, and the heading above: dates are often there. */
  around: string;
}

/** What of a page is needed once all providers are known that any page shows. */
export interface Candidates {
  places: Candidate[];
  /** Title and main heading. */
  title: string;
  links: string[];
}

/** Pages that list a thousand results are no pages about one. */
const MOST = 200;
const LONGEST = 1500;
const LONG = 250;

const INSPECTED = /\b(?:ofsted|care quality commission|cqc|hmip|inspect|estyn|rated|judged)/i;
/** Others than the services that a council answers for in its result: their grades are another matter. */
const OTHERS =
  /\b(?:schools?|academ(?:y|ies)|nurser(?:y|ies)|pre-?schools?|colleges?|child-?minders?|care homes?|children['’]s homes?|hospitals?|surger(?:y|ies)|childcare|early years)\b/i;

export function candidatesIn(root: HtmlNode, embeds: readonly Embed[]): Candidates {
  const ours = new Set(embeds.map(({ node }) => node));
  const isOurs = (node: HtmlNode) =>
    ours.has(node) || [...parentsOf(node)].some((up) => ours.has(up));
  const holds = (node: HtmlNode) => [...nodesIn(node)].some((each) => ours.has(each));
  const all = [...nodesIn(root)];
  const headings = headingsAbove(all);
  const around = (node: HtmlNode) => `${headings.get(node) ?? ''} ${besides(node)}`;
  const words = paragraphsOf(root).flatMap(({ node, text: whole }): Candidate[] =>
    sentencesOf(whole).flatMap((text) =>
      text.length > LONGEST || !INSPECTED.test(text) || isOurs(node) || holds(node)
        ? []
        : [{ form: 'words', text, ...placeOf(node), file: '', around: `${whole} ${around(node)}` }],
    ),
  );
  const pictures = all.flatMap((node): Candidate[] => {
    if (node.name !== 'img' || isOurs(node)) return [];
    const text = tidy(node.attributes.get('alt') ?? '');
    const file = fileWords(node.attributes.get('src') ?? '');
    if (!INSPECTED.test(`${text} ${file}`)) return [];
    return [{ form: 'picture', text, ...placeOf(node), file, around: around(node) }];
  });
  const titles = all.filter(({ name }) => name === 'title' || name === 'h1');
  return {
    places: [...words, ...pictures].slice(0, MOST),
    title: titles.map((each) => textOf({ ...each, name: 'h1' })).join(' '),
    links: all.flatMap(({ name, attributes }) =>
      name === 'a' ? (attributes.get('href') ?? []) : [],
    ),
  };
}

/** A short paragraph says one thing, perhaps in two sentences; a long one is told sentence by sentence. */
function sentencesOf(text: string): string[] {
  return text.length > LONG ? text.split(/(?<=[.!?]["”’]?)\s+(?=[\p{Lu}“"])/u) : [text];
}

function placeOf(node: HtmlNode): Pick<Candidate, 'where' | 'line'> {
  return { where: pathTo(node), line: node.line };
}

/** Parts of a page that are about one thing. */
const PARTS = new Set(['li', 'tr', 'dd', 'article', 'section', 'figure', 'blockquote', 'td']);

/** The text of the smallest part of the page that has more than the node itself, if that is no long one. */
function besides(node: HtmlNode): string {
  const own = textOf(node).length;
  for (const part of parentsOf(node)) {
    if (!PARTS.has(part.name)) continue;
    const text = textOf(part);
    if (text.length > LONGEST) return '';
    if (text.length > own) return text;
  }
  return '';
}

/** The text of the last heading before each node. */
function headingsAbove(all: readonly HtmlNode[]): ReadonlyMap<HtmlNode, string> {
  const found = new Map<HtmlNode, string>();
  let last = '';
  for (const node of all) {
    if (/^h[1-6]$/.test(node.name)) last = textOf(node);
    found.set(node, last);
  }
  return found;
}

/** "/media/Ofsted-Good_2017.png" as "Ofsted Good 2017". */
function fileWords(src: string): string {
  const path = src.replace(/[?#].*/s, '').slice(-300);
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z\d]+$/i, '');
  return safelyDecoded(name)
    .replace(/(\d{4})/g, ' $1 ')
    .replace(/[-_+.\s]+/g, ' ')
    .trim();
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Adds what the places tell, and what is wrong with it, to the report of their page. */
export function checkCandidates(
  { places, title, links }: Candidates,
  providers: readonly PublishedProvider[],
  own: PublishedProvider | undefined,
  report: PageReport,
): void {
  for (const place of places) {
    const provider = providerNamed(place, title, providers, own);
    if (!provider) continue;
    const findings = checkPlace(place, provider, links);
    if (!findings) continue;
    const { form, where, line, text, file } = place;
    const says = text || file;
    report.shown.push({
      form,
      provider: provider.slug,
      widget: undefined,
      language: undefined,
      where,
      line,
      says,
    });
    report.findings.push(...findings);
  }
}

/** Whom a place tells of: whose name it has, or whose page it is on; on a provider's own site the provider, as "we". */
function providerNamed(
  { text, file, form }: Candidate,
  title: string,
  providers: readonly PublishedProvider[],
  own: PublishedProvider | undefined,
): PublishedProvider | undefined {
  if (OTHERS.test(text)) return undefined;
  const said = ` ${text} ${file} `;
  const isSelf = form === 'picture' || SELVES.test(text);
  return named(said, providers) ?? (isSelf ? (named(title, providers) ?? own) : undefined);
}

/** The one with the longest name that stands in a text as whole words: "Derbyshire" is not Derby. */
function named(
  text: string,
  providers: readonly PublishedProvider[],
): PublishedProvider | undefined {
  const said = ` ${plain(text).replace(/[^\p{L}\d]+/gu, ' ')} `;
  const found = providers.filter(({ name }) =>
    said.includes(` ${plain(name).replace(/[^\p{L}\d]+/gu, ' ')} `),
  );
  return found.sort((one, other) => other.name.length - one.name.length)[0];
}

/** How a council speaks of itself: not "Hackney’s children’s services". */
const SELVES =
  /\b(?:we|us|our|the council)\b|(?:^|[.!?]\s+|\b(?:our|the)\s+)children['’]s (?:social care )?services/i;

/** `undefined` where no result is told. */
function checkPlace(
  place: Candidate,
  provider: PublishedProvider,
  links: readonly string[],
): Finding[] | undefined {
  // A name of a file has no sentences: every grade in it is one.
  const inFile =
    place.form === 'picture'
      ? readStatement(`: ${place.file.split(' ').join(': ')}`, provider)
      : undefined;
  const inText = readStatement(place.text, provider);
  if (inText.grades.length === 0 && !inFile?.grades.length) return undefined;
  const concerned = resultsNamed(`${place.text} ${place.file}`, provider);
  const current = concerned.filter(({ isCurrent }) => isCurrent);
  if (current.length === 0) return undefined;
  const told: Told = { place, concerned, current, provider };
  const findings = [
    ...(inText.grades.length > 0 ? checkStatement(told, place.text, inText, 'text') : []),
    ...(inFile?.grades.length ? checkStatement(told, place.file, inFile, 'file') : []),
  ];
  if (place.form === 'picture' && !findings.some(({ code }) => code === 'stale'))
    findings.push(copied(place));
  if (
    !findings.some(({ code }) => code === 'older-dated') &&
    !links.some((href) => leadsTo(href, concerned, provider))
  )
    findings.push(
      finding(place, 'warning', 'link-missing', {
        message: 'Nothing on this page leads to the report, or to the result as it is published.',
        todo: 'Link to the report, or use the link of the publication.',
        expected: `${provider.base}${provider.slug}/`,
      }),
    );
  return findings;
}

/** Results by the inspectorates that a text names; all of them where it names none. */
function resultsNamed(text: string, { results }: PublishedProvider): readonly Result[] {
  const patterns = INSPECTORATES.filter((pattern) => pattern.test(text));
  if (patterns.length === 0) return results;
  return results.filter(({ inspectorate }) => patterns.some((each) => each.test(inspectorate)));
}

/** How inspectorates are called. */
const INSPECTORATES: readonly RegExp[] = [
  /\bofsted\b/i,
  /\bcqc\b|care quality commission/i,
  /\bhmip\b|probation/i,
  /\bestyn\b/i,
  /\bhmicfrs\b|constabulary/i,
  /care inspectorate/i,
  /food standards|food hygiene/i,
];

interface Told {
  place: Candidate;
  /** Results of the inspectorate that is named. */
  concerned: readonly Result[];
  current: readonly Result[];
  provider: PublishedProvider;
}

function checkStatement(
  { place, concerned, current }: Told,
  text: string,
  { grades, years: written }: Statement,
  where: 'text' | 'file',
): Finding[] {
  const isInFile = where === 'file';
  const years = written.length > 0 || isInFile ? written : yearsIn(place.around);
  const gave = (result: Result) => saysGrades(text, grades, result);
  const isOf = ({ years: own }: Result) => years.some((year) => own.has(year));
  const told = { found: text, expected: current.map(inBrief).join('; ') };
  const what = isInFile ? FILE : place.form === 'picture' ? 'alternative text' : 'text';
  if (current.some((each) => gave(each) && (years.length === 0 || isOf(each))))
    return years.length > 0 || isInFile ? [] : [undated(place, what, told)];
  if (tellsHistory({ grades, years }, concerned, ({ isCurrent }) => isCurrent)) return [];
  // "Since the last inspection in 2019, … now" tells of both.
  if (PAST.test(text) && current.some(gave)) return [];
  // All grades of a scale are no result.
  if (grades.length > 2) return [];
  const isOld =
    (years.length > 0 && !current.some(isOf)) || (written.length === 0 && PAST.test(text));
  if (!isOld || isInFile) return [stale(place, what, told)];
  const then = concerned.filter(isOf);
  const isRight =
    then.length === 0 ||
    then.some((each) => grades.some((grade) => each.grades.some((given) => given.grade === grade)));
  return [isRight ? older(place, then.length > 0, told) : wrongThen(place, then, told)];
}

type Said = Pick<Finding, 'found' | 'expected'>;

const FILE = 'name of the picture’s file';

/** "Since the last inspection, when …" tells of what was before. */
const PAST =
  /\b(?:previous(?:ly)?|last|earlier|former)\b[^.]*\b(?:inspect|judged|rated)|\bwas then\b/i;

function undated(place: Candidate, what: string, said: Said): Finding {
  return finding(place, 'warning', 'date-missing', {
    message: `The ${what} says a result and not when it was given.`,
    todo: 'Add the date, so that nobody takes it for newer than it is.',
    ...said,
  });
}

function stale(place: Candidate, what: string, said: Said): Finding {
  const todo =
    what === FILE
      ? 'Take the picture out, or the address of badge.svg in the publication, which changes with the result.'
      : 'Change it, or put the link of the publication in its place; of an older result say when it was given.';
  const message = `The ${what} does not say the result as it is now.`;
  return finding(place, 'error', 'stale', { message, todo, ...said });
}

function older(place: Candidate, isPublished: boolean, said: Said): Finding {
  const end = isPublished ? '.' : ', which the publication does not have.';
  const message = `This tells an older result, with its date${end}`;
  return finding(place, 'note', 'older-dated', { message, todo: '', ...said });
}

function wrongThen(place: Candidate, then: readonly Result[], { found }: Said): Finding {
  return finding(place, 'warning', 'older-wrong', {
    message: 'This tells an older result, and not as it was given then.',
    todo: 'Compare it with the report of that year.',
    found,
    expected: then.map(inBrief).join('; '),
  });
}

function copied(place: Candidate): Finding {
  return finding(place, 'warning', 'picture-copied', {
    message: 'The picture is a copy, which will not change with the result.',
    todo: 'Take the address of badge.svg or badge.png in the publication.',
    found: place.text || place.file,
  });
}

/** "Ofsted 2024: Outstanding". */
function inBrief({ inspectorate, years, overall, grades }: Result): string {
  const [first = ''] = [...years].sort();
  const given = overall ?? grades.map(({ area, grade }) => `${area} ${grade}`).join(', ');
  return `${inspectorate} ${first}: ${given}`;
}

/** Sites of inspectorates, on which reports are. */
const REPORTS =
  /^https?:\/\/(?:[a-z-]+\.)*(?:ofsted\.gov\.uk|cqc\.org\.uk|justiceinspectorates\.gov\.uk|hmiprobation\.gov\.uk|estyn\.gov\.wales)\//i;

function leadsTo(href: string, results: readonly Result[], { base }: PublishedProvider): boolean {
  return (
    href.startsWith(base) || REPORTS.test(href) || results.some(({ report }) => report === href)
  );
}

function finding(
  { where, line }: Candidate,
  severity: Severity,
  code: FindingCode,
  told: Pick<Finding, 'message' | 'todo'> & Partial<Pick<Finding, 'found' | 'expected'>>,
): Finding {
  const { message, todo, found, expected } = told;
  return { severity, code, where, line, message, todo, found, expected };
}
