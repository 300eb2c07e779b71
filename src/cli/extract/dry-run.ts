/** `--dry-run`: what would be read, with kind and encoding, and nothing more. */
import type { ExitCode } from '../../errors.js';
import type { ReadOptions } from '../../types.js';
import type { Context } from '../context.js';
import type { Extractor } from '../engine.js';

interface DryRun {
  readonly read: ReadOptions;
  readonly extractor: Extractor;
  readonly context: Context;
}

export async function dryRun(paths: readonly string[], { read, extractor, context }: DryRun): Promise<ExitCode> {
  let exit: ExitCode = 0;
  for await (const result of extractor.read(paths, read)) {
    if ('document' in result) {
      const { file, encoding } = result.document;
      await context.io.stdout.write(`${[file, kindOf(file), encoding].join('\t')}\n`);
    } else {
      exit = 4;
      await context.reporter.problem(result.problem);
    }
  }
  return exit;
}

/** The kind of an input by its ending: html, md, txt; a line of JSONL is jsonl. */
function kindOf(file: string): string {
  return /\.([a-z0-9]+)(?:#.*)?$/i.exec(file)?.[1]?.toLowerCase() ?? 'txt';
}
