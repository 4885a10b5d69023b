/** `audit`: looks through a site for results that are wrong, old or lead nowhere. */
import type { AuditReport } from '../audit/findings.js';
import type { Limits, Source } from '../audit/pages.js';
import { addressFrom } from '../shell/choices.js';
import type { CommandDefinition } from '../shell/command.js';
import { EXIT, Failure, type ExitCode } from '../shell/failure.js';
import { write as writeText, writeLine, type Io } from '../shell/io.js';
import { progressBar } from '../shell/progress.js';
import { baseOf, openPublication } from '../snippet/publication.js';
import { slugOf } from '../snippet/slug.js';

interface AuditCommandOptions {
  publication?: string;
  provider?: string;
  maxPages?: string;
  json?: boolean;
}

export const auditCommand: CommandDefinition<AuditCommandOptions> = {
  name: 'audit',
  arguments: '<place>',
  summary: 'Look through a site for results that are wrong, old or lead nowhere.',
  description:
    'The place is an address on the web or a folder of HTML files. On the web the page itself is read, and what its links and the site’s map lead to below it; robots.txt is kept to. Each result, as a widget, link, frame, picture or in words, is compared with the publication. Ends with 1 where there are errors.',
  addOptions(command) {
    command
      .option(
        '-p, --publication <place>',
        'address or folder of the publication; the pages themselves say it, too',
      )
      .option(
        '--provider <name>',
        'the one provider whose results may be shown (with --publication)',
      )
      .option('--max-pages <number>', 'how many pages are read', '200')
      .option('--json', 'write the result as JSON to standard output');
  },
  json: '{"audited", "publications", "read", "isWhole", "pages": [{"page", "shown": [{"form", "provider", "widget", "language", "where", "line", "says"}], "findings": [{"severity", "code", "where", "line", "message", "todo", "found", "expected"}]}], "skipped": [{"page", "reason"}], "counts": {"error", "warning", "note"}}; docs/audit.md has the codes.',
  examples: [
    {
      line: 'audit public --publication public',
      does: 'looks through a folder of pages, here those of the publication itself',
    },
    {
      line: 'audit public/islington --publication public --provider islington',
      does: 'looks through a part of it, in which nothing but the results of Islington may be shown',
    },
  ],
  run: look,
};

async function look(
  [place = '']: string[],
  options: AuditCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const limit = pagesFrom(options.maxPages ?? '200');
  if (options.provider !== undefined && options.publication === undefined)
    throw new Failure(EXIT.usage, '--provider needs --publication, which knows the provider');
  const [{ audit }, { LIMITS }, { Publications }] = await Promise.all([
    import('../audit/audit.js'),
    import('../audit/pages.js'),
    import('../audit/published.js'),
  ]);
  const publications = new Publications();
  const known = options.publication === undefined ? undefined : await knownOf(options.publication);
  if (known) publications.add(known.place, known.base);
  const slug =
    known && options.provider !== undefined
      ? await slugOf(options.provider, openPublication(known.place))
      : undefined;
  const own =
    known && slug !== undefined ? await publications.provider(known.base, slug) : undefined;
  const source = await sourceAt(place, { ...LIMITS, pages: limit }, io);
  const progress = progressBar(io, 'Reading pages', options.json);
  const report = await audit({
    audited: place,
    source,
    publications,
    base: known?.base,
    own,
    onPage: (read) => progress.update(read, limit),
  }).finally(() => progress.stop());
  await tell(report, options, io);
  return report.counts.error > 0 ? EXIT.problems : EXIT.fine;
}

function pagesFrom(text: string): number {
  const pages = Number(text);
  if (Number.isInteger(pages) && pages > 0 && pages <= 100_000) return pages;
  throw new Failure(EXIT.usage, `--max-pages needs a number of pages, not "${text}"`);
}

/** A publication, and where it is on the web: the addresses on pages lead there. */
async function knownOf(place: string): Promise<{ place: string; base: string }> {
  const reader = openPublication(place);
  return { place, base: reader.base ?? (await baseOf(reader)) };
}

async function sourceAt(place: string, limits: Limits, io: Io): Promise<Source> {
  if (/^https?:\/\//i.test(place)) {
    const { crawl } = await import('../audit/crawl.js');
    return await crawl(addressFrom('the place', place).href, limits, io.signal);
  }
  const { folderSource } = await import('../audit/folder.js');
  return await folderSource(place, limits);
}

async function tell(report: AuditReport, { json }: AuditCommandOptions, io: Io): Promise<void> {
  if (json) return await writeLine(io.stdout, JSON.stringify(report));
  const { reportLines } = await import('../audit/report.js');
  for (const line of reportLines(report)) await writeText(io.stdout, `${line}\n`);
}
