import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';

import { findBrowser } from './scripts/browser.mjs';
import { countReporter } from './scripts/count-reporter-browser.mjs';
import { testServer } from './scripts/test-server.mjs';
import { TEST_TIME_ZONE } from './scripts/test-time-zone.mjs';

export default {
  files: ['src/**/*.test.ts', '!src/**/*.node.test.ts'],
  nodeResolve: { exportConditions: ['production'] },
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  middleware: [testServer],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: await findBrowser(),
      concurrency: 2,
      createBrowserContext: ({ browser }) =>
        browser.newContext({ locale: 'en-GB', timezoneId: TEST_TIME_ZONE }),
    }),
  ],
  // Checks for accessibility take seconds where others build at the same time.
  testFramework: { config: { timeout: 20_000 } },
  // Some files try thousands of values; npm run fuzz takes its time.
  testsFinishTimeout: Number(process.env.FUZZ_RUNS ?? 0) > 500 ? 7_200_000 : 300_000,
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};
