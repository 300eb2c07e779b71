/** What one cell of a table's body holds: a figure, a movement, words, or nothing. */
import { annotateOne } from '../annotate/cascade.js';
import { KINDS, ARABIC, parseNumeral } from '../annotate/numeral/numeral.js';
import { findFigures } from '../annotate/quantity/quantity.js';
import { readAmount } from '../annotate/quantity/amount.js';
import type { Change } from '../annotate/token.js';
import { patternOf } from '../lexicon/lists.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Cell, Quantity, Span } from '../types.js';
import { parseUnits, withUnit } from './unit.js';

export type CellReading =
  | { readonly holds: 'nothing' }
  /** `unsure`: more stands in the cell than the figure, or its sign is read from brackets. `inner`: a second one, 184（0.3%）. */
  | { readonly holds: 'figure'; readonly quantity: Quantity; readonly signed: boolean; readonly unsure: boolean; readonly inner?: Quantity }
  /** 上升2位, 下降0.3个百分点, 持平. */
  | { readonly holds: 'change'; readonly change: Change }
  | { readonly holds: 'words' };

const NOTHING: CellReading = { holds: 'nothing' };
const WORDS: CellReading = { holds: 'words' };

/** Signs before a number, and what they say of it. Triangles are how ledgers print a minus. */
const SIGNS: Readonly<Record<string, 1 | -1>> = { '-': -1, '－': -1, '−': -1, '+': 1, '＋': 1, '↑': 1, '↓': -1, '▲': 1, '▼': -1, '△': -1 };
/** What may stand behind the number of a cell: arrows, and marks of footnotes. */
const TAIL = /^(?:[↑↓▲▼]|[*＊※①-⑳]|[[［【〔（(](?:注?\d{0,2}|[a-z①-⑳])[\])］】〕）])*$/u;
/** 1 234.5: thousands parted by a blank. */
const BLANK_GROUPS = /^\d{1,3}(?: \d{3})+(?:\.\d+)?$/u;
/** A year as it is written: a time, never so many years. */
const YEAR = /^(?:19|20)\d\d年$/u;
/** Those of an age, who are counted beside it: 0—15岁, 60周岁及以上. */
const AGED = patternOf`^(?:\p{Script=Han}{2}[:：]\s*)?\d{1,3}(?:\s?[—–\-~]\s?\d{1,3})?${'quantities/ages'}\p{Script=Han}{0,3}(?:[（(][^）)]*[）)])?$`;
/** A cell with more words than this states sentences of its own. */
const MAX_WORDS = 40;

/** What the cell holds. Never throws. */
export function readCell(text: string, cell: Cell, lexicon: Lexicon): CellReading {
  const { start, end } = cell;
  if (start >= end || lexicon.tables.roleOf(cell.text) === 'blank') return NOTHING;
  if (YEAR.test(cell.text) || AGED.test(cell.text)) return WORDS;
  return readNumberCell(text, cell, lexicon) ?? readUnitCell(text, cell, lexicon) ?? readPairCell(text, cell, lexicon) ?? readWordyCell(text, cell, lexicon);
}

/** 184（0.3%）, 152.4 (-5.8): a figure and a second one in brackets. */
function readPairCell(text: string, { start, end }: Span, lexicon: Lexicon): CellReading | undefined {
  const [, head, inner] = /^([^（(]+?)\s*[（(]([^（()）]+)[）)]$/u.exec(text.slice(start, end)) ?? [];
  if (head === undefined || inner === undefined) return undefined;
  const first = readNumberCell(text, { start, end: start + head.length }, lexicon);
  const second = readNumberCell(text, { start: end - 1 - inner.length, end: end - 1 }, lexicon);
  return first?.holds === 'figure' && second?.holds === 'figure' ? { ...first, unsure: true, inner: second.quantity } : undefined;
}

/** -1.3（百分点）: a number and its unit. */
function readUnitCell(text: string, { start, end }: Span, lexicon: Lexicon): CellReading | undefined {
  const [, head, inner] = /^([^（(]+?)\s*[（(]([^（()）\d]+)[）)]$/u.exec(text.slice(start, end)) ?? [];
  const [unit, ...more] = inner === undefined ? [] : parseUnits(inner, lexicon.units);
  if (head === undefined || unit === undefined || more.length > 0) return undefined;
  const number = readNumberCell(text, { start, end: start + head.length }, lexicon);
  return number?.holds === 'figure' && number.quantity.unit === '' ? { ...number, quantity: withUnit(number.quantity, unit) } : undefined;
}

/** -12.6, 12.6%, 1,234.5万元, ↓3.1, (5.2): a number, its unit, and nothing else. */
function readNumberCell(text: string, { start, end }: Span, lexicon: Lexicon): CellReading | undefined {
  const inBrackets = (text[start] === '(' || text[start] === '（') && (text[end - 1] === ')' || text[end - 1] === '）');
  const [from, to] = inBrackets ? [start + 1, end - 1] : [start, end];
  const sign = SIGNS[text.charAt(from)];
  const at = sign === undefined ? from : from + 1;
  if (KINDS[text.charCodeAt(at)] !== ARABIC) return undefined;
  const words = text.slice(at, to);
  const grouped = BLANK_GROUPS.test(words) ? parseNumeral(words.replaceAll(' ', '')) : undefined;
  const amount = grouped ? { value: grouped.value, end: to, unit: undefined, unitName: '', scaled: false } : readAmount(text, at, to, lexicon.units);
  if (amount === undefined || !TAIL.test(text.slice(amount.end, to))) return undefined;
  const arrow = SIGNS[text.charAt(amount.end)];
  const minus = inBrackets || sign === -1 || (sign === undefined && arrow === -1);
  const value = minus && amount.value !== 0 ? -amount.value : amount.value;
  const bare = amount.unit === undefined && !amount.scaled;
  return {
    holds: 'figure', signed: sign !== undefined || arrow !== undefined, unsure: inBrackets,
    quantity: { start, end: inBrackets ? end : amount.end, value, unit: amount.unitName, dimension: amount.unit?.dimension ?? 'none', script: 'arabic', ...(bare ? { bare } : {}) },
  };
}

/** 约300亩, 3—5个, 12.5亿元（含地方债）, 上升2位. */
function readWordyCell(text: string, { start, end }: Cell, lexicon: Lexicon): CellReading {
  if (end - start > MAX_WORDS) return WORDS;
  const [change, ...more] = annotateOne(text, { start, end }, lexicon, 'figures').filter(({ kind }) => kind !== 'mark' && kind !== 'adverb');
  if (change?.change && more.length === 0) return { holds: 'change', change: change.change };
  const { quantities } = findFigures(text, start, end, lexicon.units);
  const [quantity] = quantities;
  if (quantity === undefined || quantities.length > 2 || quantity.start !== start || quantity.article === true) return WORDS;
  const rest = text.slice(quantity.end, end);
  if (rest !== '' && !/^[（(\s]/u.test(rest) && !TAIL.test(rest)) return WORDS;
  return { holds: 'figure', quantity, signed: false, unsure: rest !== '' && !TAIL.test(rest) };
}
