/** `extract init [folder]`: the files of a new project; what is there already is left alone. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ExtractError, type ExitCode } from '../../errors.js';
import { projectFiles } from '../../scaffold/project.js';
import type { Context } from '../context.js';
import { codeOf } from '../io.js';
import { sayIn } from '../messages.js';
import { MESSAGES } from './messages.js';

export async function initCommand([folder = '.']: readonly string[], { io, ui, say: common, reporter }: Context): Promise<ExitCode> {
  const say = sayIn(ui, MESSAGES);
  for (const { path: name, text } of projectFiles(ui)) {
    const file = path.join(folder, name);
    if (await writeNew(file, text, (why) => common('out.failed', { file, why }))) await io.stdout.write(`${file.split(path.sep).join('/')}\n`);
    else await reporter.line(say('kept', { file }));
  }
  await reporter.line(say('next', { folder }));
  return 0;
}

/** Writes a file that is not there yet; false where it is. */
export async function writeNew(file: string, text: string, failed: (why: string) => string): Promise<boolean> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new ExtractError([{ code: 'UNWRITABLE', message: failed(error instanceof Error ? error.message : String(error)) }]);
  }
}
