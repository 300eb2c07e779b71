/** Organisations that only their frame tells: 锐星物流今日发布上半年业绩, 远望研究数据显示, 根据 Brightmark 的统计, 记者从远望港获悉, 某某城总经理王某介绍. */
import type { Bodies, Frame } from '../../lexicon/bodies.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Places } from '../../lexicon/places.js';
import { begins, lengthBefore, longest } from '../../lexicon/trie.js';
import type { BodyType } from '../../types.js';
import { findPlaces } from '../place.js';
import { findBodies } from './body.js';
import { borderBefore } from './edge.js';
import { headOf } from './title.js';

export interface FramedName {
  readonly start: number;
  readonly end: number;
  readonly type: BodyType;
}

/** What is made known, within its clause. */
const ISSUED = patternOf`^了?[^。；\n]{0,30}?(${'bodies/issued'})`;
/** What firms alone make known of themselves. */
const OF_FIRMS = patternOf`${'bodies/issued_by_firms'}`;
/** What figures are read off, before 显示. */
const SHOWN = patternOf`(?:(?:20\d{2}年?)?(?:${'bodies/shown_in'}|[年中季]报))$`;
const OF_SOURCE = patternOf`(?:${'bodies/of_source'}|第?[一二三四]季度?|20\d{2}年?)$`;
/** Between a name and its verb: times and adverbs. */
const WHEN = patternOf`(?:${'bodies/when'}|\d{1,2}月\d{1,2}日|\d{1,2}日|\s)$`;
/** The same, from the end of a name on. */
export const WHEN_BEHIND = patternOf`^(?:${'bodies/when'}|\d{1,2}月\d{1,2}日|\d{1,2}日|\s)+`;
/** 根据X的统计数据, 据X调查数据, 据X统计，. A range of characters: all of \p{Script=Han}, counted to 24, takes a millisecond to make. */
const ACCORDING = new RegExp(patternOf`(?<![数依占])据([\u3400-\u9fffA-Za-z0-9&.\- ]{2,24}?)(?:${'bodies/according_to'}{1,3}(?:数据|报告)|${'bodies/reckons'}[，,])`, 'uy');
/** 来自|X|的消息. */
const COMES = new RegExp(patternOf`([\u3400-\u9fffA-Za-z0-9&.\- ]{2,16}?)${'bodies/comes_from'}`, 'uy');
/** 从|X|获悉, 从|X|近日举行的发布会上|了解到, 在|X|召开的发布会上|获悉. */
const LEARNS = patternOf`${'bodies/heard_at'}([\u3400-\u9fffA-Za-z0-9&.\- ]{2,20}?)(?:${'bodies/convenes'}[^，。；\n]{0,24}|${'bodies/side_of'})?$`;
/** The name, right of a mark, a time or a word that no name holds. */
const LATIN = /(?:^|[^A-Za-z0-9&.\- ])\s?([A-Z][A-Za-z0-9&.-]*(?: [A-Z][A-Za-z0-9&.-]*){0,3}(?:中国)?)$/u;
const HAN = /(?:^|[，。；：、！？“”（）()【】●%\s的]|消息|获悉|讯|日|[据])([\u3400-\u9fffA-Z]{2,12})$/u;
/** 市统计局公布的|全市渔业生产|数据显示: what is shown is of what another published. */
const PUBLISHED_BY = patternOf`${'bodies/publishes'}.$`;
/** Characters of such words. */
const BACK_UNITS = 8;
const MAX_UNITS = 28;
const MIN_UNITS = 2;

export interface FrameClues {
  readonly bodies: Bodies;
  readonly places: Places;
}

/** Where a name ends, and how far back it may begin. */
interface Slot {
  readonly from: number;
  readonly end: number;
  readonly type: BodyType;
  readonly min: number;
}

/** The names that stand in such a frame, in the order of the text; those that the grammar knows are told apart by who asks. */
export function framedNames(text: string, clues: FrameClues): FramedName[] {
  const found: FramedName[] = [];
  const { frames } = clues.bodies;
  for (let at = 0; at < text.length; at++) {
    if (!begins(frames, text.charCodeAt(at))) continue;
    const hit = longest(frames, text, at);
    if (hit === undefined) continue;
    const slot = SLOTS[hit.entry](text, at, hit.end, clues.bodies);
    const start = slot && slot.end > slot.from ? nameStart(text, slot, clues) : undefined;
    if (slot && start !== undefined && !(hit.entry === 'shows' && PUBLISHED_BY.test(text.slice(Math.max(0, start - BACK_UNITS), start)))) found.push({ start, end: slot.end, type: slot.type });
    at = hit.end - 1;
  }
  return found;
}

/** Where a frame, by its word at [at, end), holds a name; undefined where it is no frame here. */
const SLOTS: Readonly<Record<Frame, (text: string, at: number, end: number, bodies: Bodies) => Slot | undefined>> = {
  issues: (text, at, end) => {
    const issued = ISSUED.exec(text.slice(end, at + MAX_UNITS + 16))?.[1];
    return issued === undefined ? undefined : slotBefore(peel(text, at, WHEN), at, issued);
  },
  shows: (text, at) => {
    const shown = SHOWN.exec(text.slice(Math.max(0, at - MAX_UNITS), at))?.[0];
    return shown === undefined ? undefined : slotBefore(peel(text, peel(text, at - shown.length, OF_SOURCE), WHEN), at, shown);
  },
  according: (text, at) => behindWord(text, at, ACCORDING),
  comes: (text, _, end) => behindWord(text, end, COMES),
  learns: (text, at) => {
    const clause = text.slice(Math.max(0, at - MAX_UNITS * 2), at);
    const heard = LEARNS.exec(clause);
    if (heard?.[1] === undefined) return undefined;
    return slotOf(text, at - clause.length + heard.index + heard[0].indexOf(heard[1]), heard[1]);
  },
  // 餐厅总经理: two characters are as often a kind of firm.
  heads: (text, at, _, bodies) => {
    if (headOf(text, at, text.length, bodies).person === undefined) return undefined;
    return { from: Math.max(0, at - MAX_UNITS), end: at, type: 'company', min: MIN_UNITS + 1 };
  },
};

/** The name that a sticky pattern finds from `at` on. */
function behindWord(text: string, at: number, pattern: RegExp): Slot | undefined {
  pattern.lastIndex = at;
  const hit = pattern.exec(text);
  if (hit?.[1] === undefined) return undefined;
  return slotOf(text, at + hit[0].indexOf(hit[1]), hit[1]);
}

/** The name at `from`, without times and adverbs at its end. */
function slotOf(text: string, from: number, name: string): Slot {
  return { from, end: peel(text, from + name.length, WHEN), type: 'other', min: MIN_UNITS };
}

function slotBefore(end: number, at: number, told: string): Slot {
  return { from: Math.max(0, at - MAX_UNITS), end, type: OF_FIRMS.test(told) ? 'company' : 'other', min: MIN_UNITS };
}

/** Where the run of such words that ends at `end` begins. */
function peel(text: string, end: number, words: RegExp): number {
  for (let at = end; ; ) {
    const word = words.exec(text.slice(Math.max(0, at - 6), at))?.[0];
    if (word === undefined) return at;
    at -= word.length;
  }
}

/** Where the name that fills the slot begins; undefined where a word, a place or a body that we know stands there. */
export function nameStart(text: string, { from, end, min }: Slot, { bodies, places }: FrameClues): number | undefined {
  const before = text.slice(from, end);
  const latin = LATIN.exec(before)?.[1];
  if (latin !== undefined) return latin.length >= MIN_UNITS && !bodies.figures.has(latin) ? end - latin.length : undefined;
  const run = HAN.exec(before)?.[1];
  if (run === undefined) return undefined;
  const start = behindCalled(text, end - run.length, end, bodies);
  const name = text.slice(start, end);
  if (name.length < min || isNobody(name, bodies) || bodies.generic.has(name) || bodies.trades.has(name) || borderBefore(text, end, start, bodies) > start) return undefined;
  if (findPlaces(text, start, end, places).some((place) => place.end === end)) return undefined;
  // 交通运输部综合…: more than the body that it opens with is no name.
  return findBodies(text, start, end, { bodies, places }).some((body) => body.start === start && body.end < end) ? undefined : start;
}

/** Where a name begins behind the last word for what it is: 家电巨头|X; not more than a name is left out. */
export function behindCalled(text: string, start: number, end: number, { called }: Bodies): number {
  for (let at = end - MIN_UNITS; at > start; at--) if (end - at <= MAX_CALLED && lengthBefore(called, text, at, start) > 0) return at;
  return start;
}

const MAX_CALLED = 8;

/** 恒远|股份: the short name of a firm whose shares are traded; not 公司股份, 回购股份. */
function isListed(name: string): boolean {
  const stem = LISTED.exec(name)?.[1];
  return stem !== undefined && !SHARES_OF.has(stem);
}

const LISTED = patternOf`^(\p{Script=Han}{2,3})${'bodies/listed_names'}$`;
const SHARES_OF = setOf('bodies/shares_of');

/** Words for sources in general, for people and papers, and what opens a sentence. */
function isNobody(name: string, { nobody, nobodyEnds }: Bodies): boolean {
  if (isListed(name)) return false;
  if (lengthBefore(nobodyEnds, name, name.length, 0) > 0) return true;
  for (let at = 0; at < name.length; at++) if (longest(nobody, name, at) !== undefined) return true;
  return false;
}
