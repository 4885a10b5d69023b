/**
 * Writes custom-elements.json. With --check it compares instead, and fails also when a public
 * member has no description.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const file = 'custom-elements.json';

const manifest = await cli({
  argv: ['analyze', '--config', 'custom-elements-manifest.config.js'],
  cwd: process.cwd(),
  noWrite: true,
});
// The analyzer lists modules in the order in which the file system does.
manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
const fresh = `${JSON.stringify(manifest, null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, fresh);
} else {
  const problems = manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ customElement, tagName }) => customElement && tagName)
    .flatMap(undescribed);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== fresh) {
    problems.push(`${file} is not what the sources say: run npm run manifest`);
  }
  for (const problem of problems) console.error(problem);
  process.exit(problems.length > 0 ? 1 : 0);
}

/** Members that come from a base class are described there. */
function undescribed(element) {
  const kinds = [
    'members',
    'attributes',
    'events',
    'slots',
    'cssParts',
    'cssProperties',
    'cssStates',
  ];
  const parts = kinds.flatMap((kind) =>
    (element[kind] ?? [])
      .filter(({ description, summary }) => !description && !summary)
      .map(({ name }) => `<${element.tagName}> has no description for "${name}" (${kind})`),
  );
  return element.description || element.summary
    ? parts
    : [`<${element.tagName}> has no description`, ...parts];
}
