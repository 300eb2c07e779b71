/** Documents as readers begin them. */
import { createHash } from 'node:crypto';
import type { About, Document, ReadOptions } from '../types.js';
import type { Decoded } from './encoding/decode.js';
import type { Context } from './reader.js';
import { warningFor } from './problem.js';
import type { Source } from './source.js';

export interface Origin {
  readonly file: string;
  /** What sha256 is taken of. */
  readonly bytes: Uint8Array | string;
  readonly options: ReadOptions;
  readonly about?: About;
}

/** The document of a source that is no text, before there is any: what was known from outside. */
export function blankOf({ file, about, size, slice }: Source, { options }: Context, warnings: Document['warnings'] = []): Document {
  return { ...documentOf({ file, bytes: slice(0, size), options, about }, { text: '', encoding: 'utf-8', warnings: [] }), warnings };
}

/** The document of a decoded text: nothing marked, nothing known of it but what was known from outside. */
export function documentOf({ file, bytes, options, about = {} }: Origin, { text, encoding, warnings }: Decoded): Document {
  const { charset: _, ...known } = about;
  const published = options.published === undefined ? about.published : { date: options.published, from: 'flag' as const };
  return {
    file,
    source: text,
    text,
    encoding,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    tables: [],
    warnings: text.trim() === '' ? [...warnings, warningFor('noText')] : warnings,
    ...known,
    ...(published === undefined ? {} : { published }),
  };
}
