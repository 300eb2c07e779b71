/** What people and money are brought to: 带动|3797人|就业, 帮助|1660人|成功|创业, 带动|消费|2.4亿元. */
import type { Token } from '../../annotate/token.js';
import { setOf } from '../../lexicon/lists.js';
import type { Name } from './name.js';

/** The name of the deed behind the figure at `at`, under the verb before it too (带动就业); any other as it is. */
export function broughtTo(name: Name, tokens: readonly Token[], at: number): Name {
  const verb = tokens[at - 1];
  if (tokens[at]?.quantity?.dimension !== 'person' || verb === undefined || !BRINGS.has(verb.text) || !BROUGHT_TO.has(name.text)) return name;
  return { ...name, text: verb.text + name.text, start: verb.start, verb: undefined };
}

const BRINGS = setOf('names/brings_people');
const BROUGHT_TO = setOf('names/brought_to');

/** 带动|消费|2.4亿元: what is done with money, where its word opens no phrase of place or means. */
export function withDeed(name: Name, tokens: readonly Token[], { at, from }: { readonly at: number; readonly from: number }): Name {
  const [deed, first] = tokens.slice(Math.max(from - 1, 0), from + 1);
  const dimension = tokens[at]?.quantity?.dimension;
  if (from < 1 || deed === undefined || first?.start !== name.start || !DEEDS.has(deed.text) || deed.end !== first.start) return name;
  // 带动|家电销售|9万台: a deed of its own names it.
  if (first.deed !== undefined && first.deed < first.text.length) return name;
  // 带动|利润|提升至|3亿元: the noun itself moves.
  if (tokens.slice(from, at).some(({ kind }) => kind === 'become' || kind === 'change')) return name;
  return dimension === 'money' ? { ...name, text: deed.text + name.text, start: deed.start } : name;
}

const DEEDS = setOf('names/does_as_preposition');
