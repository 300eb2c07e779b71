/** Problems of reading, worded in one place. */
import type { ReadProblem, ReadResult } from '../types.js';

/** What went wrong, before it is known in which file. */
export interface Trouble {
  readonly code: ReadProblem['code'];
  readonly message: string;
  readonly help: string;
}

/** A trouble on its way out of a reader. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble.message);
    this.trouble = trouble;
  }
}

export function problemOf(file: string, trouble: Trouble): ReadResult {
  return { problem: { file, ...trouble } };
}

export function isTrouble(result: object): result is Trouble {
  return 'code' in result && 'help' in result;
}

/** Nothing but what the user can do about a file that its own reader gives up on. */
const AGAIN = 'open it with the program that made it and save it anew, or get it again';

/** The trouble behind whatever a reader threw: the file is damaged, unless the error says more. */
export function damageOf(error: unknown): Trouble {
  if (error instanceof ReadError) return error.trouble;
  const code = errorCode(error);
  if (code === 'ERR_BUFFER_TOO_LARGE') return TOO_DENSE;
  if (code !== undefined && /^E[A-Z]+$/u.test(code)) return troubleOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return damaged(message);
}

/** The file is damaged; `what` says how, in a few words. */
export function damaged(what: string): Trouble {
  return { code: 'UNREADABLE', message: `the file is damaged: ${what.split('\n', 1)[0] ?? ''}`, help: AGAIN };
}

export const TOO_DENSE: Trouble = {
  code: 'TOO_LARGE',
  message: 'it unpacks to more than is allowed: perhaps a bomb',
  help: 'unpack it yourself and name the files, or raise the limit with --max-bytes',
};

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
