/** Many strings in two runs of numbers; each is made when it is asked for. */

export interface Strings {
  /** The units of all, one behind the other. */
  readonly text: Uint16Array;
  /** Where each begins, and where the last ends. */
  readonly starts: Int32Array;
}

export function stringsOf(list: readonly string[]): Strings {
  const starts = new Int32Array(list.length + 1);
  for (const [at, string] of list.entries()) starts[at + 1] = (starts[at] ?? 0) + string.length;
  const text = new Uint16Array(starts[list.length] ?? 0);
  for (const [at, string] of list.entries()) for (let i = 0; i < string.length; i++) text[(starts[at] ?? 0) + i] = string.charCodeAt(i);
  return { text, starts };
}

export function lengthOf({ starts }: Strings): number {
  return starts.length - 1;
}

/** Longer runs of units overflow the stack of a call. */
const RUN = 8192;

/** The string at this place; '' behind the last. */
export function stringAt({ text, starts }: Strings, at: number): string {
  const [from, to] = [starts[at] ?? 0, starts[at + 1] ?? 0];
  let string = '';
  for (let run = from; run < to; run += RUN) string += String.fromCharCode(...text.subarray(run, Math.min(run + RUN, to)));
  return string;
}

/** The place of a string in a list that is sorted by units; -1 where it is not in it. */
export function placeIn(strings: Strings, string: string): number {
  let [low, high] = [0, lengthOf(strings)];
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compare(strings, middle, string);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/** Below 0 where the string at a place comes before the other. */
function compare({ text, starts }: Strings, at: number, other: string): number {
  const from = starts[at] ?? 0;
  const length = (starts[at + 1] ?? 0) - from;
  for (let i = 0; i < length && i < other.length; i++) {
    const order = (text[from + i] ?? 0) - other.charCodeAt(i);
    if (order !== 0) return order;
  }
  return length - other.length;
}
