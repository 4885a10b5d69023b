import { expect } from '@open-wc/testing';

import { textOf } from '../testing/accessibility.js';
import { putAndFail } from '../testing/elements.js';
import { watchPage } from '../testing/watch.js';
import '../elements/inspection-badge/define.js';

/** Functions of browsers that the library calls, and that came last: docs/browsers.md has the versions. */
const youngest = [
  { owner: AbortSignal, name: 'any' },
  { owner: AbortSignal, name: 'timeout' },
];

describe('a browser that is too old', () => {
  watchPage();

  for (const { owner, name } of youngest) {
    it(`keeps the link where it has no ${owner.name}.${name}`, async () => {
      const found = Object.getOwnPropertyDescriptor(owner, name)!;
      Reflect.deleteProperty(owner, name);
      try {
        const element = await putAndFail(
          `<inspection-badge src="/data/islington.json?without-${name}"><a href="https://example.org/">Islington: Outstanding</a></inspection-badge>`,
        );
        expect(textOf(element)).to.include('Islington: Outstanding');
        expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
      } finally {
        Object.defineProperty(owner, name, found);
      }
    });
  }
});
