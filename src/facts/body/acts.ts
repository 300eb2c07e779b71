/** Whether a place is who does something, or only the scope of a figure. */
import { isCounter, LISTERS } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import type { PlaceMention } from '../../types.js';
import { isOnRoute } from '../name/route.js';
import { settlesIn } from '../settles.js';
import { isOrganisation } from './says.js';
import type { Reach } from './sentence-kind.js';

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
  // 贵阳到南宁铁路: the end of a way; but 杭州到南京|举办|推介会.
  if (after === 'prep') return (!isOnRoute(tokens, at) || (tokens[at + 1]?.text === GOES && isVerb(tokens[at + 3]))) && (!TOWARDS.has(tokens[at + 1]?.text ?? '') || treats(tokens, at + 1));
  // 河南今年计划投入400万台: what it plans.
  if (after === 'period' && (tokens[at + 2]?.kind === 'target' || tokens[at + 2]?.text === '将')) return isVerb(tokens[at + 3]);
  // 青海预计新增清洁能源1500万千瓦; 浙江正在推动企业改造.
  if (after === 'target') return isVerb(tokens[at + 2]);
  if (after === 'adverb' && GOING_ON.has(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'prep' && !TOWARDS.has(tokens[at + 2]?.text ?? '')) return true;
  // 宁夏12部门联合出台…: its offices together.
  if (tokens[at + 1]?.quantity?.unit === '') return OFFICES.test(tokens[at + 2]?.text ?? '') && tokens[at + 3]?.kind !== 'de';
  if (after === 'noun') return WORKS.test(tokens[at + 1]?.text ?? '') || means(tokens, at + 1);
  return after === 'light' || after === 'act' || after === 'up-verb' || (after === 'adverb' && (isVerb(tokens[at + 2]) || actsLater(tokens, at + 2)));
}

/** 到: what goes to another place, where a verb follows. */
const [GOES] = wordsOf('places/way_to');

/** 福州市台江区援助资金…, 浙江对外发布《…方案》，提出…: the place gives aid or issues what it plans, whoever reports of it. */
export function answersItself(tokens: readonly Token[], at: number, { level, deictic }: PlaceMention): boolean {
  const before = tokens[at - 1];
  if (deictic !== undefined || !ANSWERS.has(level) || (before !== undefined && !CLAUSE_OPENERS.has(before.kind))) return false;
  const next = tokens[at + 1]?.kind === 'adverb' ? at + 2 : at + 1;
  const deed = tokens[next]?.text ?? '';
  if (GIVES.test(deed)) return true;
  const plan = tokens.slice(next, next + TO_PLAN).findIndex(({ text }) => text.startsWith('《'));
  return plan > 0 && ISSUES.test(tokens.slice(next, next + plan).map(({ text }) => text).join(''));
}

/** 据|日本石川县|今天公布的数据, 根据|浙江省|发布的公报: the place whose figures they are. */
export function reportsItself(tokens: readonly Token[], at: number, { level, deictic }: PlaceMention): boolean {
  if (deictic !== undefined || !(ANSWERS.has(level) || level === 'foreign') || !SOURCES.has(tokens[at - 1]?.text ?? '')) return false;
  const next = tokens[at + 1]?.kind === 'period' || tokens[at + 1]?.kind === 'adverb' ? at + 2 : at + 1;
  return PUBLISHES.test(tokens[next]?.text ?? '') && tokens[next + 1]?.kind === 'de';
}

const SOURCES: ReadonlySet<string> = setOf('bodies/source_openers');
const PUBLISHES = patternOf`^${'bodies/publishes'}$`;
const ANSWERS: ReadonlySet<string> = new Set(['province', 'city', 'county']);
/** Tokens of 对外|发布|了|《…》. */
const TO_PLAN = 4;
const GIVES = patternOf`^${'bodies/gives_aid'}`;
const ISSUES = patternOf`^${'bodies/publishes_how'}?${'bodies/issues_plans'}了?$`;

/** 在贵州，退耕还林加紧实施，今年计划造林50万亩: the province that a sentence goes to, where a clause without a subject tells what is done. */
export function isStage(tokens: readonly Token[], at: number, { level, deictic }: PlaceMention): boolean {
  if (at !== 1 || tokens[0]?.text !== '在' || tokens[2]?.kind !== 'comma' || deictic !== undefined || level !== 'province') return false;
  for (let i = 2; i < tokens.length && tokens[i]?.quantity === undefined && tokens[i]?.change === undefined; i++) {
    if (tokens[i]?.kind === 'comma' && isVerb(tokens[behindLeads(tokens, i + 1)])) return true;
  }
  return false;
}

function behindLeads(tokens: readonly Token[], from: number): number {
  let at = from;
  while (BEFORE_DEED.has(tokens[at]?.kind ?? '')) at++;
  return at;
}

const BEFORE_DEED: ReadonlySet<string> = new Set(['period', 'adverb', 'target']);

/** 省委、省政府高度重视: nothing is done. */
export function heeds(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (LISTERS.has(tokens[next]?.kind ?? '') && isOrganisation(tokens[next + 1])) next += 2;
  while (tokens[next]?.kind === 'adverb') next++;
  return HEEDS.test(tokens[next]?.text ?? '');
}

const HEEDS = patternOf`^${'bodies/heeds'}`;

/** 最高检|设置|的|46项|指标，…: its deed only says which of them are told of. */
export function setsBefore(tokens: readonly Token[], at: number): boolean {
  return isVerb(tokens[at + 1]) && tokens[at + 2]?.kind === 'de' && isCounter(tokens[at + 3]?.kind) && tokens.some(({ kind }, i) => i > at + 3 && kind === 'comma');
}

/** 国务院|批复同意成立|的|经开区，…: by whom what the sentence tells of was founded; not 市发改委|批复|的|项目32个, which it has allowed itself. */
export function allows(tokens: readonly Token[], at: number): boolean {
  const de = tokens.findIndex(({ kind }, i) => i > at && (kind === 'de' || kind === 'comma'));
  return tokens[de]?.kind === 'de' && de - at <= TO_ALLOWED && ALLOWS.test(tokens.slice(at + 1, de).map(({ text }) => text).join(''));
}

const ALLOWS = patternOf`^${'bodies/allows'}.*${'bodies/founds'}$`;
/** Tokens from the body to the 的: 批复|同意|成立. */
const TO_ALLOWED = 4;

/** 全市组建…, 2023年我省…: a sentence on all of the release's own place; 各地推广…: on all places of a kind. */
export function opensWide(tokens: readonly Token[]): Reach | undefined {
  const first = tokens.find(({ kind }) => !LEADS_IN.has(kind));
  if (first !== undefined && EVERYWHERE.test(first.text)) return 'everywhere';
  return first?.place?.deictic !== undefined && first.place.deictic.scope !== 'zone' && /^[全我]/u.test(first.place.deictic.word) ? 'whole' : undefined;
}

const EVERYWHERE = patternOf`^${'places/all_over'}`;
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

/** 安徽|要重组升级|110家…, 广东|要|新建…; not 上海|要素市场. */
function means(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return text === WILL ? isVerb(tokens[at + 1]) : TO_DO.test(text) && isCounter(tokens[at + 1]?.kind ?? '');
}

const WILL = '要';
const TO_DO = patternOf`^要(?!${'bodies/words_with_will'}).`;

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
