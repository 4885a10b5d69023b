/**
 * Tests that are left out in engines, each with the reason and the day on which that was seen. They are
 * counted at the end of the run; an entry that fits no test fails it. docs/browsers.md has the table.
 *
 * @type {{
 *   engines: ('Firefox' | 'WebKit')[],
 *   tests: RegExp, // their whole titles
 *   which: string, // the same in words
 *   reason: string,
 *   seen: string,
 * }[]}
 */
export const exceptions = [
  {
    engines: ['WebKit'],
    tests: /forced colours/,
    which: 'all in forced colours',
    reason: 'WebKit has no forced colours',
    seen: '2026-11-22',
  },
  {
    engines: ['Firefox', 'WebKit'],
    tests: /^inspection-(?!badge|letter).* with data that are not what they should be does no harm/,
    which: 'thousands of wrong values in each place of the data, but for the badge and the letter',
    reason: 'Takes minutes, and every element puts values into the page by the same templates',
    seen: '2026-11-22',
  },
  {
    engines: ['Firefox', 'WebKit'],
    tests: /^accessibility .* (?:dark|dark at 320 px|at 320 px): every state$/,
    which: 'axe over every state when dark, at 320 px, and both',
    reason:
      'Takes minutes, and axe reads the same tree; it runs on each element as it is, and at 320 px with text twice as large',
    seen: '2026-11-22',
  },
  {
    engines: ['WebKit'],
    tests: /^hostile pages are measured on a plain page first, where all is well: print$/,
    which: 'a plain page of 320 px, printed',
    reason:
      'In print as its inspector emulates it, the frame is 534 px wide and cuts the badge; not yet tried on paper',
    seen: '2026-11-22',
  },
  {
    engines: ['Firefox'],
    tests: /^from right to left at \d+ px inspection-timeline speaks Arabic/,
    which: 'the timeline in Arabic',
    reason:
      'axe takes words in a line of two directions for covered, and cannot tell their contrast',
    seen: '2026-11-22',
  },
];

const IS_TEST = /^\/src\/.*\.test\.ts$/;

/**
 * Plugin of the test runner: each file of tests begins with a hook that skips what is left out.
 * It stands on the first line, so that the lines of the file keep their numbers.
 */
export function leaveOut() {
  const entries = exceptions.map(({ engines, tests }) => `['${engines.join()}', ${tests}]`).join();
  const hook = `beforeEach(function () {
    const engine = navigator.userAgent.includes('Firefox') ? 'Firefox' : 'WebKit';
    const title = this.currentTest.fullTitle();
    if ([${entries}].some(([engines, tests]) => engines.includes(engine) && tests.test(title))) this.skip();
  });`.replaceAll(/\s*\n\s*/g, ' ');
  return {
    name: 'leave-out',
    transform: ({ path, body }) => (IS_TEST.test(path) ? { body: `${hook}${body}` } : undefined),
  };
}

/** The entries for an engine that fit none of the tests that ran in it. */
export function withoutTest(engine, titles) {
  return exceptions.filter(
    (entry) => entry.engines.includes(engine) && !titles.some((title) => entry.tests.test(title)),
  );
}

/** The exception by which a test was left out; undefined where its file skips it itself. */
export const exceptionOf = (engine, title) =>
  exceptions.find((entry) => entry.engines.includes(engine) && entry.tests.test(title));
