/** Whose figures follow: of a body that is named and does nothing, and how far those of one that acts reach. */
import { LISTERS } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { CLAUSE_OPENERS, setsBefore } from './acts.js';
import { ALL_OFFICES, isGuestKind, type BodyRef, type StatedBody } from './body.js';
import { behindName, openingOf } from './opening.js';

/** 新乡海关覆盖率达100%, 曜星公司3万名员工: whose figure it is, in this clause. Words for all of a kind (全市文化服务中心) own nothing, but for offices (全市检察机关办理案件100件). */
export function owns(tokens: readonly Token[], at: number): boolean {
  const before = tokens[withPlace(tokens, at) - 1];
  const opens = before === undefined || CLAUSE_OPENERS.has(before.kind);
  const token = tokens[at];
  if ((BUILDING.test(token?.text ?? '') && !clauseCounts(tokens, at)) || PORT.test(token?.text ?? '')) return false;
  const next = behindAll(tokens, behindName(tokens, at));
  const owned = tokens[next];
  if (SECTOR.test(token?.text ?? '') && IN_SECTOR.test(owned?.text ?? '')) return false;
  const counted = owned?.quantity !== undefined && MEMBERS.test(tokens[next + 1]?.text ?? '');
  return opens && !isBroughtAbout(tokens, at) && (owned?.kind === 'noun' || counted) && (!token?.text.startsWith('全') || token.body?.type === 'court' || ALL_OFFICES.test(token.text));
}

/** 黄金交易所|全部|黄金品种成交量: how much of it. */
function behindAll(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === 'deixis' ? at + 1 : at;
}

/** 力争|市中心医院新区投用: it does nothing, something is to be done to it. */
export function isBroughtAbout(tokens: readonly Token[], at: number): boolean {
  return BROUGHT_ABOUT.has(tokens[at - 1]?.text ?? '') && isGuestKind(tokens[at]?.body);
}

const BROUGHT_ABOUT: ReadonlySet<string> = setOf('bodies/brings_about');

/** Index of the first token of a name and of the place that it stands behind: 西安|比亚迪, 美国|波音公司. */
function withPlace(tokens: readonly Token[], at: number): number {
  const first = openingOf(tokens, at);
  const before = tokens[first - 1];
  return before?.kind === 'place' && before.place?.deictic === undefined && before.place?.level !== 'country' && before.end === tokens[first]?.start ? first - 1 : first;
}

/** 农业部门就业人数, 政府部门债务: a part of the economy, no office. */
const SECTOR = /部门$/u;
const IN_SECTOR = patternOf`^(?:${'bodies/of_sectors'}|总?就业|总?增加值)`;
const MEMBERS = patternOf`^${'bodies/members'}`;
/** Where goods go through: 文山州口岸进口货值 is what others count there. */
const PORT = /口岸$/u;
export const BUILDING = patternOf`(?:${'bodies/buildings'}|博物[馆院])$`;

/** True where a figure stands in the rest of the clause. */
function clauseCounts(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && tokens[i]?.kind !== 'comma' && tokens[i]?.kind !== 'semicolon'; i++) {
    const token = tokens[i];
    if (token?.quantity || token?.items || token?.change) return true;
  }
  return false;
}

/**
 * The index of the token where the figures of an actor end; undefined where they fill the sentence.
 *
 *     广元站发送旅客75万人；西成高铁发送旅客60万人        another does the same
 *     城东区法院收案17件，城西、城南分别收案9件、6件       others together
 *     中央财政下达转移支付24亿元，省对市县转移支付18亿元    a level hands on
 *     最高检设置的46项指标，重庆有38项优于全国               only says which
 */
export function ownedUntil(tokens: readonly Token[], at: number, { role }: BodyRef): number | undefined {
  if (role !== 'actor') return undefined;
  if (setsBefore(tokens, at)) return tokens.findIndex(({ kind }, i) => i > at && kind === 'comma');
  const deed = tokens[at + 1]?.text;
  for (let i = at + 1; i < tokens.length; i++) {
    const kind = tokens[i]?.kind;
    if (kind !== 'semicolon' && kind !== 'comma') continue;
    if (HANDS_DOWN.test(wordsFrom(tokens, i + 1))) return i;
    if (!SUBJECTS.has(tokens[i + 1]?.kind ?? '')) continue;
    if (kind === 'semicolon' && tokens[i + 2]?.text === deed) return i;
    const last = lastOf(tokens, i + 1);
    if (last > i + 1 && tokens[last + 1]?.kind === 'respectively' && tokens[last + 2]?.text === deed) return i;
  }
  return undefined;
}

const SUBJECTS: ReadonlySet<string> = new Set(['noun', 'quoted', 'body', 'place']);
/** 省对市县, 市对区: grants from one level to the next. */
const HANDS_DOWN = patternOf`^${'bodies/hands_down'}`;

function wordsFrom(tokens: readonly Token[], first: number): string {
  return tokens.slice(first, first + HANDING).map(({ text }) => text).join('');
}

/** Tokens of 省|对|市县. */
const HANDING = 3;

/** Index of the last subject of the list that begins at `first`. */
function lastOf(tokens: readonly Token[], first: number): number {
  let last = first;
  while (LISTERS.has(tokens[last + 1]?.kind ?? '') && SUBJECTS.has(tokens[last + 2]?.kind ?? '')) last += 2;
  return last;
}

/** 比亚迪产能140万辆；吉利产能60万辆；法士特产量第一: of firms side by side each has its own part of the sentence. */
export function partsOfFirms(tokens: readonly Token[], stated: readonly StatedBody[]): readonly StatedBody[] {
  const firms = stated.filter(({ at, ref }) => ref.role === 'actor' && isGuestKind(ref.mention) && ['semicolon', 'stop', undefined].includes(tokens[withPlace(tokens, at) - 1]?.kind));
  if (firms.length < SEVERAL) return stated;
  return stated.map((body) => (firms.includes(body) && body.until === undefined ? { at: body.at, ref: body.ref, until: nextPart(tokens, body.at) } : body));
}

const SEVERAL = 2;

function nextPart(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < tokens.length; i++) if (tokens[i]?.kind === 'semicolon') return i;
  return undefined;
}
