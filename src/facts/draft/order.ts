/** In what order a thing has its place: 全省|前|三位, 全市|12个|县中|居第5位, 在省级营商环境评价中，…. */
import { isCounter } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import type { TokenRange } from '../../match/match.js';
import type { Draft } from './draft.js';

/** A topic named up front: 在省级营商环境评价中，…排名第6位. */
const TOPIC_ENDS = /(?:方面|中|上|里)$/u;
/** 在系列新闻发布会上: where it is told. */
const MEETING = patternOf`(?:${'bodies/press_conferences'}|${'dates/meetings'})(?:[（(].*[）)])?(?:上|中)$`;

/** 全市|12个|县中|居第5位: what was said before is ranked, 全市; in 15个|副省级城市中 among those; undefined where nothing is counted. */
export function countedGroup({ name }: Draft, tokens: readonly Token[]): string | undefined {
  const at = name !== undefined && WITHIN.test(name.text) ? tokens.findIndex(({ start }) => start === name.start) : -1;
  if (name === undefined || !isCounter(tokens[at - 1]?.kind)) return undefined;
  const place = tokens[at - 2];
  return place?.kind === 'place' ? place.text : name.text.replace(WITHIN, '');
}

/** 综合评价|中|列第87位. */
const WITHIN = /(?<=.{2})(?<![集其初高])中$/u;

/** Where it is one of the order's first: 全省|前|三位 is a place in 全省. */
export function scopeText(tokens: readonly Token[], range: TokenRange | undefined): string {
  // 全市|12个|县中|居第5位: of how many, in which place.
  const [place, counter] = range && isCounter(tokens[range.from - 1]?.kind) ? tokens.slice(Math.max(range.from - 2, 0), range.from) : [];
  if (counter !== undefined) return place?.kind === 'place' ? place.text : '';
  const words = range ? tokens.slice(range.from, range.to).filter(({ kind }) => kind === 'place' || kind === 'noun') : [];
  return words.map(({ text }) => text).join('').replace(/前$/u, '').replace(WITHIN, '');
}

/** The phrase of a 在…中 before the figure, without its words of place. */
export function topicBefore(tokens: readonly Token[], at: number): string | undefined {
  const opener = tokens.findIndex((token, index) => index < at && token.text === '在');
  if (opener < 0) return undefined;
  const close = tokens.findIndex((token, index) => index > opener && index < at && token.kind === 'comma');
  const phrase = close < 0 ? [] : tokens.slice(opener + 1, close);
  const text = phrase.map((token) => token.text).join('');
  return TOPIC_ENDS.test(text) && !MEETING.test(text) ? text.replace(TOPIC_ENDS, '') : undefined;
}
