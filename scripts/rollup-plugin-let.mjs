/**
 * Declares with `let` what the sources declare with `const`. To a browser both are the same once the compiler has seen
 * that nothing is assigned twice, and the minifier then writes neighbours as one declaration.
 */
import { walk } from 'estree-walker';
import MagicString from 'magic-string';

export function constAsLet() {
  return {
    name: 'const-as-let',
    renderChunk(code) {
      const output = new MagicString(code);
      walk(this.parse(code), {
        enter({ type, kind, start }) {
          if (type === 'VariableDeclaration' && kind === 'const')
            output.update(start, start + 'const'.length, 'let');
        },
      });
      return { code: output.toString(), map: output.generateMap({ hires: 'boundary' }) };
    },
  };
}
