/** One of each kind of published page, for tests of accessibility. */
import { allFiles, publication } from './published-pages.js';
import type { PublishedFile } from '../static/pages/index.js';

/** Served at the root of a host: the page for what is not found has addresses from there. */
export const pagesOfAllKinds = (): Iterable<PublishedFile> =>
  allFiles({ ...publication, base: 'https://results.example.org/' });

const KINDS = {
  index: '',
  provider: 'islington/',
  'provider-without-overall': 'north-northamptonshire/',
  'provider-name-withheld': 'childrens-home-sc461865/',
  'widget-badge': 'islington/badge/',
  'widget-comparison': 'halton/comparison/',
  'widget-letter': 'islington/letter/',
  'widget-quotes': 'islington/quotes/',
  'widget-with-nothing': 'devon/quotes/',
  data: 'data/',
  builder: 'builder/',
  check: 'check/',
  'welsh-index': 'cy/',
  'welsh-provider': 'cy/islington/',
  'welsh-widget': 'cy/north-northamptonshire/judgements/',
  'welsh-data': 'cy/data/',
  'welsh-builder': 'cy/builder/',
  'welsh-check': 'cy/check/',
};

/** Addresses below the base by kind, of what the publication has. */
export function pageKinds(): Record<string, string> {
  const paths = new Set([...pagesOfAllKinds()].map(({ path }) => path));
  const found = Object.entries(KINDS).filter(([, path]) => paths.has(`${path}index.html`));
  return { ...Object.fromEntries(found), 'not-found': 'no-such-page/' };
}
