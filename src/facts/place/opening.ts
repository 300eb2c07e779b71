/** The place that a sentence is about as a whole: the one that it opens with. */
import type { Token } from '../../annotate/token.js';
import type { PlaceMention } from '../../types.js';
import { LISTERS } from './list.js';
import { EVENTS, WHERE } from './named.js';
import { settlesIn } from './settles.js';

/**
 * The place that a sentence opens with, which holds for the sentences behind it in its paragraph;
 * `release` where it opens with the country, a word that points, or several places.
 *
 *     上海全市35个商圈客流1548万人次。外来消费65亿元。       我国…, 全市…, 河北、山西…
 *     ^^^^
 */
export function topicOf(tokens: readonly Token[]): PlaceMention | 'release' | undefined {
  if (turnsTo(tokens) || (tokens[0]?.text === '各' && EVERYWHERE.test(tokens[1]?.text ?? ''))) return 'release';
  for (let at = behindSource(tokens); at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !(token.place || LEADS_IN.has(token.kind) || WHERE.has(token.text) || OF_LATE.has(token.text))) return undefined;
    if (!token.place) continue;
    if (tokens.some((_, i) => settlesIn(tokens, i))) return 'release';
    const { level, deictic } = token.place;
    if (EVENTS.test(tokens[at + 1]?.text ?? '') || (level !== 'group' && VENUES.test(tokens[at + 1]?.text ?? ''))) return undefined;
    const next = tokens[at + 1]?.kind === 'paren' ? tokens[at + 2] : tokens[at + 1];
    const alone = level !== 'country' && level !== 'foreign' && !deictic && !LISTERS.has(next?.kind ?? '');
    return alone ? token.place : 'release';
  }
  return undefined;
}

/** 各地围绕…, 各级法院…. */
const EVERYWHERE = /^[地级省]/u;

/** 从重点防治区看，…, 分行业看，…, 按消费类型分，…: another side of the whole. */
function turnsTo(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (first?.kind === 'noun' && tokens[1]?.kind === 'comma' && SIDES.test(first.text)) return true;
  if (first?.text !== '从' && first?.text !== '分') return false;
  const end = tokens.findIndex(({ kind }) => kind === 'comma');
  return end > 0 && tokens[end - 1]?.text.endsWith('看') === true && !tokens.slice(0, end).some(({ place }) => place !== undefined);
}

const SIDES = /^(?:分|从|按).{2,10}[看分]$/u;

/** Index behind an opening clause that tells the source: 根据国家统计局发布的数据，…, 记者从市商务局获悉，…, 上海海关统计显示，…, 数据显示，…. */
function behindSource(tokens: readonly Token[]): number {
  const [first] = tokens;
  const end = tokens.findIndex(({ kind }) => kind === 'comma' || kind === 'colon');
  if (first === undefined || end < 0) return 0;
  const isSource = first.kind === 'say' || SOURCES.some((word) => first.text.startsWith(word)) || (tokens[end - 1]?.kind === 'say' && !tokens.slice(0, end).some(({ place, quantity }) => place !== undefined || quantity !== undefined));
  return isSource ? end + 1 : 0;
}

const SOURCES = ['据', '根据', '记者', '从'] as const;

const OF_LATE: ReadonlySet<string> = new Set(['近期', '近日', '近来', '日前', '眼下', '当前']);

/** 泰山景区, 厦门站: one sight or station, which the sentences behind are not about. */
const VENUES = /^.{0,4}?(?:国际|中央|中心)?(?:免税城|免税店|购物中心|购物广场|商场|商城|酒店|风景区|景区|机场|火车站|车站|站|港|口岸|大桥|隧道|高铁|铁路|公路|医院|大学|学院|公园|博物馆|风光|街景|夜景|街头|晚报|日报|晨报|都市报|电视台|融媒|报业)/u;
/** What may stand before the place that a sentence opens with. */
const LEADS_IN: ReadonlySet<string> = new Set(['period', 'comma', 'adverb', 'conj', 'skip', 'paren', 'time']);
