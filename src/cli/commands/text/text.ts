/** `extract text FILE`: the text as the rules see it. */
import type { ExitCode } from '../../../errors.js';
import type { Document } from '../../../types.js';
import type { Context } from '../../command/context.js';
import type { Extractor } from '../../command/engine.js';
import { readAll } from '../../input/inputs.js';
import { writeOut } from '../../output/write.js';

export async function textCommand(args: readonly string[], context: Context): Promise<ExitCode> {
  const extractor = await context.createExtractor();
  const { documents, exit } = await readAll(args, extractor, context);
  const { io, say, options } = context;
  await writeOut(textsOf(documents, extractor), options.output, { io, say, keep: () => documents.length > 0 });
  return exit;
}

async function* textsOf(documents: readonly Document[], extractor: Extractor): AsyncGenerator<string> {
  for (const document of documents) {
    const { text } = extractor.analyse(document).document;
    yield text.endsWith('\n') ? text : `${text}\n`;
  }
}
