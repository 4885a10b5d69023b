/** Audits of small sites, in folders and on a real server, against a publication in a folder. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, suite, test } from 'node:test';

import { frameLine, linkLine } from '../../snippets/index.js';
import { sentenceOf } from '../../static/render/sentence.js';
import { cli } from '../../testing/cli.js';
import { english, published } from '../../testing/published-pages.js';
import type { AuditReport, Finding } from './findings.js';

const base = 'https://results.example.org/';
const badge = `${base}islington/badge/`;
const data = `${base}islington/inspection.json`;
const islington = published.get('islington') ?? assert.fail();
const halton = published.get('halton') ?? assert.fail();
const sentence = sentenceOf(islington, english);
const link = linkLine(badge, sentence);
const old = 'Islington, Children’s services: Good. Ofsted, inspected 28 April to 25 May 2017.';
const code = `<script src="${base}loader.js" defer></script>`;

let work: string;
let publication: string;

before(() => {
  work = mkdtempSync(join(tmpdir(), 'audit-'));
  publication = folderOf('publication', {
    'index.html': `<link rel="canonical" href="${base}">`,
    'islington/inspection.json': JSON.stringify(islington),
    'halton/inspection.json': JSON.stringify(halton),
  });
});

after(() => rmSync(work, { recursive: true }));

function folderOf(name: string, files: Readonly<Record<string, string | Buffer>>): string {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  for (const [path, body] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), body);
  }
  return folder;
}

async function audit(place: string, ...more: string[]) {
  const args = ['audit', place, '--publication', publication, '--json', ...more];
  const { code: exit, stdout, stderr } = await cli(args);
  const report = (stdout ? JSON.parse(stdout) : undefined) as AuditReport;
  return { exit, report, stderr };
}

let pages = 0;

/** What is found on one page, as "severity code". */
async function found(html: string, ...more: string[]): Promise<string[]> {
  return (await findings(html, ...more)).map(({ severity, code: each }) => `${severity} ${each}`);
}

async function findings(html: string, ...more: string[]): Promise<Finding[]> {
  pages += 1;
  const { report } = await audit(folderOf(`page-${pages}`, { 'index.html': html }), ...more);
  return report.pages.flatMap((page) => page.findings);
}

suite('a result that is right', () => {
  test('in every form', async () => {
    for (const html of [
      link,
      `<inspection-badge src="${data}" lang="en-GB" theme="dark">${link}</inspection-badge>`,
      `<div data-inspection-widget="badge" data-src="${data}" data-compact="true">${link}</div>`,
      frameLine(badge, sentence, 400),
      `<a href="${badge}"><img src="${badge}badge.svg" alt=""><br>${sentence}</a>`,
      `<img src="${badge}badge.png" alt="${sentence}">`,
      `<p>${badge}</p>`,
      `${code}<p><a href="${badge}">Our inspection result</a></p>`,
      `<a href="${base}islington/">All results of Islington</a>`,
    ]) {
      assert.deepEqual(await found(html), [], html);
      assert.deepEqual(await found(html, '--provider', 'islington'), [], html);
    }
  });

  test('is told with its place', async () => {
    const { report, exit } = await audit(
      folderOf('right', { 'a/b.html': `<main>\n${link}</main>` }),
    );
    assert.equal(exit, 0);
    assert.deepEqual(report.pages[0]?.shown, [
      {
        form: 'link',
        provider: 'islington',
        widget: 'badge',
        where: 'html > body > main > a',
        line: 2,
        says: sentence,
      },
    ]);
    assert.equal(report.pages[0]?.page, 'a/b.html');
    assert.deepEqual(report.publications, [base]);
    assert.deepEqual(report.counts, { error: 0, warning: 0, note: 0 });
  });
});

suite('a result that is wrong', () => {
  const cases: [what: string, html: string, expected: string[]][] = [
    ['an old text', linkLine(badge, old), ['error stale']],
    ['an old text that a script replaces', code + linkLine(badge, old), ['warning stale']],
    ['an old alternative text', `<img src="${badge}badge.svg" alt="${old}">`, ['error stale']],
    ['an old title of a frame', frameLine(badge, old, 400), ['error stale', 'error stale']],
    ['a text without a date', linkLine(badge, 'Islington: Outstanding'), ['warning date-missing']],
    ['the year of another', linkLine(badge, 'Ofsted: Outstanding, 2020'), ['error stale']],
    [
      'a provider that is not there',
      linkLine(`${base}isllington/badge/`, 'x'),
      ['error not-published'],
    ],
    [
      'a widget that is not there',
      linkLine(`${base}islington/bagde/`, 'x'),
      ['error widget-unknown'],
    ],
    [
      'an option that is not there',
      linkLine(`${badge}#colour=red`, sentence),
      ['warning option-unknown'],
    ],
    ['a value that cannot be', linkLine(`${badge}#theme=pink`, sentence), ['warning option-wrong']],
    [
      'an inspection that is not there',
      linkLine(`${badge}#which=none`, 'x'),
      ['error pinned-unknown'],
    ],
    [
      'an older inspection',
      linkLine(`${badge}#which=ofsted-80505-2017-07-14`, old),
      ['warning pinned-older'],
    ],
    ['a relative address', linkLine('../islington/badge/', sentence), ['error address-changed']],
    [
      'an address without https',
      linkLine('//results.example.org/islington/badge/', sentence),
      ['error address-changed'],
    ],
    [
      'http for https',
      linkLine(badge.replace('https', 'http'), sentence),
      ['warning address-scheme'],
    ],
    [
      'an empty element',
      `<inspection-badge src="${data}"></inspection-badge>`,
      ['error nothing-shown'],
    ],
    [
      'an empty element that a script fills',
      `${code}<inspection-badge src="${data}"></inspection-badge>`,
      [],
    ],
    ['a frame without a title', `<iframe src="${badge}"></iframe>`, ['error frame-untitled']],
    [
      'a frame that is closed',
      `<iframe src="${badge}" title="${sentence}" sandbox></iframe>`,
      ['warning frame-sandboxed'],
    ],
    ['a picture without words', `<img src="${badge}badge.svg">`, ['error picture-unnamed']],
    [
      'a picture that was copied',
      `<a href="${badge}"><img src="/media/badge.svg" alt=""><br>${sentence}</a>`,
      ['warning picture-copied'],
    ],
  ];
  for (const [what, html, expected] of cases)
    test(what, async () => assert.deepEqual(await found(html), expected));

  test('of another provider', async () => {
    const other = linkLine(`${base}halton/badge/`, sentenceOf(halton, english));
    assert.deepEqual(await found(other), []);
    assert.deepEqual(await found(other, '--provider', 'Islington'), ['error wrong-provider']);
  });

  test('is told with what the page says and what is right', async () => {
    const [only] = await findings(linkLine(badge, old));
    assert.equal(only?.found, old);
    assert.equal(only?.expected, sentence);
    assert.ok(only?.todo);
  });
});

suite('words and pictures of others', () => {
  const own = ['--provider', 'islington'];
  const report = '<a href="https://files.ofsted.gov.uk/v1/file/50267801">The report</a>';
  const cases: [what: string, html: string, expected: string[]][] = [
    [
      'the result, dated',
      'Islington’s children’s services were rated Outstanding by Ofsted in December 2024.',
      [],
    ],
    [
      'without a date',
      'Ofsted has judged our services to be outstanding.',
      ['warning date-missing'],
    ],
    [
      'an old grade without a date',
      'Our children’s services are rated Good by Ofsted.',
      ['error stale'],
    ],
    [
      'an old grade with its date',
      'Ofsted judged Islington to be good in 2017.',
      ['note older-dated'],
    ],
    [
      'an older result than is published',
      'Ofsted judged Islington to be good in 2012.',
      ['note older-dated'],
    ],
    [
      'a wrong grade with an old date',
      'Ofsted judged Islington to be inadequate in 2017.',
      ['warning older-wrong'],
    ],
    [
      'a wrong grade with the date of now',
      'Ofsted rated Islington Inadequate in 2024.',
      ['error stale'],
    ],
    ['a history', 'Ofsted judged our services good in 2017, and outstanding in 2020 and 2024.', []],
    [
      'what was before',
      'At the previous inspection Ofsted judged our services to be good.',
      ['note older-dated'],
    ],
    [
      'the grade of an area',
      'In 2020 Ofsted rated our work with care leavers Good.',
      ['note older-dated'],
    ],
    [
      'another inspectorate',
      'The Care Quality Commission rated us Good for adult social care in 2025.',
      [],
    ],
    ['an inspectorate that is not published', 'Estyn rated our work Good.', []],
    ['praise', 'Ofsted said that we made good progress and do outstanding work.', []],
    ['a school', 'Ofsted rated our Yerbury Primary School Good.', []],
    ['somebody else', 'Hackney’s children’s services are rated Good by Ofsted.', []],
    [
      'the scale',
      'Ofsted rates our services Outstanding, Good, Requires improvement or Inadequate.',
      [],
    ],
  ];
  for (const [what, text, expected] of cases)
    test(`${what}: ${text}`, async () =>
      assert.deepEqual(await found(`<p>${text}</p>${report}`, ...own), expected));

  test('a date stands in the same row, item or heading', async () => {
    for (const html of [
      '<ul><li><b>2017</b><p>Ofsted judged our services to be good.</p></li></ul>',
      '<h2>Inspection of 2017</h2><p>Ofsted judged our services to be good.</p>',
    ])
      assert.deepEqual(await found(html, ...own), ['note older-dated'], html);
  });

  test('lead nowhere', async () => {
    const text = '<p>Ofsted rated Islington Outstanding in 2024.</p>';
    assert.deepEqual(await found(text, ...own), ['warning link-missing']);
  });

  test('the name of a picture’s file is read', async () => {
    const picture = (src: string, alt = '') => `<img src="${src}" alt="${alt}">${report}`;
    assert.deepEqual(await found(picture('/media/ofsted-good-2017.png'), ...own), ['error stale']);
    assert.deepEqual(await found(picture('/media/Ofsted_Outstanding_2024.png'), ...own), [
      'warning picture-copied',
    ]);
    assert.deepEqual(await found(picture('/a.png', 'Ofsted: Good 2017'), ...own), [
      'note older-dated',
      'warning picture-copied',
    ]);
    assert.deepEqual(await found(picture('/ofsted-report.png'), ...own), []);
  });

  test('of a provider that another page shows are looked at, too', async () => {
    const stale = '<title>Islington</title><p>Our services are rated Good by Ofsted.</p>';
    const folder = folderOf('two', { 'a.html': stale, 'b.html': link });
    const { report: told, exit } = await audit(folder);
    assert.deepEqual(
      told.pages.map(({ page }) => page),
      ['a.html', 'b.html'],
    );
    assert.equal(told.pages[0]?.findings[0]?.code, 'stale');
    assert.equal(exit, 1);
  });
});

suite('a folder', () => {
  test('with pages that cannot be read', async () => {
    const folder = folderOf('hostile', {
      'binary.html': Buffer.from([0x89, 0x50, 0, 1, 2]),
      'deep.html': '<div>'.repeat(100_000),
      'empty.html': '',
      'huge.html': Buffer.alloc(6_000_000, 'a'),
      'broken.html': Buffer.concat([Buffer.from(`<p>\xff\xfe</p>`, 'latin1'), Buffer.from(link)]),
      'utf-16.htm': Buffer.from(`\ufeff${link}`, 'utf16le'),
      'picture.png': 'x',
      'node_modules/x/index.html': linkLine(`${base}nobody/badge/`, 'x'),
    });
    symlinkSync(folder, join(folder, 'round'));
    const { report } = await audit(folder);
    assert.deepEqual(report.skipped.map(({ page }) => page).sort(), [
      'binary.html',
      'deep.html',
      'huge.html',
    ]);
    assert.deepEqual(
      report.pages.map(({ page }) => page),
      ['broken.html', 'utf-16.htm'],
    );
  });

  test('with more pages than are read', async () => {
    const folder = folderOf('many', { 'a.html': '', 'b.html': link, 'c.html': link });
    const { report } = await audit(folder, '--max-pages', '2');
    assert.equal(report.isWhole, false);
    assert.equal(report.read, 2);
    assert.equal((await audit(folder)).report.isWhole, true);
  });

  test('told to people', async () => {
    const folder = folderOf('told', { 'a.html': linkLine(badge, `${old}\u001b[31m`) });
    const { code: exit, stdout } = await cli(['audit', folder, '--publication', publication]);
    assert.equal(exit, 1);
    assert.match(
      stdout,
      /^a\.html\n {2}shows 1 result: islington badge \(link\)\n {2}ERROR stale: /,
    );
    assert.ok(stdout.includes(`now  “${sentence}”`), stdout);
    assert.ok(stdout.endsWith('1 page read; 1 page with results: 1 error, 0 warnings, 0 notes.\n'));
    assert.ok(!stdout.includes('\u001b'));
  });

  test('of which nothing says the publication', async () => {
    const folder = folderOf('unknown', { 'a.html': '<a href="/news/summary/">News</a>' });
    const { code: exit, stdout } = await cli(['audit', folder, '--json']);
    assert.equal(exit, 0);
    assert.deepEqual((JSON.parse(stdout) as AuditReport).pages, []);
  });
});

suite('wrong usage', () => {
  const cases: [args: string[], exit: number][] = [
    [['audit'], 2],
    [['audit', '.', '--max-pages', '0'], 2],
    [['audit', '.', '--provider', 'islington'], 2],
    [['audit', '/no/such/folder'], 3],
    [['audit', 'http://127.0.0.1:9/'], 3],
  ];
  for (const [args, exit] of cases)
    test(args.join(' '), async () => assert.equal((await cli(args)).code, exit));

  test('a provider that is not published', async () => {
    assert.equal((await audit(publication, '--provider', 'nobody')).exit, 3);
  });
});

suite('a site', () => {
  type Answers = Readonly<
    Record<string, (request: IncomingMessage, response: ServerResponse) => void>
  >;

  /** A site for the time of a test; what it was asked for is remembered. */
  async function withSite(
    answers: Answers,
    look: (address: string, asked: string[]) => Promise<void>,
  ) {
    const asked: string[] = [];
    let under = 0;
    const server = createServer((request, response) => {
      const path = request.url ?? '';
      asked.push(path);
      // That one which is broken off ends here when the other side has gone.
      if (path !== '/huge/') {
        under += 1;
        response.on('close', () => (under -= 1));
      }
      assert.ok(under <= 2, 'no more than two at once');
      const answer = answers[path] ?? answers[path.replace(/\?.*/, '?')];
      setTimeout(() => (answer ? answer(request, response) : response.writeHead(404).end()), 2);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      await look(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  const page = (html: string) => (_: IncomingMessage, response: ServerResponse) =>
    void response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
  const to = (location: string) => (_: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(302, { location }).end();
  const text = (body: string) => (_: IncomingMessage, response: ServerResponse) =>
    void response.setHeader('Content-Type', 'text/plain').end(body);

  test('is read below its page, by links and map, as robots.txt allows', async () => {
    await withSite(
      {
        '/robots.txt': text('User-agent: *\nDisallow: /care/secret/\nSitemap: /map.xml\n'),
        '/map.xml': text('<urlset><url><loc>/x</loc></url></urlset>'),
        '/care/': page(
          '<a href="a/#top">A</a><a href="secret/">S</a><a href="/news/">N</a><a href="https://www.islington.gov.uk/">I</a><a href="report.pdf">R</a><a href="a/">A</a>',
        ),
        '/care/a/': page(link),
        '/care/secret/': page(linkLine(badge, old)),
        '/news/': page(linkLine(badge, old)),
      },
      async (address, asked) => {
        const { report, exit } = await audit(`${address}/care/`);
        assert.equal(exit, 0);
        assert.deepEqual(asked.sort(), ['/care/', '/care/a/', '/map.xml', '/robots.txt']);
        assert.deepEqual(
          report.pages.map((each) => each.page),
          [`${address}/care/a/`],
        );
        assert.equal(report.read, 2);
        assert.equal(report.isWhole, true);
      },
    );
  });

  test('is found by its map alone', async () => {
    await withSite(
      {
        '/': page('No link'),
        '/sitemap.xml': (request, response) =>
          void response.end(
            `<urlset><url><loc>http://${request.headers.host}/b/</loc></url><url><loc>https://www.islington.gov.uk/c/</loc></url></urlset>`,
          ),
        '/b/': page(linkLine(badge, old)),
      },
      async (address) => {
        const { report, exit } = await audit(`${address}/`);
        assert.equal(exit, 1);
        assert.equal(report.pages[0]?.page, `${address}/b/`);
      },
    );
  });

  test('that leads round, away, nowhere and on for ever', async () => {
    await withSite(
      {
        '/': page(
          '<a href="/loop/">1</a><a href="/away/">2</a><a href="/gone/">3</a><a href="/binary/">4</a><a href="/huge/">5</a><a href="/pdf/">6</a><a href="/same/">7</a><a href="/cut/">8</a><a href="/days/?1">9</a><a href="http://[">10</a>',
        ),
        '/loop/': to('/loop/'),
        '/away/': to('https://www.islington.gov.uk/'),
        '/same/': to('/'),
        '/binary/': page('\0\0'),
        '/huge/': (_, response) => {
          response.setHeader('Content-Type', 'text/html');
          const more = () => {
            while (response.write(Buffer.alloc(65_536, 'a')));
          };
          response.on('drain', more);
          more();
        },
        '/pdf/': (_, response) =>
          void response.setHeader('Content-Type', 'application/pdf').end('x'),
        '/cut/': (_, response) => void response.writeHead(200, { 'Content-Length': '9' }).destroy(),
        '/days/?': (request, response) => {
          const day = Number(request.url?.split('?')[1]);
          page(`<a href="?${day + 1}">Next</a>`)(request, response);
        },
      },
      async (address, asked) => {
        const { report, exit } = await audit(`${address}/`);
        assert.equal(exit, 0);
        const reasons = Object.fromEntries(
          report.skipped.map((each) => [each.page.slice(address.length), each.reason]),
        );
        assert.deepEqual(Object.keys(reasons).sort(), [
          '/away/',
          '/binary/',
          '/cut/',
          '/gone/',
          '/huge/',
          '/loop/',
        ]);
        assert.match(reasons['/away/'] ?? '', /another site, https:\/\/www\.islington\.gov\.uk/);
        assert.match(reasons['/loop/'] ?? '', /on and on/);
        assert.match(reasons['/huge/'] ?? '', /larger than 5 MB/);
        assert.match(reasons['/gone/'] ?? '', /404/);
        assert.equal(report.isWhole, false);
        assert.ok(asked.filter((each) => each.startsWith('/days/')).length <= 20);
      },
    );
  });

  test('is read no further than --max-pages', async () => {
    const links = Array.from({ length: 30 }, (_, index) => `<a href="/${index}/">x</a>`).join('');
    const answers = Object.fromEntries(
      ['', ...Array.from({ length: 30 }, (_, index) => `${index}/`)].map((path) => [
        `/${path}`,
        page(links),
      ]),
    );
    await withSite(answers, async (address, asked) => {
      const { report } = await audit(`${address}/`, '--max-pages', '5');
      assert.equal(report.read, 5);
      assert.equal(report.isWhole, false);
      assert.equal(asked.filter((each) => /^\/(?:\d+\/)?$/.test(each)).length, 5);
    });
  });

  test('stops when it is asked to', async () => {
    const stop = new AbortController();
    await withSite({ '/': () => stop.abort() }, async (address) => {
      const { code: exit } = await cli(['audit', `${address}/`], { signal: stop.signal });
      assert.equal(exit, 130);
    });
  });

  test('says its publication itself', async () => {
    const document = readFileSync(join(publication, 'islington/inspection.json'));
    await withSite(
      {
        '/results/islington/inspection.json': (_, response) => void response.end(document),
        '/page/': (request, response) =>
          page(
            `<script src="http://${request.headers.host}/results/loader.js"></script>${linkLine(`http://${request.headers.host}/results/islington/badge/`, old)}<a href="http://${request.headers.host}/results/nobody/badge/">x</a><a href="http://${request.headers.host}/elsewhere/islington/badge/">x</a>`,
          )(request, response),
      },
      async (address) => {
        const { stdout, code: exit } = await cli(['audit', `${address}/page/`, '--json']);
        const report = JSON.parse(stdout) as AuditReport;
        assert.equal(exit, 1);
        assert.deepEqual(report.publications, [`${address}/results/`]);
        assert.deepEqual(
          report.pages[0]?.findings.map(({ code: each }) => each),
          ['stale', 'not-published'],
        );
      },
    );
  });
});
