/**
 * Publishes, and kills itself at a step if it is told to: for tests of what a killed run leaves behind.
 *
 * Arguments: the options as JSON, the step or nothing, and "plain" for pages that are made and put in place for tests: text
 * without pictures, which takes a tenth of the time, and a swap that can be held.
 */
import type { Makers, PublishOptions } from '../cli/publish/options.js';
import { publish } from '../cli/publish/publish.js';
import { wordsIn } from '../i18n/index.js';
import { untilInterrupted } from '../cli/publish/signals.js';

const [options = '{}', lastStep, kind] = process.argv.slice(2);

const plain: Makers = {
  providerEntry: (document, slug) => ({ slug, name: slug, services: [], sentence: '' }),
  *providerFiles(document, slug, { title }) {
    yield { path: `${slug}/inspection.json`, body: JSON.stringify(document) };
    for (let page = 0; page < 20; page += 1)
      yield {
        path: `${slug}/${page}/index.html`,
        body: `${wordsIn(title, 'en').text}: ${slug}, page ${page}`,
      };
  },
  *siteFiles(entries, provenance, { title }) {
    yield {
      path: 'index.html',
      body: `${wordsIn(title, 'en').text}: ${entries.map(({ slug }) => slug).join(', ')}`,
    };
  },
};

try {
  await untilInterrupted((signal) =>
    publish({ ...(JSON.parse(options) as PublishOptions), signal }, undefined, {
      at(step) {
        process.stdout.write(`${step}\n`);
        if (step === lastStep) process.kill(process.pid, 'SIGKILL');
      },
      ...(kind === 'plain' && {
        makers: plain,
        swapProgram: new URL('./slow-swap.js', import.meta.url),
      }),
    }),
  );
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode ??= 1;
}
