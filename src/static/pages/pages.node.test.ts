import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { before, suite, test } from 'node:test';

import { HtmlValidate, StaticConfigLoader } from 'html-validate';

import { parseCollection, parseDocument } from '../../model/index.js';
import {
  allFiles,
  councils,
  entriesOf,
  english,
  manyEntries,
  neighboursOf,
  provenance,
  publication,
  published,
  welsh,
} from '../../testing/published-pages.js';
import { widgetKinds } from '../render/kinds.js';
import { sentenceOf } from '../render/sentence.js';
import { escapeHtml } from '../../snippets/escape.js';
import { renderWidget } from '../render/widget.js';
import { frameHeightOf, frameLine } from '../../snippets/index.js';
import { providerEntry, providerFiles, siteFiles } from './index.js';

const files = new Map<string, string | Uint8Array>();
const textOf = (path: string): string => {
  const body = files.get(path);
  assert.equal(typeof body, 'string', path);
  return body as string;
};
const jsonOf = (path: string): unknown => JSON.parse(textOf(path));
/** Whole pages: the table for e-mail is a piece of one. */
const pages = () => [...files.keys()].filter((path) => /(?:index|404)\.html$/.test(path));
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;');

before(() => {
  for (const { path, body } of allFiles()) {
    assert.ok(!files.has(path), `${path} is there twice`);
    files.set(path, body);
  }
});

suite('a publication', () => {
  test('has every address of every provider, in each language', () => {
    for (const slug of published.keys()) {
      for (const file of ['inspection.json', 'comparison/collection.json'])
        assert.ok(files.has(`${slug}/${file}`), file);
      for (const root of ['', 'cy/']) {
        assert.ok(files.has(`${root}${slug}/index.html`));
        for (const { name } of widgetKinds)
          for (const file of ['index.html', 'oembed.json'])
            assert.ok(
              files.has(`${root}${slug}/${name}/${file}`),
              `${root}${slug}/${name}/${file}`,
            );
        for (const file of ['badge.svg', 'badge.png', 'badge-2x.png', 'badge.txt', 'badge.html'])
          assert.ok(files.has(`${root}${slug}/badge/${file}`), file);
      }
    }
    for (const file of [
      'index.html',
      'cy/index.html',
      'data/index.html',
      '404.html',
      'sitemap.xml',
    ])
      assert.ok(files.has(file), file);
  });

  test('is the same bytes each time, whatever the order of the providers', () => {
    for (const { path, body } of allFiles())
      assert.ok(Buffer.from(body).equals(Buffer.from(files.get(path) ?? '')), path);
    const turned = siteFiles(entriesOf(publication).reverse(), provenance(), publication);
    for (const { path, body } of turned) assert.equal(body, files.get(path), path);
  });

  test('has links between its pages that are relative and lead to files', () => {
    for (const page of pages()) {
      const root = page === '404.html' ? new URL(publication.base).pathname : '';
      for (const [, address = ''] of textOf(page).matchAll(/ (?:href|src|data-list)="([^"]*)"/g)) {
        if (/^(?:#|data:)/.test(address)) continue;
        if (/^https?:/.test(address)) {
          // Absolute addresses of its own are for machines, and lead to files as well.
          if (!address.startsWith(publication.base)) continue;
          assert.ok(files.has(fileAt('', address.slice(publication.base.length))), address);
          continue;
        }
        assert.ok(address.startsWith(root), `${page}: ${address}`);
        const target = root ? fileAt('', address.slice(root.length)) : fileAt(page, address);
        assert.ok(files.has(target), `${page}: ${address}`);
      }
    }
  });

  test('links nowhere within a page where there is nothing', () => {
    for (const page of pages()) {
      const text = textOf(page);
      for (const [, id = ''] of text.matchAll(/ href="#([^"]*)"/g))
        assert.ok(text.includes(` id="${id}"`), `${page}: #${id}`);
    }
  });

  test('has pages that are valid HTML', async () => {
    const validator = new HtmlValidate(
      new StaticConfigLoader({
        root: true,
        extends: ['html-validate:recommended'],
        rules: {
          // HTML allows any id without spaces; those of the colours have "=" in them.
          'valid-id': ['error', { relaxed: true }],
          // Lists without bullets are none to some browsers, and tables without their display to all.
          'no-redundant-role': 'off',
          'prefer-native-element': 'off',
          // What is chosen in the builder takes effect at once: there is nothing to send.
          'wcag/h32': 'off',
          // How a title is cut is the affair of who lists it: a result is told whole.
          'long-title': 'off',
          // How templates are written, which no browser can tell.
          'void-style': 'off',
          'no-trailing-whitespace': 'off',
        },
      }),
    );
    for (const page of pages()) {
      const { results } = await validator.validateString(textOf(page), page);
      const faults = results.flatMap(({ messages }) => messages);
      assert.deepEqual(
        faults.map(({ line, ruleId, message }) => [page, line, ruleId, message]),
        [],
      );
    }
  });

  test('has no style and no script in its pages but for data and their own scripts', () => {
    for (const page of pages()) {
      const text = textOf(page);
      assert.doesNotMatch(text, /<style|\sstyle=|\son[a-z]+=|javascript:/i, page);
      const scripts = [...text.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes);
      for (const attributes of scripts)
        assert.match(
          attributes ?? '',
          /^ (?:type="application\/(?:ld\+)?json"|src="[^"]*assets\/(?:builder|check|framed|search|use)\.)/,
          page,
        );
    }
  });
});

/** The file that a server sends for a relative address in a page. */
function fileAt(page: string, address: string): string {
  const path = posix.join(posix.dirname(page), address.replace(/#.*/, ''));
  const clean = path.replace(/^\.\/?/, '');
  return clean === '' || clean.endsWith('/') ? `${clean}index.html` : clean;
}

suite('a provider', () => {
  test('is told in one sentence by all of its pages and forms', () => {
    for (const [slug, document] of published) {
      for (const [root, language] of [
        ['', english],
        ['cy/', welsh],
      ] as const) {
        const sentence = sentenceOf(document, language);
        const folder = `${root}${slug}/`;
        assert.equal(textOf(`${folder}badge/badge.txt`), `${sentence}\n`);
        const { title } = jsonOf(`${folder}badge/oembed.json`) as { title: string };
        assert.equal(title, sentence);
        const description = `<meta name="description" content="${escaped(sentence)}">`;
        assert.ok(textOf(`${folder}index.html`).includes(description), folder);
        for (const { name } of widgetKinds) {
          const page = textOf(`${folder}${name}/index.html`);
          const shown = sentenceOf(document, language, undefined, name);
          const own = `<meta name="description" content="${escaped(shown)}">`;
          assert.ok(page.includes(own), `${folder}${name}/`);
          const title = name === 'badge' ? '<title>' : ': ';
          assert.ok(page.includes(`${title}${escaped(shown)}</title>`), `${folder}${name}/`);
          assert.ok(page.includes(`title="${escaped(shown)}"`), `${folder}${name}/`);
          const answer = jsonOf(`${folder}${name}/oembed.json`) as { title: string; url: string };
          assert.equal(answer.title, shown);
          const picture = `${folder}${shown === sentence ? 'badge' : name}/badge.png`;
          assert.equal(answer.url, publication.base + picture);
          assert.ok(files.has(picture), picture);
        }
      }
    }
  });

  test('is told of a score by the result that has it', () => {
    const page = textOf('islington/score/index.html');
    assert.match(page, /<title>Score: Islington, Youth justice service: Outstanding\./);
    assert.doesNotMatch(page, /Children’s services: /);
  });

  test('has each service once, and as another only what the badge does not show', () => {
    const bradford = councils.find(({ provider }) => provider?.name === 'Bradford');
    const [page] = [...providerFiles(bradford!, 'bradford', publication, [])].filter(
      ({ path }) => path === 'bradford/index.html',
    );
    assert.equal(String(page?.body).match(/<dd>Children’s services<\/dd>/g)?.length, 1);
    assert.ok(!String(page?.body).includes(english.pages.otherServices));
    const islington = textOf('islington/index.html');
    const [, others = ''] = islington.split(english.pages.otherServices);
    const [list = ''] = others.split('</ul>');
    assert.deepEqual(
      [...list.matchAll(/<li>(.*?): /g)].map(([, service]) => service),
      ['Islington, Youth justice service', 'Islington, Adult social care'],
    );
  });

  test('has all of its widgets that have something to say on its page, each with its address', () => {
    for (const [slug, document] of published) {
      const page = textOf(`${slug}/index.html`);
      for (const { name } of widgetKinds) {
        if (name === 'comparison' || name === 'summary') continue;
        const { isEmpty } = renderWidget(name, document, { language: english });
        assert.equal(page.includes(`<div class="inspection-${name}"`), !isEmpty, `${slug} ${name}`);
        assert.equal(page.includes(`<a href="${name}/">`), !isEmpty, `${slug} ${name}`);
      }
      const hasNeighbours = neighboursOf(document).length > 0;
      assert.equal(page.includes('<div class="inspection-comparison"'), hasNeighbours, slug);
      assert.ok(page.includes('<a href="summary/">'), slug);
    }
  });

  test('has a bare page for a widget that has nothing to say, with its plain sentence', () => {
    const page = textOf('childrens-home-sc461865/quotes/index.html');
    assert.ok(page.includes(english.quotes.none));
  });

  test('is named by what tells it apart where its name is withheld', () => {
    const name = 'Children’s home, URN SC461865';
    assert.ok(textOf('childrens-home-sc461865/index.html').includes(`<h1>${name}</h1>`));
    assert.match(textOf('index.html'), new RegExp(`>${name}</a\\s*>`));
  });

  test('has its document and its collection as data that the format knows', () => {
    for (const [slug, document] of published) {
      const { problems } = parseDocument(jsonOf(`${slug}/inspection.json`));
      assert.deepEqual(problems, []);
      assert.deepEqual(jsonOf(`${slug}/inspection.json`), JSON.parse(JSON.stringify(document)));
      const { documents, problems: others } = parseCollection(
        jsonOf(`${slug}/comparison/collection.json`),
      );
      assert.deepEqual(others, []);
      assert.equal(documents.length, 1 + neighboursOf(document).length);
    }
  });

  test('is compared with the same results as whole documents give', () => {
    const document = published.get('islington');
    assert.ok(document);
    const whole = { documents: [document, ...neighboursOf(document)] };
    const shown = renderWidget('comparison', whole, {
      language: english,
      headingLevel: 1,
      attributes: { framework: 'ofsted-ilacs', own: '80505' },
    });
    assert.ok(textOf('islington/comparison/index.html').includes(shown.html));
  });

  test('says how to use it with its absolute address, on one line', () => {
    const address = `${publication.base}halton/badge/`;
    const sentence = sentenceOf(published.get('halton')!, english);
    const line = `<a href="${address}">${sentence}</a>`;
    const inText = escaped(line).replace(
      /[<>"]/g,
      (each) => ({ '<': '&lt;', '>': '&gt;' })[each] ?? '&quot;',
    );
    assert.ok(textOf('halton/index.html').includes(`>${inText}</code>`));
  });

  test('has the address of each part, with the height of a frame', () => {
    const page = textOf('islington/index.html').replace(/\s+/g, ' ');
    const [, list = ''] = /<ul class="rows addresses" role="list">(.*?)<\/ul>/.exec(page) ?? [];
    const rows = [...list.matchAll(/<code [^>]*>(.*?)<\/code>.*?(\d+) pixels/g)];
    assert.ok(rows.length > 5);
    for (const [, address = '', height] of rows) {
      const name = address.split('/').at(-2) ?? '';
      assert.equal(address, `${publication.base}islington/${name}/`);
      assert.equal(Number(height), frameHeightOf(name));
      assert.ok(page.includes(` id="${name}"`), name);
    }
    const frame = frameLine(
      `${publication.base}islington/badge/`,
      sentenceOf(published.get('islington')!, english),
      frameHeightOf('badge'),
    );
    assert.ok(page.includes(`>${escapeHtml(frame)}</code>`));
  });

  test('has JSON-LD only where the publisher asks for it', () => {
    assert.match(textOf('halton/index.html'), /<script type="application\/ld\+json">\{"@context"/);
    const [document] = published.values();
    const without = { ...publication, jsonLd: false };
    for (const { path, body } of providerFiles(document!, 'islington', without, []))
      if (path.endsWith('.html')) assert.doesNotMatch(String(body), /ld\+json/, path);
  });

  test('lets nothing of its data become markup', () => {
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const [document] = published.values();
    const provider = {
      name: hostile,
      service: hostile,
      region: hostile,
      url: 'javascript:alert(1)',
    };
    const named = { ...document!, provider };
    for (const { path, body } of providerFiles(named, 'hostile', publication, []))
      if (path.endsWith('.html'))
        assert.doesNotMatch(String(body), /<script>|<img src=x|="javascript:/, path);
  });

  test('needs less than 15 kB for the page of a widget but for the words of reports', () => {
    for (const slug of published.keys()) {
      for (const { name } of widgetKinds) {
        const page = textOf(`${slug}/${name}/index.html`);
        const [, sheet = ''] = / href="\.\.\/\.\.\/(assets\/[^"]+)"/.exec(page) ?? [];
        const bytes = Buffer.byteLength(page) + Buffer.byteLength(textOf(sheet));
        if (name === 'badge' || name === 'judgements' || name === 'score')
          assert.ok(bytes < 15_000, `${slug}/${name}/: ${bytes}`);
      }
    }
  });
});

suite('languages', () => {
  test('lead to each other both ways, on the page and in its head', () => {
    for (const page of pages().filter((each) => !each.startsWith('cy/') && each !== '404.html')) {
      const [here, there] = [textOf(page), textOf(`cy/${page}`)];
      const path = page.replace(/index\.html$/, '');
      for (const text of [here, there]) {
        for (const [tag, address] of [
          ['en-GB', publication.base + path],
          ['cy', `${publication.base}cy/${path}`],
          ['x-default', publication.base + path],
        ])
          assert.ok(
            text.includes(`<link rel="alternate" hreflang="${tag}" href="${address}">`),
            `${page} ${tag}`,
          );
      }
      assert.match(there, /<html lang="cy"/);
    }
    assert.match(
      textOf('halton/index.html'),
      /<a href="\.\.\/cy\/halton\/" lang="cy" hreflang="cy">\s*Cymraeg/,
    );
    assert.match(textOf('cy/halton/index.html'), /<a href="\.\.\/\.\.\/halton\/" lang="en-GB"/);
  });

  test('have words and dates of their own', () => {
    assert.match(textOf('cy/islington/badge/index.html'), /Arolygwyd 2 i 6 Rhagfyr 2024/);
  });

  test('have no switch where there is only one', () => {
    const single = { ...publication, languages: [english] };
    const [document] = published.values();
    for (const { path, body } of providerFiles(document!, 'islington', single, [])) {
      assert.doesNotMatch(path, /^cy\//);
      if (path.endsWith('.html')) assert.doesNotMatch(String(body), /hreflang/, path);
    }
  });
});

suite('what search engines are told', () => {
  test('is each page of a provider with the date of its data', () => {
    const sitemap = textOf('sitemap.xml');
    for (const slug of published.keys())
      for (const root of ['', 'cy/'])
        assert.ok(sitemap.includes(`<loc>${publication.base}${root}${slug}/</loc>`));
    assert.match(sitemap, /bedford-send\/<\/loc><lastmod>2025-02-04<\/lastmod>/);
    assert.ok(textOf('robots.txt').includes(`Sitemap: ${publication.base}sitemap.xml`));
  });

  test('is an index of sitemaps where there are more than 50,000 addresses', () => {
    const [entry] = entriesOf(publication);
    const many = Array.from({ length: 30_000 }, (_, index) => ({ ...entry!, slug: `s-${index}` }));
    const made = new Map(
      [...siteFiles(many, provenance(), publication)].map(({ path, body }) => [path, String(body)]),
    );
    assert.match(made.get('sitemap.xml') ?? '', /<sitemapindex/);
    const maps = [...made].filter(([path]) => /^sitemap-\d+\.xml$/.test(path));
    const addresses = maps.map(([, body]) => body.match(/<url>/g)?.length ?? 0);
    assert.ok(addresses.every((count) => count <= 50_000));
    assert.equal(
      addresses.reduce((sum, count) => sum + count, 0),
      2 * (30_000 + 4),
    );
    for (const [path] of maps)
      assert.ok(made.get('sitemap.xml')?.includes(`<loc>${publication.base}${path}</loc>`));
  });

  test('is not to list the bare pages of widgets', () => {
    assert.match(textOf('halton/badge/index.html'), /<meta name="robots" content="noindex">/);
    assert.doesNotMatch(textOf('halton/index.html'), /noindex/);
  });
});

suite('the index', () => {
  test('has each provider with its sentence, whole', () => {
    const text = textOf('index.html')
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ');
    for (const document of published.values())
      assert.ok(
        text.includes(escaped(sentenceOf(document, english))),
        sentenceOf(document, english),
      );
  });

  test('cuts a sentence after a whole name only', () => {
    const bradford = councils.find(({ provider }) => provider?.name === 'Bradford');
    const entry = providerEntry(bradford!, 'bradford', publication);
    const index = [...siteFiles([entry], provenance(), publication)].find(
      ({ path }) => path === 'index.html',
    );
    const text = String(index?.body).replace(/<[^>]*>/g, '');
    assert.match(text, /Bradford\s*: Bradford Children and Families Trust, Children’s services: /);
  });

  test('says the services of a provider to the search, on the page and in the list', () => {
    const services = 'Children’s services Youth justice service Adult social care';
    assert.ok(textOf('index.html').includes(`<li data-services="${services}">`));
    const [islington] = entriesOf(publication);
    const many = Array.from({ length: 1001 }, (_, index) => ({
      ...islington!,
      slug: `s-${index}`,
    }));
    const list = [...siteFiles(many, provenance(), publication)].find(
      ({ path }) => path === 'search.json',
    );
    const rows = JSON.parse(String(list?.body)) as string[][];
    assert.ok(rows.every((row) => row.at(-1) === services));
  });

  test('has a page for each letter and a list to search where there are many', () => {
    const single = { ...publication, languages: [english] };
    const many = manyEntries(1001, single);
    const made = new Map(
      [...siteFiles(many, provenance(), single)].map(({ path, body }) => [path, String(body)]),
    );
    const letters = [...made].filter(([path]) => /^a-z\/[a-z]+\/index\.html$/.test(path));
    const links = letters.flatMap(
      ([, body]) => body.match(/href="\.\.\/\.\.\/council-\d+\/"/g) ?? [],
    );
    assert.equal(new Set(links).size, 1001);
    for (const [path] of letters)
      assert.ok(made.get('index.html')?.includes(`href="${posix.dirname(path)}/"`), path);
    assert.equal((JSON.parse(made.get('search.json') ?? '') as unknown[]).length, 1001);
    assert.ok(!files.has('search.json'));
  });
});

suite('the page about the data', () => {
  test('names each source with what is known of it', () => {
    const page = textOf('data/index.html');
    const [source] = provenance().sources;
    for (const text of [
      source!.file,
      source!.title,
      source!.credit,
      source!.sha256,
      '18 February 2025',
      '83',
    ])
      assert.ok(page.includes(text), text);
  });

  test('has the first problems and leads to all of them', () => {
    const page = textOf('data/index.html');
    const fault =
      'line 8, score_%: expected a share of 36 points in percent, found &quot;4.17&quot;';
    assert.ok(page.includes(fault));
    assert.ok(!page.includes('line 58, score_%'));
    assert.ok(page.includes('The first 50 of 55'));
    assert.ok(page.includes('href="problems.csv"'));
    assert.equal(textOf('data/problems.csv').trim().split('\r\n').length, 56);
  });

  test('has both values where sources differ', () => {
    const [conflict] = provenance().conflicts;
    const page = textOf('data/index.html');
    for (const { value, source } of [conflict!.kept, conflict!.dropped]) {
      assert.ok(page.includes(`${value} (${source})`), value);
      assert.ok(textOf('data/conflicts.csv').includes(`${value},${source}`), value);
    }
  });

  test('goes on in further files where there is much', () => {
    const [problem] = provenance().problems;
    const problems = Array.from({ length: 20_001 }, () => problem!);
    const made = [...siteFiles(entriesOf(publication), { ...provenance(), problems }, publication)];
    const rows = made
      .filter(({ path }) => /^data\/problems(-2)?\.csv$/.test(path))
      .map(({ body }) => String(body).trim().split('\r\n').length - 1);
    assert.deepEqual(rows, [20_000, 1]);
    const page = made.find(({ path }) => path === 'data/index.html');
    assert.match(String(page?.body), /href="problems-2\.csv"/);
  });
});
