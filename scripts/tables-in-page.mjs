/** Tables that a run gave, in a page of docs: each stands between two comments with its name. */

/** @returns {string} the page with what stands between the two marks of each name replaced */
export function withTables(page, tables) {
  let result = page;
  for (const [name, table] of Object.entries(tables)) {
    const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
    const [from, to] = [result.indexOf(begin), result.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`the page has no place for "${name}"`);
    result = `${result.slice(0, from + begin.length)}\n\n${table}\n\n${result.slice(to)}`;
  }
  return result;
}
