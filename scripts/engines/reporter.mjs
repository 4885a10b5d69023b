/** Reporter of the test runner: what passed in each engine, what was left out and why. */
import { relative } from 'node:path';

import { exceptionOf, withoutTest } from './exceptions.mjs';

/**
 * @param options.complete whether all files run: an exception that fits no test is a failure then
 * @param options.done is told what was found in each engine
 */
export function engineReporter({ complete, done }) {
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  return {
    reportTestFileResults({ testFile, sessionsForTestFile }) {
      const passed = sessionsForTestFile.every((session) => session.passed);
      const times = sessionsForTestFile.map(
        ({ browser, testResults }) => `${browser.name} ${Math.round(durationOf(testResults))} s`,
      );
      console.log(
        `${passed ? 'ok    ' : 'FAILED'} ${relative('.', testFile)} (${times.join(', ')})`,
      );
    },
    onTestRunFinished({ sessions }) {
      const browsers = [...new Set(sessions.map(({ browser }) => browser))];
      const engines = browsers.map((browser) => {
        const found = resultsOf(sessions.filter((session) => session.browser === browser));
        const unused = complete ? withoutTest(browser.name, found.titles) : [];
        for (const { tests } of unused)
          console.log(`FAILED exceptions.mjs: no test in ${browser.name} fits ${tests}`);
        return {
          ...found,
          failed: found.failed + unused.length,
          name: browser.name,
          version: browser.version,
        };
      });
      engines.forEach(tellOf);
      console.log(`\n${seconds()} s`);
      done(engines);
    },
  };
}

function tellOf({ name, version, passed, failed, skipped }) {
  console.log(
    `\n${name} (${version}): ${passed} passed, ${failed} failed, ${skipped.length} left out`,
  );
  const excepted = new Map();
  for (const title of skipped) {
    const exception = exceptionOf(name, title);
    if (exception) excepted.set(exception, (excepted.get(exception) ?? 0) + 1);
    else console.log(`  skipped by its own file: ${title}`);
  }
  for (const [{ which, reason }, times] of excepted)
    console.log(`  ${times} of ${which}: ${reason}`);
}

/** Seconds in tests. A file that does not even run has no results. */
function durationOf({ tests, suites } = { tests: [], suites: [] }) {
  const own = tests.reduce((sum, { duration = 0 }) => sum + duration / 1000, 0);
  return suites.reduce((sum, suite) => sum + durationOf(suite), own);
}

/** A file that does not even run counts as one failed test. */
function resultsOf(sessions) {
  const found = { passed: 0, failed: 0, skipped: [], titles: [] };
  for (const { testResults, errors, passed } of sessions) {
    const before = found.failed;
    if (testResults) addSuite(found, testResults, '');
    if (errors.length > 0 || (!passed && found.failed === before)) found.failed += 1;
  }
  return found;
}

function addSuite(found, { tests, suites, name }, above) {
  const path = [above, name].filter(Boolean).join(' ');
  for (const test of tests) {
    const title = `${path} ${test.name}`;
    found.titles.push(title);
    if (test.skipped) found.skipped.push(title);
    else if (test.passed) found.passed += 1;
    else found.failed += 1;
  }
  for (const suite of suites) addSuite(found, suite, path);
}
