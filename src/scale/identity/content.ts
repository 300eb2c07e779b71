/** What makes the user's own files the ones that they are: rules, lists. */
import { createHash } from 'node:crypto';
import { hashFolder } from './engine.js';

/** The hash of all files that the paths name; '' for none. Throws the error of the file system where one is not there. */
export function contentId(paths: readonly string[]): string {
  if (paths.length === 0) return '';
  const hash = createHash('sha256');
  for (const path of paths) hashFolder(path, hash);
  return hash.digest('hex');
}
