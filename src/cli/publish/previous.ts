/** The publication before, read side by side with the new one: both have their providers in the order of slugs. */
import { manifestOf, type FileLine, type ManifestLine, type ProviderLine } from './manifest.js';

export class Previous {
  readonly #lines: Iterator<ManifestLine, void>;
  #line: ManifestLine | undefined;

  /** @param passed is told the files of each line that nobody asked for, and so are no more */
  constructor(
    folder: string | undefined,
    private readonly passed: (files: readonly FileLine[]) => void,
  ) {
    this.#lines = folder === undefined ? [].values() : manifestOf(folder);
    this.#next();
  }

  /** What the publication before had at a slug. Slugs are to be asked for in order. */
  provider(slug: string): ProviderLine | undefined {
    for (; this.#line; this.#next()) {
      const line = this.#line;
      if (line.kind === 'site' || (line.kind === 'provider' && line.slug > slug)) return undefined;
      if (line.kind === 'provider' && line.slug === slug) {
        this.#next();
        return line;
      }
      if (line.kind === 'provider') this.passed(line.files);
    }
    return undefined;
  }

  /** The files of the site itself, after the last provider. */
  site(): FileLine[] {
    for (; this.#line; this.#next()) {
      if (this.#line.kind === 'site') return this.#line.files;
      if (this.#line.kind === 'provider') this.passed(this.#line.files);
    }
    return [];
  }

  close(): void {
    this.#lines.return?.();
  }

  #next(): void {
    this.#line = this.#lines.next().value ?? undefined;
  }
}

/** The slugs of the publication before, by identity. */
export function slugsBefore(folder: string | undefined): Map<string, string> {
  const slugs = new Map<string, string>();
  if (folder === undefined) return slugs;
  for (const line of manifestOf(folder)) {
    if (line.kind === 'provider')
      for (const identity of line.identities) slugs.set(identity, line.slug);
  }
  return slugs;
}
