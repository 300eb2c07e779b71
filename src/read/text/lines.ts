/** Bytes that come in pieces, cut into lines. */

const LINE_FEED = 0x0a;

/**
 * The lines of a stream of bytes without their line feeds, in order; a line of more than `longest` bytes is
 * passed over and told as 'too long'. No encoding of Chinese but UTF-16 has a line feed inside a character.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Uint8Array | 'too long'> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      size += at - from;
      if (size > longest) yield 'too long';
      else yield joined(held, chunk.subarray(from, at));
      held = [];
      size = 0;
      from = at + 1;
    }
    size += chunk.length - from;
    if (size <= longest) held.push(chunk.subarray(from));
    else held = [];
  }
  if (size > longest) yield 'too long';
  else if (size > 0) yield joined(held, new Uint8Array(0));
}

function joined(held: readonly Uint8Array[], last: Uint8Array): Uint8Array {
  return held.length === 0 ? last : Buffer.concat([...held, last]);
}
