/** The tables of docs/performance.md, made from what runs have measured. */
import { judge } from './bars.mjs';
import { words } from './words.mjs';

const number = (value, digits = 0) =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (heads, rows) => [row(heads), row(heads.map(() => '---')), ...rows.map(row)];

/** @returns {Record<string, string>} a table for each bench, and that of the bars */
export function tablesOf(results) {
  return {
    bars: barsOf(results),
    ...Object.fromEntries(
      Object.keys(words).map((name) => [
        name,
        results[name] ? sectionOf(name, results[name]) : 'Not measured.',
      ]),
    ),
  };
}

/** What is told of one bench. */
export function sectionOf(name, { date, browser, cores, rounds, figures }) {
  const { subjects } = words[name];
  const times = rounds > 1 ? `, ${rounds} rounds` : '';
  return [
    `\`npm run bench -- ${name}\`, ${date}${times}; ${browser}, ${cores} cores.`,
    ...Object.entries(subjects)
      .filter(([subject]) => figures[subject])
      .flatMap(([subject, title]) => [
        '',
        ...(title ? [`${title}:`, ''] : []),
        ...tableOf(name, subject, figures[subject]),
      ]),
  ].join('\n');
}

function tableOf(name, subject, figures) {
  const { columns, rowsOf } = words[name];
  const rows = { ...words[name].rows, ...rowsOf?.[subject] };
  const steps = Object.entries(columns);
  return table(
    ['', ...steps.map(([step, { title = step }]) => title)],
    Object.keys(rows)
      .filter((candidate) => figures[candidate])
      .sort((a, b) => orderOf(figures[a], steps) - orderOf(figures[b], steps))
      .map((candidate) => [
        rows[candidate],
        ...steps.map(([step, { unit }]) => cellOf(figures[candidate][step], unit)),
      ]),
  );
}

/** The least first: by the ratio of the first column, or by its number. */
function orderOf(figures, [[step]]) {
  const { x, median } = figures[step] ?? {};
  return x ?? median ?? Infinity;
}

/** "1.64 (831 ms, 0.02)": the ratio, the median and its spread. */
function cellOf(figure, unit) {
  if (!figure) return '';
  const { x, median, spread } = figure;
  if (!unit) return number(median, Number.isInteger(median) ? 0 : 3);
  const value = `${number(median, median < 100 ? 1 : 0)} ${unit}, ${number(spread, 2)}`;
  return x === undefined ? `(${value})` : `${number(x, 2)} (${value})`;
}

function barsOf(results) {
  const told = (value, of) =>
    of === 'x' ? `${number(value, 2)} x` : number(value, Number.isInteger(value) ? 0 : 3);
  return table(
    ['what', 'at most', 'measured (spread)', 'holds', 'command'],
    judge(results).map(({ title, of, most, below, measured, spread, holds, path }) => [
      title,
      holds === undefined && below ? '–' : `${below ? 'less than ' : ''}${told(most, of)}`,
      holds === undefined ? 'not measured' : `${told(measured, of)} (${number(spread, 2)})`,
      holds === undefined ? '–' : holds ? 'yes' : '**no**',
      `\`npm run bench -- ${path[0]}\``,
    ]),
  ).join('\n');
}
