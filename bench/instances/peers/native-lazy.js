// The limit for what is out of view: the same markup, laid out when it comes near.
import { run } from '../page.js';
import { plain } from './plain.js';

run({
  ...plain,
  ready(context) {
    plain.ready(context);
    const style = document.createElement('style');
    style.textContent = context.lazySheet;
    document.head.append(style);
  },
});
