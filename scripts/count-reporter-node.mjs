import { inWords, writeCounts } from './test-counts.mjs';

/** Reporter of node:test: counts the tests, and not the suites around them. */
export default async function* countReporter(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:fail') counts.failed += 1;
    else if (type === 'test:pass' && data.skip !== undefined) counts.skipped += 1;
    else if (type === 'test:pass') counts.passed += 1;
  }
  writeCounts('node', counts);
  yield `${inWords(counts)}\n`;
}
