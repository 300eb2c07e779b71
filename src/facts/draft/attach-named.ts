/** Changes that a name of their own gives to a level just told: 数量同比增长30%, 前者下降2.2%, 货运量同比上涨171%. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { POINTS } from '../../lexicon/units.js';
import type { Quantity } from '../../types.js';
import { isBare } from '../name/property.js';
import { basisAtRate, changeAtRate, fromOf } from './attach.js';
import { draftWith, widen, withInherited, type Draft } from './draft.js';
import { timeOfLevel } from './held-level.js';
import type { Site } from './step.js';
import { YEARLY } from './year-on-year.js';

/** How many or how much of what was just said. */
const HOW_MANY = patternOf`^(?:总|其)?${'names/how_many'}$`;
const HOW_MUCH = patternOf`^(?:总|其)?${'names/how_much'}$`;

/** 占总量的53.3%，比重上升1.75个百分点: the share just told. */
const SHARE = patternOf`^(?:所占|市场)?${'names/shares'}$`;

/** 新能源汽车15万辆，数量同比增长30%: the change of the level just told; false where the name is not such a word, or the level has one. */
export function attachCount(draft: Draft, { drafts }: Site): boolean {
  return attachAmount(drafts, draft) || attachLast(drafts, draft);
}

/** True of a level that no change has been told of yet. */
function isUnchanged({ quantity, changes }: Draft): boolean {
  return quantity !== undefined && changes.length === 0;
}

/** 检获私烟, 香烟检获, of 检获|量: true of a name that begins or ends with the stem. */
function holdsStem(metric: string | undefined, stem: string): boolean {
  return metric?.startsWith(stem) === true || metric?.endsWith(stem) === true;
}

/** 检获私烟6亿支，应课税值20亿元，检获量微跌8%: how much of what its verb, or its noun, told before in the sentence. */
function attachAmount(drafts: Draft[], { metric = '', quantity, changes, figure, shape }: Draft): boolean {
  const [, stem = '', measure = ''] = AMOUNT_OF.exec(metric) ?? [];
  if (stem === '' || quantity !== undefined || shape !== 'level' || changes.length === 0) return false;
  const index = drafts.findLastIndex((level) => isUnchanged(level) && level.shape === 'level' && level.metric !== metric && holdsStem(level.metric, stem));
  const level = drafts[index];
  if (level?.quantity === undefined || isBare(metric) || (measure === '额') !== (level.quantity.dimension === 'money')) return false;
  drafts[index] = widen(draftWith(level, { changes, previous: level.previous ?? changes[0]?.from }), figure);
  return true;
}

const AMOUNT_OF = /^(.{2,4}?)(?:[数总人户件家辆])?([量数额])$/u;

function attachLast(drafts: Draft[], { metric, quantity, changes, figure }: Draft): boolean {
  const last = drafts.at(-1);
  const [change] = changes;
  if (quantity !== undefined || change === undefined || metric === undefined || last?.quantity === undefined || last.changes.length > 0) return false;
  const points = change.unit === POINTS && last.quantity.dimension === 'percent';
  if (!standsFor(metric, last.quantity.dimension) && !(points && ((last.shape === 'share' && SHARE.test(metric)) || PROGRESS.has(metric)))) return false;
  drafts[drafts.length - 1] = widen(draftWith(last, { changes, previous: last.previous ?? change.from }), figure);
  return true;
}

/** 已播栽89.1%，进度同比快0.7个百分点: how far it has come, just told. */
const PROGRESS = setOf('changes/progress');

/** 客运量19亿人、货运量43亿吨，前者下降2.2%，后者增长4%: the change of the first and of the second level; false where there are not two, or one has it already. */
export function attachFormer({ metric, quantity, changes, figure }: Draft, { drafts }: Site): boolean {
  const back = FORMER.get(metric ?? '');
  if (back === undefined || quantity !== undefined || changes.length === 0) return false;
  const levels = drafts.flatMap((draft, index) => (draft.quantity !== undefined && draft.shape !== 'share' ? [index] : []));
  const index = levels.length < 2 ? undefined : levels.at(back);
  const level = index === undefined ? undefined : drafts[index];
  if (index === undefined || level === undefined || level.changes.length > 0) return false;
  drafts[index] = widen(draftWith(level, { changes, previous: level.previous ?? changes[0]?.from }), figure);
  return true;
}

/**
 * 净利润600万元，与上年同期的490万元相比有所增长; 通胀率为2.3%，略高于6月的2.2%: the level just told moved from that of a time before, if it is
 * of the same unit. Nothing where the figure at `at` is none of a time, or of an aim.
 */
export function attachPrevious(drafts: Draft[], tokens: readonly Token[], { from, at }: { readonly from: number; readonly at: number }): void {
  const [first, time, quantity] = [tokens[from], tokens[timeOfLevel(tokens, at)], tokens[at]?.quantity];
  const held = first?.kind === 'basis' || first?.kind === 'gap' || HELD.has(first?.text ?? '');
  const last = drafts.at(-1);
  if (!held || (time?.kind !== 'basis' && time?.kind !== 'period') || last?.quantity === undefined || quantity === undefined) return;
  if (last.previous !== undefined || last.shape === 'gap' || last.quantity.ordinal || last.quantity.unit !== quantity.unit) return;
  drafts[drafts.length - 1] = draftWith(last, { previous: quantity });
}

/** What holds a figure against another: 与去年同期的3.6亿元相比. */
const HELD: ReadonlySet<string> = setOf('changes/openers');

/** 出口1489亿元、1243亿元，前者占出口总值近四成: a share of the figure of the first or the second of the levels before, under its name. */
export function ofFormer(draft: Draft, { drafts }: Site): Draft {
  const { name } = draft;
  const back = draft.shape === 'share' ? FORMER.get(name?.text ?? '') : undefined;
  const levels = back === undefined ? [] : drafts.filter(({ quantity, shape }) => quantity !== undefined && shape !== 'share');
  const owner = back === undefined || levels.length < 2 ? undefined : levels.at(back)?.metric;
  return owner === undefined || name === undefined ? draft : withInherited(draftWith(draft, { name: { ...name, text: owner } }), 'metric');
}

const FORMER: ReadonlyMap<string, number> = new Map([['前者', -2], ['后者', -1]]);

function standsFor(metric: string, dimension: Quantity['dimension']): boolean {
  return HOW_MANY.test(metric) ? dimension === 'count' || dimension === 'person' : HOW_MUCH.test(metric) && dimension === 'money';
}

/** What may stand between a change and the level that it leads to. */
const LEADS_TO: ReadonlySet<string> = new Set(['comma', 'reach', 'become', 'adverb', 'literal', 'each', 'per']);

/**
 * 比重提升1.5个百分点，达到43.6%; 指数上涨76.65点，收于32803.47点: the level that a change in points, or in its own unit, leads to is of one row
 * with it; false where it is of another name or stands apart.
 */
export function attachReached({ quantity, name, at, figure, span, shape }: Draft, { tokens, drafts }: Site): boolean {
  const last = drafts.at(-1);
  if (last === undefined || last.quantity !== undefined || last.shape !== 'level') return false;
  if (shape !== 'level' || name !== undefined || quantity === undefined || !leadsTo(last.changes.at(-1)?.unit, quantity) || at - last.at < 2) return false;
  const between = tokens.slice(last.at + 1, at);
  if (between[0]?.kind !== 'comma' || !between.every(({ kind }) => LEADS_TO.has(kind)) || between.at(-1)?.kind === 'comma') return false;
  // 税收增加3亿元，|累计|5亿元: a month's and the running total; 增加3亿元，|共|5亿元 is what it led to.
  if (quantity.dimension !== 'percent' && between.some(({ text }) => SUMS.has(text))) return false;
  drafts[drafts.length - 1] = widen(draftWith(last, { quantity, figure, at }), span);
  return true;
}

const SUMS = setOf('names/running_totals');

/** 内地旅客增幅达78.1%，为783万人次: the level right behind a rate has it as its change; false where anything else stands between. */
export function attachRateBefore(draft: Draft, { tokens, drafts }: Site): boolean {
  const last = drafts.at(-1);
  if (last?.shape !== 'rate' || last.quantity?.dimension !== 'percent' || last.rate === undefined || draft.shape !== 'level' || draft.name !== undefined) return false;
  const [comma, link, figure] = tokens.slice(last.at + 1, last.at + 4);
  if (comma?.kind !== 'comma' || link?.kind !== 'reach' || figure?.quantity === undefined || figure.quantity.dimension === 'percent' || draft.changes.length > 0) return false;
  // 年均增速达5%，为30亿元: no growth on the year before.
  if (YEARLY.test(last.metric ?? '')) return false;
  const at = tokens.findLastIndex(({ kind }, i) => kind === 'rate' && i < last.at);
  const told = basisAtRate(tokens, { from: tokens.findIndex(({ start }) => start >= last.span.start), at });
  drafts[drafts.length - 1] = widen(draftWith(draft, { changes: [changeAtRate(last.quantity, last.rate, { ...told, span: last.figure })] }), last.span);
  return true;
}

function leadsTo(unit: string | undefined, quantity: Quantity): boolean {
  return quantity.dimension === 'percent' ? unit === POINTS : unit !== undefined && unit !== '' && (unit === quantity.unit || (CENT.test(unit) && quantity.dimension === 'money'));
}

/** 上涨47美分，收于89.01美元. */
const CENT = patternOf`${'changes/cents'}$`;

/** 韩国籍2600人次，韩国籍旅客减少17.5%: the second time the name may say who they are. */
function isNamed(level: string | undefined, metric: string): boolean {
  return level === metric || (level !== undefined && metric.startsWith(level) && COMERS.has(metric.slice(level.length)));
}

const COMERS = setOf('names/comers');

/** 最大用电负荷1798.6万千瓦，较去年|最大负荷|增长6.2%: what it is compared with is the same, told shorter. */
function isComparedWith(level: string | undefined, { name }: Draft, tokens: readonly Token[]): boolean {
  if (level === undefined || name === undefined || name.text.length < MIN_COMPARED || level.at(-1) !== name.text.at(-1)) return false;
  const before = tokens[tokens.findIndex(({ start }) => start === name.start) - 1];
  return before?.kind === 'basis' && before.end === name.start && holdsInOrder(level, name.text);
}

const MIN_COMPARED = 3;

function holdsInOrder(text: string, units: string): boolean {
  let at = 0;
  for (const unit of units) {
    at = text.indexOf(unit, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** What ends the reach of a name: another time, another statement. */
const PARTS: ReadonlySet<string> = new Set(['period', 'semicolon', 'stop']);

/**
 * 检查车辆30万辆、货运量2009万吨，货运量同比上涨171%: a change of a level that the sentence has just told, its name said once more.
 * False where there is no such level, or another time stands between.
 */
export function attachNamed(draft: Draft, { tokens, drafts }: Site): boolean {
  const { quantity, metric, parent, changes, at, span, shape } = draft;
  const [change, more] = changes;
  if ((shape !== 'level' && shape !== 'share') || quantity !== undefined || metric === undefined || change === undefined || more !== undefined) return false;
  const ofAnyWhole = shape === 'share' && parent === undefined;
  const index = drafts.findLastIndex((level) => {
    if (!isUnchanged(level) || !(ofAnyWhole || level.parent === parent)) return false;
    return isNamed(level.metric, metric) || isComparedWith(level.metric, draft, tokens);
  });
  const level = drafts[index];
  if (level === undefined || tokens.slice(level.at, at).some(({ kind }) => PARTS.has(kind))) return false;
  drafts[index] = widen(draftWith(level, { changes: [change], previous: level.previous ?? fromOf(level, change) }), span);
  return true;
}
