/**
 * Every widget under each default theme that Debian has: it looks and reads as on a page with no theme, nothing sticks out, and
 * axe finds nothing in it.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';

import { buildSync } from 'esbuild';

import { THEMES, WORDPRESS } from './packages.mjs';
import { logIn } from './session.mjs';
import { part, tell, tellSame } from './tally.mjs';

const WIDTHS = [320, 1280];
/** As any page here; the language is that of the site. */
const BARE = (content, base) => `<!doctype html><html lang="en-US"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Bare</title>
<style>body { margin: 0; font-family: sans-serif }</style>
<main><h1>Results</h1><h2>Results</h2>${content}</main><script src="${base}loader.js"></script></html>`;

/** What looks at elements in the tests of hostile pages, as a script. */
const looking = () =>
  buildSync({
    stdin: {
      contents: `export { lookAt } from './src/testing/hostile-hosts/look.ts';
        export { expectAccessible } from './src/testing/accessibility.ts';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'looking',
    footer: { js: 'globalThis.looking = looking;' },
    define: { 'process.env.NODE_ENV': '"production"' },
  }).outputFiles[0].text;

export async function testThemes(site, { browser, publication, screenshots }) {
  const { base } = publication;
  const widgets = await widgetsOf(publication);
  tell('there are pages of nine widgets and more', widgets.length < 9 ? [widgets.join()] : []);
  const script = looking();
  const plain = await Promise.all(
    WIDTHS.map((width) => lookAtBare(browser, { base, widgets, script, width })),
  );
  const author = await logIn(site, 'author');
  const blocks = widgets.map(
    (name) => `<!-- wp:inspection-widgets/result {"url":"${base}islington/${name}/"} /-->`,
  );
  // Twenty Twenty-Two's own field for comments is wider than a window of 320 px.
  const post = await author.rest('posts', {
    title: 'All results',
    comment_status: 'closed',
    content: `<!-- wp:heading --><h2>Results</h2><!-- /wp:heading -->${blocks.join('\n')}`,
    status: 'publish',
  });
  const chosen = await site.evaluate('return get_stylesheet();');
  try {
    for (const theme of THEMES) {
      if (!existsSync(`${WORDPRESS}/wp-content/themes/${theme}/style.css`))
        throw new Error(`${theme} is not there`);
      tellSame(
        `${theme} is chosen`,
        await site.evaluate('switch_theme( $input ); return get_stylesheet();', theme),
        theme,
      );
      for (const width of WIDTHS)
        await part(`${theme}, ${width} px`, async () => {
          const page = await open(browser, { width, address: post.link, widgets, script });
          tellLooks(`${theme}, ${width} px`, await looksOf(page, widgets), plain);
          await page.screenshot({ path: `${screenshots}/${theme}-${width}.png`, fullPage: true });
          await page.context().close();
        });
    }
  } finally {
    await site.evaluate('switch_theme( $input ); return true;', chosen);
  }
}

/** Those that a council alone has a page of. */
async function widgetsOf({ base, widgetKinds }) {
  const answers = await Promise.all(
    widgetKinds.map(async ({ name }) => {
      const { ok } = await fetch(`${base}islington/${name}/`);
      return ok ? [name] : [];
    }),
  );
  return answers.flat();
}

/** On a page of a server of its own: browsers keep pages that come from nowhere from asking this machine. */
async function lookAtBare(browser, { base, widgets, script, width }) {
  const links = widgets.map((name) => `<p><a href="${base}islington/${name}/">Result</a></p>`);
  const server = createServer((_, answer) =>
    answer.writeHead(200, { 'Content-Type': 'text/html' }).end(BARE(links.join(''), base)),
  );
  await new Promise((listening) => server.listen(0, 'localhost', listening));
  try {
    const address = `http://localhost:${server.address().port}/`;
    const page = await open(browser, { width, address, widgets, script });
    const looks = await looksOf(page, widgets);
    await page.context().close();
    return looks;
  } finally {
    server.close();
  }
}

/** Opens a page and waits until all widgets are drawn. */
async function open(browser, { width, address, widgets, script }) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(
    (names) =>
      names.every((name) =>
        document
          .querySelector(`inspection-${name}`)
          ?.shadowRoot?.querySelector('[part~="card"] [part~="source"]'),
      ),
    widgets,
  );
  await page.evaluate(script);
  return page;
}

/** How each widget looks and reads, and what axe says of it. */
async function looksOf(page, widgets) {
  const looks = {};
  for (const name of widgets)
    looks[name] = await page.evaluate(async (tag) => {
      const element = document.querySelector(tag);
      element.scrollIntoView();
      // Two frames, for what is laid out only where it is in view.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      const faults = await globalThis.looking.expectAccessible(element).then(
        () => [],
        ({ message }) => [message],
      );
      return { ...globalThis.looking.lookAt(element), violations: faults };
    }, `inspection-${name}`);
  return looks;
}

/** Compares with the bare page of either width: layouts for wide places and narrow ones differ in some colours. */
function tellLooks(where, looks, plain) {
  for (const [name, look] of Object.entries(looks)) {
    const bare = plain.map((each) => each[name]);
    const [fewest] = bare
      .map((each) => differencesOf(look, each))
      .sort((a, b) => a.length - b.length);
    const sameWords = bare.some(({ words }) => words === look.words);
    tell(`${where}, ${name}: reads and looks as on a bare page, whole, and without fault for axe`, [
      ...(sameWords ? [] : [`reads otherwise: ${look.words.slice(0, 300)}`]),
      ...fewest.slice(0, 5),
      ...look.faults.slice(0, 5),
      ...look.violations,
    ]);
  }
}

function differencesOf(look, plain) {
  return Object.entries(look.looks).flatMap(([place, looks]) =>
    Object.entries(plain.looks[place] ?? {})
      .filter(([property, value]) => looks[property] !== value)
      .map(([property, value]) => `${place}: ${property} is ${looks[property]}, not ${value}`),
  );
}
