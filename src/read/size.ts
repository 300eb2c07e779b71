/** How much is read at once, and how sizes are told. */

/** The most bytes of a file that is held whole, where the user says nothing else. */
export const MAX_BYTES = 50 * 1024 * 1024;

export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}
