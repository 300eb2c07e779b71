/** An explanation for eyes: the sentence with its tokens underlined, the rules, the facts and where they come from. */
import type { Explanation, FactExplanation, SentenceExplanation } from '../../../explain/types.js';
import { padDisplay, displayWidth } from '../../../text/width.js';
import { sayIn } from '../../terminal/messages.js';
import { MESSAGES } from './messages.js';
import { ruleLines } from './rules.js';
import { underlined } from './underline.js';
import type { Say, View } from './view.js';

export function printExplanation({ file, sentences }: Explanation, view: View): string {
  const say = sayIn(view.ui, MESSAGES);
  return sentences.map((sentence) => `${view.paint.bold(`${file}:${sentence.line}`)}\n${sentenceText(sentence, say, view)}`).join('\n');
}

function sentenceText(sentence: SentenceExplanation, say: Say, view: View): string {
  const { text, source, tokens, rules, facts, unclaimed } = sentence;
  const marks = tokens.map(({ start, end, tags }) => ({ start, end, label: tags.join('/') })).filter(({ label }) => label !== '');
  const told = rules.filter(({ verdict }) => verdict !== 'near' && verdict !== 'no');
  const near = rules.filter(({ verdict }) => verdict === 'near' || verdict === 'no');
  const part = (title: string, lines: readonly string[]): string => `${view.paint.dim(`${title}:`)}${lines.length === 0 ? ` ${say('none')}` : `\n${lines.join('\n')}`}\n`;
  return (
    (source === undefined ? '' : part(say('source'), source.split(/\r\n?|\n/).map((line) => `  ${line.trim()}`))) +
    `${underlined(text, { start: 0, end: text.length }, marks, view)}\n` +
    part(say('rules'), told.flatMap((rule) => ruleLines(rule, say, view))) +
    (near.length === 0 ? '' : part(say('near'), near.flatMap((rule) => ruleLines(rule, say, view)))) +
    part(say('facts'), facts.flatMap((fact) => factLines(fact, say, view))) +
    (unclaimed.length === 0 ? '' : view.paint.warn(part(say('unclaimed'), unclaimed.map((figure) => `  ${figure}`))))
  );
}

/** What is shown of a fact in one line; where its slots come from stands below it. */
const SHOWN = [
  'metric', 'value', 'value_max', 'unit', 'qualifier', 'yoy', 'yoy_unit', 'change', 'change_unit', 'change_basis', 'previous', 'previous_unit',
  'status', 'check', 'same_as', 'rule',
];

function factLines({ record, origins }: FactExplanation, say: Say, { paint }: View): string[] {
  const slots = SHOWN.flatMap((key) => (record[key] === undefined ? [] : [`${key}=${record[key]}`]));
  const wide = Math.max(0, ...origins.map(({ value }) => displayWidth(value)));
  const rows = origins.map(({ slot, value, from, line, text }) => {
    const words = from === 'stated' ? say('stated') + (text === undefined || text === value ? '' : `: ${text}`) : say(`from.${from}`, { line: line ?? 0, text: text ?? '' });
    return `    ${padDisplay(slot, 9)}${padDisplay(value, wide)}  ${paint.dim(words)}`;
  });
  return [`  ${slots.join('  ')}`, ...rows];
}
