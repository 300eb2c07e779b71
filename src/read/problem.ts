/** Problems and warnings of reading, in the words of words.ts. */
import type { Complaint } from '../errors.js';
import { complaintOf } from '../errors.js';
import type { Values, Words } from '../text/language.js';
import { sayWords } from '../text/language.js';
import type { ReadResult } from '../types.js';
import { TROUBLES, WARNINGS } from './words.js';

/** What went wrong, before it is known in which file. */
export interface Trouble extends Complaint {
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

export function troubleFor(key: keyof typeof TROUBLES, values: Values = {}): Trouble {
  return { help: '', ...complaintOf(TROUBLES[key], values) };
}

/** A warning with its values, in both languages. */
export function warningFor(key: keyof typeof WARNINGS, values: Values = {}): Words {
  return [sayWords('zh', WARNINGS[key], values), sayWords('en', WARNINGS[key], values)];
}

export function problemOf(file: string, trouble: Trouble): ReadResult {
  return { problem: { file, ...trouble } };
}

export function isTrouble(result: object): result is Trouble {
  return 'code' in result && 'help' in result;
}

/** The trouble behind whatever a reader threw: the file is damaged, unless the error says more. */
export function damageOf(error: unknown): Trouble {
  if (error instanceof ReadError) return error.trouble;
  const code = errorCode(error);
  if (code === 'ERR_BUFFER_TOO_LARGE') return troubleFor('bomb');
  if (code !== undefined && /^E[A-Z]+$/u.test(code)) return troubleOf(error);
  return damaged(error instanceof Error ? error.message : String(error));
}

/** The file is damaged; `what` says how, in a few words. */
export function damaged(what: string | Words): Trouble {
  return troubleFor('damaged', { what: typeof what === 'string' ? (what.split('\n', 1)[0] ?? '') : what });
}

/** The trouble behind an error of the file system. */
export function troubleOf(error: unknown): Trouble {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return troubleFor('noFile');
  if (code === 'EACCES' || code === 'EPERM') return troubleFor('noPermission');
  if (code === 'ELOOP') return troubleFor('linkLoop');
  return troubleFor('failed', { what: error instanceof Error ? error.message : String(error) });
}

/** `ENOENT` and its like; undefined for what is no error of the system. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
