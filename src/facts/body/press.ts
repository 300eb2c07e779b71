/** Press conferences: whose house it is, and who speaks there. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';

/** Tokens within which the conference and its verb stand. */
const REACH = 6;
/** 会上, 论坛上: where something was said. */
export const MET = patternOf`${'bodies/occasions'}上$`;

/** 从国新办新闻发布会上获悉: where others spoke. */
export function hostedAt(tokens: readonly Token[], at: number): boolean {
  return HOSTS.test(tokens[at]?.text ?? '') && PRESS_AT.test(tokens[at + 1]?.text ?? '');
}

/** 从平湖市统计局新闻发布会上了解到: its own, where it speaks itself. */
export function holdsPress(tokens: readonly Token[], at: number): boolean {
  const house = tokens[at]?.text ?? '';
  return PRESS_AT.test(tokens[at + 1]?.text ?? '') && !HOSTS.test(house) && house !== CABINET;
}

/** 在国家知识产权局召开的新闻发布会上了解到: who met is the source. */
export function meetsThere(tokens: readonly Token[], at: number): boolean {
  if (!MEETS.has(tokens[at + 1]?.text ?? '') || tokens[at + 2]?.kind !== 'de') return false;
  for (let i = at + 3; i <= at + REACH; i++) if (MET.test(tokens[i]?.text ?? '')) return tokens[i + 1]?.kind === 'say';
  return false;
}

/** 国新办, 省政府: in whose house others speak. */
export function isHost(token: Token | undefined): boolean {
  return HOSTS.test(token?.text ?? '');
}

/** 市公安局召开新闻通气会: it reports; 省政府新闻办举行新闻发布会: the house where others speak, its own where nobody else does. */
export function hostsPress(tokens: readonly Token[], at: number): 'speaker' | 'issuer' | undefined {
  return callsPress(tokens, at) ? (HOSTS.test(tokens[at]?.text ?? '') ? 'issuer' : 'speaker') : undefined;
}

function callsPress(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next <= at + REACH && !MEETS.has(tokens[next]?.text ?? '')) {
    if (!BETWEEN.has(tokens[next]?.kind ?? '') && !SET_FOR.has(tokens[next]?.text ?? '')) return false;
    next++;
  }
  for (let i = next + 1; i <= next + REACH; i++) {
    if (PRESS.test(tokens[i]?.text ?? '')) return true;
    if (tokens[i]?.kind === 'comma' || tokens[i] === undefined) return false;
  }
  return false;
}

/** What stands between the house and its verb: 16日, 在广州, 定于. */
const BETWEEN: ReadonlySet<string> = new Set(['period', 'adverb', 'place', 'prep', 'paren', 'act', 'target', 'reach']);
/** 定于|15日|举行. */
const SET_FOR: ReadonlySet<string> = setOf('bodies/set_for');
const HOSTS = patternOf`${'bodies/press_hosts'}$`;
/** 国务院政策例行吹风会: ministries speak there. */
const CABINET = '国务院';
const MEETS: ReadonlySet<string> = setOf('bodies/holds_meetings');
const PRESS_AT = patternOf`^.{0,6}${'bodies/press_conferences'}上?$`;
const PRESS = patternOf`${'bodies/press_conferences'}$`;
