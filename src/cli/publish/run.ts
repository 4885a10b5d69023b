/** One run of publishing: what its parts share. */
import type { Disk } from './disk.js';
import { PublishError } from './errors.js';
import type { Inputs } from './inputs.js';
import type { Makers, OnProgress, PublishOptions, PublishReport } from './options.js';
import type { Pause } from './pause.js';

/** Parts that tests put others in place of. */
export interface Workings {
  makers?: Makers;
  disk?: Disk;
  swapProgram?: URL;
  /** Is called at each step, by its name. */
  at?: (step: Step) => void;
}

export const STEPS = [
  'locked',
  'read',
  'merged',
  'written',
  'ready-to-swap',
  'swapping',
  'swapped',
] as const;

export type Step = (typeof STEPS)[number];

/** All of the report but the time. */
export type Counts = Omit<PublishReport, 'seconds'>;

/** One run: what is asked for, and what is known before anything is read. */
export interface Run {
  options: PublishOptions;
  target: string;
  /** Whether a publication stands there. */
  hasOld: boolean;
  inputs: Inputs;
  tell: OnProgress;
  pause: Pause;
  workings: Workings;
}

export function stopIfStrict({ strict = false }: PublishOptions, problems: number): void {
  if (!strict || problems === 0) return;
  const many = `${problems} ${problems === 1 ? 'problem' : 'problems'}`;
  throw new PublishError('problems', `${many} in the data: nothing was published`);
}
