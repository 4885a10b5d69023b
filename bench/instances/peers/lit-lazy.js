// Lit's element, laid out when it comes near.
import { run } from '../page.js';
import { litElements } from './lit-elements.js';

run({
  ...litElements,
  ready(context) {
    const lazySheet = context.lazySheet.replace(/\.inspection-\w+/, ':host');
    litElements.ready({ ...context, shadowSheet: context.shadowSheet + lazySheet });
  },
});
