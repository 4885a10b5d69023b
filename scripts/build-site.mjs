/**
 * Builds dist/site: the gallery, which loads the CDN files and the data as a stranger's page would. With `--storybook`
 * Storybook is built into it, and linked from it.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

import { claimInWords } from '../site/claim.mjs';
import { claimSection, galleryPage } from '../site/gallery.mjs';
import { rebuiltPage } from '../site/rebuilt/page.mjs';
import { rebuiltPages } from '../site/rebuilt/pages.mjs';
import { councilSections, providerSections, widgetSections } from '../site/sections.mjs';
import { buildStorybook } from './storybook.mjs';

const target = 'dist/site';
const { storybook = false } = parseArgs({ options: { storybook: { type: 'boolean' } } }).values;
const readJson = async (path) => JSON.parse(await readFile(path, 'utf8'));
const integrity = await readJson('dist/cdn/integrity.json');

const groups = [
  {
    title: 'Whole pages',
    first: [{ id: 'rebuilt', title: 'Three documents, rebuilt' }],
    sections: [],
  },
  { title: 'Widgets', sections: await widgetSections(readJson) },
  {
    title: 'Councils',
    sections: [
      claimSection(claimInWords(await readJson('data/councils.json'))),
      ...(await councilSections(readJson)),
    ],
  },
  { title: 'Other inspectorates', sections: await providerSections(readJson) },
];

await rm(target, { recursive: true, force: true });
await cp('site/static', target, { recursive: true });
await cp('dist/cdn', `${target}/cdn`, { recursive: true });
for (const name of ['islington.json', 'councils.json', 'councils', 'providers'])
  await cp(`data/${name}`, `${target}/data/${name}`, { recursive: true });

const pages = {
  'index.html': galleryPage({ groups, rebuilt: rebuiltPages, integrity, storybook }),
  ...Object.fromEntries(
    rebuiltPages.map((each) => [
      each.file,
      rebuiltPage(each, integrity['inspection-widgets.js'].integrity),
    ]),
  ),
};
for (const [file, html] of Object.entries(pages)) {
  await mkdir(dirname(`${target}/${file}`), { recursive: true });
  await writeFile(`${target}/${file}`, html);
}
if (storybook) buildStorybook(`${target}/storybook`);
console.log(
  Object.keys(pages)
    .map((file) => `${target}/${file}`)
    .join('\n'),
);
