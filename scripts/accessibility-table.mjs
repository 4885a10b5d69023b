/**
 * Makes the table in docs/accessibility.md from accessibility/criteria.mjs: a row a criterion, a column an element or page, in
 * each cell links to what shows that it is met, which is listed below. `npm run accessibility` writes it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { cellOf, criteria, evidence, subjects } from '../accessibility/criteria.mjs';

const root = new URL('../', import.meta.url);
const page = new URL('docs/accessibility.md', root);
const MARKS = ['<!-- table: made by npm run accessibility -->', '<!-- end of table -->'];
const LETTERS = { test: 'T', manual: 'M', none: 'N' };

/** @returns a line for each cell that says nothing, and each evidence that is not what it should be */
export function faults() {
  return [
    ...criteria.flatMap((criterion) =>
      Object.keys(subjects).flatMap((subject) => {
        const where = `${criterion.number}, ${subject}`;
        const cell = cellOf(criterion, subject);
        if (cell.length === 0) return [`${where}: an empty cell`];
        return cell
          .filter((name) => !evidence[name])
          .map((name) => `${where}: there is no ${name}`);
      }),
    ),
    ...Object.entries(evidence).flatMap(([name, each]) =>
      faultsOf(each).map((fault) => `${name}: ${fault}`),
    ),
    ...Object.keys(evidence)
      .filter((name) => !numbered().has(name))
      .map((name) => `${name}: stands in no cell`),
  ];
}

function faultsOf({ kind, title, file, runBy = [], date, how, result, left, reason }) {
  switch (kind) {
    case 'test':
      return [
        ...[file, ...runBy]
          .filter((each) => !existsSync(new URL(each, root)))
          .map((each) => `no file ${each}`),
        ...(existsSync(new URL(file, root)) && !hasTest(file, title)
          ? [`no test "${title}" in ${file}`]
          : []),
      ];
    case 'manual':
      return /^20\d\d-\d\d-\d\d$/.test(date) && how && result && left !== undefined
        ? []
        : ['no date, way, result or word on what was left out'];
    default:
      return reason ? [] : ['no reason'];
  }
}

/** A title stands in a file as it is written there, between its quotation marks. */
function hasTest(file, title) {
  const source = readFileSync(new URL(file, root), 'utf8');
  return ["'", '`', '"'].some((mark) => source.includes(`${mark}${title}${mark}`));
}

/** Each evidence that stands in a cell, with the mark that it has there. */
function numbered() {
  const marks = new Map();
  const counts = { test: 0, manual: 0, none: 0 };
  for (const criterion of criteria)
    for (const subject of Object.keys(subjects))
      for (const name of cellOf(criterion, subject))
        if (!marks.has(name) && evidence[name]) {
          const { kind } = evidence[name];
          marks.set(name, `${LETTERS[kind]}${(counts[kind] += 1)}`);
        }
  return marks;
}

/** @returns the table and its lists, as Markdown */
export function table() {
  const marks = numbered();
  const link = (name) => `[${marks.get(name)}](#${marks.get(name).toLowerCase()})`;
  const heads = Object.keys(subjects);
  const rows = criteria.map((criterion) => {
    const cells = heads.map((subject) => cellOf(criterion, subject).map(link).join(' '));
    return `| ${criterion.number} ${criterion.name} | ${criterion.level} | ${cells.join(' | ')} |`;
  });
  return [
    `| criterion | level | ${heads.join(' | ')} |`,
    `| --- | --- | ${heads.map(() => '---').join(' | ')} |`,
    ...rows,
    '',
    '### Tests',
    '',
    ...listOf(marks, 'test', lineOfTest),
    '',
    '### Checks by hand',
    '',
    ...listOf(marks, 'manual', lineOfCheck),
    '',
    '### Not applicable',
    '',
    ...listOf(marks, 'none', ({ reason }) => `Not applicable: ${reason}.`),
  ].join('\n');
}

function lineOfTest({ title, file, runBy }) {
  const files = (runBy ?? [file]).map((each) => `[${each}](../${each})`).join(' and ');
  return `“\`${title}\`” in ${files}`;
}

function lineOfCheck({ date, how, result, left }) {
  return [`${date}: ${how}`, result, left && `**In part only**; not looked at: ${left}`]
    .filter(Boolean)
    .join(' ');
}

function listOf(marks, kind, inWords) {
  return [...marks]
    .filter(([name]) => evidence[name].kind === kind)
    .map(
      ([name, mark]) =>
        `- <a id="${mark.toLowerCase()}"></a>**${mark}** ${inWords(evidence[name])}`,
    );
}

/** @returns docs/accessibility.md as it is, and as it should be */
export function pages() {
  const present = readFileSync(page, 'utf8');
  const [before, rest] = present.split(MARKS[0]);
  const after = rest?.split(MARKS[1])[1];
  if (after === undefined)
    throw new Error(`docs/accessibility.md has not both of ${MARKS.join(' and ')}`);
  return { present, wanted: `${before}${MARKS[0]}\n\n${table()}\n\n${MARKS[1]}${after}` };
}

/** How many cells there are of each kind; one that says “not applicable” counts as such. */
export function counts() {
  const found = { test: 0, manual: 0, none: 0 };
  for (const criterion of criteria)
    for (const subject of Object.keys(subjects)) {
      const kinds = new Set(cellOf(criterion, subject).map((name) => evidence[name].kind));
      found[['none', 'test', 'manual'].find((kind) => kinds.has(kind))] += 1;
    }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = faults();
  for (const fault of found) console.error(fault);
  if (found.length === 0) {
    writeFileSync(page, pages().wanted);
    const { test, manual, none } = counts();
    console.log(
      `${criteria.length} criteria, ${test + manual + none} cells: ${test} tested, ${manual} checked by hand, ${none} not applicable`,
    );
  }
  process.exitCode = found.length > 0 ? 1 : 0;
}
