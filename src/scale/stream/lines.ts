/** Bytes that come in pieces, cut into lines that are answered before more is waited for. */
import { createHash, type Hash } from 'node:crypto';

/** One line without its end (\n or \r\n), or the hash of one that is longer than allowed. */
export type Line = { readonly bytes: Uint8Array } | { readonly long: string };

const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d];

/** The lines that end in each piece, together; the last line may lack its end. A line over `most` bytes is not held. */
export async function* linesIn(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<readonly Line[]> {
  let held: Uint8Array[] = [];
  let size = 0;
  let hash: Hash | undefined;
  const add = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > most && hash === undefined) {
      hash = createHash('sha256');
      for (const one of held) hash.update(one);
      held = [];
    }
    if (hash === undefined) held.push(piece);
    else hash.update(piece);
  };
  const take = (): Line => {
    const line = hash === undefined ? { bytes: bare(held.length === 1 && held[0] !== undefined ? held[0] : Buffer.concat(held)) } : { long: hash.digest('hex') };
    [held, size, hash] = [[], 0, undefined];
    return line;
  };
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at));
      lines.push(take());
      from = at + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [take()];
}

function bare(line: Uint8Array): Uint8Array {
  return line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
}
