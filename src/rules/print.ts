/** Parsed patterns back as they are written: what explanations and the JSON of a rule show of a step. */
import type { Pattern, Step, TokenTest } from './types.js';

/** A step without its capture: `(#Noun && !#Place)`, `(增长|下降)?`, `#Phrase*`. */
export function printStep({ choices, min, max, atStart, atEnd }: Step): string {
  const [first = []] = choices;
  const [only] = first;
  const grouped = choices.length > 1 || first.length !== 1;
  const body = grouped ? `(${choices.map((choice) => choice.map(printTest).join(' ')).join('|')})` : only ? printTest(only) : '';
  return `${atStart ? '^' : ''}${body}${printRepeat(min, max)}${atEnd ? '$' : ''}`;
}

/** A pattern with its captures; parsed again it has the same steps. */
export function printPattern({ steps }: Pick<Pattern, 'steps'>): string {
  const parts = steps.map((step, index) => {
    const opens = step.slot !== undefined && steps[index - 1]?.slot !== step.slot;
    const closes = step.slot !== undefined && steps[index + 1]?.slot !== step.slot;
    const [start, end] = [step.atStart ? '^' : '', step.atEnd ? '$' : ''];
    const { atStart: _, atEnd: __, ...bare } = step;
    return `${start}${opens ? `[<${step.slot}>` : ''}${printStep(bare)}${closes ? ']' : ''}${end}`;
  });
  return parts.join(' ');
}

export function printTest(test: TokenTest): string {
  if (test.is === 'any') return '.';
  if (test.is === 'tag') return `#${test.tag}`;
  if (test.is === 'word') return test.word;
  if (test.is === 'not') return `!${printTest(test.test)}`;
  const parts = test.tests.map(printTest);
  // !(#A|#B) is kept as two tests that both must fail.
  const inner = test.tests.map((part) => (part.is === 'not' ? printTest(part.test) : undefined));
  return inner.every((part) => part !== undefined) ? `!(${inner.join('|')})` : `(${parts.join(' && ')})`;
}

function printRepeat(min: number, max: number): string {
  if (min === 1 && max === 1) return '';
  if (max === 1) return '?';
  if (max === 12) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
  return min === max ? `{${min}}` : `{${min},${max}}`;
}
