/** Documents as readers begin them. */
import { createHash } from 'node:crypto';
import type { Document, ReadOptions } from '../types.js';
import type { Decoded } from './encoding/decode.js';

export interface Origin {
  readonly file: string;
  /** What sha256 is taken of. */
  readonly bytes: Uint8Array | string;
  readonly options: ReadOptions;
}

/** The document of a decoded text: nothing marked, nothing dated but by the user. */
export function documentOf({ file, bytes, options }: Origin, { text, encoding, warnings }: Decoded): Document {
  return {
    file,
    source: text,
    text,
    encoding,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    tables: [],
    warnings: text.trim() === '' ? [...warnings, 'the file holds no text'] : warnings,
    ...(options.published === undefined ? {} : { published: { date: options.published, from: 'flag' as const } }),
  };
}
