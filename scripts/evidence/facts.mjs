/** What the evidence of a release says, as data: from the files of the repository, and from looks at the elements. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

import { cellOf, criteria, evidence, subjects } from '../../accessibility/criteria.mjs';
import { counts } from '../accessibility-table.mjs';
import { measure } from '../measure.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const readJson = (path) => JSON.parse(read(path));
export const transcriptsFolder = new URL('accessibility/transcripts/', root);

/** @param {{ made: string, browser: string, looks: object[] }} run */
export function factsOf({ made, browser, looks }) {
  const checks = checksByHand();
  return {
    library: 'inspection-widgets',
    version: readJson('package.json').version,
    ...commit(),
    made,
    standard: 'WCAG 2.2, levels A and AA',
    tools: {
      browser,
      'axe-core': versionOf('axe-core'),
      'virtual screen reader': versionOf('@guidepup/virtual-screen-reader'),
      Node: process.version.slice(1),
    },
    data: sources(),
    conformance: { cells: counts(), criteria: criteria.map(conformanceOf), evidence },
    checksByHand: checks,
    checkedInPart: [
      ...new Set(checks.filter(({ left }) => left).flatMap((check) => check.criteria)),
    ],
    notDone: notDone(),
    axe: {
      looks: looks.length,
      faults: looks.reduce((sum, { axe }) => sum + axe.faults.length, 0),
      undecided: looks.reduce((sum, { axe }) => sum + axe.undecided.length, 0),
    },
    looks,
    transcripts: transcripts(),
    sizes: sizes(),
  };
}

/** Which state of the sources this is; nothing where there is no git. */
function commit() {
  const git = (...args) =>
    spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? '';
  const id = git('rev-parse', 'HEAD');
  return id ? { commit: id, isChanged: git('status', '--porcelain') !== '' } : {};
}

const versionOf = (name) => readJson(`node_modules/${name}/package.json`).version;

/** The tables and documents, with the day to which each holds. */
function sources() {
  return readJson('data/publication.json').sources.map(({ file, title, checked }) => {
    const content = file.endsWith('.json') ? readJson(`data/${file}`) : {};
    const day = checked ?? content.checked ?? content.meta?.snapshot;
    return { file, title: title ?? content.meta?.title ?? file, checked: day };
  });
}

/** For each element and page the names of what shows that it is met. */
function conformanceOf(criterion) {
  const cells = Object.entries(subjects).map(([subject, name]) => [
    name,
    cellOf(criterion, subject),
  ]);
  const { number, name, level } = criterion;
  return { number, name, level, cells: Object.fromEntries(cells) };
}

/** Each with the criteria for which it stands. */
function checksByHand() {
  return Object.entries(evidence)
    .filter(([, { kind }]) => kind === 'manual')
    .map(([name, { date, how, result, left }]) => ({
      criteria: criteria
        .filter((each) => Object.keys(subjects).some((of) => cellOf(each, of).includes(name)))
        .map(({ number }) => number),
      date,
      how,
      result,
      left,
    }));
}

/** The list of docs/accessibility.md, so that nothing can be told there and hidden here. */
function notDone() {
  const [, section = ''] = read('docs/accessibility.md').split('\n## What was not done\n');
  const items = section
    .split('\n## ')[0]
    .split(/^- /m)
    .slice(1)
    .map((item) =>
      item
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  if (items.length === 0) throw new Error('docs/accessibility.md does not say what was not done');
  return items;
}

function transcripts() {
  return readdirSync(transcriptsFolder)
    .sort()
    .map((of) => ({ of, files: readdirSync(new URL(`${of}/`, transcriptsFolder)).sort() }));
}

function sizes() {
  return readdirSync(new URL('dist/cdn/', root))
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => ({ file, ...measure(new URL(`dist/cdn/${file}`, root)) }));
}
