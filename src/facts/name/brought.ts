/** What people are brought to, told around the figure: 带动|3797人|就业, 帮助|1660人|成功|创业. */
import type { Token } from '../../annotate/token.js';
import { setOf } from '../../lexicon/lists.js';
import type { Name } from './name.js';

/** The name of the deed behind the figure at `at`, under the verb before it too (带动就业); any other as it is. */
export function broughtTo(name: Name, tokens: readonly Token[], at: number): Name {
  const verb = tokens[at - 1];
  if (tokens[at]?.quantity?.dimension !== 'person' || verb === undefined || !BRINGS.has(verb.text) || !DEEDS.has(name.text)) return name;
  return { ...name, text: verb.text + name.text, start: verb.start, verb: undefined };
}

const BRINGS = setOf('names/brings_people');
const DEEDS = setOf('names/brought_to');
