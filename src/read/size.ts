/** How much is read at once, and how sizes are told. */

/** The most bytes of a file that is held whole, where the user says nothing else. */
export const MAX_BYTES = 50 * 1024 * 1024;

/** A size in words, rounded up: 104,857,600 is 100 MB, 1,500 is 2 KB. */
export function sizeWords(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${Math.ceil(bytes / 1024 / 1024)} MB`;
}
