/** The evidence for people: an index, the criteria one by one, the pictures and the transcripts. */
import { escape } from '../../site/html.mjs';
import { LONGEST } from './looks.mjs';

/** @returns {Record<string, string>} the pages by file name */
export function pagesOf(facts, statements) {
  return {
    'index.html': page('Evidence of accessibility', indexOf(facts, statements), facts),
    'conformance.html': page('Criteria one by one', conformance(facts), facts),
    'pictures.html': page('Pictures of every element', pictures(facts), facts),
    'transcripts.html': page('Transcripts of a screen reader', transcripts(facts), facts),
  };
}

function page(title, main, { version }) {
  const isIndex = title === 'Evidence of accessibility';
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: Inspection widgets ${version}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="evidence.css">
</head>
<body>
<header>
<p>Inspection widgets ${version}${isIndex ? '' : ' · <a href="index.html">Evidence of accessibility</a>'}</p>
</header>
<main>
<h1>${title}</h1>
${main}
</main>
</body>
</html>
`;
}

const list = (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;
const link = (href, text) => `<a href="${escape(href)}">${escape(text)}</a>`;
const section = (id, title, content) =>
  `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${content}\n</section>`;

function table(caption, heads, rows) {
  const cells = ([first, ...rest]) =>
    `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  return `<table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>${rows.map(cells).join('\n')}</tbody>
</table>`;
}

const number = (value) => value.toLocaleString('en-GB');

function indexOf(facts, statements) {
  const { axe, conformance: found, looks } = facts;
  const { test, manual, none } = found.cells;
  return [
    about(facts),
    section(
      'found',
      'What was found',
      list([
        `${link('conformance.html', 'Criteria one by one')}: the ${found.criteria.length} criteria of ${facts.standard}, for each element and page: ${test + manual + none} cells, of which ${test} are tested, ${manual} checked by hand alone, and ${none} have nothing to be asked`,
        `${link('pictures.html', 'Pictures of every element')}: ${looks.length}, at 320 and 1280 pixels, light, dark and in forced colours. axe looked at each: faults: ${axe.faults}; undecided: ${axe.undecided}`,
        `${link('transcripts.html', 'Transcripts of a screen reader')}: ${facts.transcripts.reduce((sum, { files }) => sum + files.length, 0)} states of elements and pages`,
        `${link('summary.json', 'All of it for programs (JSON)')}`,
      ]),
    ),
    section('not-done', 'What was not done', list(facts.notDone.map(escape))),
    section('by-hand', 'What was checked by hand, and how far', byHand(facts)),
    section('statement', 'For your accessibility statement', statement(statements)),
    section('sizes', 'Sizes', sizes(facts)),
    section('data', 'Data', data(facts)),
  ].join('\n');
}

function about({ version, commit, isChanged, made, tools, standard, data: sources }) {
  const days = sources.map(({ checked }) => checked).sort();
  const rows = {
    Library: `inspection-widgets ${version}`,
    Sources: commit
      ? `commit ${commit}${isChanged ? ', with changes that are not committed' : ''}`
      : 'no git: not known',
    'Made on': made,
    Standard: standard,
    'Data as at': `${days[0]} to ${days.at(-1)}`,
    Tools: Object.entries(tools)
      .map(([name, of]) => (name === 'browser' ? of : `${name} ${of}`))
      .join(', '),
  };
  return `<dl>${Object.entries(rows)
    .map(([name, value]) => `<dt>${name}</dt><dd>${escape(value)}</dd>`)
    .join('\n')}</dl>`;
}

function byHand({ checksByHand }) {
  const inPart = checksByHand.filter(({ left }) => left).length;
  const items = checksByHand.map(
    ({ criteria, date, how, result, left }) =>
      `<strong>${criteria.join(', ')}</strong>, ${date}: ${escape(how)} ${escape(result)} ${
        left ? `<strong>In part only</strong>; not looked at: ${escape(left)}` : 'As a whole.'
      }`,
  );
  return `<p>${checksByHand.length} checks, of which ${inPart} went through a part only.</p>\n${list(items)}`;
}

function statement({ en, cy }) {
  return `<p>A council can paste this into its accessibility statement. What stands in square brackets is yours to fill in. Whether your
website complies fully, partly or not is for you to say of the whole of it: this part does not say so for you. Its place is in the
technical part of the statement, beside what is not accessible. Check your own pages with results on them first: headings around
them, colours of your own, and what your system has taken out of the snippet.</p>
${inLanguage(en, 'en-GB', 'English', 'statement-en.txt')}
${inLanguage(cy, 'cy', 'Welsh', 'statement-cy.txt')}`;
}

function inLanguage({ title, note, before, gaps, after }, language, name, file) {
  const paragraphs = (all) => all.map((each) => `<p>${escape(each)}</p>`).join('\n');
  return `<h3>${name}</h3>
<p>${note ? `<strong>${escape(note)}</strong> ` : ''}${link(file, `${name} as plain text`)}</p>
<blockquote lang="${language}">
<h4>${escape(title)}</h4>
${paragraphs(before)}
${list(gaps.map(escape))}
${paragraphs(after)}
</blockquote>`;
}

function sizes(facts) {
  return table(
    'Bytes of the files that pages load',
    ['File', 'As it is', 'gzip', 'brotli'],
    facts.sizes.map(({ file, bytes, gzip, brotli }) => [
      escape(file),
      ...[bytes, gzip, brotli].map(number),
    ]),
  );
}

function data(facts) {
  return `<p>The elements were looked at with these, and not with the results of today.</p>\n${table(
    'Sources and the day to which they hold',
    ['File', 'As at'],
    facts.data.map(({ file, title, checked }) => [
      title === file ? escape(file) : `${escape(title)} (${escape(file)})`,
      checked,
    ]),
  )}`;
}

function conformance({ conformance: { criteria, evidence } }) {
  return `<p>How each criterion is shown to be met, for each element and page. A test is named by its title, with the file it is in.</p>
${criteria.map((criterion) => sectionOf(criterion, evidence)).join('\n')}`;
}

function sectionOf({ number: id, name, level, cells }, evidence) {
  const groups = new Map();
  for (const [subject, names] of Object.entries(cells)) {
    const key = names.join();
    groups.set(key, { names, subjects: [...(groups.get(key)?.subjects ?? []), subject] });
  }
  const entries = [...groups.values()].map(
    ({ names, subjects }) =>
      `<dt>${escape(subjects.join(', '))}</dt><dd>${list(names.map((each) => lineOf(evidence[each])))}</dd>`,
  );
  return `<h2 id="c${id}">${id} ${escape(name)} (${level})</h2>\n<dl>${entries.join('\n')}</dl>`;
}

function lineOf({ kind, title, file, runBy, date, how, result, left, reason }) {
  if (kind === 'test')
    return `Test: “${escape(title)}”, <code>${(runBy ?? [file]).map(escape).join('</code>, <code>')}</code>`;
  if (kind === 'none') return `Not applicable: ${escape(reason)}`;
  const extent = left ? ` <strong>In part only</strong>; not looked at: ${escape(left)}` : '';
  return `By hand, ${date}: ${escape(how)} ${escape(result)}${extent}`;
}

function pictures({ looks }) {
  const names = [...new Set(looks.map(({ name }) => name))];
  return `<p>Of the widgets as they are of themselves, with real data, in a page of the width named. Those higher than
${number(LONGEST)} pixels are cut off there. Below each stands what axe found in the whole of it.</p>
${names
  .map(
    (name) =>
      `<h2 id="${name}">${name}</h2>\n${looks
        .filter((each) => each.name === name)
        .map(figureOf)
        .join('\n')}`,
  )
  .join('\n')}`;
}

function figureOf({ element, name, width, scheme, file, height, axe }) {
  const what = `${name}, ${width} px, ${scheme}`;
  const cut = height > LONGEST ? `, ${number(height)} px high` : '';
  const shown = Math.min(height, LONGEST);
  return `<figure>
<figcaption><strong>${what}</strong>: <code>${element}</code>${cut}. axe: faults: ${axe.faults.length}, undecided: ${axe.undecided.length}, rules passed: ${axe.rulesPassed}</figcaption>
<a href="pictures/${file}"><img src="pictures/${file}" alt="Picture of ${what}" width="${width}" height="${shown}" loading="lazy"></a>
</figure>`;
}

function transcripts({ transcripts: all }) {
  return `<p>What a virtual screen reader says of each element in each state, and of published pages. A line is what is said at one stop;
after <code>&gt;</code> stands what somebody does. No real screen reader has spoken these.</p>
${all
  .map(
    ({ of, files }) =>
      `<h2 id="${of}">${of}</h2>\n${list(files.map((file) => link(`transcripts/${of}/${file}`, file.replace('.txt', ''))))}`,
  )
  .join('\n')}`;
}
