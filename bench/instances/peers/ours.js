// The library: each element from a document that it has not seen.
import { run } from '../page.js';

const TAGS = { badges: 'badge', grids: 'judgements' };

run({
  ready: ({ kind }) => import(`/cdn/${TAGS[kind]}.js`),
  create(main, items, { kind }) {
    const tag = `inspection-${TAGS[kind]}`;
    main.append(
      ...items.map((item) =>
        Object.assign(document.createElement(tag), { document: item.document }),
      ),
    );
  },
  update(main, items) {
    [...main.children].forEach((host, index) => {
      host.document = items[index].document;
    });
  },
});
