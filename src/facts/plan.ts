/** Figures of plans, where no word of aim stands by them. */
import { firstDay, lastDay, monthIn } from '../annotate/period/edtf.js';
import { isCounter } from '../annotate/kinds.js';
import type { Token } from '../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../lexicon/lists.js';
import type { Period } from '../types.js';
import { DONE } from './aim-words.js';
import type { Told } from './period/stated.js';
import { yearPeriod } from './period/titled.js';

/**
 * True for what a plan sets, what the year that has just begun is to bring, and what a thing will do when it stands.
 *
 *     《行动方案》提出，2024年，单位能耗降低2.5%     2024年新增200个事项     建成后每年可送电400亿千瓦时
 */
export function isPlanned(tokens: readonly Token[], at: number, told: Told, published: string | undefined): boolean {
  return isSetByPlan(tokens, at, told) || isFromNowOn(tokens, at, told) || isOfYearBegun(tokens, at, told, published) || isOnceBuilt(tokens, at);
}

/** 《行动计划》明确，|经过5年的努力，|城镇化率提升至70%: index of the word that opens such a clause; -1 where none stands before the figure. */
function effortsBefore(tokens: readonly Token[], at: number): number {
  return tokens.findIndex(({ text }, i) => i < at && AFTER.has(text) && isTimeOfEfforts(tokens, i + 1));
}

/** 5年|的|努力 */
function isTimeOfEfforts(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.quantity?.dimension === 'time' && tokens.slice(at + 1, at + 3).some(({ text }) => EFFORTS.has(text));
}

const AFTER = setOf('aims/after_so_long');
const EFFORTS = setOf('aims/efforts');
const PLAN = patternOf`${'aims/plans'}[》”]?$`;
const SETS = setOf('aims/plan_sets');

export interface Plan {
  /** The year, or the first and the last year, that its title says it is for. */
  readonly span: Period | undefined;
}

/**
 * What an article is that is a plan by its title, for the year in which it came out or a later one: what it tells of no past time is to be done.
 *
 *     关于印发平湖市2022年重点任务分工方案的通知   of 2022-01-28     a plan;   2021年工作要点 of the same day     none
 *     the same of no day that is told, where the title names a first and a last year;
 *     关于印发垃圾分类实施方案的通知, 关于推进新型工业化的实施意见   of no year     a plan;   平湖市养老服务行动计划（2025—2027年）   up to its last year, with its span
 */
export function planOf(title: string | undefined, written: string | undefined): Plan | undefined {
  if (title === undefined || TELLS_RESULTS.test(title)) return undefined;
  const { first, last } = PLAN_YEARS.exec(title)?.groups ?? ofFiveYears(title);
  const titled = PLAN_TITLE.exec(title)?.groups;
  const year = last ?? titled?.['year'];
  if (year === undefined) return !OF_YEAR.test(title) && (ISSUED_PLAN.test(title) || OPINIONS.test(title)) ? { span: undefined } : undefined;
  const isAhead = written === undefined ? first !== undefined : year >= written.slice(0, year.length);
  if (!isAhead) return undefined;
  if (first !== undefined) return { span: spanOf(first, year) };
  return { span: titled?.['until'] === undefined ? yearPeriod(Number(year), year) : undefined };
}

/** …“十四五”行动方案: its first and its last year. */
function ofFiveYears(title: string): { readonly first?: string; readonly last?: string } {
  const nth = NTH.indexOf(FIVE_YEARS.exec(title)?.groups?.['nth'] ?? NO_PLAN);
  return nth < 0 ? {} : { first: String(FIRST_PLAN + nth * PLAN_LENGTH), last: String(FIRST_PLAN + nth * PLAN_LENGTH + PLAN_LENGTH - 1) };
}

const FIVE_YEARS = patternOf`“十(?<nth>${'aims/numbers_of_plans'})五”[^，。！？]{0,20}?${'aims/plans'}》?.{0,3}$`;
const NTH = wordsOf('aims/numbers_of_plans');
const NO_PLAN = '-';
/** The first year of “十一五”. */
const FIRST_PLAN = 2006;
const PLAN_LENGTH = 5;

/** …行动计划（2025—2027年） */
function spanOf(first: string, last: string): Period {
  return { edtf: `${first}/${last}`, start: firstDay(first), end: lastDay(last), text: `${first}—${last}年`, type: 'span', inferred: true, loose: undefined };
}

const PLAN_YEARS = patternOf`${'aims/plans'}》?（(?<first>20\d{2})年?[—–~～至-]{1,2}(?<last>20\d{2})年?）(?:》?的?通知)?(?:[ \u3000][^ \u3000]{2,9}〔20\d{2}〕\d{1,4}号)?$`;
const OF_YEAR = /20\d{2}/u;
/** 2023年工作总结及2024年工作计划, 2023年计划执行情况与2024年计划草案: results stand before the aims. */
const TELLS_RESULTS = patternOf`(?:${'periods/reported_on'}|${'aims/looks_back'})(?:[（） \u3000]|${'aims/result_joints'}).*20\d{2}`;
/** 关于印发…实施方案的通知, …实施方案: no news of one (我市出台…实施方案). */
const ISSUED_PLAN = patternOf`^(?=.*${'aims/issues'})[^，。]*${'aims/plans'}》?的通知$|^(?!.*${'aims/tells_of_plans'})[^，。！？]{4,}${'aims/plans_to_carry_out'}$`;

/** 平湖市人民政府关于推进新型工业化的实施意见, with nothing of news in it. */
const OPINIONS = patternOf`^(?!.*${'aims/news_of_plans'})[^，。！？]*关于[^，。！？]{2,}的?${'aims/opinions'}$`;

const PLAN_TITLE = patternOf`(?<!20\d{2}年?[—–~～至到-]{1,2})(?<year>20\d{2})(?<until>[—-]20\d{2})?年.{0,40}${'aims/plans'}(?:》?的通知)?(?:（[^（）]*）)?(?:[ \u3000][^ \u3000]{2,9}〔20\d{2}〕\d{1,4}号)?$`;

/** A measure behind a plan's 提出 and a time; what is only counted is there already (部署了27项任务). */
function isSetByPlan(tokens: readonly Token[], at: number, { own }: Told): boolean {
  if (isCounter(tokens[at]?.kind)) return false;
  const efforts = own === undefined ? effortsBefore(tokens, at) : -1;
  for (let i = 1; i < efforts; i++) if (SETS.has(tokens[i]?.text ?? '') && PLAN.test(tokens[i - 1]?.text ?? '')) return true;
  if (own?.period === undefined) return false;
  for (let i = 1; i < own.at; i++) if (SETS.has(tokens[i]?.text ?? '') && PLAN.test(tokens[i - 1]?.text ?? '')) return true;
  return false;
}

const ALL_YEAR = setOf('aims/all_year');
/** Months in which a year has only begun. */
const BEGUN = 3;
const ADDS = patternOf`^(?:${'aims/plan_adds'}|再?新增)`;

/** 2024年新增200个事项, …，全年培训1.2万人次 in a release of February: not what has been added, which 今年 and 已 would tell. */
function isOfYearBegun(tokens: readonly Token[], at: number, { own, period }: Told, published: string | undefined): boolean {
  if (own === undefined || period?.type !== 'year' || published === undefined || monthIn(published) > BEGUN || tokens.slice(0, at).some(({ text }) => DONE.has(text))) return false;
  if (ALL_YEAR.has(own.mention.text)) return period.end !== undefined && period.end > published;
  // 2024年，地区生产总值增长6.5%以上 in a report of January.
  const isWhole = own.at === 0 && own.mention.from.part === undefined && own.mention.to === undefined && period.end !== undefined && period.end > published;
  return own.mention.from.year !== undefined && (ADDS.test(tokens[own.at + 1]?.text ?? '') || (isWhole && tokens[at]?.change !== undefined));
}

/** 从今年起，通过3年时间，支持30个示范区: what has only begun, and nothing says that it is done. */
function isFromNowOn(tokens: readonly Token[], at: number, { own }: Told): boolean {
  if (own === undefined) return false;
  const { relation, text: time, from } = own.mention;
  if (relation !== 'since' || !time.endsWith('起') || from.yearRef !== 'this' || from.part !== undefined) return false;
  return !tokens.slice(own.at, at).some(({ text }) => DONE.has(text) || text.startsWith('累计') || text.endsWith('了'));
}

const ONCE_BUILT = patternOf`${'aims/once_built'}${'aims/after_built'}[^；。]{0,30}?(?:可(?!再生|靠)|能(?![力源耗效级量])|将|预计|(?<=后，?)${'aims/makes_a_year'})`;

/** 建成后每年可送电400亿千瓦时; not 通车后，日均客流达3万人次, nor 投用后，换装能力升至840标箱. */
function isOnceBuilt(tokens: readonly Token[], at: number): boolean {
  let after = 0;
  while (after < at && tokens[after]?.text.includes('后') === false) after++;
  if (after >= at) return false;
  const from = Math.max(0, after - 1, tokens.findLastIndex(({ kind }, i) => i < at && kind === 'semicolon'));
  const words = tokens.slice(from, at);
  return ONCE_BUILT.test(words.map(({ text }) => text).join('')) && !words.some(({ text }) => DONE.has(text));
}

/** Tokens of a heading at most, and of a year that has only begun. */
const MAX_HEADING = 10;
const SPRING = 6;
const AIMS = patternOf`${'aims/headings'}$`;

/** 二、2025年目标任务 in a report of that year, 明年工作思路: what stands under it is to come; 2025年工作打算：生产总值增长6% what stands behind it. */
export function headsAims(sentence: readonly Token[], published: string | undefined): boolean {
  const colon = sentence.findIndex(({ kind }) => kind === 'colon');
  const tokens = colon < 0 ? sentence : sentence.slice(0, colon);
  if (tokens.length > MAX_HEADING || published === undefined || tokens.some(({ kind, quantity }) => kind === 'stop' || kind === 'comma' || quantity !== undefined)) return false;
  const time = tokens.find(({ period }) => period !== undefined)?.period;
  const { year, yearRef, part } = time?.from ?? {};
  if (part !== undefined || time?.to !== undefined || (year === undefined && yearRef !== 'this' && yearRef !== 'next')) return false;
  const ends = (tokens.at(-2)?.text ?? '') + (tokens.at(-1)?.text ?? '');
  if (!AIMS.test(ends)) return false;
  const [now, month] = [Number(published.slice(0, 4)), monthIn(published)];
  return yearRef === 'next' || (year ?? now) > now || ((year ?? now) === now && month <= SPRING);
}
