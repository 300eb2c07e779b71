/** Files packed by gzip, one member or many; unpacked piece by piece. */
import { createGunzip } from 'node:zlib';
import type { Context, Reader } from '../reader.js';
import { MAX_BYTES } from '../size.js';
import { ReadError, isTrouble, troubleFor } from '../problem.js';
import { HEAD, sniff } from '../sniff.js';
import type { Source } from '../source.js';
import { checkDepth, countUnpacked } from './bounds.js';

/** The results of what is inside: `a.jsonl.gz` is read as a.jsonl, under the name of the packed file. */
export const readGzip: Reader = async function* (source, context) {
  checkDepth(source);
  const name = (source.name ?? source.file).replace(/\.gz$/iu, '').replace(/\.tgz$/iu, '.tar');
  const pieces = unpacked(source, context)[Symbol.asyncIterator]();
  const { held, ended } = await firstPieces(pieces);
  const head = Buffer.concat(held);
  const sniffed = sniff(head.subarray(0, HEAD), name);
  const streams = !isTrouble(sniffed) && sniffed.kind.streams === true && sniffed.kind.name !== 'zip';
  const bytes = streams || ended ? head : await allOf(pieces, held, context.options.maxBytes ?? MAX_BYTES);
  yield* context.readInside({
    file: source.file,
    name,
    size: bytes.length,
    slice: (from, to) => bytes.subarray(from, to),
    chunks: async function* () {
      yield bytes;
      if (streams) for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value;
    },
    about: source.about,
    depth: source.depth + 1,
  });
};

async function* unpacked(source: Source, context: Context): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const fed = feed(source, gunzip);
  let packed = 0;
  for await (const piece of gunzip) {
    if (!(piece instanceof Uint8Array)) continue;
    countUnpacked(context, gunzip.bytesWritten - packed, piece.length);
    packed = gunzip.bytesWritten;
    yield piece;
  }
  await fed;
}

/** Writes the packed bytes as fast as they are taken; an error shows where they are read. */
async function feed({ chunks }: Source, gunzip: ReturnType<typeof createGunzip>): Promise<void> {
  try {
    for await (const chunk of chunks()) {
      if (gunzip.destroyed) return;
      if (!gunzip.write(chunk)) await new Promise((resolve) => gunzip.once('drain', resolve).once('close', resolve));
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

/** Enough pieces to tell the kind by. */
async function firstPieces(pieces: AsyncIterator<Uint8Array>): Promise<{ readonly held: Uint8Array[]; readonly ended: boolean }> {
  const held: Uint8Array[] = [];
  for (let size = 0; size < HEAD; ) {
    const next = await pieces.next();
    if (next.done === true) return { held, ended: true };
    held.push(next.value);
    size += next.value.length;
  }
  return { held, ended: false };
}

async function allOf(pieces: AsyncIterator<Uint8Array>, held: readonly Uint8Array[], most: number): Promise<Buffer> {
  const all = [...held];
  let size = held.reduce((sum, piece) => sum + piece.length, 0);
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
    all.push(next.value);
    size += next.value.length;
    if (size > most) throw new ReadError(troubleFor('bomb'));
  }
  return Buffer.concat(all);
}
