/** Names that say only how a figure differs from the one told before it: 本科生就业率89%，硕士生94%; 普通高中招生2万人，在校生6万人. */
import type { Draft } from './draft.js';
import { isBare, isProperty } from './property.js';

/** Words that link a name and its figure, where they were read as the end of the name: 硕士生为|94%. */
const LINK_END = /(?<=.{2})(?:则|仅|约)?[为是达]$/u;
/** Who is counted in a school, and by what. */
const PUPILS = /^(?:毕业|招|在校|在园|在读|预计毕业)(?:生|学生|研究生|幼儿|人)(?:人?数)?$|^(?:专任教师|教职工)(?:人?数)?$|^招生$/u;
const PUPILS_END = /(?:毕业生|招生|在校学?生|在园幼儿|在读学?生|专任教师|教职工)(?:人?数)?$/u;
/** Kinds of schools and of their teaching. */
const SCHOOLS = /(?:教育|学校|院校|高校|大学|学院|高中|初中|小学|中学|中职|高职|职高|技校|幼儿园|研究生|本科|专科|普高|高等学校|特教)(?:（[^）]*）)?$/u;
/** The sides of one account, and what is left of it. */
const BUDGET = /^(?:本年|当年|总)?(?:收入|支出)$|^(?:年末)?(?:滚存|累计)?(?:结余|结存)$/u;
const SIDE = /(?:本年|当年|总)?(?:收入|支出)$/u;
const ACCOUNT = /(?:预算|基金|保险|专户|账户)$/u;
const ALL_SCHOOLS = /^(?:各级各类)?(?:学校|幼儿园)$/u;
const MIN_UNITS = 2;
/** Characters between the two figures: another clause may stand between them, no other subject. */
const MAX_APART = 30;

/**
 * The whole name of a figure that is told beside another of its kind; undefined for names that stand by themselves.
 *
 *     本科生就业率89%，[硕士生]94%      硕士生就业率: what is measured stands in the first name only
 *     普通高中招生2万人，[在校生]6万人    普通高中在校生: whose it is stands in the first name only
 *     社会保险基金收入18亿元，[支出]16亿元  社会保险基金支出
 */
export function besideOther(own: string, { quantity, shape, rule, figure }: Draft, last: Draft): string | undefined {
  if (shape !== 'level' || quantity === undefined || last.metric === undefined || last.quantity === undefined) return undefined;
  if (last.figure.end > figure.start || figure.start - last.figure.end > MAX_APART) return undefined;
  if (PUPILS.test(own)) return ofSchool(own, last.metric);
  if (BUDGET.test(own)) return ofBudget(own, last.metric);
  if (quantity.dimension !== 'percent' || last.quantity.dimension !== 'percent' || last.shape !== 'level' || rule.id === 'counter-right') return undefined;
  const name = own.replace(LINK_END, '');
  if (name.length < MIN_UNITS || isProperty(name) || !isProperty(last.metric)) return undefined;
  const measured = measuredOf(name, last.metric);
  return measured === undefined ? undefined : name + measured;
}

/** 小学624所，|在校生; 初中招生2.7万人，|在校生. */
function ofSchool(own: string, before: string): string | undefined {
  const school = before.replace(PUPILS_END, '');
  return SCHOOLS.test(school) && !ALL_SCHOOLS.test(school) ? school + own : undefined;
}

/** 国有资本经营预算收入1.02亿元，|支出. */
function ofBudget(own: string, before: string): string | undefined {
  const account = before.replace(SIDE, '');
  return account !== before && ACCOUNT.test(account) ? account + own : undefined;
}

/** What the name before measures, told by the character that both things end in (本科生|就业率, 硕士生), else by its last words. */
function measuredOf(name: string, before: string): string | undefined {
  const at = before.lastIndexOf(name.at(-1) ?? '', before.length - MIN_UNITS - 1);
  const behind = at < 1 ? '' : before.slice(at + 1);
  if (behind.length >= MIN_UNITS && isProperty(behind)) return behind;
  for (let i = 1; i <= before.length - MIN_UNITS; i++) if (isBare(before.slice(i))) return before.slice(i);
  return undefined;
}
