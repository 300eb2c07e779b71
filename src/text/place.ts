/** Places in a source: UTF-16 offsets as code points and lines. */

/** Answers for one source; tables are built once, when first asked. */
export interface Places {
  /** Code points before the UTF-16 offset. */
  codePoint(offset: number): number;
  /** 1-based line that the offset stands in. */
  line(offset: number): number;
}

/**
 * The places of a source. Lines end at \n, \r\n and \r; offsets beyond the end count as the end.
 *
 *     a𠮷\n比    offset 4   →   codePoint 3, line 2
 */
export function placesOf(source: string): Places {
  let wide: Int32Array | undefined;
  let breaks: Int32Array | undefined;
  return {
    codePoint(offset) {
      wide ??= trailSurrogates(source);
      const at = Math.min(offset, source.length);
      return at - countBelow(wide, at);
    },
    line(offset) {
      breaks ??= lineBreaks(source);
      return countBelow(breaks, Math.min(offset, source.length)) + 1;
    },
  };
}

/** Offsets of the second halves of surrogate pairs: none in a text of the basic plane. */
function trailSurrogates(source: string): Int32Array {
  // The regex engine skips a text without surrogates many times faster than a loop here would.
  if (!/[\uD800-\uDBFF]/.test(source)) return new Int32Array(0);
  const found: number[] = [];
  for (const pair of source.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) found.push(pair.index + 1);
  return Int32Array.from(found);
}

function lineBreaks(source: string): Int32Array {
  const found: number[] = [];
  if (!source.includes('\r')) {
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) found.push(at);
  } else {
    for (const end of source.matchAll(/\r\n?|\n/g)) found.push(end.index + end[0].length - 1);
  }
  return Int32Array.from(found);
}

function countBelow(sorted: Int32Array, offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
