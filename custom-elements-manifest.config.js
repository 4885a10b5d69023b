/** Settings of the analyzer that reads the sources for custom-elements.json. */
export default {
  globs: ['src/core/**/*.ts', 'src/data/**/*.ts', 'src/elements/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts', '**/define.ts'],
  litelement: true,
  quiet: true,
  plugins: [publicOnly(), publishedPaths()],
};

/**
 * Leaves the classes and what they offer. Of private members Storybook would make controls. What a base class marks
 * `@internal` is so in the classes that override it, too.
 */
function publicOnly() {
  const internal = new Set();
  const isClass = ({ kind }) => kind === 'class' || kind === 'mixin';
  const isPublic = ({ name, privacy = 'public' }) =>
    privacy === 'public' && !name.startsWith('#') && !internal.has(name);
  return {
    name: 'public-only',
    analyzePhase({ ts, node }) {
      if (!ts.isClassElement(node)) return;
      if (ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal'))
        internal.add(node.name.text);
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const module of manifest.modules) {
        module.declarations = (module.declarations ?? []).filter(isClass);
        const names = new Set(module.declarations.map(({ name }) => name));
        module.exports = module.exports?.filter(({ declaration }) => names.has(declaration.name));
        for (const declaration of module.declarations) {
          declaration.members = declaration.members?.filter(isPublic);
          // An attribute goes with the property behind it.
          declaration.attributes = declaration.attributes?.filter(
            ({ fieldName }) =>
              !fieldName || declaration.members?.some(({ name }) => name === fieldName),
          );
        }
      }
      manifest.modules = manifest.modules.filter(({ declarations }) => declarations.length > 0);
    },
  };
}

/** Gives the paths in the package in place of those in the repository. */
function publishedPaths() {
  const published = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
  function visit(node) {
    for (const [key, value] of Object.entries(node)) {
      if (value && typeof value === 'object') visit(value);
      else if (key === 'path' || key === 'module') node[key] = published(value);
    }
  }
  return {
    name: 'published-paths',
    packageLinkPhase: ({ customElementsManifest }) => visit(customElementsManifest),
  };
}
