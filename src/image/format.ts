/**
 * The file of tables that the build makes once and every run only looks at. Numbers lie in it as they lie in memory, so
 * that a table is a view of the file's bytes; what is text stays as bytes until it is asked for.
 *
 *     byte  0   MAGIC, four characters, written as one number of this machine: other machines' orders of bytes do not read as it
 *           4   VERSION
 *           8   bytes of the whole file: one that was cut short is told
 *          12   bytes of the directory
 *          16   the directory, JSON: { "words.units": [first byte, counted from the first section, bytes], … }
 *           …   sections, each from a multiple of 8 on
 *
 * A section is a run of Uint8, Uint16 or Int32, or JSON in UTF-8. A list of strings is two of them:
 * `x.text`, the UTF-16 units of all, and `x.starts`, where each begins and, last, where the last ends.
 */

/** `tiqu`. */
export const MAGIC = 0x75716974;
/** To be raised when anything in a file of tables is laid out anew. */
export const VERSION = 2;
export const HEADER_BYTES = 16;

/** The next place where a section may begin. */
export function aligned(at: number): number {
  return (at + 7) & ~7;
}
