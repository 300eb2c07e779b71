/** The whole of a share: the one that it names, or the figure that it fits by its arithmetic. */
import type { Token } from '../../annotate/token.js';
import { draftWith, type Draft } from '../draft/draft.js';
import { isProperty } from '../name/property.js';
import { partMarks, stretchesBetween } from './part-mark.js';
import { fitsShare, isAlike, isKin, isWhole, wholeOfShare } from './whole.js';

/** 第二产业增加值比重为80.9%: a share by its name. */
const SHARE_NAMES = ['比重', '占比', '份额'] as const;

export function isShare({ shape, metric }: Draft): boolean {
  return shape === 'share' || namesShare(metric);
}

function namesShare(metric: string | undefined): boolean {
  return metric !== undefined && SHARE_NAMES.some((name) => metric.endsWith(name));
}

/** What stands right before a share that names no whole: 占|14%, 占比|约|14%. */
const BEHIND_SHARE: ReadonlySet<string> = new Set(['share', 'reach', 'adverb']);

/** Gives the share at the end of `out`, and the part that it is the share of, their whole. */
export function linkShare(out: Draft[], { levels, previous }: { readonly levels: readonly Draft[]; readonly previous: readonly Draft[] }, tokens: readonly Token[]): void {
  const share = out.at(-1);
  const partIndex = share === undefined ? -1 : partOf(share, out);
  const part = out[partIndex];
  if (share === undefined) return;
  const all = [...levels, ...out.slice(0, partIndex)];
  const known = new Set<string>();
  for (const { parent } of all) if (parent !== undefined) known.add(parent);
  // What was a whole before is so again: several figures can fit a rounded share.
  const whole = part && (wholeOfShare(share, part, all.filter(({ metric }) => metric !== undefined && known.has(metric))) ?? wholeOfShare(share, part, all));
  const own = !share.inherited.includes('metric');
  const sister = out.findLast((other, i) => i < out.length - 1 && isShare(other)) ?? (own ? sisterBefore(previous, share) : undefined);
  const ahead = share.shape === 'shared out' ? levelBefore(share, out, tokens) : own && share.shape === 'share' ? kindBefore(share, out, tokens) : undefined;
  // 占全年89% says of what, though no whole of ours: it takes none from its neighbour.
  const parent = share.parent ?? whole ?? part?.parent ?? ahead?.metric ?? (own || BEHIND_SHARE.has(tokens[share.at - 1]?.kind ?? '') ? sister?.parent : undefined);
  if (parent === undefined) return;
  if (share.parent === undefined) out[out.length - 1] = draftWith(share, { parent });
  // 受理18917件，审结17864件，其中民事18406件，占97.3%: the arithmetic tells which was meant.
  const misses = part?.parent !== undefined && whole !== undefined && missesWhole(share, part, all);
  // 从内容看，商品投诉19万件，占投诉总数的54.9%: of what its share names, not of what was told before the view.
  const renamed = part !== undefined && share.parent !== undefined && isViewed(part, tokens) && missesWhole(share, part, all);
  // 三等奖52项，…，占全省三等奖总数的42%: the whole is called after the part.
  const calledAfter = part?.metric !== undefined && share.shape === 'share' && share.parent?.endsWith(part.metric) === false && share.parent.includes(part.metric) && !share.parent.startsWith(part.parent ?? share.parent);
  if (part && (part.parent === undefined || misses || renamed || calledAfter) && part.metric !== parent) out[partIndex] = draftWith(part, { parent });
}

/** True where the printed figure of the part's whole tells that the share is of another. */
function missesWhole(share: Draft, part: Draft, all: readonly Draft[]): boolean {
  return all.some((level) => level.metric === part.parent && level.quantity !== undefined && !fitsShare(share, part, level));
}

/** 收入占快递收入的10%。东部地区|快递业务量|比重为73%: of what is measured otherwise. */
function measuresOther({ metric = '' }: Draft, whole = ''): boolean {
  const measured = withoutShare(metric);
  return isProperty(measured) && isProperty(whole) && !isAlike(measured, whole);
}

function withoutShare(metric: string): string {
  return SHARE_NAMES.reduce<string>((name, end) => name.replace(end, ''), metric);
}

/** True where nothing but a view (从内容看) makes the figure a part. */
function isViewed({ at }: Draft, tokens: readonly Token[]): boolean {
  return partMarks(tokens).findLast((mark) => mark.at < at && at < mark.until)?.kind === 'view';
}

/** The last share of the sentence before, where all of it are of one whole: not 60岁及以上人口…，占18.7%，其中65岁及以上人口…，占13.5%. */
function sisterBefore(previous: readonly Draft[], share: Draft): Draft | undefined {
  const shares = previous.filter(isShare);
  return shares.every(({ parent }) => parent === shares[0]?.parent) && !measuresOther(share, shares[0]?.parent) ? shares.at(-1) : undefined;
}

/** 内地旅客共102万人次，珠海市及广州市分别占40.6%和17.2%: the level right before the figures that are shared out. */
function levelBefore(share: Draft, out: readonly Draft[], tokens: readonly Token[]): Draft | undefined {
  const level = out.findLast((draft) => draft.at < share.at);
  const isAmount = level?.quantity !== undefined && level.quantity.dimension !== 'percent';
  return isAmount && isWhole(level) && stretchesBetween(tokens, level.at, share.at) === 0 ? level : undefined;
}

/** 经营主体共100万户，民营经营主体占比95%: the level right before, which the part is a kind of. */
function kindBefore(share: Draft, out: readonly Draft[], tokens: readonly Token[]): Draft | undefined {
  const level = levelBefore(share, out.slice(0, -1), tokens);
  return level !== undefined && isKin({ ...share, metric: withoutShare(share.metric ?? '') }, level) ? level : undefined;
}

/** Index of the part that the last draft is the share of: the figure before it, or of figures shared out the one that it is called after; -1 where it has a name of its own. */
function partOf({ inherited, metric, shape }: Draft, out: readonly Draft[]): number {
  const own = !inherited.includes('metric');
  if (own && shape !== 'share') return -1;
  // 销售311万辆；2022年新能源汽车占比达23.5%，2023年|占比|上升至27.4%: of what the share before it is.
  const before = out.at(-2);
  if (!own && before !== undefined && before.metric === metric && isShare(before) && !before.inherited.includes('metric')) return -1;
  const isPart = (draft: Draft, i: number): boolean => i < out.length - 1 && isWhole(draft) && draft.quantity !== undefined;
  const named = out.findLastIndex((draft, i) => isPart(draft, i) && `${draft.metric ?? ''}占比` === metric);
  // 生产率达32万元；研发投入年均增长12%，占GDP的3.2%: the share of what only a change is told of.
  if (!own && named < 0 && out.slice(0, -1).some((draft) => draft.quantity === undefined && draft.name !== undefined && `${draft.name.text}占比` === metric)) return -1;
  return own || named >= 0 ? named : out.findLastIndex(isPart);
}
