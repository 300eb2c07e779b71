/** `--dry-run`: what would be read and what was found out of it, and nothing more. */
import type { ExitCode } from '../../../errors.js';
import type { Document, ReadOptions } from '../../../types.js';
import type { Context } from '../../command/context.js';
import type { Extractor } from '../../command/engine.js';

interface DryRun {
  readonly read: ReadOptions;
  readonly extractor: Extractor;
  readonly context: Context;
}

export async function dryRun(paths: readonly string[], { read, extractor, context }: DryRun): Promise<ExitCode> {
  let exit: ExitCode = 0;
  for await (const result of extractor.read(paths, read)) {
    if ('document' in result) {
      await context.io.stdout.write(`${lineOf(result.document)}\n`);
    } else {
      exit = 4;
      await context.reporter.problem(result.problem);
    }
  }
  return exit;
}

/** File, kind, encoding, date and what it rests on, title, address; cells are empty where nothing is known. */
function lineOf({ file, kind = 'text', encoding, published, title, url }: Document): string {
  const date = published === undefined ? '' : `${published.date} (${published.from})`;
  return [file, kind, encoding, date, title ?? '', url ?? ''].map((cell) => cell.replaceAll(/\s/gu, ' ')).join('\t').trimEnd();
}
