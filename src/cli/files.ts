/** The user's own files, as text. */
import { readFile } from 'node:fs/promises';
import { ExtractError } from '../errors.js';
import { codeOf } from './io.js';
import { messageOf, type Say } from './messages.js';

/** The bytes of a file of the user's; one that cannot be read ends the run with 4. */
export async function bytesOf(file: string, say: Say): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const key = codeOf(error) === 'ENOENT' ? 'NOT_FOUND' : 'UNREADABLE';
    throw new ExtractError([{ code: key, file, message: messageOf(say, key) ?? key }]);
  }
}

/** Its text, whatever Excel saved it in: UTF-8 with and without a mark, UTF-16, GB18030. */
export async function textOf(file: string, say: Say): Promise<string> {
  const { decode } = await import('../read/encoding/decode.js');
  const decoded = await decode(await bytesOf(file, say));
  if ('text' in decoded) return decoded.text.replace(/^\uFEFF/, '');
  throw new ExtractError([{ code: 'UNDECODABLE', file, message: messageOf(say, 'UNDECODABLE') ?? 'UNDECODABLE' }]);
}
