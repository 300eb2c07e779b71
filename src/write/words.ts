/** Coded values and EDTF periods in the words that a Chinese reader of a sheet expects. */
import type { Reason } from '../facts/doubt.js';

/**
 * The Chinese word of a coded value; the value itself where the table has none.
 *
 *     chineseWord('qualifier', 'over')   超过
 */
export function chineseWord(key: string, value: string): string {
  return WORDS[key]?.[value] ?? value;
}

/** The codes that a coded column may hold. */
export function codesOf(key: string): readonly string[] {
  return Object.keys(WORDS[key] ?? {});
}

/** Reasons to look, joined by `;`, in Chinese words; one that the table does not know stays as it is. */
export function reasonWords(check: string): string {
  return check
    .split(';')
    .map((reason) => chineseReasons[reason] ?? reason)
    .join('；');
}

/**
 * A period of the record in Chinese words.
 *
 *     2025-01/2025-10            2025年1—10月
 *     2024-04/2024-06, quarter   2024年二季度
 *     ../2025-10-31              截至2025年10月31日
 *
 * What is no year, month, day or interval of them comes back as it is.
 */
export function periodWords(edtf: string, type?: string): string {
  const [from, to, ...rest] = edtf.split('/');
  if (from === undefined || rest.length > 0) return edtf;
  if (to === undefined) return dateWords(from) ?? edtf;
  if (from === '..') return prefixed('截至', dateWords(to), '') ?? edtf;
  if (to === '..') return prefixed('', dateWords(from), '以来') ?? edtf;
  return namedSpan(from, to, type) ?? spanWords(from, to) ?? edtf;
}

type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

const WORDS: Table = {
  qualifier: { about: '约', over: '超过', nearly: '近', at_most: '以内', at_least: '以上' },
  change_basis: { mom: '环比', ytd: '比年初', since: '比特定时间', none: '未说明' },
  status: { actual: '实际', target: '目标' },
  body_role: { actor: '实施', lead: '牵头', speaker: '发言', section: '小节', issuer: '发布' },
  period_type: {
    year: '年', half: '半年', quarter: '季度', month: '月', day: '日',
    cumulative: '累计', as_of: '截至', since: '以来', span: '时段',
  },
};

/** What facts/ writes into `check`. */
const REASONS: Readonly<Record<Reason, string>> = {
  'name may be cut wrongly': '指标名可能截取有误',
  'name says too little': '指标名过于笼统',
  'verb left in the name': '指标名中留有动词',
  'metric from the clause before': '指标承前句补全',
  'one name for two figures': '同句两个数值同名',
  'figure of an unusual kind': '数值类别少见',
  'two changes': '有两个变动',
  'two readings': '有两种读法',
  'list and figures differ in number': '并列项与数值个数不符',
  headline: '标题中的数值',
  'no time told': '未说明期间',
  'period inferred': '期间由上下文推出',
  'release without a date': '文中无发布日期，可用 --published 给出',
  'place inferred': '地区由上下文推出',
  'no place told': '未说明地区',
  'several places': '句中地名较多',
  'torn columns': '分栏处断行',
  'unit inferred': '计量单位由上下文推出',
  'no unit': '未见计量单位',
  'header inferred': '表头由上下文推出',
};
/** The same, asked with whatever a rule of a user's own says. */
const chineseReasons: Readonly<Record<string, string>> = REASONS;

/** First and last month of a quarter or half, and its name. */
const NAMED: Table = {
  quarter: { '01-03': '一季度', '04-06': '二季度', '07-09': '三季度', '10-12': '四季度' },
  half: { '01-06': '上半年', '07-12': '下半年' },
};

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

interface DateParts {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

function partsOf(date: string): DateParts | undefined {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (year === undefined || Number(month ?? 1) > 12) return undefined;
  return { year, ...(month !== undefined && { month: short(month) }), ...(day !== undefined && { day: short(day) }) };
}

function short(digits: string): string {
  return String(Number(digits));
}

function dateWords(date: string): string | undefined {
  const parts = partsOf(date);
  if (parts === undefined) return undefined;
  const month = parts.month === undefined ? '' : `${parts.month}月`;
  const day = parts.day === undefined ? '' : `${parts.day}日`;
  return `${parts.year}年${month}${day}`;
}

function prefixed(before: string, words: string | undefined, after: string): string | undefined {
  return words === undefined ? undefined : before + words + after;
}

function namedSpan(from: string, to: string, type: string | undefined): string | undefined {
  const year = from.slice(0, 4);
  if (type === undefined || to.slice(0, 4) !== year) return undefined;
  const name = NAMED[type]?.[`${from.slice(5, 7)}-${to.slice(5, 7)}`];
  return name === undefined ? undefined : `${year}年${name}`;
}

function spanWords(from: string, to: string): string | undefined {
  const a = partsOf(from);
  const b = partsOf(to);
  if (a === undefined || b === undefined) return undefined;
  if (b.month === undefined && a.month === undefined) return `${a.year}—${b.year}年`;
  if (a.year !== b.year || b.month === undefined || a.month === undefined) return `${dateWords(from)}—${dateWords(to)}`;
  if (a.day === undefined && b.day === undefined) return `${a.year}年${a.month}—${b.month}月`;
  if (a.day === undefined || b.day === undefined) return `${dateWords(from)}—${dateWords(to)}`;
  if (a.month === b.month) return `${a.year}年${a.month}月${a.day}—${b.day}日`;
  return `${a.year}年${a.month}月${a.day}日—${b.month}月${b.day}日`;
}
