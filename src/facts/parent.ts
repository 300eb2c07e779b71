/** The whole of which a figure is a part: 办理工单62.9万件，其中电话受理渠道597225件. */
import type { Token } from '../annotate/token.js';
import type { Draft } from './draft.js';
import { wholeOfShare } from './whole.js';

/** Words that open a list of parts without 其中: 包括A（20亿元）、B（14亿元）. */
const INCLUDES: ReadonlySet<string> = new Set(['包括', '包含', '涵盖', '含']);
/** What closes a phrase that names the whole: 收入中，税收…. */
const WITHIN = /(?:项目|总额|总量)?(?:当)?中$/u;

/** Drafts that can be a whole: amounts with a name, not shares, ranks or gaps. */
function isWhole({ shape, quantity, metric }: Draft): boolean {
  return metric !== undefined && quantity !== undefined && shape !== 'share' && shape !== 'rank' && shape !== 'gap';
}

/** A change without a level is a part of what changed; an amount of an amount. */
function canHold(whole: Draft, part: Draft): boolean {
  if (part.quantity !== undefined) return isWhole(whole);
  return whole.metric !== undefined && whole.shape !== 'share' && whole.shape !== 'rank' && whole.shape !== 'gap';
}

/** 其中 opens a sentence behind at most a mark of time and a comma. */
const OPENING_TOKENS = 2;

/** What stood before the sentence: its paragraph's drafts, and all levels of the article. */
export interface Before {
  readonly recent: readonly Draft[];
  readonly levels: readonly Draft[];
}

/**
 * The drafts of a sentence with their parents.
 *
 *     工单62.9万件，其中电话渠道597225件、微信渠道13451件
 *     whole             part               part            parent 工单
 *
 * A 其中 at the start of a sentence reaches back to the sentence before; so does X中，. A share names its whole (占X的),
 * or the figure that it fits by its arithmetic is its whole, and that of the part before it.
 */
export function assignParents(tokens: readonly Token[], drafts: readonly Draft[], before: Before): Draft[] {
  const marks = tokens.flatMap((token, at) => (token.kind === 'among' ? [at] : []));
  const out: Draft[] = [];
  for (const draft of drafts) {
    const mark = marks.findLast((at) => at < draft.at) ?? includesBefore(tokens, draft);
    const parent = draft.parent ?? (mark === undefined ? topicWhole(tokens, draft.at) : wholeBefore(draft, mark, out, before));
    out.push(parent === undefined || parent === draft.metric ? draft : { ...draft, parent });
    if (draft.shape === 'share') linkShare(out, before);
  }
  return out;
}

function wholeBefore(draft: Draft, mark: number, out: readonly Draft[], { recent }: Before): string | undefined {
  const here = out.filter((other) => other.at < mark && canHold(other, draft));
  // 其中 reaches back over a full stop only where it opens its sentence, and never to a part.
  const back = mark <= OPENING_TOKENS ? recent.filter((other) => canHold(other, draft) && other.parent === undefined) : [];
  const candidates = [...back, ...here];
  const sameUnit = candidates.findLast((other) => other.quantity?.unit === draft.quantity?.unit);
  return (sameUnit ?? candidates.at(-1))?.metric;
}

/** 包括 before a figure in brackets. */
function includesBefore(tokens: readonly Token[], draft: Draft): number | undefined {
  if (draft.rule.id !== 'bracketed') return undefined;
  const at = tokens.findLastIndex((token, index) => index < draft.at && INCLUDES.has(token.text));
  return at < 0 ? undefined : at;
}

/** 一般公共预算收入中，税收收入1441亿元: the phrase before the comma names the whole. */
function topicWhole(tokens: readonly Token[], at: number): string | undefined {
  for (let i = Math.min(at, tokens.length) - 1; i > 0; i--) {
    const phrase = tokens[i - 1];
    if (tokens[i]?.kind !== 'comma' || phrase?.kind !== 'noun' || !WITHIN.test(phrase.text) || isPlaceOrManner(tokens, i - 1)) continue;
    const name = phrase.text.replace(WITHIN, '');
    return name.length >= 3 ? name : undefined;
  }
  return undefined;
}

/** 在…评价中 is where, not of what; 办理中 is when. */
function isPlaceOrManner(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i >= 0 && tokens[i]?.kind !== 'comma'; i--) if (tokens[i]?.kind === 'prep') return true;
  return false;
}

/** Gives the share at the end of `out`, and the part that it is the share of, their whole. */
function linkShare(out: Draft[], { levels }: Before): void {
  const share = out.at(-1);
  const partIndex = share?.inherited.has('metric') ? out.findLastIndex((draft, i) => i < out.length - 1 && isWhole(draft)) : -1;
  const part = out[partIndex];
  if (share === undefined) return;
  const all = [...levels, ...out.slice(0, partIndex)];
  const known = new Set(all.flatMap(({ parent }) => parent ?? []));
  // What was a whole before is so again: several figures can fit a rounded share.
  const whole = part && (wholeOfShare(share, part, all.filter(({ metric }) => metric !== undefined && known.has(metric))) ?? wholeOfShare(share, part, all));
  const parent = share.parent ?? whole ?? part?.parent;
  if (parent === undefined) return;
  if (share.parent === undefined) out[out.length - 1] = { ...share, parent };
  if (part && part.parent === undefined && part.metric !== parent) out[partIndex] = { ...part, parent };
}
