/** Who does what a verb tells: nouns right before it that open their clause. */
import { LISTERS } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { AREA } from './name-ahead.js';
import { AGENT, isPartner, widthOf } from './name.js';

/** 动车组列车, 高铁列车: a sort of vehicles. */
export const SORT_OF_VEHICLES = patternOf`(?<=.)${'names/vehicles'}$|^${'names/trains'}$`;

const MIN_SUBJECT_UNITS = 2;
/** A longer noun before a verb is a subject that the sentence speaks of, no part of the name. */
const MAX_SUBJECT_UNITS = 14;

/** 电力、热力、燃气及水生产和供应业|实现利润: the names of industries are long. */
const MAX_INDUSTRY_UNITS = 22;
const INDUSTRIES = patternOf`${'names/industry_ends'}$`;

/** 2023年|半年度|实现营业收入: times that are no subject. */
const TIMES = /^(?:\d{4})?(?:H[12]|Q[1-4]|半年度|年度|季度|单季度?)$/u;

/** 全年计划|完成投资 */
const PLANS = setOf('names/plans_of_time');
const CLASSES = setOf('names/classes');
const WHERE = patternOf`${'names/where_ends'}$`;
/** What stands before a subject: nothing, a pause, a place or a body, a time. */
const BEFORE_SUBJECT: ReadonlySet<string> = new Set([
  'comma', 'semicolon', 'colon', 'stop', 'enum',
  'place', 'body', 'period', 'say', 'among', 'deixis', 'skip',
  'count-counter', 'person-counter',
]);

/** True of a noun at `at` that opens its clause, and can do something. */
export function isSubject(tokens: readonly Token[], at: number): boolean {
  const subject = tokens[at];
  // （三）|生均|拨款标准: the number of the paragraph is no part of it.
  const before = tokens[at - (at === 1 && tokens[0]?.kind === 'paren' ? 2 : 1)];
  if (subject === undefined || !isDoer(subject.text)) return false;
  // 新材料、自动化等|产业|攻克: the class of those before 等 is where they did it.
  if (before?.text === '等' && CLASSES.has(subject.text)) return false;
  // 北京|地区|实现: the end of the place.
  if (subject.text === AREA && before?.kind === 'place') return false;
  // 文化及相关|产业企业: the end of a longer name.
  if (before?.kind === 'deixis' && tokens[at - 2]?.kind === 'and') return false;
  // 向|各|市级财政|支付: whom it goes to.
  if (before?.kind === 'deixis' && tokens[at - 2]?.kind === 'prep') return false;
  return before === undefined || BEFORE_SUBJECT.has(before.kind);
}

function isDoer(text: string): boolean {
  if (text.length < MIN_SUBJECT_UNITS || text.length > (INDUSTRIES.test(text) ? MAX_INDUSTRY_UNITS : MAX_SUBJECT_UNITS)) return false;
  return (!AGENT.test(text) || SORT_OF_VEHICLES.test(text)) && !TIMES.test(text) && !PLANS.has(text) && !WHERE.test(text);
}

/** 批发|和|零售业 before the verb at `verbAt`: nouns joined, from the start of their clause; none where anything else stands there. */
export function joinedSubjects(tokens: readonly Token[], first: number, verbAt: number): readonly Token[] {
  let from = verbAt;
  while (from - 1 >= first && (tokens[from - 1]?.kind === 'noun' || LISTERS.has(tokens[from - 1]?.kind ?? ''))) from--;
  const words = tokens.slice(from, verbAt);
  const before = tokens[from - 1];
  const joined = words.length > 1 && words.every(({ kind, text }, i) => (i % 2 === 0 ? kind === 'noun' && isDoer(text) : LISTERS.has(kind))) && words.length % 2 === 1;
  return joined && (before === undefined || BEFORE_SUBJECT.has(before.kind)) && widthOf(words, 0, words.length) <= MAX_SUBJECT_UNITS ? words : [];
}

/** The subject of a verb with those that are listed before it: 公路、|铁路、|民航|发送旅客量, of all of them. */
export function doersBefore(tokens: readonly Token[], subject: Token, first: number): readonly Token[] {
  const at = tokens.indexOf(subject);
  const joined = tokens[at - 1]?.kind === 'enum' ? joinedSubjects(tokens, first, at + 1) : [];
  return joined.length > 0 ? joined : withOrigin(tokens, subject);
}

/** 境外|业务|新签|合同额: the subject with the part of the world that it is in, right before it. */
function withOrigin(tokens: readonly Token[], subject: Token): readonly Token[] {
  const place = tokens[tokens.indexOf(subject) - 1];
  return place?.place?.level === 'foreign' && isPartner(place) && place.end === subject.start ? [place, subject] : [subject];
}
