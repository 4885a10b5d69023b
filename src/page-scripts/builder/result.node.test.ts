import assert from 'node:assert/strict';
import { test } from 'node:test';

import { providerFiles } from '../../static/pages/index.js';
import { widgetKinds } from '../../static/render/kinds.js';
import {
  councils,
  english,
  neighboursOf,
  publication,
  published,
} from '../../testing/published-pages.js';
import { emptyWidgets } from './result.js';

/** Names of the widgets on a provider's page: those that have something to say. */
function widgetsOnPage(page: string): string[] {
  return widgetKinds.map(({ name }) => name).filter((name) => page.includes(` id="${name}"`));
}

test('marks the widgets that a provider’s page leaves out, and no others', () => {
  const documents = [...published.values(), ...councils.slice(0, 8)];
  for (const document of documents) {
    const related = neighboursOf(document);
    const [page] = [...providerFiles(document, 'x', publication, related)].filter(
      ({ path }) => path === 'x/index.html',
    );
    const onPage = widgetsOnPage(String(page?.body));
    const empty = emptyWidgets(document, english);
    const filled = widgetKinds.map(({ name }) => name).filter((name) => !empty.has(name));
    // Whom a provider is compared with stands in its own data, where it was published with them.
    const isCompared = document.provider?.statisticalNeighbours !== undefined;
    const without = (names: string[]) =>
      names.filter((name) => isCompared || name !== 'comparison');
    assert.deepEqual(without(filled), without(onPage), JSON.stringify(document.provider));
  }
});
