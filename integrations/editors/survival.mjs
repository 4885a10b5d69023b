/** What survives, as data for others (`survival.json`) and as tables for people (`docs/survival.md`). */
import { worstOf } from './looking.mjs';

/**
 * @typedef {object} Survival
 * @property {string} date of the run
 * @property {{ id: string, name: string }[]} forms
 * @property {{ id: string, name: string, kind?: string, version?: string }[]} columns
 * @property {Record<string, Record<string, string>>} results the worst of all ways in, on a site with the site code, by form
 * and column
 * @property {Record<string, Record<string, string>>} withoutSiteCode the same on a site without it
 * @property {Record<string, Record<string, Record<string, string[]>>>} details by form, column and way in: with the site
 * code, without it, and "twice" where the result stands on the page twice
 */

/** @returns {Survival} of a run */
export function survivalOf({ forms, columns, outcomes }) {
  const details = {};
  for (const { form, column, route, live, plain } of outcomes) {
    const ofColumn = ((details[form.id] ??= {})[column.id] ??= {});
    ofColumn[route] = [live.verdict, plain.verdict, ...(live.times > 1 ? ['twice'] : [])];
  }
  const worst = (index) =>
    mapValues(details, (ofForm) =>
      mapValues(ofForm, (routes) => worstOf(Object.values(routes).map((said) => said[index]))),
    );
  return {
    date: new Date().toISOString().slice(0, 10),
    forms: forms.map(({ id, name }) => ({ id, name })),
    columns: columns.map(({ id, name, kind, version }) => ({ id, name, kind, version })),
    results: worst(0),
    withoutSiteCode: worst(1),
    details,
  };
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}

/**
 * @param {Pick<Survival, 'columns' | 'results'> & Partial<Survival>} survival
 * @param {Survival['forms']} names names of forms, where the run does not say them
 * @returns {string} the table of one run: a row for each system, a column for each form
 */
export function tableOf({ forms, columns, results, details }, names = []) {
  const nameOf = (id) => (forms ?? names).find((form) => form.id === id)?.name ?? id;
  const ids = forms?.map(({ id }) => id) ?? Object.keys(results);
  const cell = (form, column) =>
    wordFor(results[form]?.[column], Object.values(details?.[form]?.[column] ?? {}));
  const head = ['', ...ids.map(nameOf)];
  const rows = columns.map(({ id, name, version = '' }) => [
    name.includes(version) ? name : `${name} ${version}`,
    ...ids.map((form) => cell(form, id)),
  ]);
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function wordFor(verdict = '', routes) {
  const word = verdict === 'live' ? '**live**' : verdict;
  return routes.some((said) => said.includes('twice')) ? `${word}, twice` : word;
}
