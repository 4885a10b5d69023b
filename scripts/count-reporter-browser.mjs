import { inWords, writeCounts } from './test-counts.mjs';

/** Reporter of the web test runner. A file that does not even run counts as one failed test. */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const { testResults, errors, passed } of sessions) {
        const before = counts.failed;
        if (testResults) addSuite(counts, testResults);
        if (errors.length > 0 || (!passed && counts.failed === before)) counts.failed += 1;
      }
      writeCounts('browser', counts);
      console.log(inWords(counts));
    },
  };
}

function addSuite(counts, { tests, suites }) {
  for (const { skipped, passed } of tests) {
    if (skipped) counts.skipped += 1;
    else if (passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const suite of suites) addSuite(counts, suite);
}
