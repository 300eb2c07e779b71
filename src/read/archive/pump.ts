/** Bytes that come in pieces, taken line by line and count by count. */

const LINE_FEED = 0x0a;
/** Fields of records are shorter. */
const LONGEST_LINE = 65_536;

export interface Pump {
  /** The next line without its end; undefined where the bytes end. */
  readonly line: () => Promise<string | undefined>;
  /** The next bytes, fewer where they end. */
  readonly take: (count: number) => Promise<Uint8Array>;
  /** Passes over bytes. */
  readonly skip: (count: number) => Promise<void>;
}

export function pumpOf(chunks: AsyncIterable<Uint8Array>): Pump {
  const pieces = chunks[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array(0);
  const more = async (): Promise<boolean> => {
    const next = await pieces.next();
    if (next.done === true) return false;
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
    return true;
  };
  const cut = (count: number): Uint8Array => {
    const bytes = held.subarray(0, count);
    held = held.subarray(bytes.length);
    return bytes;
  };
  return {
    async line() {
      let end = held.indexOf(LINE_FEED);
      while (end < 0 && held.length < LONGEST_LINE && (await more())) end = held.indexOf(LINE_FEED);
      if (end < 0 && held.length === 0) return undefined;
      const bytes = cut(end < 0 ? held.length : end + 1);
      return Buffer.from(bytes).toString('latin1').replace(/\r?\n$/u, '');
    },
    async take(count) {
      const taken: Uint8Array[] = [];
      for (let left = count; left > 0; ) {
        if (held.length === 0 && !(await more())) break;
        const bytes = cut(left);
        taken.push(bytes);
        left -= bytes.length;
      }
      return Buffer.concat(taken);
    },
    async skip(count) {
      for (let left = count; left > 0; ) {
        if (held.length === 0 && !(await more())) return;
        left -= cut(left).length;
      }
    },
  };
}
