/** Builds dist/site: the gallery, which loads the CDN files and the data as a stranger's page would. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';

const target = 'dist/site';
const integrity = JSON.parse(await readFile('dist/cdn/integrity.json', 'utf8'));

const escape = (text) =>
  text.replace(/[&<>"]/g, (each) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[each]};`);

const councils = {
  'north-northamptonshire': 'No overall judgement, as in every report since April 2026',
  'city-of-london': 'Overall better than one of its areas; in 2016 one area was not judged',
  halton: 'Inadequate in every area',
  devon: 'A visit with two ranges of dates and no lead inspector named',
  'stoke-on-trent': 'Two lead inspectors; one joint judgement for care and care leavers',
  bradford: 'Services run by a trust: the inspection names it',
};

const islington = { slug: 'islington', name: 'Islington', src: 'data/islington.json' };

/** Which widget, of whom, with which attributes, and why it is shown. */
const sections = [
  {
    id: 'badge',
    title: 'Rating badge',
    intro: 'One result: who judged what, the grade, when, and whether the areas differ from it.',
    demos: [
      { title: 'The latest graded inspection', tag: 'badge', of: islington },
      {
        title: 'Compact',
        note: 'The same words in a tighter layout.',
        tag: 'badge',
        of: islington,
        attributes: 'compact',
      },
      {
        title: 'Overall better than its areas',
        note: 'In 2020 the overall was outstanding and one of three areas good: the badge says so.',
        tag: 'badge',
        of: islington,
        attributes: 'which="ofsted-80505-2020-04-15"',
      },
      {
        title: 'A visit without grades',
        note: 'A focused visit is neither blank nor zero.',
        tag: 'badge',
        of: islington,
        attributes: 'which="ofsted-80505-2022-11-28"',
      },
    ],
  },
  {
    id: 'judgements',
    title: 'Judgements',
    intro:
      'The overall, and apart from it each area with its printed label and grade. A grid where there is room, a list where there is not.',
    wide: true,
    demos: [
      { title: 'Four areas, 2024', tag: 'judgements', of: islington },
      {
        title: 'A joint judgement, 2020',
        note: 'Before 2023 one judgement covered children in care and care leavers.',
        tag: 'judgements',
        of: islington,
        attributes: 'which="ofsted-80505-2020-04-15"',
      },
      {
        title: 'Two levels, 2017',
        note: 'The single inspection framework had sub-judgements, and its overall is a sentence.',
        tag: 'judgements',
        of: islington,
        attributes: 'which="ofsted-sif"',
      },
      {
        title: 'Another inspectorate',
        note: 'The Care Quality Commission scores quality statements. Its framework stands in the document itself.',
        tag: 'judgements',
        of: islington,
        attributes: 'which="cqc-local-authority"',
      },
    ],
  },
  {
    id: 'quotes',
    title: 'Quotes',
    intro: 'A list, or a carousel that moves only when its reader moves it.',
    wide: true,
    demos: [
      { title: 'Carousel', tag: 'quotes', of: islington, attributes: 'layout="carousel"' },
      {
        title: 'List',
        note: 'The newspaper story and the report of 2020: each speaker with the role of that day.',
        tag: 'quotes',
        of: islington,
        attributes: 'which="ofsted-80505-2020-04-15"',
      },
    ],
  },
  {
    id: 'recommendations',
    title: 'Recommendations',
    intro: 'What needs to improve, as printed, with what the council says it does about it.',
    wide: true,
    demos: [
      { title: 'With the council’s response', tag: 'recommendations', of: islington },
      {
        title: 'Of the visit in 2022',
        tag: 'recommendations',
        of: islington,
        attributes: 'which="ofsted-80505-2022-11-28"',
      },
    ],
  },
];

for (const [slug, note] of Object.entries(councils)) {
  const src = `data/councils/${slug}.json`;
  const { provider } = JSON.parse(await readFile(src, 'utf8'));
  const of = { slug, name: provider.name, src };
  const which =
    slug === 'stoke-on-trent' ? { attributes: 'which="ofsted-80564-2022-11-25"' } : undefined;
  sections.push({
    id: slug,
    title: provider.name,
    intro: `${note}.`,
    demos: ['badge', 'judgements', 'quotes', 'recommendations'].map((tag) => ({
      title: sections.find(({ id }) => id === tag).title,
      tag,
      of,
      ...which,
    })),
  });
}

function snippetOf({ tag, of, attributes }, { base }) {
  const names = [`src="${base}${of.src}"`, ...(attributes ? [attributes] : [])].join(' ');
  return `<inspection-${tag} ${names}><a href="https://reports.ofsted.gov.uk/">Inspection reports of ${of.name}’s children’s services</a></inspection-${tag}>`;
}

function scriptOf({ tag }, { base }) {
  const { integrity: hash } = integrity[`${tag}.js`];
  return `<script type="module" src="${base}cdn/${tag}.js" integrity="${hash}" crossorigin="anonymous"></script>`;
}

let count = 0;

function demo(demo) {
  const id = `snippet-${++count}`;
  const stranger = { base: 'https://widgets.example/' };
  return `
      <article class="demo">
        <h3>${escape(demo.title)}</h3>
        ${demo.note ? `<p>${escape(demo.note)}</p>` : ''}
        ${snippetOf({ ...demo, attributes: `heading-level="4"${demo.attributes ? ` ${demo.attributes}` : ''}` }, { base: '' })}
        <details class="code">
          <summary>Snippet: ${escape(demo.title)}</summary>
          <pre id="${id}">${escape(`${snippetOf(demo, stranger)}\n${scriptOf(demo, stranger)}`)}</pre>
          <button type="button" data-copy="${id}">Copy the snippet</button> <span role="status"></span>
        </details>
        <details class="code" data-json="${demo.of.src}">
          <summary>Inspection JSON: ${escape(demo.of.name)}</summary>
          <pre><a href="${demo.of.src}">${demo.of.src}</a></pre>
        </details>
      </article>`;
}

const page = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Inspection widgets: gallery</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="gallery.css">
    <script type="module" src="cdn/inspection-widgets.js" integrity="${integrity['inspection-widgets.js'].integrity}" crossorigin="anonymous"></script>
    <script type="module" src="gallery.js"></script>
  </head>
  <body>
    <div class="page">
      <header>
        <h1>Inspection widgets</h1>
        <p>Public inspection results on any page, made from inspection JSON. The results shown here are real: Ofsted’s judgements of children’s services in Islington and six other councils.</p>
        <fieldset class="switch">
          <legend>Theme</legend>
          <label><input type="radio" name="theme" value="auto" checked> As the system</label>
          <label><input type="radio" name="theme" value="light"> Light</label>
          <label><input type="radio" name="theme" value="dark"> Dark</label>
        </fieldset>
        <nav aria-label="Contents"><ul>${sections.map(({ id, title }) => `<li><a href="#${id}">${escape(title)}</a></li>`).join('')}</ul></nav>
      </header>
      <main>${sections
        .map(
          ({ id, title, intro, demos, wide }) => `
    <section id="${id}">
      <h2>${escape(title)}</h2>
      <p>${escape(intro)}</p>
      <div class="${wide ? '' : 'pair'}">${demos.map(demo).join('')}</div>
    </section>`,
        )
        .join('')}
      </main>
      <footer><p>Contains public sector information licensed under the <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">Open Government Licence v3.0</a>. Not affiliated with any inspectorate.</p></footer>
    </div>
  </body>
</html>
`;

await mkdir(`${target}/data`, { recursive: true });
await cp('dist/cdn', `${target}/cdn`, { recursive: true });
await cp('data/islington.json', `${target}/data/islington.json`);
await cp('data/councils', `${target}/data/councils`, { recursive: true });
for (const name of await readdir('site')) await cp(`site/${name}`, `${target}/${name}`);
await writeFile(`${target}/index.html`, page);
console.log(`${target}/index.html, ${count} widgets`);
