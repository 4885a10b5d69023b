/** How files come into a folder. Tests put a disk in its place that is full. */
import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';

export interface Disk {
  /** Makes a folder and those above it. */
  folder(path: string): void;
  /** Writes a file that is not there yet. */
  write(path: string, body: string | Uint8Array): void;
  /** Puts a file in a second place, with its bytes and times. */
  carry(from: string, to: string): void;
  /** Makes a symbolic link that leads where another does. */
  carryLink(from: string, to: string): void;
}

/** What systems say where a file cannot be in two places. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EINVAL']);

export const realDisk: Disk = {
  folder(path) {
    mkdirSync(path, { recursive: true });
  },
  write(path, body) {
    writeFileSync(path, body, { flag: 'wx' });
  },
  carry(from, to) {
    try {
      linkSync(from, to);
    } catch (error) {
      if (!NO_LINKS.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      copyWithTimes(from, to);
    }
  },
  carryLink(from, to) {
    symlinkSync(readlinkSync(from), to);
  },
};

export function copyWithTimes(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_EXCL);
  const { atimeMs, mtimeMs } = statSync(from);
  utimesSync(to, atimeMs / 1000, mtimeMs / 1000);
}
