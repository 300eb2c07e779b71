/** Places that only say among whom something is compared: 全省第3位, 在全国15个城市中排名第一. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { PlaceMention } from '../../types.js';
import type { Draft } from '../draft/draft.js';

/** Words behind which a place is another's: 对欧盟出口, 高于全国, 占全省的8%. */
export const OTHERS: ReadonlySet<string> = new Set(['prep', 'share', 'gap', 'basis', 'rank']);

const WORLD: ReadonlySet<string> = setOf('places/world');
const HONOUR = patternOf`^${'places/honours'}`;
const SUPERLATIVE = patternOf`^${'places/superlatives'}`;

/** 全省, 全国: what a release compares itself with. */
export function isScope({ deictic, level }: PlaceMention): boolean {
  return deictic !== undefined || level === 'country';
}

/** 在去年全省营商环境评价中: the field of a topic. */
export function insideTopic(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.text === '在') return true;
    if (token === undefined || token.kind === 'comma' || token.kind === 'semicolon') return false;
  }
  return false;
}

/** 全省第3位, 在全省排名第6位: the field of the order; 三亚居第三 is who is ordered. */
export function isRankField(tokens: readonly Token[], at: number): boolean {
  const place = tokens[at]?.place;
  const field = place !== undefined && isScope(place);
  // 全国|示范型服务站137个: whose honour it is.
  if (field && HONOUR.test(tokens[at + 1]?.text ?? '')) return true;
  // 全省首批, 全国唯一, 世界首个: the field of a superlative.
  if ((field || WORLD.has(place?.places[0]?.name ?? '')) && (SUPERLATIVE.test(tokens[at + 1]?.text ?? '') || mostOf(tokens, at))) return true;
  if (field && tokens[at + 1]?.quantity !== undefined && ordersSoon(tokens, at + 2)) return true;
  for (let i = at + 1; i <= at + 3; i++) {
    const token = tokens[i];
    if (token?.kind === 'ordinal') return true;
    if (token?.kind === 'rank') return tokens[i + 1]?.kind === 'ordinal' && field;
    if (token?.kind !== 'noun' && token?.kind !== 'enum' && token?.kind !== 'and') return false;
  }
  return false;
}

/** 居|全市|第9位, 高于|全省|1.5个百分点: what a release holds its own place against, which says nothing of where it is from. */
export function isHeldAgainst(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.place?.deictic !== undefined && (AGAINST.has(tokens[at - 1]?.kind ?? '') || isRankField(tokens, at));
}

const AGAINST: ReadonlySet<string> = new Set(['gap', 'rank']);

/** 在全国15个|副省级城市中排名第一: the many of whom one is ordered. */
function ordersSoon(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + TO_ORDER; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'comma' || token.quantity !== undefined) return token?.kind === 'ordinal';
    if (token.kind === 'ordinal' || (token.kind === 'rank' && tokens[i + 1]?.kind === 'ordinal')) return true;
  }
  return false;
}

const TO_ORDER = 5;

/** 全国安置人口最多的…: a superlative before the thing that it is of. */
function mostOf(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + TO_DE; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'comma' || token.quantity !== undefined) return false;
    if (token.kind === 'de') return tokens[i - 1]?.text.includes('最') === true;
  }
  return false;
}

const TO_DE = 5;

/** 创造出|全国|11%的GDP, 不到|全省|三成: the place of the whole is not the figure's. */
export function isOfWhole(tokens: readonly Token[], at: number, { at: figure, quantity }: Draft): boolean {
  if (quantity?.dimension !== 'percent' && !isRankAt(tokens, figure)) return false;
  const place = tokens[at]?.text ?? '';
  // 强度为|全国|平均水平的60%，覆盖率居全国第一: what another was held against.
  return EVERYWHERE.has(place) && ((at === figure - 1 && quantity?.dimension === 'percent') || (AVERAGE.test(tokens[at + 1]?.text ?? '') && IS.has(tokens[at - 1]?.text ?? '')));
}

const EVERYWHERE = setOf('parents/everywhere');
const AVERAGE = patternOf`^${'changes/averages'}`;
const IS = setOf('changes/is_held_against');

function isRankAt(tokens: readonly Token[], figure: number): boolean {
  return tokens[figure]?.kind === 'ordinal';
}
