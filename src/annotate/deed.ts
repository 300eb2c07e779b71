/** Deeds that are verbs though nouns stand before them: behind the phrase of a preposition, and behind those who are served. */
import { patternOf, setOf } from '../lexicon/lists.js';
import { isCounter } from './kinds.js';
import type { WordPlace } from './word-place.js';

/** Prepositions of for whom. */
const BENEFICIARY: ReadonlySet<string> = new Set(['为', '给', '替', '向']);
/** The same before a number of them, and words of help: 累计为|12家|企业, 帮助|12家|企业. */
const SERVED = patternOf`(?:[为给替]|${'predicates/helping'})$`;
/** What those are who are served. */
const THINGS = patternOf`${'names/things'}$`;
const IN_NOUN_LIST: ReadonlySet<string> = new Set(['noun', 'body', 'place', 'quoted', 'enum', 'and', 'deixis']);
/** Prepositions of where. */
const WHERE = setOf('places/deed_openers');
/** What ends the name of where something is done. */
const SITES = patternOf`${'places/deed_sites'}${'places/deed_within'}?$`;

/** True of the deed at `at` where it is done for somebody or somewhere: 为高校、科研院所|减免税款, 为|300家|小微企业|减免租金|2万元, 在景区|设置|岗位30个. */
export function isVerbBehind(at: number, wordEnd: number, place: WordPlace): boolean {
  return insidePreposition(at, place) || behindServed(at, wordEnd, place);
}

/** 为高校、科研院所减免税款: behind the noun of a preposition the deed is a verb; of one of where, behind the name of a site (在景区|设置|岗位30个). */
function insidePreposition(at: number, { text, tokens }: WordPlace): boolean {
  const opener = tokens.findLast(({ kind }) => !IN_NOUN_LIST.has(kind));
  if (opener?.kind !== 'prep') return false;
  return BENEFICIARY.has(opener.text) || (WHERE.has(opener.text) && SITES.test(text.slice(opener.end, at)));
}

/** 为|300家|小微企业|减免租金|2万元: behind so many who are served, where what is done for them has a figure of its own. */
function behindServed(at: number, wordEnd: number, { text, tokens, next }: WordPlace): boolean {
  if (next?.quantity === undefined || isCounter(next.kind)) return false;
  const counter = tokens.findLastIndex(({ kind }) => !IN_NOUN_LIST.has(kind));
  const token = tokens[counter];
  if (token === undefined || !isCounter(token.kind) || !SERVED.test(tokens[counter - 1]?.text ?? '')) return false;
  return THINGS.test(text.slice(token.end, at)) && !MARKS.test(text.slice(wordEnd, next.start));
}

/** What ends a clause. */
const MARKS = /[，。；：、]/u;
