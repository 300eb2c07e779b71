/** `extract explain`: a sentence as the rules see it. */
import { existsSync } from 'node:fs';
import { KINDS } from '../../annotate/kinds.js';
import type { ExitCode } from '../../errors.js';
import { toSource } from '../../text/map.js';
import { placesOf } from '../../text/place.js';
import type { Span } from '../../types.js';
import { columnOf } from '../../write/columns.js';
import { recordOf } from '../../write/rows.js';
import type { Entry, Paint } from '../../write/writer.js';
import type { Context } from '../context.js';
import type { Analysis, SentenceAnalysis } from '../engine.js';
import { sayIn, type SayOf } from '../messages.js';
import { MESSAGES } from './messages.js';
import { painterFor } from '../paint.js';
import { usageError } from '../usage.js';
import { readAll } from '../inputs.js';
import { underlined } from './underline.js';

export async function explainCommand([place]: readonly string[], context: Context): Promise<ExitCode> {
  const { io, options, own } = context;
  const say = sayIn(context.ui, MESSAGES);
  const text = own.text('text');
  const view: View = { say, paint: painterFor('stdout', io, options.color), width: io.columns ?? 100 };
  const extractor = await context.createExtractor();
  if (text !== undefined) {
    const meta = options.published === undefined ? {} : { published: options.published };
    await io.stdout.write(explained(extractor.analyse(text, meta, 'all'), undefined, view));
    return 0;
  }
  if (place === undefined) throw usageError(say('noPlace'));
  const { file, line } = placeOf(place);
  const { documents, exit } = await readAll([file], extractor, context);
  for (const document of documents) {
    const shown = explained(extractor.analyse(document, {}, 'all'), line, view);
    if (shown === '') await context.reporter.line(say('noLine', { file, line: line ?? 0 }));
    else await io.stdout.write(shown);
  }
  return exit;
}

type Say = SayOf<typeof MESSAGES>;

interface View {
  readonly say: Say;
  readonly paint: Paint;
  readonly width: number;
}

/** `a.txt:12` is line 12 of a.txt, unless a file of exactly that name is there. */
function placeOf(place: string): { readonly file: string; readonly line?: number } {
  const [, file, line] = /^(.+):(\d+)$/.exec(place) ?? [];
  return file === undefined || existsSync(place) ? { file: place } : { file, line: Number(line) };
}

/** All sentences, or those that touch the line of the source; '' where none does. */
function explained(analysis: Analysis, line: number | undefined, view: View): string {
  const places = placesOf(analysis.document.source);
  const linesOf = (span: Span): readonly [number, number] => {
    const { start, end } = toSource(analysis.document.map, span);
    return [places.line(start), places.line(Math.max(start, end - 1))];
  };
  return analysis.sentences
    .map((sentence) => ({ sentence, lines: linesOf(sentence.span) }))
    .filter(({ lines: [first, last] }) => line === undefined || (first <= line && line <= last))
    .map(({ sentence, lines: [first] }) => `${view.paint.bold(`${analysis.document.file}:${first}`)}\n${sentenceText(analysis, sentence, view)}\n`)
    .join('');
}

function sentenceText(analysis: Analysis, sentence: SentenceAnalysis, view: View): string {
  const { say, paint } = view;
  const { text } = analysis.document;
  const marks = sentence.tokens.map(({ start, end, kind }) => ({ start, end, label: (KINDS[kind] ?? []).join('/') })).filter(({ label }) => label !== '');
  const inside = ({ start, end }: Span): boolean => sentence.span.start <= start && end <= sentence.span.end;
  const bare = analysis.unclaimed.filter(inside).map(({ start, end }) => `  ${text.slice(start, end)}`);
  const matches = sentence.matches.map((match) => matchText(text, sentence, match));
  const facts = factsIn(analysis, sentence).flatMap((fact) => factLines(fact, say));
  const part = (title: string, lines: readonly string[]): string =>
    `${paint.dim(`${title}:`)}${lines.length === 0 ? ` ${say('none')}` : `\n${lines.join('\n')}`}\n`;
  return (
    `${underlined(text, sentence.span, marks, view)}\n` +
    part(say('rules'), matches) +
    part(say('facts'), facts) +
    (bare.length === 0 ? '' : paint.warn(part(say('unclaimed'), bare)))
  );
}

function matchText(text: string, { tokens }: SentenceAnalysis, match: SentenceAnalysis['matches'][number]): string {
  const cut = ({ from, to }: { readonly from: number; readonly to: number }): string => text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');
  const slots = Object.entries(match.slots).map(([name, range]) => `${name}=${cut(range)}`);
  return `  ${[match.rule.id, `「${cut(match)}」`, ...slots].join('  ')}`;
}

/** Facts whose figure stands in the sentence. */
function factsIn({ document, facts }: Analysis, { span }: SentenceAnalysis): readonly Entry[] {
  const places = placesOf(document.source);
  const { start, end } = toSource(document.map, span);
  const [first, last] = [places.codePoint(start), places.codePoint(end)];
  return facts.filter((fact) => first <= fact.start && fact.end <= last);
}

const SHOWN = ['region', 'body', 'metric', 'parent', 'period', 'value', 'value_max', 'unit', 'text', 'qualifier', 'yoy', 'yoy_unit', 'change', 'change_unit', 'change_basis', 'previous', 'previous_unit', 'status', 'check', 'same_as', 'rule'];

/** The fact's slots, an inherited one marked with what it was taken from: the words around. */
function factLines(fact: Entry, say: Say): string[] {
  const record = recordOf(fact, SHOWN.flatMap((key) => columnOf(key) ?? []));
  const inherited = new Set<string>(fact.inherited ?? []);
  const slots = Object.entries(record).map(([key, value]) => `${key}=${value}${inherited.has(key) ? `（${say('inherited')}）` : ''}`);
  return [`  ${slots.join('  ')}`];
}
