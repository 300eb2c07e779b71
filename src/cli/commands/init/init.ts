/** `extract init [folder]`: the files of a new project; what is there already is left alone. */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ExtractError, type ExitCode } from '../../../errors.js';
import { projectFiles, SCHEMA_FOLDER } from '../../../scaffold/project.js';
import type { Context } from '../../command/context.js';
import { codeOf } from '../../terminal/io.js';
import { sayIn } from '../../terminal/messages.js';
import { usageError } from '../../terminal/usage.js';
import { MESSAGES } from './messages.js';

export async function initCommand([folder = '.']: readonly string[], { io, ui, say: common, reporter }: Context): Promise<ExitCode> {
  const say = sayIn(ui, MESSAGES);
  const there = await stat(folder).catch(() => undefined);
  if (there && !there.isDirectory()) throw usageError(say('noFolder', { folder }));
  const failed = (why: string): string => common('out.failed', { file: folder, why });
  const files = projectFiles(ui);
  for (const { path: name, text } of files) {
    const file = path.join(folder, name);
    if (name.startsWith(SCHEMA_FOLDER)) await writeOver(file, text, failed);
    else if (await writeNew(file, text, failed)) await io.stdout.write(`${posix(file)}\n`);
    else await reporter.line(say('kept', { file: posix(file) }));
  }
  await io.stdout.write(`${posix(path.join(folder, SCHEMA_FOLDER))}/ (${say('schemas')})\n`);
  const inside = path.normalize(folder) === '.';
  await reporter.line(inside ? say('check') : say('next', { folder: posix(folder) }));
  return 0;
}

function posix(file: string): string {
  return file.split(path.sep).join('/');
}

/** Writes a file that is not there yet; false where it is. */
export async function writeNew(file: string, text: string, failed: (why: string) => string): Promise<boolean> {
  return write({ file, text, flag: 'wx' }, failed);
}

/** The schemas are the tool's own: those of an older version make room. */
async function writeOver(file: string, text: string, failed: (why: string) => string): Promise<void> {
  await write({ file, text, flag: 'w' }, failed);
}

interface Writing {
  readonly file: string;
  readonly text: string;
  readonly flag: 'w' | 'wx';
}

async function write({ file, text, flag }: Writing, failed: (why: string) => string): Promise<boolean> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text, { flag });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new ExtractError([{ code: 'UNWRITABLE', message: failed(error instanceof Error ? error.message : String(error)) }]);
  }
}
