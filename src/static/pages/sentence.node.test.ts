/** One sentence for a result, in every form in which a publication has it. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { parse, type DefaultTreeAdapterTypes } from 'parse5';

import { councils, english, publication } from '../../testing/published-pages.js';
import { sentenceOf } from '../render/sentence.js';
import { providerFiles } from './index.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const slug = 'council';
const options = { ...publication, languages: [english] };

function elementsIn(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

function textIn(node: Node | undefined): string {
  if (!node) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

/** What HTML or SVG says in the first element of a name, or in one of its attributes. */
function saidIn(text: string, name: string, attribute?: string, where?: (one: Element) => boolean) {
  const found = elementsIn(parse(text)).find(
    (each) => each.tagName === name && (where?.(each) ?? true),
  );
  return attribute
    ? found?.attrs.find((each) => each.name === attribute)?.value
    : textIn(found).replace(/\s+/g, ' ').trim();
}

const isNamed = (name: string) => (element: Element) =>
  element.attrs.some((each) => each.name === 'name' && each.value === name);

suite('all 153 councils', () => {
  assert.equal(councils.length, 153);

  for (const document of councils) {
    const sentence = sentenceOf(document, english);
    test(sentence, () => {
      const files = new Map(
        [...providerFiles(document, slug, options, [])].map(({ path, body }) => [
          path.slice(slug.length + 1),
          `${body as string}`,
        ]),
      );
      const file = (path: string) => files.get(path) ?? assert.fail(path);
      const page = file('badge/index.html');
      const { title } = JSON.parse(file('badge/oembed.json')) as { title: string };
      const whole = file('index.html');
      const jsonLd = saidIn(whole, 'script') ?? '';
      assert.deepEqual(
        {
          'title of the page': saidIn(page, 'title'),
          'its heading': saidIn(page, 'h1'),
          'its description': saidIn(page, 'meta', 'content', isNamed('description')),
          "the provider's page": saidIn(whole, 'meta', 'content', isNamed('description')),
          SVG: saidIn(file('badge/badge.svg'), 'title'),
          'text of the PNG': file('badge/badge.txt').trimEnd(),
          oEmbed: title,
          'JSON-LD': (JSON.parse(jsonLd) as { description?: string }).description,
        },
        Object.fromEntries(
          [
            'title of the page',
            'its heading',
            'its description',
            "the provider's page",
            'SVG',
            'text of the PNG',
            'oEmbed',
            'JSON-LD',
          ].map((form) => [form, sentence]),
        ),
      );
      assert.ok(saidIn(file('badge/badge.html'), 'body')?.includes(sentence), 'e-mail');
    });
  }
});
