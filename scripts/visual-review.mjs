/** Makes a page of the pictures that `npm run test:visual` found to differ: old, new, difference. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const FOUND = '.cache/visual';
const KINDS = { old: 'Before', new: 'Now', diff: 'Difference' };

const files = existsSync(FOUND) ? readdirSync(FOUND) : [];
const names = files
  .filter((file) => file.endsWith('.new.png'))
  .map((file) => file.slice(0, -'.new.png'.length));

if (names.length === 0) {
  console.log('Nothing differs, as far as the last npm run test:visual has seen');
} else {
  const page = `${FOUND}/review.html`;
  writeFileSync(page, pageOf(names));
  console.log(`${names.length} to look at: ${pathToFileURL(resolve(page)).href}`);
}

function pageOf(all) {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Pictures that differ</title>
<style>
  :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif }
  body { margin: 1.5em }
  .pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30em), 1fr)); gap: 1em }
  figure { margin: 0 }
  img { max-width: 100%; border: 1px solid; vertical-align: top }
</style>
</head>
<body>
<h1>${all.length} pictures differ</h1>
<p>If they are right: <code>npm run test:visual -- --update</code></p>
<ul>${all.map((name) => `<li><a href="#${name}">${name}</a></li>`).join('')}</ul>
${all.map(sectionOf).join('\n')}
</body>
</html>
`;
}

function sectionOf(name) {
  const figures = Object.entries(KINDS)
    .filter(([kind]) => files.includes(`${name}.${kind}.png`))
    .map(([kind, title]) => {
      const file = `${name}.${kind}.png`;
      return `<figure><figcaption>${title}</figcaption><a href="${file}"><img src="${file}" alt="${name}, ${title}"></a></figure>`;
    });
  return `<section id="${name}"><h2>${name}</h2><div class="pictures">${figures.join('')}</div></section>`;
}
