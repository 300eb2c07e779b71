import { patternOf, wordsOf } from '../lexicon/lists.js';
import type { Span } from '../types.js';
import { findDateline } from './dateline.js';
import { isGap } from './scan.js';

/** A piece of a release that stands on one line. */
export interface Piece extends Span {
  readonly kind: 'heading' | 'paragraph' | 'byline' | 'furniture';
  readonly marked?: number;
}

/** Headlines are no longer than this. */
const maxTitle = 110;
const minTitle = 6;
/** Shorter lines are taken as they are. */
const minLine = 100;

/**
 * A one-line release in pieces: headline, text and the portal's last words, where the signs are sure.
 *
 *     原标题：全市外贸增长8%本报讯（记者张三）昨日从海关获悉…增长5%。返回首页，查看更多责任编辑：
 *            ^^^^^^^^^^^^^^^                                          ^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Sure signs: the headline printed twice, a known press name with a dateline, 8月3日， or 近日， glued to the word
 * before it, wide gaps. Without one the line is one piece.
 */
export function splitGlued(text: string, span: Span, place: { readonly first: boolean; readonly last: boolean }): Piece[] {
  const pieces: Piece[] = [];
  let { start, end } = span;
  while (start < end && isGap(text.charCodeAt(start))) start++;
  if (end - start < minLine) return [{ kind: 'paragraph', start, end }];
  if (place.first) {
    const title = findTitle(text, start, end);
    for (const heading of title) pieces.push({ kind: 'heading', marked: 1, ...heading });
    const last = title.at(-1);
    if (last) start = skip(text, last.end, end);
  }
  const tail = place.last ? findTail(text, start, end) : end;
  const byline = place.last ? findByline(text, start, tail) : tail;
  pieces.push({ kind: 'paragraph', start, end: byline });
  if (byline < tail) pieces.push({ kind: 'byline', start: skip(text, byline, tail), end: tail });
  if (tail < end) pieces.push({ kind: 'furniture', start: skip(text, tail, end), end });
  return pieces;
}

function findTitle(text: string, start: number, end: number): Span[] {
  const label = /^原标题[：:]\s*/u.exec(text.slice(start, start + 12));
  const from = start + (label?.[0].length ?? 0);
  const twice = findTwice(text, from, end);
  if (twice) return twice;
  const limit = Math.min(end, from + maxTitle);
  const window = text.slice(from, limit);
  const stop = window.search(/[。；]/u);
  const room = stop < 0 ? window.length : stop;
  const cuts = [pressCut(text, from, from + room, end)];
  for (const pattern of label ? [press, gap, opening, report, credit] : [press]) cuts.push(cutAt(window, pattern));
  const cut = cuts.filter((at) => at !== undefined && at <= room).sort((a, b) => (a ?? 0) - (b ?? 0))[0];
  return cut === undefined || !/[\u4e00-\u9fff]{3}/u.test(window.slice(0, cut)) ? [] : [{ start: from, end: from + window.slice(0, cut).trimEnd().length }];
}

/** A press name after a mark or a gap, with a place and a day: … 某某网北京7月27日电. */
const press = new RegExp(patternOf`(?<=[\s）”！？|])[\u4e00-\u9fff]{2,6}${'lines/press_name_parts'}[\u4e00-\u9fff]{0,6}\d{1,2}月\d{1,2}日(?:电|讯|消息)`, 'gu');
const gap = /\s{2,}(?=\S)/gu;
/** The first words of a report, glued to the last of its headline: 元|7月31日，记者从; 元|截至2023年. */
const opening = new RegExp(patternOf`(?<![，。；：、！？（“《于在从自到至截和与及第—–\-~月年])(?:\d{1,2}月\d{1,2}日(?:，|上午|下午|晚)|${'dates/lately'}，|截至20\d\d年|记者(?:从|获悉|昨|今|\d))`, 'gu');
const report = /(?:据|本报|央视|央广)[^，。；]{0,12}(?:消息|讯|报道)[，：]/gu;
const credit = new RegExp(patternOf`(?<![讯电息道])（记者|[（(]?${'pages/credit_labels'}[：/|｜]|每经记者|20\d\d-\d\d-\d\d\s?\d\d[:：]|【|原标题[：:]`, 'gu');

/** The first place from the sixth unit on where the pattern begins: no headline is shorter. */
function cutAt(window: string, pattern: RegExp): number | undefined {
  for (const hit of window.matchAll(pattern)) if (hit.index >= minTitle) return hit.index;
  return undefined;
}

function findTwice(text: string, from: number, end: number): Span[] | undefined {
  const key = text.slice(from, from + 8);
  if (key.length < 8) return undefined;
  const again = text.slice(from + 8, Math.min(end, from + 8 + maxTitle)).indexOf(key);
  if (again < 0) return undefined;
  const second = from + 8 + again;
  const title = text.slice(from, second).trimEnd();
  if (/。/u.test(title) || !text.startsWith(title, second)) return undefined;
  return [{ start: from, end: from + title.length }, { start: second, end: second + title.length }];
}

/** Where a known press name opens a dateline (or 某社获悉) inside the window. */
function pressCut(text: string, from: number, to: number, end: number): number | undefined {
  let first: number | undefined;
  const window = text.slice(from, to);
  for (const name of pressNames) {
    const at = window.indexOf(name);
    if (at < minTitle || (first !== undefined && at >= first)) continue;
    const rest = text.slice(from + at + name.length, from + at + name.length + 12);
    if (findDateline(text, from + at, end) || /^(?:APP)?(?:获悉|了解到|讯)/u.test(rest)) first = at;
  }
  return first;
}

const pressNames = wordsOf('lines/press_names');
const tailWords = wordsOf('lines/page_tails');

/** Where the portal's last words begin: the earliest of them in the last 200 units, after a stop or a gap. */
function findTail(text: string, start: number, end: number): number {
  const from = Math.max(start + 1, end - 200);
  const window = text.slice(from, end);
  let tail = window.length;
  for (const word of tailWords) {
    const at = window.indexOf(word);
    if (at >= 0 && at < tail && !window.slice(at).includes('%')) tail = at;
  }
  let cut = from + tail;
  while (cut > from && isGap(text.charCodeAt(cut - 1))) cut--;
  return cut;
}

/** 某报记者 张三 as the last words, after a stop or a gap. */
function findByline(text: string, start: number, end: number): number {
  const from = Math.max(start, end - 40);
  const hit = /(?<=[。！”）])\s*[^，。；：\s]{0,12}记者\s?[\u4e00-\u9fff]{2,3}(?:\s[\u4e00-\u9fff]{2,3})?$/u.exec(text.slice(from, end));
  return hit ? from + hit.index : end;
}

function skip(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isGap(text.charCodeAt(i))) i++;
  return i;
}
