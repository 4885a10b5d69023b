/** More than one copy of the built files on a page, files and data in every order, and policies of pages. */
import { expect } from '@open-wc/testing';

import { version } from '../../core/version.js';
import { showingTags } from '../elements.js';
import { until } from '../watch.js';
import {
  asked,
  classic,
  EVERYTHING,
  ISLINGTON,
  isStyled,
  moduleOf,
  openPage,
  untilDrawn,
  wordsOf,
} from './page.js';

const OLDER = '0.0.9';
const older = (file: string) => `/__test/version/${OLDER}/${file}`;
const ALL = ['inspection-badge', 'inspection-comparison', 'inspection-quotes']
  .map((tag) => `<${tag} src="${ISLINGTON}">Fallback</${tag}>`)
  .join('\n');
const PROVIDED = `<inspection-data src="${ISLINGTON}"><inspection-badge>Fallback</inspection-badge></inspection-data>`;

const allOf = (page: Window) => [...page.document.querySelectorAll(showingTags.join())];
const registered = (page: Window) =>
  [...showingTags, 'inspection-data'].map(
    (tag) =>
      (page.customElements.get(tag) as { version?: string } | undefined)?.version ?? 'nothing',
  );
const replaced = (newer: string, present: string) =>
  [...showingTags, 'inspection-data']
    .map((tag) => `<${tag}> ${newer} is not used: ${present} is there already`)
    .sort();

const strict = (scripts: string) =>
  `default-src 'none'; script-src ${scripts}; style-src 'self'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types inspection-widgets`;

/** The policies under which pages may have copies. */
const policies: Record<string, { policy: string; nonce: string }> = {
  'no policy': { policy: '', nonce: '' },
  'a policy with Trusted Types': { policy: strict("'self'"), nonce: '' },
  'a policy with a nonce': { policy: strict("'nonce-r4nd0m'"), nonce: 'nonce="r4nd0m"' },
  'a policy with a nonce and strict-dynamic': {
    policy: strict("'nonce-r4nd0m' 'strict-dynamic'"),
    nonce: 'nonce="r4nd0m"',
  },
};

describe('two copies of the built files', () => {
  for (const [name, { policy, nonce }] of Object.entries(policies)) {
    const open = async (...files: string[]) => {
      const scripts = files.map((file) => `<script type="module" ${nonce} src="${file}"></script>`);
      // The recorder of the page needs the nonce as well.
      const page = await openPage(ALL, scripts.join(''), { policy, nonce });
      await untilDrawn(allOf(page));
      return page;
    };

    it(`of one version, under ${name}: the first stays, the second says so once`, async () => {
      const page = await open(EVERYTHING, `${EVERYTHING}?copy`);
      expect([...page.seen.messages].sort()).to.deep.equal(replaced(version, version));
      expect([...page.seen.errors, ...page.seen.violations].join('\n')).to.equal('');
      expect(allOf(page).every(isStyled)).to.equal(true);
      expect(asked(page, ISLINGTON)).to.equal(1);
    });

    for (const [first, second, present, newcomer] of [
      [older('inspection-widgets.js'), EVERYTHING, OLDER, version],
      [EVERYTHING, older('inspection-widgets.js'), version, OLDER],
    ] as const)
      it(`of two versions, ${present} first, under ${name}: the first stays, the second says so once`, async () => {
        const page = await open(first, second);
        expect(new Set(registered(page))).to.deep.equal(new Set([present]));
        expect([...page.seen.messages].sort()).to.deep.equal(replaced(newcomer, present));
        expect([...page.seen.errors, ...page.seen.violations].join('\n')).to.equal('');
        expect(asked(page, ISLINGTON)).to.equal(1);
      });
  }

  it('of which one has a badge and another its data: they find each other, in any order', async () => {
    for (const files of [
      [older('badge.js'), '/dist/cdn/data.js'],
      ['/dist/cdn/data.js', older('badge.js')],
      [older('data.js'), EVERYTHING],
    ]) {
      const page = await openPage(PROVIDED, files.map(moduleOf).join(''));
      await untilDrawn(allOf(page));
      expect(page.seen.errors.join('\n')).to.equal('');
    }
  });

  it('where the policy refuses our name: the fallback stays, and the console has the name', async () => {
    const policy = strict("'self'").replace('trusted-types inspection-widgets', 'trusted-types x');
    const page = await openPage(ALL, moduleOf(EVERYTHING) + moduleOf('/dist/cdn/badge.js'), {
      policy,
    });
    await until(() => page.seen.messages.length > 0, 'a word', 8000);
    for (const element of allOf(page)) {
      expect(element.shadowRoot, element.localName).to.equal(null);
      expect(element.textContent).to.equal('Fallback');
    }
    expect(page.seen.messages[0]).to.include('"trusted-types inspection-widgets"');
    expect(page.seen.errors.join('\n')).to.equal('');
  });
});

describe('the built files come', () => {
  const setLate = `
    const badge = document.querySelector('inspection-badge');
    fetch('${ISLINGTON}').then((answer) => answer.json()).then((json) => {
      badge.document = json;
      badge.which = 'ofsted-sif';
      const script = document.createElement('script');
      script.type = 'module';
      script.src = '${EVERYTHING}';
      document.head.append(script);
    });`;
  const INLINE = `<script type="application/json">{"provider":{"name":"Islington"},"inspections":[{"framework":"ofsted-ilacs","visits":[{"from":"2024-12-02"}],"overall":{"grade":"Outstanding"}}]}</script>`;

  for (const [when, body, head] of [
    ['before the elements', ALL, `<script src="${EVERYTHING}"></script>`],
    ['before the elements, as a module', ALL, moduleOf(EVERYTHING)],
    [
      'before the elements, at any time',
      ALL,
      `<script async type="module" src="${EVERYTHING}"></script>`,
    ],
    ['after the elements', ALL + moduleOf(EVERYTHING), ''],
    ['between the elements', ALL + `<script src="${EVERYTHING}"></script>` + ALL, ''],
    ['after the data', PROVIDED + moduleOf(EVERYTHING), ''],
    ['before the data', PROVIDED, `<script src="${EVERYTHING}"></script>`],
    ['after a property was set', '<inspection-badge></inspection-badge>' + classic(setLate), ''],
    [
      'before data within',
      `<inspection-badge>${INLINE}</inspection-badge>`,
      `<script src="${EVERYTHING}"></script>`,
    ],
    [
      'after data within',
      `<inspection-badge>${INLINE}</inspection-badge>${moduleOf(EVERYTHING)}`,
      '',
    ],
    [
      'the badge before its provider',
      PROVIDED,
      moduleOf('/dist/cdn/badge.js') + moduleOf('/dist/cdn/data.js'),
    ],
    [
      'the provider before its badge',
      PROVIDED,
      moduleOf('/dist/cdn/data.js') + moduleOf('/dist/cdn/badge.js'),
    ],
  ] as const)
    it(`${when}: all is drawn`, async () => {
      const page = await openPage(body, head);
      await untilDrawn(allOf(page));
      expect([...page.seen.errors, ...page.seen.messages].join('\n')).to.equal('');
      expect(asked(page, ISLINGTON)).to.be.at.most(1);
      if (when.includes('property'))
        expect(wordsOf(allOf(page)[0]!)).to.include('Inspected 28 April to 25 May 2017');
    });
});
