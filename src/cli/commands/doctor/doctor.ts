/** `extract doctor`: what this machine can read, and what it would need for the rest. */
import type { ExitCode } from '../../../errors.js';
import type { Finding } from '../../../read/doctor.js';
import type { Words } from '../../../text/language.js';
import { displayWidth } from '../../../text/width.js';
import type { Context } from '../../command/context.js';
import { wordsIn } from '../../terminal/messages.js';

const READERS: Words = ['可读（程序自带）', 'read by extract itself'];
const AIDS: Words = ['可选：转换后再读的工具（本程序不调用）', 'optional: programs to convert other files with first (extract does not call them)'];
const OK: Words = ['可用', 'ok'];
const MISSING: Words = ['缺', 'missing'];

/** Prints the findings; 1 where a reader of ours does not work. */
export async function doctorCommand({ io, ui }: Context): Promise<ExitCode> {
  const { examine } = await import('../../../read/doctor.js');
  const findings = await examine();
  const lineOf = ({ what, works, note }: Finding) => `  ${padded(wordsIn(ui, works ? OK : MISSING), 8)} ${padded(what, 10)} ${wordsIn(ui, note)}`;
  const lines = (is: Finding['is']) => findings.filter((finding) => finding.is === is).map(lineOf);
  const text = [`Node ${process.version}, ${process.platform} ${process.arch}`, '', wordsIn(ui, READERS), ...lines('reader'), '', wordsIn(ui, AIDS), ...lines('aid')];
  await io.stdout.write(`${text.join('\n')}\n`);
  return findings.every(({ is, works }) => is === 'aid' || works) ? 0 : 1;
}

function padded(words: string, width: number): string {
  return words + ' '.repeat(Math.max(0, width - displayWidth(words)));
}
