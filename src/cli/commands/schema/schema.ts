/** `extract schema KIND`: the shapes that the checks use, as JSON Schema. */
import type { ExitCode } from '../../../errors.js';
import { SCHEMAS } from '../../../scaffold/schemas.js';
import { jsonSchema } from '../../../schema/json.js';
import { nearestWord } from '../../../text/nearest.js';
import { wordsIn } from '../../../text/language.js';
import { padDisplay } from '../../../text/width.js';
import type { Context } from '../../command/context.js';
import { usageError } from '../../terminal/usage.js';
import { sayIn } from '../../terminal/messages.js';
import { MESSAGES } from './messages.js';

export async function schemaCommand([kind]: readonly string[], { io, ui, say }: Context): Promise<ExitCode> {
  if (kind === undefined) {
    const width = Math.max(...Object.keys(SCHEMAS).map(({ length }) => length));
    await io.stdout.write(Object.entries(SCHEMAS).map(([name, { about }]) => `${padDisplay(name, width)}  ${wordsIn(ui, about)}\n`).join(''));
    return 0;
  }
  const found = SCHEMAS[kind];
  if (found === undefined) {
    const near = nearestWord(kind, Object.keys(SCHEMAS));
    throw usageError(sayIn(ui, MESSAGES)('noSchema', { name: kind }) + (near === undefined ? '' : say('use.didYouMean', { name: near })), Object.keys(SCHEMAS).join(', '));
  }
  await io.stdout.write(`${JSON.stringify(jsonSchema(found.schema, `extract ${kind}`, ui), undefined, 2)}\n`);
  return 0;
}
