// A component of Preact, without an element.
import { h, render } from 'preact';

import { run } from '../page.js';
import { componentsFor } from './components.js';

const components = componentsFor(h);

function show(main, items, { kind }) {
  const Result = components[kind];
  render(
    items.map(({ view }, index) => h(Result, { view, key: index })),
    main,
  );
}

run({ create: show, update: show });
