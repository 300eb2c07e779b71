/** Whether a place is who does something, or only the scope of a figure. */
import { isCounter } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { PlaceMention } from '../../types.js';
import { settlesIn } from '../settles.js';
import type { BodyRef } from './body.js';
import { isOrganisation, LISTERS } from './says.js';

/** Kinds that a clause begins behind, so that a body there is its subject. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  'comma', 'semicolon', 'colon', 'stop', 'period', 'adverb', 'among', 'each', 'say', 'close', 'office', 'skip', 'mark', 'conj', 'target', 'paren', 'deixis',
]);

/** A county, zone or city that does something (该县设立…) answers for it; where it is only the scope, a noun follows. */
export function actsItself(tokens: readonly Token[], at: number, place: PlaceMention): boolean {
  if (settlesIn(tokens, at + 1) || place.level === 'foreign' || place.level === 'group' || place.level === 'country') return false;
  if (tokens[at]?.text.startsWith('全') || (place.deictic && !/^[该本]/u.test(place.deictic.word))) return false;
  const before = tokens[at - 1];
  if (before !== undefined && !CLAUSE_OPENERS.has(before.kind)) return false;
  const after = tokens[at + 1]?.kind;
  if (after === 'prep') return !TOWARDS.has(tokens[at + 1]?.text ?? '') || treats(tokens, at + 1);
  // 河南今年计划投入400万台: what it plans.
  if (after === 'period' && (tokens[at + 2]?.kind === 'target' || tokens[at + 2]?.text === '将')) return isVerb(tokens[at + 3]);
  // 青海预计新增清洁能源1500万千瓦; 浙江正在推动企业改造.
  if (after === 'target') return isVerb(tokens[at + 2]);
  if (after === 'adverb' && GOING_ON.has(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'prep' && !TOWARDS.has(tokens[at + 2]?.text ?? '')) return true;
  // 宁夏12部门联合出台…: its offices together.
  if (tokens[at + 1]?.quantity?.unit === '') return OFFICES.test(tokens[at + 2]?.text ?? '') && tokens[at + 3]?.kind !== 'de';
  if (after === 'noun') return WORKS.test(tokens[at + 1]?.text ?? '');
  return after === 'light' || after === 'act' || after === 'up-verb' || (after === 'adverb' && (isVerb(tokens[at + 2]) || actsLater(tokens, at + 2)));
}

/** 省委、省政府高度重视: nothing is done. */
export function heeds(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (LISTERS.has(tokens[next]?.kind ?? '') && isOrganisation(tokens[next + 1])) next += 2;
  while (tokens[next]?.kind === 'adverb') next++;
  return HEEDS.test(tokens[next]?.text ?? '');
}

const HEEDS = patternOf`^${'bodies/heeds'}`;

/** 全市组建…, 2023年我省…: a sentence on all of the release's own place. */
export function opensWide(tokens: readonly Token[]): boolean {
  const first = tokens.find(({ kind }) => !LEADS_IN.has(kind));
  return first?.place?.deictic !== undefined && first.place.deictic.scope !== 'zone' && /^[全我]/u.test(first.place.deictic.word);
}

const LEADS_IN: ReadonlySet<string> = new Set(['period', 'comma', 'adverb', 'conj', 'mark', 'skip']);

const OFFICES = /^个?部门(?:联合|共同|$)/u;

/** What opens a predicate and no name: 丘北县抓实…, 北京聚焦…. */
/** 正在推动. */
const GOING_ON: ReadonlySet<string> = setOf('bodies/going_on');
const WORKS = patternOf`^正?${'bodies/works'}`;

/** 昭通市坚持因户施策，建立2.5万个网格; 河北省已换发3000万张: behind an adverb, a verb before the first figure, or an object counted at once. */
function actsLater(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + TO_VERB; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'semicolon' || token.kind === 'stop' || token.change !== undefined) return false;
    if (token.quantity !== undefined) return i === from + 1 && isCounter(token.kind);
    if (token.kind === 'light' || token.kind === 'act') return true;
  }
  return false;
}

/** Tokens between a place's adverb and what it does. */
const TO_VERB = 12;

/** 北京市对共性问题进行治理, 该县从源头入手: something is done, no trade told. */
function treats(tokens: readonly Token[], from: number): boolean {
  const word = tokens[from]?.text;
  if (word !== '对' && word !== '从') return false;
  for (let i = from + 1; i <= from + TO_VERB; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'comma' || token.quantity !== undefined || token.change !== undefined) return false;
    if (word === '对' ? TREATS.has(token.text) : SETS_OUT.test(token.text)) return true;
  }
  return false;
}

/** 从…入手: where the work is begun. */
const SETS_OUT = patternOf`${'bodies/sets_out_from'}$`;
const TREATS: ReadonlySet<string> = setOf('bodies/treats');

/** 山东对东盟进出口: whose trade it is, not who does something. */
const TOWARDS: ReadonlySet<string> = setOf('bodies/towards');

function isVerb(token: Token | undefined): boolean {
  return token?.kind === 'light' || token?.kind === 'act' || token?.kind === 'up-verb' || token?.kind === 'adverb';
}

/** 广元站发送旅客75万人；|西成高铁发送旅客60万人: its figures end where another does the same. */
export function ownedUntil(tokens: readonly Token[], at: number, { role }: BodyRef): number | undefined {
  if (role !== 'actor') return undefined;
  const deed = tokens[at + 1]?.text;
  for (let i = at + 1; i < tokens.length; i++) {
    if (tokens[i]?.kind === 'semicolon' && SUBJECTS.has(tokens[i + 1]?.kind ?? '') && tokens[i + 2]?.text === deed) return i;
  }
  return undefined;
}

const SUBJECTS: ReadonlySet<string> = new Set(['noun', 'quoted', 'body']);
