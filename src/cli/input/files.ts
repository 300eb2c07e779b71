/** The user's own files, as text. */
import { readFile } from 'node:fs/promises';
import { complaintOf, ExtractError, NOTHING_THERE } from '../../errors.js';
import type { Words } from '../../text/language.js';
import { codeOf } from '../terminal/io.js';
import { messageOf, type Say } from '../terminal/messages.js';

const CHECK_PATH: Words = ['检查路径；含空格时加引号', 'check the path; quote it if it holds spaces'];

/** The bytes of a file of the user's; one that cannot be read ends the run with 4. */
export async function bytesOf(file: string, say: Say): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new ExtractError([{ ...complaintOf({ ...NOTHING_THERE, help: CHECK_PATH }), file }]);
    throw new ExtractError([{ code: 'UNREADABLE', file, message: messageOf(say, 'UNREADABLE') ?? 'UNREADABLE' }]);
  }
}

/** Its text, whatever Excel saved it in: UTF-8 with and without a mark, UTF-16, GB18030. */
export async function textOf(file: string, say: Say): Promise<string> {
  const { decode } = await import('../../read/encoding/decode.js');
  const decoded = await decode(await bytesOf(file, say));
  if ('text' in decoded) return decoded.text.replace(/^\uFEFF/, '');
  throw new ExtractError([{ code: 'UNDECODABLE', file, message: messageOf(say, 'UNDECODABLE') ?? 'UNDECODABLE' }]);
}
