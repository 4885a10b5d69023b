// A component of React, without an element.
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

import { run } from '../page.js';
import { componentsFor } from './components.js';
import { reactElement } from './react-element.js';

const components = componentsFor(reactElement);
let root;

function show(main, items, { kind }) {
  const Result = components[kind];
  root ??= createRoot(main);
  // At once, as the others do.
  flushSync(() =>
    root.render(items.map(({ view }, index) => reactElement(Result, { view, key: index }))),
  );
}

run({ create: show, update: show });
