/** What the repository says of a version, and what is missing before it may be published. */

/** @returns {string | undefined} what CHANGELOG.md says of a version, without its heading */
export function notesOf(changelog, version) {
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((each) => each.split(/[\s:,]/)[0] === version);
  return part?.slice(part.indexOf('\n')).trim();
}

/**
 * @param {{
 *   pkg: { version: string, repository?: unknown },
 *   changelog: string,
 *   source: string, // src/core/version.ts
 *   status: string, // git status --porcelain
 *   tags: string, // git tag --points-at HEAD
 * }} state
 * @returns {string[]} what is missing
 */
export function missingFor({ pkg, changelog, source, status, tags }) {
  const { version, repository } = pkg;
  return [
    [status.trim() === '', 'the working tree has changes that are not committed'],
    [notesOf(changelog, version), `CHANGELOG.md has no part "## ${version}"`],
    [source.includes(`'${version}'`), `src/core/version.ts is not of ${version}: npm version`],
    [tags.split('\n').includes(`v${version}`), `no tag v${version} on this commit: npm version`],
    [repository, 'package.json has no "repository", which npm compares with that of the workflow'],
  ]
    .filter(([isThere]) => !isThere)
    .map(([, what]) => what);
}
