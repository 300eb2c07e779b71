/** Problems of reading, worded in one place. */
import type { ReadProblem, ReadResult } from '../types.js';

/** What went wrong, before it is known in which file. */
export interface Trouble {
  readonly code: ReadProblem['code'];
  readonly message: string;
  readonly help: string;
}

export function problemOf(file: string, trouble: Trouble): ReadResult {
  return { problem: { file, ...trouble } };
}

/** The trouble behind an error of the file system. */
export function troubleOf(error: unknown): Trouble {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return { code: 'NOT_FOUND', message: 'no such file or folder', help: 'check the path; quote it if it holds spaces or *' };
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return { code: 'NO_PERMISSION', message: 'may not be read by this user', help: 'give yourself permission to read it (chmod u+r)' };
  }
  if (code === 'ELOOP') {
    return { code: 'UNREADABLE', message: 'a link that leads to itself', help: 'remove or mend the symbolic link' };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'UNREADABLE', message: `could not be read: ${message}`, help: 'try to open it with another program' };
}

/** `ENOENT` and its like; undefined for what is no error of the system. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
