/** Whether anything is to be done at all: the quick answer of a second run. */
import type { Inputs } from './inputs.js';
import { isIntact, manifestOf, stampOf, type EndLine, type NoteLine } from './manifest.js';
import type { PublishReport } from './options.js';
import type { Pause } from './pause.js';

type Counts = Omit<PublishReport, 'seconds'>;

/**
 * The report of a publication that was made from the same inputs, with every file as the manifest says; `undefined` where
 * it is not so. Tells what was wrong in the data once more.
 */
export async function reportIfUnchanged(
  target: string,
  inputs: Inputs,
  tell: (note: NoteLine) => void,
  pause: Pause,
): Promise<Counts | undefined> {
  const stamp = stampOf(target);
  let end: EndLine | undefined;
  for (const line of manifestOf(target)) {
    if (line.kind === 'publication' && line.input !== inputs.all) return undefined;
    if (line.kind === 'provider' || line.kind === 'site') {
      if (!line.files.every((file) => isIntact(target, file, stamp))) return undefined;
      await pause();
    }
    if (line.kind === 'end') end = line;
  }
  if (!end) return undefined;
  for (const line of manifestOf(target)) {
    if (line.kind === 'problem' || line.kind === 'conflict') tell(line);
  }
  const { kind: _, files, ...counts } = end;
  const filesOf = { total: files, written: 0, unchanged: files, removed: 0 };
  return { changed: false, ...counts, files: filesOf };
}
