/** `extract explain`: a sentence as the rules see it, and why they do with it what they do. */
import { existsSync } from 'node:fs';
import type { ExitCode } from '../../../errors.js';
import { explain, type Question } from '../../../explain/explain.js';
import type { Explanation } from '../../../explain/types.js';
import { createExtractor, type Extractor } from '../../../index.js';
import { nearestWord } from '../../../text/nearest.js';
import type { Document } from '../../../types.js';
import type { Context } from '../../command/context.js';
import { readAll } from '../../input/inputs.js';
import { sayIn } from '../../terminal/messages.js';
import { painterFor } from '../../terminal/paint.js';
import { usageError } from '../../terminal/usage.js';
import { MESSAGES } from './messages.js';
import { printExplanation } from './print.js';

export async function explainCommand([place]: readonly string[], context: Context): Promise<ExitCode> {
  const { io, options, own, ui, reporter } = context;
  const say = sayIn(ui, MESSAGES);
  const text = own.text('text');
  if (text === undefined && place === undefined) throw usageError(say('noPlace'));
  if (context.given['format'] !== undefined && options.format !== 'json' && options.format !== 'table') throw usageError(say('format', { name: options.format ?? '' }));
  if (text !== undefined && text.trim() === '') throw usageError(say('noWords'));
  const extractor = await createExtractor({ rules: options.rules, builtin: options.builtin });
  const rule = askedRule(own.text('rule'), extractor, context);
  const asked = own.text('id');
  const question: Question = { all: own.flag('all'), ...(asked === undefined ? {} : { id: asked }), ...(rule === undefined ? {} : { rule }) };
  const explanationOf = (input: string | Document, line?: number): Explanation => {
    const meta = typeof input === 'string' && options.published !== undefined ? { published: options.published } : {};
    return explain(extractor.analyse(input, meta, 'all'), extractor.rules, { ...question, ...(line === undefined ? {} : { line }) });
  };
  const { explanations, exit }: Explained =
    text === undefined ? await ofPlace(place ?? '', { extractor, context, explanationOf }) : { explanations: [explanationOf(text)], exit: 0 };
  const empty = explanations.filter(({ sentences }) => sentences.length === 0);
  if (options.format === 'json') await io.stdout.write(`${JSON.stringify(explanations, undefined, 2)}\n`);
  else {
    const paint = painterFor('stdout', io, options.color);
    const view = { ui, paint, width: io.columns ?? 100, stepsOf: (id: string) => question.all === true || id === rule };
    for (const [index, each] of explanations.entries()) await io.stdout.write((index === 0 ? '' : '\n') + printExplanation(each, view));
  }
  for (const { file } of empty) await reporter.line(asked === undefined ? say('noLine', { file, line: placeOf(place ?? '').line ?? 1 }) : say('noFact', { file, id: asked }));
  return exit === 0 && explanations.length > 0 && empty.length === explanations.length ? 1 : exit;
}

interface Explained {
  readonly explanations: readonly Explanation[];
  readonly exit: ExitCode;
}

interface Explainer {
  readonly extractor: Extractor;
  readonly context: Context;
  readonly explanationOf: (input: Document, line?: number) => Explanation;
}

async function ofPlace(place: string, { extractor, context, explanationOf }: Explainer): Promise<Explained> {
  const { file, line } = placeOf(place);
  const { documents, exit } = await readAll([file], extractor, context);
  return { explanations: documents.map((document) => explanationOf(document, line)), exit };
}

/** `a.txt:12` is line 12 of a.txt, unless a file of exactly that name is there. */
function placeOf(place: string): { readonly file: string; readonly line?: number } {
  const [, file, line] = /^(.+):(\d+)$/.exec(place) ?? [];
  return file === undefined || existsSync(place) ? { file: place } : { file, line: Number(line) };
}

/** The rule of `--rule`; one that there is not is a mistake of the command line. */
function askedRule(name: string | undefined, { rules }: Extractor, { ui, say }: Context): string | undefined {
  if (name === undefined || rules.some(({ id }) => id === name)) return name;
  const ids = rules.map(({ id }) => id);
  const near = nearestWord(name, ids);
  throw usageError(sayIn(ui, MESSAGES)('noRule', { name }) + (near === undefined ? '' : say('use.didYouMean', { name: near })), ids.join(', '));
}
