/** A place to publish in, for tests: sources from real documents, a target, and what has become of it. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { PublishEvent, PublishOptions, PublishReport } from '../cli/publish/options.js';
import { publish } from '../cli/publish/publish.js';
import type { Workings } from '../cli/publish/run.js';
import type { InspectionDocument } from '../model/index.js';
import { filesIn } from './publications.js';

/** The documents of single councils. */
export const councilData = fileURLToPath(new URL('../../data/councils/', import.meta.url));

export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'publish-'));
  readonly out = join(this.folder, 'site');
  readonly sources = join(this.folder, 'sources');
  /** What the last run told. */
  events: PublishEvent[] = [];

  constructor() {
    mkdirSync(this.sources);
    for (const name of ['bradford', 'halton']) this.useCouncil(name);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  /** Makes a document of one of the councils, changed or not, one of the sources. */
  useCouncil(name: string, change?: (document: InspectionDocument) => void): void {
    const text = readFileSync(join(councilData, `${name}.json`), 'utf8');
    const document = JSON.parse(text) as InspectionDocument;
    change?.(document);
    writeFileSync(join(this.sources, `${name}.json`), JSON.stringify(document));
  }

  get options(): PublishOptions {
    const sources = readdirSync(this.sources).map((name) => ({ file: join(this.sources, name) }));
    const base = 'https://results.example.org/';
    return { sources, out: this.out, base, title: 'Inspection results' };
  }

  run(options: Partial<PublishOptions> = {}, workings?: Workings): Promise<PublishReport> {
    this.events = [];
    return publish({ ...this.options, ...options }, (event) => this.events.push(event), workings);
  }

  /** What stands in the folder of the target, hidden files among it. */
  get namesBeside(): string[] {
    return readdirSync(this.folder).sort();
  }

  /** Paths of files of which the times are not those of before. */
  changedSince(before: ReadonlyMap<string, number>): string[] {
    return [...timesOf(this.out)]
      .filter(([path, time]) => before.get(path) !== time)
      .map(([path]) => path);
  }
}

/** The bytes of all files of a folder, by path. */
export function contentOf(site: string): Map<string, string> {
  return new Map(
    filesIn(site).map((path) => [path, readFileSync(join(site, path)).toString('base64')]),
  );
}

/** The times of all files of a folder, in milliseconds. Copies have them no finer. */
export function timesOf(site: string): Map<string, number> {
  return new Map(
    filesIn(site).map((path) => [path, Math.round(statSync(join(site, path)).mtimeMs)]),
  );
}
