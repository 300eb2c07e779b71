/** Places in an order: 第6位, 全省第三. 第七场, 第三产业 and 第一, are ordinals and state nothing. */
import { unitAt, type Units } from '../../lexicon/units.js';
import type { NonFact, Quantity } from '../../types.js';
import { readNumber, type NumberHit } from '../numeral/numeral.js';
import { makeQuantity, type Place } from './place.js';
import { unitBeginner } from './amount.js';
import { patternOf } from '../../lexicon/lists.js';
import { endsClause } from './words.js';

/** What 第 opens: a rank, or an ordinal that states nothing. */
export type Ordinal = { readonly rank: Quantity } | { readonly other: NonFact };

/**
 * The ordinal that 第 at a place opens; undefined where no number follows.
 *
 *     居全省第6位      全省第一、第二      第七场发布会      第一，
 *           ^^^ 6 位        ^^ 1  ^^ 2      ^^^ ordinal      ^^ ordinal
 *
 * Without 位 or 名 a rank needs a word before it (全省第三) or a rank beside it.
 */
export function readOrdinal(text: string, place: Place, units: Units, joined: boolean): Ordinal | undefined {
  const { at, from, to } = place;
  const first = text[at + 1] === ' ' ? at + 2 : at + 1;
  const number = readNumber(text, first, to, unitBeginner(units));
  if (!number || number.headless) return undefined;
  const unit = unitAt(units, text, number.end, to);
  const form = unit?.entry.unit;
  if (unit && (form === '位' || form === '名' || form === '位次' || form === '大')) {
    // 第三大贸易伙伴 is the third of them.
    return { rank: rankOf(number, at, unit.end, form === '大' ? '位' : form) };
  }
  const follows = at > from && /[\p{Script=Han}]/u.test(text.charAt(at - 1));
  if ((follows || joined) && number.valueMax === undefined && (endsClause(text, number.end, to) || MOVES_ON.test(text.slice(number.end, number.end + TO_MOVE)))) {
    return { rank: rankOf(number, at, number.end, '') };
  }
  if (text.startsWith('季度', number.end)) return { other: { start: at, end: number.end + 2, kind: 'date' } };
  return { other: { start: at, end: unit?.end ?? number.end, kind: text[number.end] === '号' ? 'document' : 'ordinal' } };
}

/** 从世界第三|降至第四: the place that it leaves. */
const MOVES_ON = patternOf`^${'quantities/leaves_place'}`;
const TO_MOVE = 5;

function rankOf({ value, script }: NumberHit, start: number, end: number, unit: string): Quantity {
  const rank = makeQuantity({ start, end, value, unit, dimension: 'rank', script });
  rank.ordinal = true;
  return rank;
}
