/** `extract text FILE`: the text as the rules see it. */
import type { ExitCode } from '../../errors.js';
import type { Context } from '../context.js';
import { readAll } from '../inputs.js';

export async function textCommand(args: readonly string[], context: Context): Promise<ExitCode> {
  const extractor = await context.createExtractor();
  const { documents, exit } = await readAll(args, extractor, context);
  for (const document of documents) {
    const { text } = extractor.analyse(document).document;
    await context.io.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  }
  return exit;
}
