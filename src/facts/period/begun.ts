/** Stretches of time that begin or end elsewhere than their words say: 自2022年11月在36个城市实施以来, 自1月1日协定生效后, 截至6月底…，今年新增…, 从11月起. */
import { resolvePeriod } from '../../annotate/period/anchor.js';
import { addDays, isDay, lastDay } from '../../annotate/period/edtf.js';
import { signOf } from '../../annotate/signs.js';
import type { Token } from '../../annotate/token.js';
import { setOf } from '../../lexicon/lists.js';
import type { Anchor, Period, PeriodMention } from '../../types.js';
import { speaksOfAims } from '../aim.js';
import type { StatedPeriod } from './stated.js';

/** 自2022年11月|在36个城市实施以来: it lasts, though what stands between has figures of its own. */
export function begunIn(tokens: readonly Token[], at: number, mention: PeriodMention): PeriodMention {
  if (mention.relation !== undefined || mention.to !== undefined || !FROM.has(tokens[at - 1]?.text ?? '')) return mention;
  const end = tokens[endOfDays(tokens, at) ?? -1]?.period;
  if (end !== undefined) return { ...mention, to: end.from, type: 'span' };
  if (nowBehind(tokens, at) !== undefined) return { ...mention, relation: 'since', type: 'since' };
  let figures = false;
  for (let i = at + 1; i <= at + TO_SINCE; i++) {
    const { kind, text, quantity } = tokens[i] ?? { kind: 'stop', text: '' };
    figures ||= quantity !== undefined;
    if (/以[来來]$/u.test(text)) return { ...mention, relation: 'since', type: 'since' };
    // 自2022年1月1日|协定正式生效后，关税逐步降为零
    if (kind === 'comma' && i > at + 1 && !figures && BEHIND.test(tokens[i - 1]?.text ?? '')) return { ...mention, relation: 'since', type: 'since' };
    if (kind === 'comma' || kind === 'semicolon' || kind === 'stop' || kind === 'period') return mention;
  }
  return mention;
}

/**
 * The release's own day for what came together since an event that no time is told for (本轮强降雨以来，共转移3000名群众), whatever stretch was
 * told before it; undefined where that may be the event's own.
 */
export function sinceEvent(tokens: readonly Token[], at: number, current: Period | undefined, published: string | undefined): Period | undefined {
  if (current === undefined || !isDay(published)) return undefined;
  const ownEvent = current.type === 'since' && (current.start ?? '') >= addDays(published, -EVENT_DAYS);
  if (ownEvent || !isSinceEvent(tokens, at)) return undefined;
  return { edtf: `../${published}`, start: undefined, end: published, text: SINCE, type: 'as_of', inferred: true, loose: undefined };
}

const EVENT_DAYS = 400;

function isSinceEvent(tokens: readonly Token[], at: number): boolean {
  if (!TELLS_SINCE(tokens)) return false;
  for (let i = at - 1; i > 0; i--) {
    const { kind = 'stop', text = '' } = tokens[i] ?? {};
    if (kind === 'semicolon' || kind === 'period') return false;
    if (kind === 'aux' && text === SINCE) return tokens[i + 1]?.kind === 'comma' && tokens[i - 1]?.kind !== 'period';
  }
  return false;
}

const SINCE = '以来';
const TELLS_SINCE = signOf({ words: [SINCE] });

const FROM: ReadonlySet<string> = new Set(['自', '从', '從']);
const BEHIND = /后$/u;
const UNTIL: ReadonlySet<string> = new Set(['至', '到']);

/** Index of the day with which a stretch ends that begins at `at`: the 22日 of 自7月1日暑运启动至22日; undefined for any other time. */
export function endOfDays(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at]?.period;
  if (first?.from.part?.kind !== 'days' || first.relation !== undefined || first.to !== undefined || !FROM.has(tokens[at - 1]?.text ?? '')) return undefined;
  for (let i = at + 1; i <= at + TO_SINCE; i++) {
    const { kind = 'stop', period } = tokens[i] ?? {};
    if (period?.from.part?.kind === 'days') return period.relation === undefined && UNTIL.has(tokens[i - 1]?.text ?? '') ? i : undefined;
    if (kind === 'comma' || kind === 'semicolon' || kind === 'stop') return undefined;
  }
  return undefined;
}

/** Index of the 至今 with which a stretch ends that begins at `at`: 从2011年5月1日“醉驾入刑”至今; undefined for any other time. */
export function nowBehind(tokens: readonly Token[], at: number): number | undefined {
  if (!FROM.has(tokens[at - 1]?.text ?? '')) return undefined;
  for (let i = at + 1; i <= at + TO_SINCE; i++) {
    const { kind = 'stop', text = '', period, quantity } = tokens[i] ?? {};
    if (period !== undefined) return period.from.part?.kind === 'now' && TO_NOW.has(text) ? i : undefined;
    if (quantity !== undefined || kind === 'comma' || kind === 'semicolon' || kind === 'stop') return undefined;
  }
  return undefined;
}

const TO_NOW: ReadonlySet<string> = setOf('periods/to_now');

/** Tokens from a time to its 以来. */
const TO_SINCE = 10;

/** 截至6月底，企业发展到1086家，今年新增235家; 截至12月12日，今年以来…: the year up to that point. */
export function upToPoint({ relation, to, from }: PeriodMention, tokens: readonly Token[], stated: readonly StatedPeriod[]): Period | undefined {
  const point = stated.at(-1);
  const counts = (relation === undefined || relation === 'since') && to === undefined;
  const thisYear = from.yearRef === 'this' && from.part === undefined && from.edge === undefined;
  if (!counts || !thisYear || point?.mention.relation !== 'as_of' || speaksOfAims(tokens)) return undefined;
  const { period, mention } = point;
  if (period?.end === undefined || period.start !== undefined || mention.from.part?.kind === 'now') return undefined;
  const year = period.end.slice(0, YEAR_LENGTH);
  const whole = lastDay(period.end.slice(0, MONTH_LENGTH)) === period.end;
  const edtf = whole ? `${year}-01/${period.end.slice(0, MONTH_LENGTH)}` : `${year}-01-01/${period.end}`;
  return { ...period, edtf, start: `${year}-01-01`, type: 'cumulative', inferred: true };
}

/** Characters of a year, and of a month. */
const YEAR_LENGTH = 4;
const MONTH_LENGTH = 7;

/** 从11月起 of the last day of October begins tomorrow; undefined where that lies further ahead. */
export function toBegin(mention: PeriodMention, anchor: Anchor): Period | undefined {
  const { relation, text, from: { year, yearRef, part } } = mention;
  const { published } = anchor;
  const begins = relation === 'since' && text.endsWith('起') && year === undefined && yearRef === undefined;
  if (!begins || (part?.kind !== 'months' && part?.kind !== 'days') || !isDay(published)) return undefined;
  const next = resolvePeriod(mention, { ...anchor, towards: 'future' });
  return next?.start !== undefined && next.start > published && next.start <= addDays(published, SOON_DAYS) ? next : undefined;
}

const SOON_DAYS = 45;
