/** What is a part of the body before it: 省公安厅|刑警总队, 鄂州市公安局|华容区分局, 农业部|市场与经济信息司. */
import type { Bodies } from '../../lexicon/bodies.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { lengthBefore } from '../../lexicon/trie.js';
import type { BodyMention, Span } from '../../types.js';
import { opensWithLevel, type Front } from './edge.js';
import { movedTo, type NewBody } from './shape.js';
import { typeOf, type Ending } from './start.js';

interface Near {
  /** The body before. */
  readonly last: BodyMention;
  readonly ending: Ending;
  readonly bodies: Bodies;
}

/** Endings of an organisation's own units: 省公安厅|刑警总队, 市科技局|成果处. */
const UNITS: ReadonlySet<string> = setOf('bodies/inner_units');
/** What a body calls its parts in other places: 鄂州市公安局|华容区分局, 某大学|苏州校区. */
const BRANCHES: ReadonlySet<string> = setOf('bodies/branches');
/** How far a unit's own name may reach behind the body it belongs to: 商务部|外资司. */
const UNIT = 14;

/** The body before with its part, whose ending stands at [stem, end); undefined where the ending belongs to another. */
export function joinedTo(text: string, { start: stem, end }: Span, front: Front, near: Near): NewBody | undefined {
  const { last, ending } = near;
  const listed = listedBureau(text, stem, end, near);
  if (listed) return listed;
  const direct = front.edge === last.end && joins(text, stem, front, near);
  if (!direct && !isBureau(text, stem, near) && !isAttached(text, stem, near)) return undefined;
  const place = direct && front.place?.start === last.end ? front.place : undefined;
  const joined = movedTo(last, last.start, end);
  joined.text = text.slice(last.start, end);
  joined.type = typeOf(ending);
  if (place === undefined && isUnit(near)) joined.unitOf = last.unitOf ?? last;
  // 人民银行|临泽支行: of a place that no table has, not of the whole country.
  joined.national = place !== undefined || (BRANCHES.has(ending.ending) && last.end < stem) ? undefined : last.national;
  if (place) joined.place = place;
  return joined;
}

/** What speaks for the whole; 县委|社会工作部 is an office, 12345热线|中心 who runs it. */
function isUnit({ last, ending: { ending } }: Near): boolean {
  if (last.type === 'party' || (last.type === 'centre' && ending === '中心')) return false;
  // 公安部|网安局: a bureau of a ministry.
  return UNITS.has(ending) || (ending === '局' && isMinistry(last));
}

/** 公安部, 海关总署: whose bureaus are parts of it; not 中共中央|政治局. */
function isMinistry({ national, type, text }: BodyMention): boolean {
  return national === true && type === 'government' && MINISTRY.test(text);
}

const MINISTRY = patternOf`${'bodies/ministry_ends'}$`;

/** 农业部|市场与经济信息司: the name of a ministry's bureau may hold what parts names elsewhere. */
function isBureau(text: string, stem: number, { last, ending: { ending } }: Near): boolean {
  return ending === '司' && last.title === undefined && isMinistry(last) && BUREAU.test(text.slice(last.end, stem));
}

const BUREAU = /^\p{Script=Han}{2,5}[与和]\p{Script=Han}{2,8}$/u;

/** 厦门大学|附属第一|医院, 郑州大学|第一附属|医院, 平湖大学|第一|医院. */
function isAttached(text: string, stem: number, { last, ending }: Near): boolean {
  return last.type === 'university' && last.title === undefined && typeOf(ending) === 'hospital' && ATTACHED.test(text.slice(last.end, stem));
}

const ATTACHED = /^(?:医学院)?(?=第|附属)(?:第[一二三四五六七八九十]+)?(?:附属)?\p{Script=Han}{0,8}$/u;

/** 农业部市场司司长钱某某先生、|畜牧业司司长马某某: the next bureau of the same ministry, among those who speak. */
function listedBureau(text: string, stem: number, end: number, { last, ending: { ending } }: Near): NewBody | undefined {
  const whole = last.unitOf ?? last;
  const from = last.person?.end ?? last.title?.end;
  if (ending !== '司' || from === undefined || !isMinistry(whole) || !DIRECTOR.test(text.slice(end, end + 3))) return undefined;
  const unit = LISTED.exec(text.slice(from, stem))?.[1];
  if (unit === undefined) return undefined;
  const body = movedTo(whole, stem - unit.length, end);
  body.text = `${whole.text}${unit}${ending}`;
  body.unitOf = whole;
  return body;
}

const DIRECTOR = /^副?司长/u;
const LISTED = /^(?:先生|女士|同志)?[、，和](\p{Script=Han}{2,10})$/u;

const SENDS: ReadonlySet<string> = setOf('bodies/sends');

function joins(text: string, stem: number, front: Front, { last, ending, bodies }: Near): boolean {
  const gap = stem - last.end;
  // 铁路部门|安排开行跨铁路局: what it does is no unit of it.
  if (last.points || last.title || gap > UNIT || lengthBefore(bodies.systems, text, last.end, last.start) > 0) return false;
  if (typeOf(ending) === 'company' && last.type === 'government') return false;
  // 农业农村部|派出工作组: what it does with them.
  if (gap > 0 && SENDS.has(text.slice(last.end, last.end + 2))) return false;
  if (opensWithLevel(text, last.end, bodies) && (front.field - last.end <= 1)) return false;
  if (front.place?.start === last.end && last.name === undefined && !BRANCHES.has(ending.ending)) return false;
  return !(ending.types.has('seat') && ending.types.size === 1);
}
