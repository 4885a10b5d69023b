/**
 * npm run release: everything that a release has, in the folder release/, checked. It publishes nothing but with --publish, and
 * that only in a workflow that can prove what it is (OpenID Connect), so that npm can sign where the package was built.
 *
 * --dry-run says what is missing and goes on; --without-evidence leaves out the pictures, which take minutes.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { parseArgs } from 'node:util';

import { shippedPackages } from './check-packages.mjs';
import { faultsInIntegrity, integrityList, integrityTable } from './release/integrity.mjs';
import { missingFor, notesOf } from './release/notes.mjs';
import { makeSbom } from './release/sbom.mjs';

const FOLDER = 'release';
const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean' },
    'without-evidence': { type: 'boolean' },
    publish: { type: 'boolean' },
  },
});
const isRehearsal = values['dry-run'];
const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const write = (name, text) => writeFileSync(`${FOLDER}/${name}`, text);
const run = (command, ...args) => execFileSync(command, args, { encoding: 'utf8' });
const show = (command, ...args) => execFileSync(command, args, { stdio: 'inherit' });

try {
  await release();
} catch (error) {
  console.error(`No release: ${error.message}`);
  process.exitCode = 1;
}

async function release() {
  if (isRehearsal && values.publish) throw new Error('--dry-run publishes nothing');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const missing = missingFor({
    pkg,
    changelog,
    source: readFileSync('src/core/version.ts', 'utf8'),
    status: run('git', 'status', '--porcelain'),
    tags: run('git', 'tag', '--points-at', 'HEAD'),
  });
  for (const each of missing) console.error(`missing: ${each}`);
  if (missing.length > 0 && !isRehearsal) throw new Error('something is missing');

  step('build, and build again: the same bytes');
  const first = build();
  const second = build();
  const others = Object.keys({ ...first, ...second }).filter(
    (file) => first[file] !== second[file],
  );
  if (others.length > 0) throw new Error(`built twice, and not the same: ${others.join(', ')}`);
  console.log(`${Object.keys(first).length} files, twice the same`);

  step('packages: licences, versions, known vulnerabilities');
  show('node', 'scripts/check-packages.mjs');
  show('node', 'scripts/check-audit.mjs', ...(isRehearsal ? [] : ['--required']));

  step('hashes and bill of materials');
  const faults = faultsInIntegrity();
  if (faults.length > 0) throw new Error(`not the hashes of what was built: ${faults.join(', ')}`);
  const shipped = shippedPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  write('integrity.json', `${JSON.stringify(integrityList(), undefined, 2)}\n`);
  write('sbom.cdx.json', `${JSON.stringify(makeSbom(shipped), undefined, 2)}\n`);
  const notes = notesOf(changelog, pkg.version) ?? notesOf(changelog, 'Unreleased') ?? '';
  write('notes.md', `${notes}\n\n## Integrity\n\n${integrityTable()}\n`);

  step('package');
  // Packed as it was built above: no script of npm's runs now.
  run('npm', 'pack', '--ignore-scripts', '--pack-destination', FOLDER);

  if (!values['without-evidence']) {
    step('evidence of accessibility');
    show('node', '--import', 'tsx', 'scripts/evidence.mjs');
    const archive = `inspection-widgets-${pkg.version}-evidence.zip`;
    cpSync(`dist/${archive}`, `${FOLDER}/${archive}`);
  }
  write('sha256sums.txt', sums(FOLDER));
  for (const file of readdirSync(FOLDER))
    console.log(`${FOLDER}/${file} ${statSync(`${FOLDER}/${file}`).size} bytes`);
  publish();
}

function step(name) {
  console.log(`\n${name}`);
}

/** Builds, and gives the hash of each file. */
function build() {
  run('npm', 'run', '--silent', 'build');
  return Object.fromEntries(
    readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .map((file) => `dist/${file}`)
      .filter((file) => statSync(file).isFile())
      .map((file) => [file, hashOf(file)]),
  );
}

function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** As `sha256sum --check` reads it. */
function sums(folder) {
  return readdirSync(folder)
    .map((file) => `${hashOf(`${folder}/${file}`)}  ${file}\n`)
    .join('');
}

function publish() {
  const tarball = `${FOLDER}/${pkg.name}-${pkg.version}.tgz`;
  const command = [
    'npm',
    'publish',
    `./${tarball}`,
    '--provenance',
    '--access',
    'public',
    '--ignore-scripts',
  ];
  if (!values.publish) {
    console.log(`\nNot published. The workflow of releases does it: ${command.join(' ')}`);
    return;
  }
  const canProve = process.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? process.env.SIGSTORE_ID_TOKEN;
  if (!canProve)
    throw new Error('--publish is for the workflow of releases: no identity token here');
  show(...command);
}
