/**
 * Makes a folder of static files from the tables of inspectorates. All that is large goes through temporary files, so that
 * memory does not grow with the number of providers; what has not changed is taken over; and the folder that was there
 * stays whole until the new one takes its place at once.
 */
import { existsSync } from 'node:fs';

import { inWords } from './errors.js';
import { inputsOf } from './inputs.js';
import { withLock } from './lock.js';
import type { OnProgress, PublishOptions, PublishReport } from './options.js';
import { pauseFor, stopIf } from './pause.js';
import { stopIfStrict, type Counts, type Run, type Workings } from './run.js';
import { swapInProcess } from './swap-in-process.js';
import { hasPublication, targetAt } from './target.js';
import { reportIfUnchanged } from './unchanged.js';
import {
  clearLeftovers,
  makeWorkFolder,
  removeWorkFolder,
  type WorkFolder,
} from './work-folder.js';

/**
 * Publishes. Fails with a `PublishError` that says why in words, and then the folder is as it was before.
 *
 * @param onProgress is told what happens, each problem and conflict in the data among it
 */
export async function publish(
  options: PublishOptions,
  onProgress: OnProgress = () => {},
  workings: Workings = {},
): Promise<PublishReport> {
  const start = performance.now();
  let target = options.out;
  try {
    target = targetAt(options.out);
    const counts = await withLock(target, async () => {
      workings.at?.('locked');
      clearLeftovers(target);
      const hasOld = hasPublication(target);
      const inputs = await inputsOf(options);
      const pause = pauseFor(options.signal);
      return countsOf({ options, target, hasOld, inputs, tell: onProgress, pause, workings });
    });
    return { ...counts, seconds: (performance.now() - start) / 1000 };
  } catch (error) {
    throw inWords(error, `publish into ${target}`);
  }
}

async function countsOf(run: Run): Promise<Counts> {
  const { options, target, hasOld, inputs, tell, pause } = run;
  const isUpToDate = hasOld && !options.force;
  const same = isUpToDate ? await reportIfUnchanged(target, inputs, tell, pause) : undefined;
  if (same) {
    stopIfStrict(options, same.problems);
    return same;
  }
  const work = makeWorkFolder(target);
  try {
    // What is not needed where nothing has changed takes most of the time to load.
    const { makeSite } = await import('./making.js');
    const counts = await makeSite(run, work);
    stopIf(options.signal);
    await putInPlace(run, work);
    return counts;
  } catch (error) {
    if (existsSync(work.path)) removeWorkFolder(work.path);
    throw error;
  }
}

async function putInPlace({ target, tell, workings }: Run, work: WorkFolder): Promise<void> {
  tell({ kind: 'swapping' });
  await swapInProcess(work, target, workings.swapProgram, {
    beforeGo: () => workings.at?.('ready-to-swap'),
    afterGo: () => workings.at?.('swapping'),
  });
  workings.at?.('swapped');
}
