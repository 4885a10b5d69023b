/** Why a publication could not be made, for programs by code and for people in words. */

export type PublishErrorCode =
  /** What was asked for makes no sense, or the configuration is not what it should be. */
  | 'options'
  /** A source cannot be read, or no importer knows it. */
  | 'input'
  /** Something was wrong in the data, and nothing may be. */
  | 'problems'
  /** The target is not ours to replace. */
  | 'target'
  /** Another publish is at work on the target. */
  | 'busy'
  /** The disk is full, or does not let us write. */
  | 'disk'
  /** Someone asked to stop. */
  | 'interrupted';

/** The publication was not made, and the folder that was there is as it was. */
export class PublishError extends Error {
  override readonly name = 'PublishError';

  constructor(
    readonly code: PublishErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const DISK: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk can only be read',
  EACCES: 'there is no permission',
  EPERM: 'it is not permitted',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENAMETOOLONG: 'the path is too long',
  EIO: 'the disk does not work as it should',
  EBUSY: 'the folder is in use, or is where a disk is mounted; name a folder inside it',
  EXDEV: 'the folder is where a disk is mounted; name a folder inside it',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is no folder',
};

/** What the file system said, in words; any other error as it is. */
export function inWords(error: unknown, doing: string): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  const reason = code === undefined ? undefined : DISK[code];
  if (error instanceof PublishError || reason === undefined) return error;
  const where = path === undefined ? '' : ` (${code}, ${path})`;
  return new PublishError('disk', `Cannot ${doing}: ${reason}${where}`, { cause: error });
}
