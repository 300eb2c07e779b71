/** What a sentence turns to, of a figure whose name does not say of what: 新能源汽车方面，产量98万辆. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Draft } from '../draft/draft.js';
import { isBare, isProperty } from '../name/property.js';

/** 新能源汽车方面，7月产销分别完成98万辆和99万辆: what the sentence, or its stretch, turns to, of a name that does not say of what; undefined of others. */
export function fieldBefore(draft: Draft, tokens: readonly Token[]): string | undefined {
  if (!isBare(draft.metric ?? '')) return undefined;
  const own = fieldAt(tokens, draft);
  const comma = tokens.findIndex(({ kind }) => kind === 'comma');
  const glued = GLUED.exec(tokens[comma - 1]?.text ?? '')?.groups?.['field'];
  if (glued !== undefined && comma <= MAX_FIELD && own < 0 && opensOn(draft, tokens, comma + 1)) return glued;
  const word = own < 0 && comma <= MAX_FIELD && FIELDS.has(tokens[comma - 1]?.text ?? '') ? comma - 1 : own;
  const noun = tokens[word - 1];
  if (noun?.kind !== 'noun') return undefined;
  const field = noun.text.replace(MARKET, '');
  return isProperty(field) || MARKETS.has(field) || field.length < MIN_FIELD_UNITS ? undefined : field;
}

/** …；助学方面，支出9千万元: index of the word that opens the stretch of the figure, right before its name; -1 where none does. */
export function fieldAt(tokens: readonly Token[], { at, name }: Draft): number {
  const from = tokens.findLastIndex(({ kind }, index) => index < at && kind === 'semicolon') + 1;
  const word = tokens.findIndex(({ text }, index) => index > from && index < from + MAX_FIELD && FIELDS.has(text));
  if (word < 0 || word > at || tokens[word - 1]?.kind !== 'noun') return -1;
  return opensOn({ name }, tokens, tokens[word + 1]?.kind === 'comma' ? word + 2 : word + 1) ? word : -1;
}

/** True where nothing but a time, a place and the like stands between `from` and the name. */
function opensOn({ name }: Pick<Draft, 'name'>, tokens: readonly Token[], from: number): boolean {
  let next = from;
  while (BEFORE_NAME.has(tokens[next]?.kind ?? '')) next++;
  return name !== undefined && tokens[next]?.start === name.start;
}

/** 多晶硅环节，1—6月全国产量超过60万吨 */
const GLUED = patternOf`^(?<field>.{2,8})${'names/glued_fields'}$`;

const BEFORE_NAME: ReadonlySet<string> = new Set(['period', 'adverb', 'place', 'light']);
const FIELDS = setOf('names/fields');
const MARKETS = setOf('names/fields_end');
const MARKET = patternOf`(?<=.{2})${'names/fields_end'}$`;
const MAX_FIELD = 3;
const MIN_FIELD_UNITS = 2;
