/** Reads single files of a publication: from its folder, or over the web. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { EXIT, Failure, reasonOf } from '../shell/failure.js';

export interface PublicationReader {
  /** As it was named. */
  name: string;
  /** Its folder, where it is on disk. */
  folder: string | undefined;
  /** Address of the publication on the web, with a slash at its end, where that is known. */
  base: string | undefined;
  /** The text of a file; `undefined` where there is none. Throws a `Failure` where that cannot be told. */
  read(path: string): Promise<string | undefined>;
}

/** The data of one provider are small; these bounds keep us from waiting for what is none. */
const MOST_BYTES = 20_000_000;
const MOST_MILLISECONDS = 10_000;

/** A publication by its folder or by its address. */
export function openPublication(place: string): PublicationReader {
  return /^https?:\/\//.test(place) ? onWeb(place) : inFolder(place);
}

/** The address of a folder's publication, as its pages say it. Throws a `Failure` where they do not. */
export async function baseOf(publication: PublicationReader): Promise<string> {
  const page = (await publication.read('index.html')) ?? '';
  const [, address] = /<link rel="canonical" href="([^"&]+)">/.exec(page) ?? [];
  if (address && URL.canParse(address)) return withSlash(address);
  throw new Failure(
    EXIT.usage,
    `${publication.name} does not say where on the web it is: --base says it`,
  );
}

export function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

function inFolder(folder: string): PublicationReader {
  return {
    name: folder,
    folder,
    base: undefined,
    async read(path) {
      try {
        return await readFile(join(folder, path), 'utf8');
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
        throw new Failure(EXIT.input, `${join(folder, path)} cannot be read: ${reasonOf(error)}`, {
          cause: error,
        });
      }
    },
  };
}

function onWeb(place: string): PublicationReader {
  if (!URL.canParse(place)) throw new Failure(EXIT.usage, `"${place}" is no address`);
  const url = new URL(place);
  if (url.username || url.search || url.hash)
    throw new Failure(EXIT.usage, `"${place}" is not the address of a publication's folder`);
  const base = url.href.endsWith('/') ? url.href : `${url.href}/`;
  return { name: base, folder: undefined, base, read: (path) => download(new URL(path, base)) };
}

async function download(url: URL): Promise<string | undefined> {
  try {
    // A publication answers by itself; one that sends us elsewhere may mean places that only this machine can see.
    const response = await fetch(url, {
      signal: AbortSignal.timeout(MOST_MILLISECONDS),
      redirect: 'manual',
    });
    if (response.status >= 300 && response.status < 400)
      throw new Error(`it is redirected to ${response.headers.get('location')}: name that address`);
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`the server answers ${response.status}`);
    return await bodyOf(response);
  } catch (error) {
    const { name, cause } = error as Error;
    const reason =
      name === 'TimeoutError' ? 'it took longer than 10 seconds' : reasonOf(cause ?? error);
    throw new Failure(EXIT.input, `${url.href} cannot be read: ${reason}`, { cause: error });
  }
}

async function bodyOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new Error('it is larger than 20 MB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
