/** The lines of a comparison to stdout, or to the file that `-o` names. */
import type { Paint } from '../../../write/writer.js';
import type { Context } from '../../command/context.js';
import { writeOut } from '../../output/write.js';
import { painterFor } from '../../terminal/paint.js';

type Where = Pick<Context, 'io' | 'say' | 'options'>;

/** The painter for where the lines go: a file has no colours unless they are asked for. */
export function paintFor({ io, options }: Where): Paint {
  const toFile = options.output !== undefined && options.output !== '-';
  return painterFor('stdout', io, toFile && options.color === 'auto' ? 'never' : options.color);
}

export async function writeLines(lines: readonly string[], { io, say, options }: Where): Promise<void> {
  await writeOut(ended(lines), options.output, { io, say });
}

async function* ended(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield `${line}\n`;
}
