/** The publication whose results the sites show: one council, published and served by the built program. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { freePort } from './site.mjs';

const program = 'dist/cli/bin.js';

/** The forms in which the publication hands out a result. */
const FORMS = ['link', 'address', 'element', 'div', 'iframe', 'image', 'html', 'email'];

/** Forms that are part of a line, which the copy button puts into a paragraph. */
const INLINE = ['link', 'image'];

/** Publishes Islington's results and serves them until they are stopped. */
export async function startPublication(scratch) {
  if (!existsSync(program)) throw new Error(`${program} is not there: npm run build`);
  const port = await freePort();
  const base = `http://localhost:${port}/`;
  const folder = join(scratch, 'published');
  run('publish', 'data/islington.json', '--out', folder, '--base', base, '--title', 'Results');
  const { serveFolder } = await import('../../dist/cli/serve/server.js');
  const { languageFolders } = await import('../../dist/static/headers.js');
  const { widgetKinds } = await import('../../dist/static/index.js');
  const names = { widgets: widgetKinds.map(({ name }) => name), languages: languageFolders() };
  const serve = () => serveFolder({ folder, port, names });
  let serving = await serve();
  const forms = Object.fromEntries(FORMS.map((form) => [form, formOf(folder, form)]));
  const { sentence, address } = forms.link;
  return {
    base,
    port,
    forms,
    sentence,
    address,
    widgetKinds,
    stop: () => serving.stop(),
    async restart() {
      serving = await serve();
    },
  };
}

/** What an editor gets: the snippet, and what the copy button puts on the clipboard. */
function formOf(folder, form) {
  const said = run('snippet', folder, 'islington', '--widget', 'badge', '--as', form, '--json');
  const { snippet, sentence, address } = JSON.parse(said);
  const html = INLINE.includes(form) ? `<p>${snippet}</p>` : snippet;
  const copy = form === 'address' ? { text: snippet } : { html, text: `${snippet}\n` };
  return { snippet, sentence, address, copy };
}

function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}
