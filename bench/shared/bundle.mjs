/** Bundles as a site would for production: Rollup and Terser, without what is not used. */
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';

/**
 * @param {string} input a file, or the name of one of the modules
 * @param {{ modules?: Record<string, string>, plugins?: import('rollup').Plugin[], treeshake?: object }} [options]
 *   modules in memory by name; further plugins
 * @returns {Promise<string>} the code of an ES module without imports
 */
export async function bundle(input, { modules = {}, plugins = [], treeshake } = {}) {
  const bundled = await rollup({
    input,
    plugins: [
      {
        name: 'modules-in-memory',
        resolveId: (id) => (id in modules ? id : null),
        load: (id) => modules[id] ?? null,
      },
      nodeResolve({ exportConditions: ['production'], browser: true }),
      ...plugins,
      esbuild({ target: 'es2022', include: /\.ts$/ }),
      terser({ module: true, ecma: 2022, compress: { passes: 2 } }),
    ],
    ...(treeshake && { treeshake }),
    onwarn(warning) {
      // What packages of others do among themselves is not ours to mend.
      if (warning.code !== 'CIRCULAR_DEPENDENCY' && warning.code !== 'MODULE_LEVEL_DIRECTIVE')
        throw new Error(warning.message);
    },
  });
  const { output } = await bundled.generate({ format: 'es', inlineDynamicImports: true });
  await bundled.close();
  return output[0].code;
}

/** For packages that ask at run time whether they are in production, and those that are no ES modules. */
export async function peerPlugins() {
  const { default: commonjs } = await import('@rollup/plugin-commonjs');
  const isProduction = {
    name: 'production',
    transform: (code) =>
      code.includes('process.env.NODE_ENV')
        ? { code: code.replaceAll('process.env.NODE_ENV', '"production"'), map: null }
        : null,
  };
  return [isProduction, commonjs()];
}
