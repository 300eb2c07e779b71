/** Captions that say whose the deeds below them are: （一）疫情防控类。共受理2.06万件; 市容环卫类：共受理1.58万件. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { Span } from '../../types.js';
import { takingMetric, type Draft } from './draft.js';
import { SHARE } from './suffix.js';

export interface Caption {
  readonly text: string;
  /** True until another sentence follows: it holds for the next paragraph, too, where it is one of its own. */
  readonly alone: boolean;
}

const DEEDS = setOf('names/deeds_of_cases');
const NUMBERED = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*)?(?<kind>[\p{Script=Han}、“”]{2,14}类)(?<end>[：:。]?)/u;
const MAX_UNITS = 24;

/** The kind that a sentence names, where it is a caption and nothing else (`whole`) or opens with one and a colon. */
export function captionOf(text: string, { start, end }: Span, whole: boolean): string | undefined {
  if (whole && end - start > MAX_UNITS) return undefined;
  const hit = NUMBERED.exec(text.slice(start, Math.min(end, start + MAX_UNITS)));
  if (hit?.groups === undefined || (whole ? hit[0].length < text.slice(start, end).trimEnd().length : hit.groups['end'] !== '：' && hit.groups['end'] !== ':')) return undefined;
  return hit.groups['kind'];
}

/**
 * 电子产品：|接单179.7亿美元: the thing that a line opens with, before its colon, and what begins right behind it; undefined of who speaks, of times and
 * places, and of lines that say more.
 */
export function labelOf(text: string, tokens: readonly Token[]): Label | undefined {
  const colon = tokens.findIndex(({ kind }, at) => kind === 'colon' || at > MAX_PARTS);
  const open = opensList(tokens[0]) ? 1 : 0;
  const first = tokens[open];
  if (first === undefined || colon <= open || tokens[colon]?.kind !== 'colon' || !OPENS_LINE.test(text.slice(Math.max(0, first.start - MAX_MARK), first.start))) return undefined;
  const label = tokens.slice(open, colon);
  const behind = tokens.find(({ kind }, at) => at > colon && !AHEAD.has(kind))?.start;
  const words = label.map(({ text: word }) => word).join('').replace(BULLET, '');
  return behind !== undefined && label.every(({ kind }) => IN_LABEL.has(kind)) && !NO_THING.test(words) ? { text: words, behind } : undefined;
}

/** ●|工业：增加值3亿元, 1.|工业：…: the mark or the number of a line in a list. */
function opensList(first: Token | undefined): boolean {
  return (first?.kind === 'mark' && BULLET.test(first.text)) || (first?.kind === 'skip' && NUMBER.test(first.text));
}

/** 记者：, 行业协会：, 主要指标：, 全年目标：, 备注：: who speaks or acts, and what heads the figures, but no goods. */
const NO_THING = patternOf`(?:${'bodies/nobody_ends'}|${'names/agent_ends'}|${'names/mere_pointers'}|${'names/aims'}|${'names/no_goods'})$`;

interface Label {
  readonly text: string;
  /** Where the words behind the colon begin. */
  readonly behind: number;
}

/** What stands between the colon and what is told: 百日咳：|全省|共|报告发病1013例. */
const AHEAD: ReadonlySet<string> = new Set(['period', 'adverb', 'place', 'deixis']);
const IN_LABEL: ReadonlySet<string> = new Set(['noun', 'quoted', 'enum', 'and']);
const MAX_PARTS = 6;
/** Between the start of a line and its label: －, 1. */
const OPENS_LINE = /(?:^|\n)[\s\u3000]*(?:[-－—•·●■◆□*]|\d{1,2}[.、．])?[\s\u3000]*$/u;
const BULLET = /^[-－—•·●■◆□*]+/u;
const NUMBER = /^\d{1,2}[.、．]$/u;
const MAX_MARK = 8;

/** The caption in force behind a sentence. */
export function captionAfter(before: Caption | undefined, own: string | undefined): Caption | undefined {
  if (own !== undefined) return { text: own, alone: true };
  return before?.alone === true ? { text: before.text, alone: false } : before;
}

/** The drafts with the caption in their names, where those are bare deeds (受理), or shares of them. */
export function underCaption(drafts: Draft[], caption: string | undefined): Draft[] {
  return caption === undefined || drafts.length === 0 ? drafts : drafts.map((draft) => named(draft, caption));
}

/** The drafts under the label of their line, where the first of them, right behind it, says no more than what is measured of it: 出口, and 出口占比 with it. */
export function underLabel(drafts: Draft[], label: Label | undefined): Draft[] {
  const [first] = drafts;
  const deed = label !== undefined && first?.name?.start === label.behind && TOLD_UNDER_LABEL.test(first.metric ?? '') ? first.metric : undefined;
  if (label === undefined || deed === undefined) return drafts;
  return drafts.map((draft) => ofLabelled(draft, label.text, deed));
}

/** 出口, and 出口占比, of what the line is about; any other draft as it is. */
function ofLabelled(draft: Draft, label: string, deed: string): Draft {
  const { metric } = draft;
  if (metric?.startsWith(deed) !== true || !TOLD_UNDER_LABEL.test(metric)) return draft;
  return takingMetric(draft, label + metric);
}

const TOLD_UNDER_LABEL = patternOf`^(?:${'names/told_of_goods'}|${'names/told_of_diseases'})(?:${'names/shares'})?$`;

function named(draft: Draft, caption: string): Draft {
  const { metric } = draft;
  if (metric === undefined) return draft;
  if (DEEDS.has(metric)) return takingMetric(draft, caption + metric);
  return metric.endsWith(SHARE) && DEEDS.has(metric.slice(0, -SHARE.length)) ? takingMetric(draft, caption + SHARE) : draft;
}
