/** The configuration file of a publication: what to publish, from which files. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import {
  flag,
  list,
  map,
  matching,
  object,
  partialDate,
  textOr,
  type Check,
  type Reading,
} from '../../model/check.js';
import {
  describeValue,
  InspectionError,
  listProblems,
  readJson,
  type Problem,
} from '../../model/index.js';
import { inWords, PublishError } from './errors.js';
import type { PublishOptions, Source } from './options.js';

/** What the file may say. The command line says the rest, and may say the same again. */
export type Configuration = Pick<PublishOptions, 'title' | 'sources'> &
  Partial<Pick<PublishOptions, 'base' | 'languages' | 'jsonLd' | 'publisher'>>;

const line = matching(/\S/, 'text');

const source = only(
  {
    file: line,
    title: line,
    importer: line,
    checked: partialDate,
    note: line,
    attribution: line,
  },
  ['file'],
);

const configuration = only(
  {
    title: textOr(line, map(line, 1)),
    base: matching(/^https?:\/\/[^\s@]+$/, 'an address such as https://results.example.org/'),
    publisher: only({ name: line, url: matching(/^https?:\/\/\S+$/, 'an http or https address') }, [
      'name',
      'url',
    ]),
    languages: list(matching(/^[a-z]{2,3}(-\w+)*$/i, 'a language tag such as en')),
    jsonLd: flag,
    sources: list(source),
  },
  ['title', 'sources'],
);

/**
 * Reads the file. Paths in it are relative to it, and absolute in what is returned. Unlike data, a configuration is right
 * or it is refused: whoever wrote it is there to mend it. The error names each field that is not what it should be.
 */
export function readConfig(path: string): Configuration {
  const value = valueIn(path);
  const problems: Problem[] = [];
  const config = configuration(value, { problems, path: [] }) as Configuration | undefined;
  if (!config || problems.length > 0)
    throw new PublishError('options', `${path}:\n${listProblems(problems)}`);
  const folder = dirname(path);
  return {
    ...config,
    sources: config.sources.map((each: Source) => ({ ...each, file: resolve(folder, each.file) })),
  };
}

function valueIn(path: string): unknown {
  try {
    return readJson(readFileSync(path, 'utf8'), path);
  } catch (error) {
    if (error instanceof InspectionError)
      // The parser says where.
      throw new PublishError('options', `${error.message}: ${String(error.cause)}`, {
        cause: error,
      });
    const { message } = inWords(error, `read ${path}`) as Error;
    throw new PublishError('input', message, { cause: error });
  }
}

/** An object with these fields and no others, since a field that is misspelt would be ignored. */
function only(fields: Readonly<Record<string, Check>>, required: readonly string[]): Check {
  const check = object(fields, required);
  return (value, reading) => {
    for (const name of Object.keys(value ?? {})) {
      if (!Array.isArray(value) && typeof value === 'object' && !Object.hasOwn(fields, name))
        refuse(reading, name, Object.keys(fields), (value as Record<string, unknown>)[name]);
    }
    return check(value, reading);
  };
}

function refuse(
  { problems, path }: Reading,
  name: string,
  known: readonly string[],
  value: unknown,
): void {
  const keys = [...path, name].map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
  problems.push({
    path: `$${keys.join('')}`,
    expected: `no field but ${known.join(', ')}`,
    found: describeValue(value),
  });
}
