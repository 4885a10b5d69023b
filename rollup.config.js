import { readdirSync, readFileSync } from 'node:fs';
import { basename, isAbsolute } from 'node:path';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

import { constAsLet } from './scripts/rollup-plugin-let.mjs';
import { minifyLiterals } from './scripts/rollup-plugin-literals.mjs';
import { withoutHooks } from './scripts/rollup-plugin-without-hooks.mjs';
import { ownTrustedTypesPolicy } from './scripts/rollup-plugin-trusted-types.mjs';
import { widgetFiles } from './scripts/rollup-plugin-widget-files.mjs';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const dependencies = Object.keys(pkg.dependencies);
const REGEXP_OF = { '**/': '(?:.+/)?', '*': '[^/]+', '.': '\\.' };
const sideEffects = pkg.sideEffects.map(
  (glob) => new RegExp(`${glob.slice(1).replace(/\*\*\/|[*.]/g, (part) => REGEXP_OF[part])}$`),
);

const compile = () => [
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  minifyLiterals({ include: /\/src\/.*\.ts$/ }),
];

/**
 * For bundlers: one ES module for each source file, Lit left to the application. Every module is an
 * entry of its own, so that tree shaking, which knows nothing of our users, takes no export away.
 */
const modules = {
  input: sources().filter(
    (file) => !/^src\/(?:testing|loader|frames|host-page)\/|\.test\.ts$/.test(file),
  ),
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
  },
  external: isDependency,
  plugins: [...compile(), emit('schema.json', 'src/model/inspection.schema.json'), checkVersion()],
  // A file that holds types only becomes an empty module, which is as it should be.
  onwarn: (warning) => warning.code === 'EMPTY_BUNDLE' || fail(warning),
};

/**
 * For pages without a build: the whole library, a file a widget named after it, and one a language but English. Each
 * imports nothing, because the integrity attribute of a script covers that file alone.
 */
const singleFiles = sources()
  .filter((file) =>
    /^src\/(?:(?:elements\/[^/]+\/)?define|generated\/languages\/[^/]+)\.ts$/.test(file),
  )
  .map((input) => ({
    input,
    output: {
      file: `dist/cdn/${/\/inspection-([^/]+)\/define|\/languages\/(.+)\.ts/.exec(input)?.slice(1).find(Boolean) ?? pkg.name}.js`,
      format: 'es',
      sourcemap: true,
      inlineDynamicImports: true,
      banner: `/*! ${pkg.name} ${pkg.version} (MIT) with Lit (BSD-3-Clause) */`,
    },
    plugins: [
      nodeResolve({ exportConditions: ['production'], browser: true }),
      ...compile(),
      ownTrustedTypesPolicy({ name: pkg.name }),
      withoutHooks(),
      constAsLet(),
      // Property names are kept as they are: templates, manifests and host pages refer to them.
      terser({
        module: true,
        ecma: 2022,
        compress: { passes: 3, keep_fargs: false, inline: 1 },
        format: { comments: /^!/, wrap_func_args: false },
      }),
      // The parts of Lit have that of Lit; its context says another year.
      emit(
        'third-party-licences.txt',
        'node_modules/lit/LICENSE',
        'node_modules/@lit/context/LICENSE',
      ),
    ],
    treeshake: { moduleSideEffects: hasSideEffects },
    onwarn: fail,
  }));

/**
 * Scripts for the pages of others, which import nothing and leave nothing behind: each runs in a function of its own, as a
 * classic script and as a module. The loader comes last, since it knows the hashes of what it may load.
 */
const hostScripts = [
  { path: 'frames/frames', names: [] },
  { path: 'loader/place', names: [...languageNames(), ...widgetNames()], hashed: languageNames() },
  { path: 'loader/loader', names: [...widgetNames(), 'place'] },
].map(({ path, names, hashed }) => ({
  input: `src/${path}.ts`,
  output: { file: `dist/cdn/${basename(path)}.js`, format: 'es' },
  plugins: [
    ...compile(),
    // The loader loads the file with all widgets where it needs `data`, which is no use without another.
    widgetFiles({ folder: 'dist/cdn', names, hashed, files: { data: pkg.name } }),
    constAsLet(),
    inFunction(),
    terser({
      ecma: 2022,
      toplevel: true,
      compress: { passes: 3, keep_fargs: false, unsafe_arrows: true },
      format: { wrap_func_args: false },
    }),
  ],
  onwarn: fail,
}));

export default [modules, ...singleFiles, ...hostScripts];

/** The names of the files of widgets: an element each, `data` first. */
function widgetNames() {
  const names = readdirSync('src/elements').map((tag) => tag.replace(/^inspection-/, ''));
  return ['data', ...names.filter((name) => name !== 'data').sort()];
}

/** The names of the files of languages. */
function languageNames() {
  return readdirSync('src/generated/languages').map((file) => basename(file, '.ts'));
}

/**
 * Puts a script into an asynchronous function, so that it may wait and has no global names. What goes wrong in it is told
 * in the console, and is no error of the page.
 */
function inFunction() {
  return {
    name: 'in-function',
    renderChunk: (code) => ({ code: `(async()=>{${code}})().catch(console.warn)`, map: null }),
  };
}

function sources() {
  return readdirSync('src', { recursive: true })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .sort();
}

/**
 * Whether an import is left as it is. A package that our users would not get with us stops the
 * build.
 */
function isDependency(id, importer) {
  if (id.startsWith('.') || id.startsWith('\0') || isAbsolute(id)) return false;
  if (
    id.startsWith('node:') ||
    dependencies.some((name) => id === name || id.startsWith(`${name}/`))
  ) {
    return true;
  }
  throw new Error(`${importer} imports "${id}", which is not in the dependencies of package.json`);
}

/**
 * Takes package.json at its word, as the bundlers of our users do. What Lit's own package does at import serves
 * LitElement alone, which no element of ours is.
 */
function hasSideEffects(id) {
  if (id.includes('/node_modules/lit-element/')) return false;
  return id.includes('/node_modules/') || sideEffects.some((pattern) => pattern.test(id));
}

function emit(fileName, ...from) {
  return {
    name: 'emit-file',
    buildStart() {
      const source = from.map((file) => readFileSync(file, 'utf8')).join('\n');
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/**
 * The sources hold the version as a plain constant, so that they run unbuilt; this keeps it equal
 * to package.json.
 */
function checkVersion() {
  return {
    name: 'check-version',
    transform(code, id) {
      if (!id.endsWith('/src/core/version.ts') || code.includes(`"${pkg.version}"`)) return;
      this.error(
        `src/core/version.ts does not say ${pkg.version}: run node scripts/set-version.mjs`,
      );
    },
  };
}

function fail(warning) {
  throw new Error(warning.message);
}
