/** Names that say only how a figure differs from the one told before it: 本科生就业率89%，硕士生94%; 普通高中招生2万人，在校生6万人. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { isBare, isProperty } from '../name/property.js';
import { baseName } from './base-name.js';
import type { Draft } from './draft.js';
import { ofNewOnes } from './new-ones.js';

/** Words that link a name and its figure, where they were read as the end of the name: 硕士生为|94%. */
const LINK_END = /(?<=.{2})(?:则|仅|约)?[为是达]$/u;
/** Who is in a school, and what it is called by: 普通高中|招生. */
const PUPILS = setOf('names/pupils');
const PUPILS_END = patternOf`${'names/pupils'}$`;
const SCHOOLS = patternOf`${'names/schools'}(?:（[^）]*）)?$`;
/** All schools together are no owner of their pupils. */
const ALL_SCHOOLS = patternOf`^(?:各级各类)?${'names/all_schools'}$`;
const SIDE_END = patternOf`${'names/account_sides'}(?:${'names/budgets'})?$`;
const ACCOUNTS = patternOf`${'names/accounts'}$`;
const MIN_UNITS = 2;
/** Characters between the two figures beyond the name: a change may stand there, no other subject. */
const MAX_APART = 24;
/** … or no more than a pause and a word that links. */
const MAX_BESIDE = 4;

/**
 * The whole name of a figure that is told beside another of its kind; undefined for names that stand by themselves.
 *
 *     本科生就业率89%，[硕士生]94%      硕士生就业率: what is measured stands in the first name only
 *     普通高中招生2万人，[在校生]6万人    普通高中在校生: whose it is stands in the first name only
 *     社会保险基金收入18亿元，[支出]16亿元  社会保险基金支出
 *     民营企业60.9万家，[进出口]24.3万亿元  民营企业进出口
 */
export function besideOther(own: string, draft: Draft, last: Draft, tokens: readonly Token[]): string | undefined {
  const { quantity, shape, rule, figure, name } = draft;
  const alike =
    ofNewOnes(own, draft, last, tokens) ??
    sameDeed(own, draft, last) ??
    ofKind(own, draft, last) ??
    ofClass(own, draft, last, tokens) ??
    inList(own, draft, last, tokens);
  if (alike !== undefined) return alike;
  if (shape !== 'level' || name === undefined || quantity === undefined || last.metric === undefined || last.quantity === undefined) return undefined;
  const apart = figure.start - last.figure.end - own.length;
  if (apart < 0 || apart > MAX_APART) return undefined;
  if (apart <= MAX_BESIDE && BROUGHT_IN.has(own) && tokens[last.at + 1]?.kind === 'comma') return ofThoseCounted(own, last);
  if (PUPILS.has(own)) return ofSchool(own, last.metric);
  const averaged = quantity.unit === last.quantity.unit ? averageOf(own, last.metric) : undefined;
  if (averaged !== undefined) return averaged;
  // 社会保险基金收入277亿元，为预算的103%；|支出|252亿元: of the account, not of how much of its budget was reached.
  const account = ofBudget(own, (last.shape === 'completion' ? baseName(last) : undefined) ?? last.metric);
  if (account !== undefined) return account;
  const traded = apart <= MAX_BESIDE && isBare(own) ? SIDE_OF_TRADE.exec(last.metric)?.groups : undefined;
  if (traded !== undefined && isBare(traded['measured'] ?? '') && !own.startsWith(traded['side'] ?? '')) return (traded['side'] ?? '') + own;
  // 天然气占比由8%提高到12%，|煤炭由60%下降到55%: the level that it was stands between.
  const moved = rule.id === FROM_TO && last.previous !== undefined && name.start - last.figure.end <= MAX_BESIDE;
  if ((apart > MAX_BESIDE && !moved) || quantity.dimension !== 'percent' || last.quantity.dimension !== 'percent' || (last.shape !== 'level' && !moved) || rule.id === 'counter-right') return undefined;
  const stem = own.replace(LINK_END, '');
  if (stem.length < MIN_UNITS || isProperty(stem) || !isProperty(last.metric)) return undefined;
  const measured = measuredOf(stem, last.metric);
  return measured === undefined || stem.includes(measured) ? undefined : stem + measured;
}

const FROM_TO = 'from-to';

/**
 * 日均发送旅客61万人次，其中1日[发送]87万人次: a verb told again in the same unit has the same object; undefined of other names, and of one deed of
 * several (接收投诉、举报11万件，其中[投诉]7万件).
 */
function sameDeed(own: string, { name, quantity }: Draft, { metric = '', quantity: before }: Draft): string | undefined {
  const at = own === name?.verb?.text && own.length >= MIN_UNITS && before?.unit === quantity?.unit ? metric.indexOf(own) : -1;
  return at < 0 || metric.includes('、') || metric.length - at - own.length < MIN_UNITS ? undefined : metric.slice(at);
}

/**
 * 国有控股企业增加值增长3.4%；[股份制企业]增长5.0%, 制造业实现营业收入1.8万亿元；[零售业]1.0万亿元: things of a kind, told by what both end in, of
 * which the first name alone says what is measured; undefined of others.
 */
function ofKind(
  own: string,
  { quantity, shape, rule, figure, changes }: Draft,
  { metric = '', quantity: amount, shape: before, figure: past, changes: moved, parent }: Draft,
): string | undefined {
  const apart = figure.start - past.end - own.length;
  const kind = own.at(-1) ?? '';
  if (shape !== 'level' || before !== 'level' || rule.id === 'counter-right' || apart < 0 || apart > MAX_APART) return undefined;
  if (!KINDS.has(kind) || own.length <= MIN_UNITS || parent === own) return undefined;
  const same = quantity === undefined ? amount === undefined && changes[0]?.unit === moved[0]?.unit : amount?.dimension === 'money' && amount.unit === quantity.unit;
  if (!same || isProperty(own) || !isProperty(metric)) return undefined;
  for (let at = metric.indexOf(kind); at > 0; at = metric.indexOf(kind, at + 1)) {
    const measured = metric.slice(at + 1);
    if (measured.length >= MIN_UNITS && isProperty(measured) && !own.includes(measured)) return own + measured;
  }
  return undefined;
}

/** Ⅱ类水质断面16个、|Ⅲ类|2个: what is counted by class stands behind the first class alone; undefined of others. */
function ofClass(own: string, { name, quantity, shape }: Draft, { metric = '', quantity: before, shape: told, at }: Draft, tokens: readonly Token[]): string | undefined {
  if (shape !== 'level' || told !== 'level' || quantity?.dimension !== 'count' || before?.unit !== quantity.unit || !CLASSED.test(own)) return undefined;
  const beside = tokens[at + 1]?.kind !== undefined && (tokens[at + 1]?.kind === 'enum' || tokens[at + 1]?.kind === 'comma') && tokens[at + 2]?.start === name?.start;
  const things = beside ? CLASSED_THINGS.exec(metric)?.groups?.['things'] : undefined;
  return things === undefined ? undefined : own + things;
}

const CLASSED = patternOf`^(?:${'names/class_marks'}|[A-D\d～~—-]){1,5}${'names/class_ends'}$`;
const CLASSED_THINGS = patternOf`^.{0,8}?(?:${'names/class_marks'}|[A-D\d])${'names/class_ends'}(?<things>\p{Script=Han}{2,8})$`;

/** 电动汽车出口增长13.1%、|3D打印机|增长32.8%: in a list of changes what is measured of the first is of the others, too; undefined of others. */
function inList(own: string, { name, quantity, changes: [change] }: Draft, last: Draft, tokens: readonly Token[]): string | undefined {
  const { metric = '', quantity: level, changes: [moved], name: before } = last;
  if (quantity !== undefined || level !== undefined || change === undefined || change.unit !== moved?.unit) return undefined;
  if (name === undefined || name.verb !== undefined || before === undefined || isProperty(own)) return undefined;
  const mark = tokens.find(({ end }) => end === name.start);
  const measured = mark?.kind === 'enum' ? LISTED_MEASURE.exec(metric)?.[0] : undefined;
  return measured === undefined || LISTED_MEASURE.test(own) ? undefined : own + measured;
}

const LISTED_MEASURE = patternOf`(?<=.{2})${'names/listed_measures'}$`;

/** Last characters of names of things that are told beside others of their kind. */
const KINDS: ReadonlySet<string> = new Set(['业', '类', '品', '型']);

/** 进口货值10亿元，|货运量|24万吨: both are of the same side. */
const SIDE_OF_TRADE = patternOf`^(?<side>${'names/sides_of_trade'})(?<measured>.{2,})$`;

/** 城市低保月人均保障标准765元，|农村低保月人均|515元: what is averaged stands behind the first alone; undefined of other names. */
function averageOf(own: string, before: string): string | undefined {
  const average = AVERAGED.exec(own)?.[0];
  const at = average === undefined ? -1 : before.indexOf(average);
  return average === undefined || at < 0 || before.length - at - average.length < MIN_UNITS ? undefined : own + before.slice(at + average.length);
}

const AVERAGED = patternOf`(?<=.{2})${'parents/averages_of_kinds'}$`;

/** 小学624所，|在校生; 初中招生2.7万人，|在校生. */
function ofSchool(own: string, before: string): string | undefined {
  const school = before.replace(PUPILS_END, '');
  return SCHOOLS.test(school) && !ALL_SCHOOLS.test(school) ? school + own : undefined;
}

/** 国有资本经营预算收入1.02亿元，|支出; 社会保险基金收入32亿元，|基金支出. */
function ofBudget(own: string, before: string): string | undefined {
  const account = before.replace(SIDE_END, '');
  const stem = own.replace(SIDE_END, '');
  if (account === before || stem === own) return undefined;
  if (stem === '') return ACCOUNTS.test(account) ? account + own : undefined;
  // 地方财政收入21亿元。财政支出58亿元: a name that says of what stands by itself.
  return ACCOUNTS.test(stem) && account.length > stem.length && account.endsWith(stem) ? account.slice(0, -stem.length) + own : undefined;
}

/** What the name before measures, told by the character that both things end in (本科生|就业率, 硕士生), else by its last words. */
function measuredOf(name: string, before: string): string | undefined {
  const at = before.lastIndexOf(name.at(-1) ?? '', before.length - MIN_UNITS - 1);
  const behind = at < 1 ? '' : before.slice(at + 1);
  if (behind.length >= MIN_UNITS && isProperty(behind)) return behind;
  for (let i = 1; i <= before.length - MIN_UNITS; i++) if (isBare(before.slice(i))) return before.slice(i);
  return undefined;
}

const BROUGHT_IN = setOf('names/brought_in');
const COUNTED = patternOf`${'names/counted_owners'}$`;

/** 高新技术企业320家，|营业收入: what those who were counted right before bring in is theirs. */
function ofThoseCounted(own: string, { metric = '', quantity, shape, rule }: Draft): string | undefined {
  const counted = shape === 'level' && quantity?.dimension === 'count' && quantity.qualifier !== 'at_least' && COUNTED.test(metric) && rule.id !== 'shared-out';
  return counted && !metric.includes(own) ? metric + own : undefined;
}
