/** `extract text FILE`: the text as the rules see it. */
import type { ExitCode } from '../errors.js';
import type { Document } from '../types.js';
import type { Context } from './context.js';
import type { Extractor } from './engine.js';
import { readOptions } from './extract.js';

export async function textCommand(args: readonly string[], context: Context): Promise<ExitCode> {
  const extractor = await context.createExtractor();
  const { documents, exit } = await readAll(args, extractor, context);
  for (const document of documents) {
    const { text } = extractor.analyse(document).document;
    await context.io.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  }
  return exit;
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
