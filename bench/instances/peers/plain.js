// The limit: all markup at once, and new data written to where they belong.
import { changesBetween, write } from './direct.js';

let changes;

export const plain = {
  ready({ items, next }) {
    changes = changesBetween(items, next);
  },
  create(main, items) {
    main.innerHTML = items.map(({ markup }) => markup).join('');
  },
  update(main) {
    const { children } = main;
    for (let index = 0; index < children.length; index += 1) write(children[index], changes[index]);
  },
};
