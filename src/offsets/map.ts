/** Offset maps: where each unit of a text came from, kept exact through every rewriting. */
import type { OffsetMap, Span } from '../types.js';

/** A piece of a text and what stands in its place; `with: ''` drops it, an empty span inserts. */
export interface Edit extends Span {
  readonly with: string;
}

/** A text and the way back to its source; no map where the two are the same. */
export interface MappedText {
  readonly text: string;
  readonly map?: OffsetMap | undefined;
}

/**
 * The text after the edits, with its map.
 *
 *     1,115万户   edits [{start: 1, end: 2, with: ''}]   →   1115万户
 *
 * Edits stand in text order and do not overlap. A replacement as long as what it replaces is mapped
 * unit by unit, any other to the whole replaced piece. Without edits the same object comes back.
 */
export function applyEdits(from: MappedText, edits: readonly Edit[]): MappedText {
  if (edits.length === 0) return from;
  const { text, map } = from;
  const length = lengthAfter(text.length, edits);
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  const parts: string[] = [];
  let read = 0;
  let write = 0;
  for (const edit of edits) {
    parts.push(text.slice(read, edit.start), edit.with);
    write = copyMap(map, { start: read, end: edit.start }, { starts, ends }, write);
    const size = edit.with.length;
    if (size === edit.end - edit.start) {
      write = copyMap(map, edit, { starts, ends }, write);
    } else if (size > 0) {
      const origin = toSource(map, edit);
      starts.fill(origin.start, write, write + size);
      ends.fill(origin.end, write, write + size);
      write += size;
    }
    read = edit.end;
  }
  parts.push(text.slice(read));
  copyMap(map, { start: read, end: text.length }, { starts, ends }, write);
  return { text: parts.join(''), map: { starts, ends } };
}

/**
 * The span of the source that a span of the text came from.
 *
 * Without a map the two are the same. An empty span gives the empty place where the next unit came
 * from (at the end of the text: where the last one ended).
 */
export function toSource(map: OffsetMap | undefined, span: Span): Span {
  if (map === undefined) return { start: span.start, end: span.end };
  if (span.start >= span.end) {
    const at = map.starts[span.start] ?? map.ends[map.ends.length - 1] ?? 0;
    return { start: at, end: at };
  }
  return { start: map.starts[span.start] ?? 0, end: map.ends[span.end - 1] ?? 0 };
}

/** The map of a text through a middle text to the source: `outer` leads to the middle, `inner` on. */
export function composeMaps(outer: OffsetMap, inner: OffsetMap): OffsetMap {
  const length = outer.starts.length;
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const origin = toSource(inner, { start: outer.starts[i] ?? 0, end: outer.ends[i] ?? 0 });
    starts[i] = origin.start;
    ends[i] = origin.end;
  }
  return { starts, ends };
}

/**
 * Carries offsets of the text before the edits to the text after them. Offsets are asked in any
 * order; one inside a replaced piece comes out at the piece's start.
 */
export function offsetShift(edits: readonly Edit[]): (offset: number) => number {
  const shifts = new Int32Array(edits.length);
  let shift = 0;
  edits.forEach((edit, index) => {
    shift += edit.with.length - (edit.end - edit.start);
    shifts[index] = shift;
  });
  return (offset) => {
    let low = 0;
    let high = edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((edits[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const before = low === 0 ? 0 : (shifts[low - 1] ?? 0);
    const inside = edits[low];
    return (inside !== undefined && inside.start < offset ? inside.start : offset) + before;
  };
}

function lengthAfter(length: number, edits: readonly Edit[]): number {
  let result = length;
  for (const edit of edits) result += edit.with.length - (edit.end - edit.start);
  return result;
}

/** Pieces as short as this are copied faster unit by unit. */
const SHORT = 64;

function copyMap(map: OffsetMap | undefined, span: Span, to: OffsetMap, at: number): number {
  const size = span.end - span.start;
  if (map !== undefined && size < SHORT) {
    for (let i = 0; i < size; i++) {
      to.starts[at + i] = map.starts[span.start + i] ?? 0;
      to.ends[at + i] = map.ends[span.start + i] ?? 0;
    }
    return at + size;
  }
  if (map !== undefined) {
    to.starts.set(map.starts.subarray(span.start, span.end), at);
    to.ends.set(map.ends.subarray(span.start, span.end), at);
    return at + size;
  }
  for (let i = 0; i < size; i++) {
    to.starts[at + i] = span.start + i;
    to.ends[at + i] = span.start + i + 1;
  }
  return at + size;
}

/** Adds an edit behind the others; neighbours that replace unit by unit become one. */
export function addEdit(edits: Edit[], start: number, end: number, replacement: string): void {
  const last = edits.at(-1);
  const unitByUnit = replacement.length === end - start;
  if (last !== undefined && last.end === start && unitByUnit && last.with.length === last.end - last.start) {
    edits[edits.length - 1] = { start: last.start, end, with: last.with + replacement };
  } else {
    edits.push({ start, end, with: replacement });
  }
}
