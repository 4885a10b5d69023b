import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import * as language from '../../i18n/en-gb.js';
import { ofstedLaInspections } from '../../importers/ofsted-la-inspections.js';
import { importText } from '../../importers/reading/drive.js';
import type { Inspection, InspectionDocument } from '../../model/index.js';
import { areasText, badgeView, selectInspection } from '../../views/index.js';
import { MARKUP } from '../../testing/intruders.js';
import { attributesIn, textIn, unescape, valuesOf } from '../../testing/markup.js';
import { realDocuments } from '../../testing/real-documents.js';
import {
  jsonLdOf,
  oembedOf,
  renderDsd,
  renderEmail,
  renderPage,
  renderSentence,
  renderWidget,
  sentenceOf,
} from './index.js';

const documents = realDocuments();
const [islington] = documents as [InspectionDocument];
const councils = documents.slice(-153);
const image = { url: 'https://example.org/badge.png', width: 320, height: 200 };
const provider = { name: 'Example', url: 'https://example.org/' };
const oembed = (document: InspectionDocument) => oembedOf(document, language, { image, provider });
const rows = importText(
  ofstedLaInspections,
  readFileSync('data/ofsted-la-inspections.json', 'utf8'),
);

describe('the sentence', () => {
  test('is known of a council word for word', () => {
    assert.equal(
      sentenceOf(islington, language),
      'Islington, Children’s services: Outstanding. Ofsted, inspected 2 to 6 December 2024.',
    );
    assert.equal(
      sentenceOf(islington, language, 'ofsted-80505-2020-04-15'),
      'Islington, Children’s services: Outstanding; 1 of 3 areas: Good. Ofsted, inspected 9 to 13 March 2020.',
    );
  });

  test('is the same in every form, for all councils and for every row of the table of inspections', () => {
    const all = [...councils, ...rows.documents];
    assert.ok(all.length >= 2 * 153);
    for (const document of all) {
      const sentence = sentenceOf(document, language);
      const page = renderPage({ title: sentence, description: sentence, lang: 'en', body: '' });
      assert.equal(unescape(/<title>(.*)<\/title>/.exec(page)?.[1] ?? ''), sentence);
      assert.equal(
        unescape(/name="description" content="([^"]*)"/.exec(page)?.[1] ?? ''),
        sentence,
      );
      assert.equal(renderSentence(document, language), sentence);
      assert.equal(oembed(document).title, sentence);
      assert.ok(textIn(renderEmail(document, language)).includes(sentence), sentence);
      const { name, description } = jsonLdOf(document, language);
      assert.deepEqual([name, description], [sentence, sentence]);
    }
  });

  test('is the light text of the element', () => {
    for (const document of councils) {
      const html = renderDsd('badge', document, { language, src: 'inspection.json' });
      const light = html.slice(html.lastIndexOf('</template>'));
      assert.equal(textIn(light), sentenceOf(document, language));
      assert.equal(
        unescape(valuesOf(light, 'href')[0] ?? ''),
        selectInspection(document)?.report?.url,
      );
    }
  });

  test('says what the badge says: who, what, the grade, the areas, by whom and when', () => {
    for (const document of councils) {
      const sentence = sentenceOf(document, language);
      const text = textIn(renderWidget('badge', document, { language }).html);
      const inspection = selectInspection(document) as Inspection;
      const { facts, overall, areas } = badgeView({ document, inspection, language });
      const said = [
        facts.provider,
        facts.service,
        overall.grade.text,
        facts.inspectorate,
        facts.dates,
      ];
      for (const words of [...said.flatMap((each) => each?.text ?? []), ...areas.map(areasText)]) {
        assert.ok(sentence.includes(words), `${words} in ${sentence}`);
        assert.ok(text.includes(words), `${words} in ${text}`);
      }
    }
  });

  test('of a widget that shows another inspection is about that one, in every form', () => {
    const score =
      'Islington, Youth justice service: Outstanding. HM Inspectorate of Probation, inspected May 2024.';
    assert.equal(sentenceOf(islington, language, undefined, 'score'), score);
    assert.match(textIn(renderWidget('score', islington, { language }).html), /Youth justice/);
    const html = renderDsd('score', islington, { language, src: 'inspection.json' });
    assert.equal(textIn(html.slice(html.lastIndexOf('</template>'))), score);
    const options = { image, provider, widget: 'score' };
    assert.equal(oembedOf(islington, language, options).title, score);
    assert.equal(
      sentenceOf(islington, language, 'ofsted-80505-2020-04-15', 'score'),
      sentenceOf(islington, language, 'ofsted-80505-2020-04-15'),
    );
  });

  test('of what is not there is an error', () => {
    assert.throws(() => sentenceOf(islington, language, 'nowhere'), { code: 'not-found' });
    assert.throws(() => sentenceOf({ inspections: [] }, language), { code: 'invalid' });
  });
});

describe('the e-mail', () => {
  test('is one table of words and links, with nothing that mail programs take out', () => {
    const html = renderEmail(islington, language, { url: 'https://example.org/islington/' });
    assert.equal(html.match(/<table/g)?.length, 1);
    assert.doesNotMatch(html, /<(?!\/?(?:table|tr|td|b|a|br)\b)/);
    assert.doesNotMatch(html, / (?:class|id)=|\.svg|var\(|light-dark/);
    assert.deepEqual(valuesOf(html, 'href').slice(0, 2), [
      'https://example.org/islington/',
      'https://files.ofsted.gov.uk/v1/file/50267801',
    ]);
    assert.match(textIn(html), /Inspected 2 to 6 December 2024 Published 29 January 2025/);
    assert.match(textIn(html), /Open Government Licence v3.0. Data checked/);
  });

  test('has the same styles whatever the data say', () => {
    const styles = (document: InspectionDocument) =>
      new Set(valuesOf(renderEmail(document, language), 'style'));
    const usual = styles(islington);
    for (const document of [...councils, hostile()])
      for (const style of styles(document)) assert.ok(usual.has(style), style);
  });
});

/** A document with markup in every text that these forms show. */
function hostile(): InspectionDocument {
  return {
    provider: { name: MARKUP, service: MARKUP, identifiers: { [MARKUP]: MARKUP } },
    attribution: MARKUP,
    inspections: [
      {
        framework: { name: MARKUP, inspectorate: { name: MARKUP } },
        datesAsWritten: MARKUP,
        overall: { label: MARKUP, grade: MARKUP, statement: MARKUP },
        judgements: [{ label: MARKUP, grade: `${MARKUP}2` }],
        status: { state: 'under-review', note: MARKUP },
        report: { url: 'javascript:alert(1)' },
      },
    ],
  };
}

test('markup in data stays text in every form', () => {
  const document = hostile();
  const sentence = sentenceOf(document, language);
  const forms = [
    renderEmail(document, language),
    renderDsd('badge', document, { language, src: '"><script>' }),
    renderPage({
      title: sentence,
      description: sentence,
      lang: '"><script>',
      body: '',
      links: [{ rel: 'canonical', href: '"><script>' }],
      jsonLd: jsonLdOf(document, language),
    }),
  ];
  for (const html of forms) {
    assert.doesNotMatch(html, /<img|<script(?! type="application\/ld\+json">)|javascript:/);
    assert.deepEqual(
      attributesIn(html).filter((name) => name.startsWith('on')),
      [],
    );
  }
});

describe('JSON-LD', () => {
  test('cannot close its element, and is read back as it was', () => {
    const jsonLd = { name: '</script><script>alert(1)</script><!--' };
    const page = renderPage({ title: 'A', lang: 'en', body: '', jsonLd });
    assert.equal(page.match(/<\/script>/g)?.length, 1);
    const text = /ld\+json">(.*)<\/script>/.exec(page)?.[1] as string;
    assert.deepEqual(JSON.parse(text), jsonLd);
  });

  test('is a certification with the grades as printed where there is an overall one', () => {
    const { certificationRating, ...rest } = jsonLdOf(islington, language, {
      which: 'ofsted-80505-2020-04-15',
      url: 'https://example.org/',
    });
    assert.equal(rest['@type'], 'Certification');
    assert.equal(rest['datePublished'], '2020-04-15');
    assert.equal(rest['auditDate'], '2020-03-13');
    assert.deepEqual(rest['issuedBy'], { '@type': 'Organization', name: 'Ofsted' });
    assert.deepEqual(
      (certificationRating as { reviewAspect: string; ratingValue: string }[]).map(
        ({ reviewAspect, ratingValue }) => [reviewAspect, ratingValue],
      ),
      [
        ['Overall effectiveness', 'Outstanding'],
        ['The impact of leaders on social work practice with children and families', 'Outstanding'],
        ['The experiences and progress of children who need help and protection', 'Outstanding'],
        ['The experiences and progress of children in care and care leavers', 'Good'],
      ],
    );
  });

  test('is a review where there is none, with ratings only where there are grades', () => {
    const visit = jsonLdOf(islington, language, { which: 'ofsted-80505-2022-11-28' });
    assert.equal(visit['@type'], 'Review');
    assert.equal('reviewRating' in visit, false);
    const withoutOverall = documents
      .map((document) => jsonLdOf(document, language))
      .filter((each) => each['@type'] === 'Review' && 'reviewRating' in each);
    assert.ok(withoutOverall.length > 0);
  });

  test('has terms of schema.org only, each of its type, and no average of several', () => {
    const types = new Set<string>();
    for (const document of [...documents, ...rows.documents])
      for (const { id } of [...document.inspections, { id: undefined }])
        for (const node of nodesIn(jsonLdOf(document, language, { which: id }))) {
          const type = node['@type'] as string;
          types.add(type);
          for (const key of Object.keys(node))
            if (!key.startsWith('@')) assert.ok(termsOf(type).has(key), `${key} of ${type}`);
        }
    assert.deepEqual([...types].sort(), [
      'Certification',
      'Organization',
      'PropertyValue',
      'Rating',
      'Review',
      'Service',
    ]);
  });
});

/** All objects in a piece of JSON-LD. */
function nodesIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(nodesIn)];
}

/** The vocabulary as schema-dts writes it down: each type with its terms and what it inherits from. */
const vocabulary = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');
const known = new Map<string, Set<string>>();

function termsOf(type: string): Set<string> {
  const terms = known.get(type) ?? new Set<string>();
  if (known.has(type)) return terms;
  known.set(type, terms);
  const declared = new RegExp(`interface ${type}Base extends ([^{]*) \\{([^}]*?)\n\\}`).exec(
    vocabulary.replace(/\/\*\*.*?\*\//gs, ''),
  );
  assert.ok(declared, `${type} is a type of schema.org`);
  const [, parents = '', body = ''] = declared;
  for (const [, term] of body.matchAll(/^ +"(\w+)"\?:/gm)) terms.add(term as string);
  for (const [, parent] of parents.matchAll(/(\w+)Base/g))
    for (const term of termsOf(parent as string)) terms.add(term);
  return terms;
}

test('oEmbed gives a picture with its size, and whose it is', () => {
  assert.deepEqual(
    oembedOf(islington, language, {
      image,
      provider,
      author: { name: 'Islington Council', url: 'https://www.islington.gov.uk/' },
      cacheAge: 60,
    }),
    {
      version: '1.0',
      type: 'photo',
      ...image,
      title: sentenceOf(islington, language),
      provider_name: 'Example',
      provider_url: 'https://example.org/',
      author_name: 'Islington Council',
      author_url: 'https://www.islington.gov.uk/',
      cache_age: 60,
    },
  );
  assert.equal('author_name' in oembed(islington), false);
  assert.equal(oembed(islington).cache_age, 86_400);
});
