import assert from 'node:assert/strict';
import { test } from 'node:test';

import { cmsList } from '../../snippets/cms.js';
import { isShownAs, snippetForms } from '../../snippets/index.js';
import { widgetKinds } from '../../static/render/kinds.js';
import { english } from '../../testing/published-pages.js';
import { formsFor } from './forms.js';

test('every system has a form for every widget, and only such as show it', () => {
  for (const { id, forms } of cmsList)
    for (const { name } of widgetKinds) {
      const offered = formsFor(id, name);
      assert.ok(offered.length > 0, `${id}: ${name}`);
      for (const form of offered) assert.ok(isShownAs(form, name), `${id}: ${name} as ${form}`);
      assert.deepEqual(
        offered.filter((form) => forms.includes(form)),
        forms.filter((form) => offered.includes(form)),
        `${id}: the order of its own list`,
      );
    }
});

test('no system, or one that is not known, has all forms, the link first', () => {
  assert.deepEqual(formsFor('', 'badge'), snippetForms);
  assert.deepEqual(formsFor('joomla', 'badge'), snippetForms);
  assert.equal(formsFor('', 'timeline')[0], 'link');
});

test('there are words for every system, form and widget', () => {
  const { cmsHelp, forms, formHelp, shows } = english.builder;
  assert.deepEqual(Object.keys(cmsHelp).sort(), ['', ...cmsList.map(({ id }) => id)].sort());
  assert.deepEqual(Object.keys(forms), [...snippetForms]);
  assert.deepEqual(Object.keys(formHelp), [...snippetForms]);
  assert.deepEqual(Object.keys(shows).sort(), widgetKinds.map(({ name }) => name).sort());
});
