/**
 * npm run check:packages: what others wrote and we ship or build with. Fails where a tool is not of one version, where a package
 * that users get has a licence that is not on the list or runs something when it is installed, and where a file for browsers holds
 * code whose licence does not lie beside it. Reads dist/, so build first.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Licences that ask for no more than a notice; that of Mozilla also for the source of its own files, which are used unchanged. */
const LICENCES = new Set([
  '0BSD',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
]);
/** Files for browsers have all in one, so only what asks for a notice alone. */
const LICENCES_IN_BROWSERS = new Set(['BSD-3-Clause', 'MIT']);
/** What users install with the package. More than this is a decision of its own. */
const MOST_PACKAGES = 62;

/** @returns {string[]} faults in the two lists of packages, as npm has them */
export function faultsInLists({ devDependencies }, { packages }) {
  const tools = Object.entries(devDependencies)
    .filter(([, version]) => !/^(?:npm:.+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} "${version}" is not one version`);
  const shipped = shippedPackages({ packages });
  const licences = shipped
    .filter(({ license }) => !isAllowed(license, LICENCES))
    .map(({ name, license }) => `${name} has the licence ${license ?? 'none'}`);
  const scripts = shipped
    .filter(({ hasInstallScript }) => hasInstallScript)
    .map(({ name }) => `${name} runs a script when it is installed`);
  // npm leaves the address out where it is that of the registry (.npmrc).
  const origins = Object.entries(packages)
    .filter(([path]) => path)
    .filter(([, { resolved, integrity }]) => resolved || !integrity?.startsWith('sha512-'))
    .map(([path]) => `${path} names where it comes from, or has no hash`);
  const many =
    shipped.length > MOST_PACKAGES
      ? [`${shipped.length} packages come with this one, and the limit is ${MOST_PACKAGES}`]
      : [];
  return [...tools, ...licences, ...scripts, ...origins, ...many];
}

/** @returns the packages that users install with ours: `{ name, version, license, … }` */
export function shippedPackages({ packages }) {
  return Object.entries(packages)
    .filter(([path, { dev }]) => path && !dev)
    .map(([path, entry]) => ({ ...entry, name: path.replace(/^.*node_modules\//, '') }));
}

/**
 * @param {string[]} names
 * @returns {string[]} each once, in order
 */
const unique = (names) => [...new Set(names)].sort();

/** True of "MIT", and of "MIT AND OFL-1.1" and "(MIT OR GPL-3.0)" where all or one is on the list. */
export function isAllowed(expression = '', list) {
  const terms = expression.replaceAll(/[()]/g, '');
  if (terms.includes(' OR ')) return terms.split(' OR ').some((each) => isAllowed(each, list));
  return terms.split(' AND ').every((each) => list.has(each.trim()));
}

/** @returns {string[]} the packages whose code is in the files for browsers, by the maps of these */
export function packagesInBrowsers(folder = 'dist/cdn') {
  const maps = readdirSync(folder).filter((name) => name.endsWith('.js.map'));
  const names = maps.flatMap((map) =>
    JSON.parse(readFileSync(`${folder}/${map}`, 'utf8')).sources.flatMap(
      (source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [],
    ),
  );
  return unique(names);
}

/** @returns {string[]} faults in the files for browsers */
function faultsInFiles(lock) {
  const notices = readFileSync('dist/cdn/third-party-licences.txt', 'utf8');
  const faults = packagesInBrowsers().flatMap((name) => {
    const { license } = lock.packages[`node_modules/${name}`] ?? {};
    if (!isAllowed(license, LICENCES_IN_BROWSERS)) return [`${name} (${license}) is in dist/cdn`];
    const holder = holderOf(name);
    return holder && notices.includes(holder) ? [] : [`the notice of ${name} is not in dist/cdn`];
  });
  const maps = readdirSync('dist/cdn').filter((name) => name.endsWith('.js.map'));
  const silent = maps
    .map((map) => map.replace(/\.map$/, ''))
    .filter((file) => !/^\/\*!.*BSD-3-Clause/.test(readFileSync(`dist/cdn/${file}`, 'utf8')))
    .map((file) => `dist/cdn/${file} does not begin with the licences of what is in it`);
  return [...faults, ...silent];
}

/** The line of a licence that says whose it is: "Copyright (c) 2017 Google LLC. All rights reserved." */
function holderOf(name) {
  const file = `node_modules/${name}/LICENSE`;
  return existsSync(file) ? /^Copyright .*/m.exec(readFileSync(file, 'utf8'))?.[0] : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [list, lock] = ['package.json', 'package-lock.json'].map((file) =>
    JSON.parse(readFileSync(file, 'utf8')),
  );
  const faults = [...faultsInLists(list, lock), ...faultsInFiles(lock)];
  for (const fault of faults) console.error(fault);
  const shipped = shippedPackages(lock);
  const licences = unique(shipped.map(({ license }) => String(license))).join(', ');
  console.log(
    `packages: ${Object.keys(list.dependencies).length} direct, ${shipped.length} with theirs (${licences}); in files for browsers: ${packagesInBrowsers().join(', ')}`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
}
