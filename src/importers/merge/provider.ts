/** Who was inspected, from several sources. */
import type { Inspection, Provider, Text } from '../../model/index.js';
import { known } from '../reading/source.js';
import { councilKeys } from './council-names.js';
import { identifierOf } from './identity.js';
import { fill, type Ledger, type Part, type Said, saidOf, settle, type Terms } from './parts.js';
import { serviceOf, type Telling } from './same.js';
import { isSameText, LINK, TEXT, wordsOf } from './values.js';

const PATH = '$.provider';

const IDENTIFIER: Terms<string> = {
  agree: (a, b) => a.toUpperCase() === b.toUpperCase(),
  print: (value) => value,
};

const NEIGHBOURS: Terms<string[]> = {
  agree: (a, b) => a.join() === b.join(),
  print: (values) => values.join(', '),
};

/** Tables write a council's name in many ways: these are no contradiction. */
const NAME: Terms<Text> = {
  agree: (a, b) => isSameText(a, b) || councilOf(a) === councilOf(b),
  print: wordsOf,
};

function councilOf(name: Text): string {
  return councilKeys(wordsOf(name)).join();
}

/** False for names that a table has in lower case: how to write them it does not say. */
function isProperName(name: Text): boolean {
  return /\p{Lu}/u.test(wordsOf(name));
}

/**
 * The provider of the merged document. Its service is that of the best-ranked part; what the parts about another service
 * call it is that service's name. Identifiers are united.
 */
export function mergeProvider(parts: readonly Part[], ledger: Ledger): Provider | undefined {
  const all = parts.flatMap((part): Said<Provider>[] => {
    const value = part.document.provider;
    return value ? [{ value, part }] : [];
  });
  if (all.length === 0) return undefined;
  const service = parts[0]?.document.provider?.service;
  const own = all.filter(
    ({ value }) => !service || !value.service || isSameText(value.service, service),
  );
  return known({
    ...fill(own, ledger),
    name: nameOf(own, all, ledger),
    service,
    type: settle(saidOf(own, 'type'), TEXT as Terms<string>, `${PATH}.type`, ledger),
    identifiers: identifiersOf(all, ledger),
    region: settle(filledFrom(all, 'region', ledger), TEXT, `${PATH}.region`, ledger),
    url: settle(saidOf(own, 'url'), LINK, `${PATH}.url`, ledger),
    statisticalNeighbours: settle(
      filledFrom(all, 'statisticalNeighbours', ledger),
      NEIGHBOURS,
      `${PATH}.statisticalNeighbours`,
      ledger,
    ),
  });
}

/** What the parts say of a field, noting who fills it where the best-ranked part does not. */
function filledFrom<K extends keyof Provider>(
  all: readonly Said<Provider>[],
  field: K,
  ledger: Ledger,
): Said<NonNullable<Provider[K]>>[] {
  const said = saidOf(all, field);
  const [first] = said;
  if (first && first.part !== all[0]?.part) ledger.contributors.add(first.part);
  return said;
}

/** The best-ranked name; in place of one in lower case the first that is written properly and names the same council. */
function nameOf(
  own: readonly Said<Provider>[],
  all: readonly Said<Provider>[],
  ledger: Ledger,
): Text | undefined {
  const names = saidOf(own, 'name');
  const [best] = names;
  if (!best) return undefined;
  const proper = saidOf(all, 'name').find(
    ({ value }) => isProperName(value) && NAME.agree(value, best.value),
  );
  const first = isProperName(best.value) || !proper ? best : proper;
  const name = settle([first, ...names], NAME, `${PATH}.name`, ledger);
  return typeof name === 'string' && !isProperName(name) ? capitalised(name) : name;
}

/** Words in names of places that have no capital: "Barking and Dagenham", "Stoke-on-Trent". */
const SMALL_WORDS = new Set('and by in of on the under upon with'.split(' '));

/** A name that no source writes properly, with the capitals that names of places have. */
function capitalised(name: string): string {
  return name.replace(/[\p{L}’']+/gu, (word, index: number) =>
    index > 0 && SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

function identifiersOf(all: readonly Said<Provider>[], ledger: Ledger): Provider['identifiers'] {
  const byScheme = new Map<string, Said<string>[]>();
  for (const { value: provider, part } of all.filter(({ value }) => !isJoint(value))) {
    for (const [scheme, written] of Object.entries(provider.identifiers ?? {})) {
      const value = identifierOf(written);
      if (value === undefined) continue;
      byScheme.set(scheme, [...(byScheme.get(scheme) ?? []), { value, part }]);
    }
  }
  if (byScheme.size === 0) return undefined;
  const settled = [...byScheme].map(([scheme, said]): [string, string] => [
    scheme,
    settle(said, IDENTIFIER, `${PATH}.identifiers.${scheme}`, ledger) as string,
  ]);
  return Object.fromEntries(settled);
}

/** A service of several councils: its identifiers are those of none of them. */
function isJoint({ name }: Provider): boolean {
  return name !== undefined && councilKeys(wordsOf(name)).length > 1;
}

/** Who was inspected, where that is another service than the document's, or the inspection says so itself. */
export function providerOfInspection(
  telling: Telling,
  document: Provider | undefined,
): Inspection['provider'] {
  const [best] = telling;
  if (!best) return undefined;
  const service = serviceOf(best);
  const own = telling.find(
    (each) => each.value.provider && isSameText(serviceOf(each) ?? '', service ?? ''),
  )?.value.provider;
  if (service === undefined || isSameText(service, document?.service ?? '')) return own;
  const name = best.part.document.provider?.name;
  const isOtherName =
    name !== undefined && isProperName(name) && !isSameText(name, document?.name ?? '');
  return { ...(isOtherName && { name }), ...own, service };
}
