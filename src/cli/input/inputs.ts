/** The inputs of a command, read as the options say. */
import type { ExitCode } from '../../errors.js';
import type { Document, ReadOptions } from '../../types.js';
import type { Context } from '../command/context.js';
import type { Extractor } from '../command/engine.js';

/** How the inputs are read, as the options say. */
export function readOptions({ io, options }: Pick<Counted, 'io' | 'options'>, onSkipped: (file: string) => void = () => {}): ReadOptions {
  return {
    stdin: io.stdin,
    onSkipped,
    ignore: options.ignore,
    ...(options.encoding !== undefined && { encoding: options.encoding }),
    ...(options.published !== undefined && { published: options.published }),
    ...(options.manifest !== undefined && { manifest: options.manifest }),
    ...(options.selector !== undefined && { selector: options.selector }),
    ...(options.maxBytes !== undefined && { maxBytes: options.maxBytes }),
    ...(options.filesFrom !== undefined && { filesFrom: options.filesFrom }),
  };
}

/** All documents of the inputs; what cannot be read is reported and asks for exit code 4. */
export async function readAll(inputs: readonly string[], extractor: Extractor, context: Context): Promise<{ documents: readonly Document[]; exit: ExitCode }> {
  const documents: Document[] = [];
  let exit: ExitCode = 0;
  for await (const result of extractor.read(inputs, readOptions(context))) {
    if ('document' in result) {
      documents.push(result.document);
    } else {
      exit = 4;
      await context.reporter.problem(result.problem);
    }
  }
  return { documents, exit };
}

/** What counting needs of a command's context. */
interface Counted {
  readonly options: Context['options'];
  readonly io: Pick<Context['io'], 'stdin'>;
  readonly reporter: Pick<Context['reporter'], 'expect'>;
}

/** Has the reporter count the inputs once it has something to show; a list that comes on stdin is not read twice. */
export function expectInputs(paths: readonly string[], { options, io, reporter }: Counted): void {
  reporter.expect(async () => {
    if (options.filesFrom === '-' || paths.includes('-')) return undefined;
    const { expandInputs } = await import('../../read/inputs/expand.js');
    const { releasesIn } = await import('../../read/inputs/count.js');
    let total = 0;
    for await (const input of expandInputs(paths, readOptions({ options, io }), io.stdin)) total += 'file' in input ? releasesIn(input.file) : 1;
    return total;
  });
}
