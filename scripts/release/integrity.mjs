/** The table of hashes that a release publishes, from dist/cdn/integrity.json. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'dist/cdn';

export const integrityList = () => JSON.parse(readFileSync(`${FOLDER}/integrity.json`, 'utf8'));

/** @returns {string[]} files that the list does not have as they are, and names in it that are no files */
export function faultsInIntegrity(list = integrityList()) {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.js'));
  const names = new Set([...files, ...Object.keys(list)]);
  return [...names].filter((name) => {
    if (!files.includes(name) || !list[name]) return true;
    const hash = createHash('sha384')
      .update(readFileSync(`${FOLDER}/${name}`))
      .digest('base64');
    return list[name].integrity !== `sha384-${hash}`;
  });
}

/** @returns {string} the table in Markdown */
export function integrityTable(list = integrityList()) {
  const rows = Object.entries(list).map(
    ([name, { integrity, brotli }]) => `| ${name} | ${brotli} | \`${integrity}\` |`,
  );
  return ['| file | bytes (brotli) | integrity |', '| --- | --- | --- |', ...rows].join('\n');
}
