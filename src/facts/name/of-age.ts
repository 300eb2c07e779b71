/** Of what age those are that are counted: 3114名|10至20岁|青少年. */
import { patternOf } from '../../lexicon/lists.js';
import type { Token } from '../../annotate/token.js';
import type { Name } from './name.js';

/** The name that begins at `from` with the age right before it, behind a verb of the name; as it is where no age stands there. */
export function ofAge(name: Name | undefined, tokens: readonly Token[], from: number): Name | undefined {
  const [age, first] = tokens.slice(Math.max(from - 1, 0), from + 1);
  const start = name === undefined || first === undefined ? -1 : name.text.lastIndexOf(first.text);
  return name === undefined || from < 1 || age === undefined || start < 0 || !isAge(age) ? name : { ...name, text: name.text.slice(0, start) + age.text + name.text.slice(start) };
}

/** 60—69岁|的|老人用餐费: the same, told with 的. */
export function isOfAge(tokens: readonly Token[], de: number): boolean {
  const age = tokens[de - 1];
  return tokens[de]?.kind === 'de' && age !== undefined && isAge(age) && age.end === tokens[de]?.start;
}

/** 31至35岁|党员, 14至16周岁|未成年人: of what age. */
export function isAge({ kind, text }: Token): boolean {
  return kind === 'skip' && AGE.test(text);
}

const AGE = patternOf`^\d.*${'quantities/ages'}(?:及?以[上下])?$`;
