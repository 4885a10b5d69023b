/** Finds a provider in a publication by what people call it: slugs are made by publishing alone. */
import { councilKeys } from '../../importers/merge/index.js';
import { parseDocument, readJson } from '../../model/index.js';
import { manifestOf } from '../publish/manifest.js';
import { isAbout } from '../render/choose.js';
import { EXIT, Failure } from '../shell/failure.js';
import type { PublicationReader } from './publication.js';

/**
 * The slug of the provider that is meant by its slug, by an identifier, alone or as "urn:80553", or by its name. Throws a
 * `Failure` where there is none, or several.
 */
export async function slugOf(wanted: string, publication: PublicationReader): Promise<string> {
  const slug = wanted.trim().toLowerCase();
  if (/^[a-z\d-]+$/.test(slug) && (await publication.read(`${slug}/inspection.json`)) !== undefined)
    return slug;
  const byIdentity = slugsByIdentity(wanted, publication);
  const found = byIdentity.length > 0 ? byIdentity : await slugsByName(wanted, publication);
  const [first, second] = found;
  if (first !== undefined && second === undefined) return first;
  throw first === undefined
    ? new Failure(EXIT.input, `${publication.name} has no provider "${wanted}"`)
    : new Failure(
        EXIT.usage,
        `"${wanted}" may be ${found.slice(0, 5).join(', ')}: name one of them`,
      );
}

/** By what publishing knew of each provider. A publication on the web does not say it. */
function slugsByIdentity(wanted: string, { folder }: PublicationReader): string[] {
  if (folder === undefined) return [];
  const names = councilKeys(wanted).map((key) => `council:${key}`);
  return [...manifestOf(folder)].flatMap((line) => {
    if (line.kind !== 'provider') return [];
    const isMeant = line.identities.some(
      (identity) =>
        identity === wanted || names.includes(identity) || identity.endsWith(`:${wanted}`),
    );
    return isMeant ? [line.slug] : [];
  });
}

/** By the list that the search of a long index loads, else by the documents themselves, which are few then. */
async function slugsByName(wanted: string, publication: PublicationReader): Promise<string[]> {
  const list = await publication.read('search.json');
  if (list !== undefined) return slugsInList(wanted, list, publication);
  const slugs: string[] = [];
  for (const line of publication.folder === undefined ? [] : manifestOf(publication.folder)) {
    if (line.kind !== 'provider') continue;
    const text = await publication.read(`${line.slug}/inspection.json`);
    if (text === undefined) continue;
    const { document } = parseDocument(readJson(text, line.slug));
    if (document && isAbout(document, wanted)) slugs.push(line.slug);
  }
  return slugs;
}

function slugsInList(wanted: string, text: string, { name }: PublicationReader): string[] {
  const keyOf = (each: string) => councilKeys(each).join();
  try {
    return (JSON.parse(text) as [path: string, name: string][])
      .filter(([, each]) => keyOf(each) === keyOf(wanted))
      .map(([path]) => path.replace('/', ''));
  } catch (cause) {
    throw new Failure(EXIT.input, `search.json of ${name} is no list of providers`, { cause });
  }
}
