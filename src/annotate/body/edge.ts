/** Where an organisation's name begins: walking left from its ending to the first thing no name reaches across. */
import type { Bodies } from '../../lexicon/bodies.js';
import { setOf } from '../../lexicon/lists.js';
import { lengthBefore } from '../../lexicon/trie.js';
import { isLatin } from '../../lexicon/units.js';
import type { PlaceMention } from '../../types.js';

/** What stands in front of an ending at `stem`. */
export interface Front {
  /** Where the run without borders begins. */
  readonly edge: number;
  /** Where the field of work begins (财政|局 · 2 characters earlier); equals the stem where there is none. */
  readonly field: number;
  /** The last place before the run, where no more than a character that names of firms may hold parts it from the run: 广东|正|扬传感科技. */
  readonly beyond: PlaceMention | undefined;
  /** The last place of the run that ends no later than the field. */
  readonly place: PlaceMention | undefined;
  /** Where a level word right before the field begins: 市|发改委, 国家|能源局. */
  readonly level: number | undefined;
}

/** No name in the corpus is longer in front of its ending. */
const REACH = 26;
const OPENERS: Readonly<Record<string, string>> = { '）': '（', ')': '(' };
const BRACKETS = '（）()';
/** Hotlines are the only digits in names: 12345热线中心. */
const HOTLINE = /^1(?:\d{2}|2\d{3})$/u;
/** Characters that make an ordinary word with the level word behind them: 城市, 园区. */
const ORDINARY: Readonly<Record<string, string>> = {
  市: '城超都上门股夜早楼菜', 区: '地园社厂校景片街小辖城郊库矿灾林山港湾县', 省: '节', 县: '', 州: '', 旗: '红国', 镇: '城重乡集小古', 乡: '城故家',
};

/** The border left of `stem`, never before `floor`; `places` are those of the text, in order. */
export function frontOf(text: string, stem: number, floor: number, known: { bodies: Bodies; places: readonly PlaceMention[] }): Front {
  const { bodies, places } = known;
  const field = fieldBefore(text, stem, floor, bodies);
  const index = lastBefore(places, stem);
  const edge = edgeOf(text, field, floor, { bodies, places, index });
  let place: PlaceMention | undefined;
  for (let i = index; i >= 0 && place === undefined; i--) {
    const mention = places[i];
    if (!mention || mention.start < edge) break;
    if (mention.end <= field && !isBracketed(text, mention)) place = mention;
  }
  const before = field - digitsLeft(text, field, floor);
  const level = place?.end === field ? undefined : levelBefore(text, before, floor, bodies);
  const beyond = place === undefined && edge > floor && SOFT.has(text.charAt(edge - 1)) ? placeBeyond(text, edge, floor, known) : undefined;
  return { edge, field, place, level, beyond };
}

const SOFT = setOf('bodies/in_names');

/** 北京|国能|电池科技, 重庆市|中基|进出口: the place that a name begins with, reached over such characters alone. */
function placeBeyond(text: string, edge: number, floor: number, { bodies, places }: { bodies: Bodies; places: readonly PlaceMention[] }): PlaceMention | undefined {
  const place = places[lastBefore(places, edge)];
  if (place === undefined || place.end < Math.max(floor, edge - BEYOND) || place.deictic !== undefined) return undefined;
  for (let at = edge; at > place.end; ) {
    const step = stepLeft(text, at, place.end, bodies);
    if (step === 0 && !SOFT.has(text.charAt(at - 1))) return undefined;
    at -= Math.max(step, 1);
  }
  return place;
}

/** Characters of such a name before the run. */
const BEYOND = 5;

/** Where the fields of work before `stem` begin: 住房保障|和|房地产|管理局. */
function fieldBefore(text: string, stem: number, floor: number, { fields }: Bodies): number {
  let field = stem;
  for (;;) {
    const length = lengthBefore(fields, text, field, floor);
    const joined = length === 0 && field < stem && field - 1 > floor && JOINTS.includes(text.charAt(field - 1)) ? lengthBefore(fields, text, field - 1, floor) : 0;
    if (length + joined === 0) return field;
    field -= length > 0 ? length : joined + 1;
  }
}

const JOINTS = '和与及';

/** True where a level word stands at `at` and opens a name: 市12345热线, not 市场. */
export function opensWithLevel(text: string, at: number, bodies: Bodies): boolean {
  const level = text.charAt(at);
  return level !== '' && bodies.levels.includes(level) && !'场民域级容属内外直辖间镇块里外'.includes(text.charAt(at + 1));
}

/** 某某（扬州）有限公司: the place is inside the name, not its start. */
function isBracketed(text: string, { start, end }: PlaceMention): boolean {
  return BRACKETS.includes(text.charAt(start - 1)) && start > 0 && BRACKETS.includes(text.charAt(end));
}

function edgeOf(text: string, from: number, floor: number, known: { bodies: Bodies; places: readonly PlaceMention[]; index: number }): number {
  const { bodies, places } = known;
  let { index } = known;
  let at = from;
  const lowest = Math.max(floor, from - REACH);
  while (at > lowest) {
    while (index >= 0 && (places[index]?.end ?? 0) > at) index--;
    const mention = places[index];
    if (mention?.end === at && mention.start >= floor) {
      at = mention.start;
      continue;
    }
    const step = stepLeft(text, at, floor, bodies);
    if (step === 0) return at;
    at -= step;
  }
  return at;
}

/** How many characters the walk may go left from `at`: 0 at a border. */
function stepLeft(text: string, at: number, floor: number, bodies: Bodies): number {
  const shield = lengthBefore(bodies.shields, text, at, floor);
  const stop = lengthBefore(bodies.stops, text, at, floor);
  if (shield > 0 && shield >= stop) return shield;
  if (stop > 0) return 0;
  const unit = text.charCodeAt(at - 1);
  if ((unit >= 0x4e00 && unit <= 0x9fff) || isLatin(unit) || unit === 0xb7) return 1;
  if (isDigit(unit)) return digitsLeft(text, at, floor);
  const opener = OPENERS[text.charAt(at - 1)];
  if (opener === undefined) return 0;
  const open = text.lastIndexOf(opener, at - 1);
  // 海南等省（自治区、直辖市）|交警总队: a list in brackets is no part of a name.
  return open >= floor && at - open <= 10 && open > floor && !text.slice(open, at).includes('、') ? at - open : 0;
}

function digitsLeft(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && isDigit(text.charCodeAt(start - 1))) start--;
  return start < at && HOTLINE.test(text.slice(start, at)) ? at - start : 0;
}

function levelBefore(text: string, at: number, floor: number, bodies: Bodies): number | undefined {
  const word = lengthBefore(bodies.levelWords, text, at, floor);
  if (word > 0) return at - word;
  if (at - 1 < floor) return undefined;
  const level = text.charAt(at - 1);
  if (!bodies.levels.includes(level)) return undefined;
  const before = at - 2 >= floor ? text.charAt(at - 2) : '';
  return before !== '' && (ORDINARY[level] ?? '').includes(before) ? undefined : at - 1;
}

/** Index of the last mention that ends at or before `at`. */
function lastBefore(places: readonly PlaceMention[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Where the last word that no name holds ends, left of `end`; `floor` where there is none. */
export function borderBefore(text: string, end: number, floor: number, bodies: Bodies): number {
  let at = end;
  while (at > floor) {
    const step = stepLeft(text, at, floor, bodies);
    if (step === 0) return at;
    at -= step;
  }
  return floor;
}
