/** When a figure was, or is to be, reached, and which of the two. */
import type { Token } from '../annotate/token.js';
import type { Period } from '../types.js';
import { isAimItself } from './aim.js';
import type { Setting } from './setting.js';
import type { Draft } from './draft/draft.js';
import { atReportEnd, behindFlows } from './period/as-of.js';
import { sinceEvent } from './period/begun.js';
import { newsPeriod, upToDay, upToNow, upToSaid } from './period/news.js';
import { opensPart } from './period/part-day.js';
import { periodBehind, periodOf, periodStated } from './period/period.js';
import { isHeardOn, isSaidOn } from './period/spoken.js';
import { standsApart } from './period/standing.js';
import type { StatedPeriod, Told } from './period/stated.js';
import { classOf } from './period/titled.js';
import { atEnd, overStretch } from './period/years.js';
import { isReportOfYears } from './report.js';
import { dayOfTelling, statusOf, type Status } from './status.js';
import { looksAhead, mayRunOn, yearsAhead } from './time-ahead.js';

interface Time {
  /** The one that the sentence states for the figure. */
  readonly own: StatedPeriod | undefined;
  readonly period: Period | undefined;
  readonly status: Status;
}

/** When the figure was, or is to be, reached: told by its sentence, else in force, else, of results only, the news itself. */
export function timeOf(draft: Draft, setting: Setting, lasts: boolean): Time {
  const { sentence: { tokens }, state, stated } = setting;
  const own = overStretch(stated.periods, periodStated(tokens, stated.periods, draft), draft, { tokens, inForce: state.period });
  const asOf = own === undefined ? behindFlows(state.asOf, setting.drafts.filter(({ at }) => at < draft.at), stated.periods, state.period) : undefined;
  const current = opensPart(tokens) && asOf === undefined ? (state.lastDay ?? state.period) : state.period;
  const inPlace = atReportEnd(atEnd(periodOf(tokens, draft, own, { current, titled: stated.titled, published: state.written, asOf }), draft, tokens, state.written), tokens, draft.at, state.written);
  // 截至6月底，已建成2.6万座。每年培育10家企业 in a plan for 2020 to 2022: in each of those.
  const each = own === undefined && state.plan?.span !== undefined && tokens.some(({ text }, at) => at < draft.at && text === EACH_YEAR) ? state.plan.span : undefined;
  const period = each ?? inPlace ?? (own === undefined ? periodBehind(tokens, stated.periods, draft.at) : undefined);
  const status = statusFor(draft, { own, period }, setting);
  if (own !== undefined) return { own, period: (period?.type === 'day' && (own.spoken !== undefined || isSaidOn(tokens, own.at)) ? untilSaid(draft, tokens, period, own.at) : undefined) ?? period, status };
  // 2023年出口3亿元。下一步，将新建学校12所: an aim is of no time past, but for one that was reached (超额完成80所目标).
  if (status === 'target') {
    const ofAim = isAimItself(tokens, draft.at) || (mayRunOn(period, state.published) && !looksAhead(tokens, draft.at));
    return { own, period: ofAim ? period : yearsAhead(tokens, draft.at, state.written), status };
  }
  const now = state.asOf === undefined && draft.changes.length === 0 ? (sinceEvent(tokens, draft.at, period, state.written) ?? upToNow(tokens, draft.at, state.written)) : undefined;
  const apart = now === undefined && draft.shape !== 'cell' && period !== stated.titled && isApart(draft, period, setting);
  const told = now ?? classOf(draft.metric) ?? (apart ? undefined : period);
  if (told !== undefined) return { own, period: told, status };
  const news = newsPeriod(tokens, levelOf(draft, setting.drafts), state, lasts);
  return { own, period: (state.spoken !== undefined && news?.start === state.spoken ? upToSaid(tokens, draft, state.spoken) : undefined) ?? news, status };
}

/** 妇女署16日表示，冲突爆发以来，已有1万人死亡; 省公安厅28日公布，破获案件2.9万起: up to the day, told at `at`, of the saying; undefined for what is of that day. */
function untilSaid(draft: Draft, tokens: readonly Token[], day: Period, at: number): Period | undefined {
  return sinceEvent(tokens, draft.at, day, day.end) ?? (isHeardOn(tokens, at) ? upToDay(day.end, tokens[at]?.text) : undefined) ?? upToSaid(tokens, draft, day.end);
}

/** The figure is of no time in force, but of its own. */
function isApart(draft: Draft, period: Period | undefined, { sentence: { tokens, block }, state }: Setting): boolean {
  return standsApart(tokens, draft, {
    period,
    elsewhere: state.periodBlock !== block,
    late: state.late,
    published: state.written,
    title: state.article.title,
    report: isReportOfYears(state.article),
  });
}

const EACH_YEAR = '每年';

/** The figure that tells of when a share is: the level before it in its sentence (新能源汽车9.2万辆次，占比11%), else itself. */
function levelOf(draft: Draft, drafts: readonly Draft[]): Draft {
  if (draft.shape !== 'share' || !draft.inherited.includes('metric')) return draft;
  const level = drafts.findLast(({ at }) => at < draft.at);
  return level?.quantity === undefined || level.quantity.dimension === 'percent' || level.changes.length > 0 ? draft : level;
}

function statusFor(draft: Draft, told: Told, { sentence, state, tenor }: Setting): Status {
  const set = draft.rule.set['status'];
  return set === 'actual' || set === 'target' ? set : statusOf(sentence.tokens, draft.at, told, { tenor, published: dayOfTelling(state) });
}
