/** The company that 公司 alone means once it has been named: 公司实现营业收入, 公司副总经理某某表示, 公司主营收入. */
import { signOf } from '../../annotate/signs.js';
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { CLAUSE_OPENERS } from './acts.js';
import { bodyRef, type BodyRef } from './body.js';
import { spokenOfFirm, type KnownBodies } from './known-bodies.js';

const WORDS: ReadonlySet<string> = new Set(['公司', '集团']);
const NAMES = signOf({ heads: WORDS });
/** Its head, who speaks for it. */
const HEADED = patternOf`^(?:公司|集团)(?:.{0,8})(?:${'bodies/company_heads'}|董事长?|CEO|CFO)`;
/** What belongs to it: 公司主营收入; not 公司债, 公司类企业. */
const OWNED = /^(?:公司|集团)(?![法债类型制化章治股总]|\p{Script=Han}$)/u;
/** Tokens between a head and the word of saying: 王某在会上表示. */
const TO_SAYING = 5;

/**
 * Who the noun at `at` is, by a word for a company that opens it; undefined where it is none, or none was named. `isSubject`, asked only of the
 * bare word: whether it opens its clause and does something.
 */
export function companyAt(tokens: readonly Token[], at: number, known: KnownBodies, isSubject: (tokens: readonly Token[], at: number) => boolean): BodyRef | undefined {
  if (!NAMES(tokens)) return undefined;
  const text = tokens[at]?.text ?? '';
  const opening = text.slice(0, 2);
  if (!WORDS.has(opening)) return undefined;
  const mention = spokenOfFirm(`该${opening}`, known);
  if (mention === undefined) return undefined;
  if (text === opening) return isSubject(tokens, at) ? bodyRef(mention.text, 'actor', { mention }) : undefined;
  if (HEADED.test(text)) return saysBehind(tokens, at) ? bodyRef(mention.text, 'speaker', { mention }) : undefined;
  const before = tokens[at - 1];
  const opens = before === undefined || CLAUSE_OPENERS.has(before.kind);
  return opens && OWNED.test(text) ? { ...bodyRef(mention.text, 'actor', { mention }), owner: true } : undefined;
}

function saysBehind(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + TO_SAYING; i++) {
    const kind = tokens[i]?.kind;
    if (kind === 'say') return true;
    if (kind === undefined || kind === 'comma' || kind === 'stop' || kind === 'semicolon') return false;
  }
  return false;
}
