/** Places with which another one deals: whom its trade, guests and capital come from. */
import { LISTERS } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { COMERS } from '../name/comers.js';
import { isReporting, type Here } from './here.js';
import { SEPARATE } from './weigh.js';

/** Prepositions that name where it happened. */
export const WHERE: ReadonlySet<string> = setOf('places/where');
/** Trade with another country, its visitors, its investment: figures of the reporting place. */
const PARTNERS = patternOf`${'places/partners'}`;

/** 香港投资16.9亿美元, 香港、韩国投资分别为…: in a release of another place, whom it deals with. */
export function isDealtWith(tokens: readonly Token[], at: number, { context }: Here): boolean {
  return context.home !== tokens[at]?.place?.places[0]?.path && isReporting(context) && (mayBeDealtWith(tokens, at) || (SEPARATE.has(context.home ?? '') && isOrigin(tokens, at)));
}

/** 中国内地|旅客234万人次, 来自|珠海市|的旅客, 香港|和|台湾|地区旅客, 香港|客: in a release of 澳门, where its guests are from. */
function isOrigin(tokens: readonly Token[], at: number): boolean {
  let last = at;
  while (LISTERS.has(tokens[last + 1]?.kind ?? '') && tokens[last + 2]?.place !== undefined) last += 2;
  const next = tokens[last + 1]?.kind === 'de' ? tokens[last + 2] : tokens[last + 1];
  const comers = next?.text ?? '';
  return COMES_FROM.has(tokens[at - 1]?.text ?? '') || COMERS.test(comers) || SHORT_GUESTS.test(comers);
}

/** 香港|客 */
const SHORT_GUESTS = patternOf`^(?:地区)?${'places/short_guests'}$`;

/** The same, whatever release it stands in. */
export function mayBeDealtWith(tokens: readonly Token[], at: number): boolean {
  const path = tokens[at]?.place?.places[0]?.path;
  if (path === undefined) return false;
  const next = tokens[at + 1];
  // 福州市台江区|援助资金3860万元, told by those who are helped.
  if (GIVES.test(next?.text ?? '')) return true;
  if (!SEPARATE.has(path)) return false;
  // 来自|香港|的外商投资
  if (COMES_FROM.has(tokens[at - 1]?.text ?? '')) return true;
  // 香港（963亿美元）、新加坡（76亿美元）: each with its figure.
  const close = next?.kind === 'open' ? tokens.findIndex(({ kind }, index) => index > at && kind === 'close') : at;
  return PARTNERS.test(next?.text ?? '') || (close >= 0 && LISTERS.has(tokens[close + 1]?.kind ?? '') && tokens[close + 2]?.place?.level === 'foreign');
}

const COMES_FROM = setOf('places/comes_from');
const GIVES = patternOf`^${'bodies/gives_aid'}`;

/** 来自日本、美国和台湾地区投资分别下降…: the members of such a list are whom the release deals with. */
export function isPartner(tokens: readonly Token[], { start }: Token): boolean {
  let at = tokens.findIndex((token) => token.start === start) - 1;
  while (IN_LIST.has(tokens[at]?.kind ?? '')) at--;
  return tokens[at]?.kind === 'prep' && !WHERE.has(tokens[at]?.text ?? '');
}

const IN_LIST: ReadonlySet<string> = new Set(['place', 'noun', 'quoted', 'enum', 'and']);

/** True where the words before a figure tell of trade or guests. */
export function tradesWith(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(0, to + 1).some(({ text }) => PARTNERS.test(text));
}
