/** How Storybook is built into a folder, and with which headers that folder is served. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

/** Builds quietly; ends the program with what the build says where it fails. */
export function buildStorybook(folder) {
  const { status, stdout, stderr } = spawnSync(`storybook build --quiet --output-dir ${folder}`, {
    encoding: 'utf8',
    shell: true,
    env: {
      ...process.env,
      PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
      STORYBOOK_DISABLE_TELEMETRY: '1',
      NO_COLOR: '1',
    },
  });
  if (status === 0) return;
  console.error(`${stdout}\n${stderr}`);
  process.exit(1);
}

/**
 * The policy is looser than that of the gallery: the pages of Storybook bring scripts, known by their hashes, and styles
 * inside them. Nothing comes from another host.
 */
export function storybookHeaders(folder) {
  return {
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': [
      "default-src 'none'",
      `script-src 'self' ${hashesOf(folder).join(' ')}`,
      "style-src 'self' 'unsafe-inline'",
      "connect-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "frame-src 'self'",
    ].join('; '),
  };
}

/** The hashes of the scripts inside the two pages that Storybook is made of. */
function hashesOf(folder) {
  return ['index.html', 'iframe.html'].flatMap((file) => {
    const page = readFileSync(`${folder}/${file}`, 'utf8');
    return [...page.matchAll(/<script(?![^>]* src=)[^>]*>(.*?)<\/script>/gs)].map(
      ([, script]) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    );
  });
}
