/** Counts what passed, and runs things a few at a time. */
export const counts = { passed: 0, failed: 0 };

/** Says whether something holds; `faults` are the lines that say why not. */
export function tell(what, faults = []) {
  counts[faults.length > 0 ? 'failed' : 'passed'] += 1;
  console.log([`${faults.length > 0 ? 'FAILED' : 'ok    '} ${what}`, ...faults].join('\n       '));
}

/** Whether two values are the same. */
export function tellSame(what, found, expected) {
  const [a, b] = [found, expected].map((value) => JSON.stringify(value));
  tell(what, a === b ? [] : [`expected ${b}`, `found    ${a}`]);
}

/** Runs a part of the suite: what it throws is a failure of that part, and the rest goes on. */
export async function part(what, work) {
  try {
    return await work();
  } catch (error) {
    tell(`${what}: runs to its end`, [error.stack]);
    return undefined;
  }
}

const AT_A_TIME = 3;

/** Does a job for each item, each worker with a page of its own. Results are in the order of the items. */
export async function pool(items, browser, work) {
  const results = [];
  const queue = items.entries();
  const worker = async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    try {
      for (const [index, item] of queue) results[index] = await work(item, page);
    } finally {
      await context.close();
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return results;
}
