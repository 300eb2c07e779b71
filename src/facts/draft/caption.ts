/** Captions that say whose the deeds below them are: （一）疫情防控类。共受理2.06万件; 市容环卫类：共受理1.58万件. */
import { setOf } from '../../lexicon/lists.js';
import type { Span } from '../../types.js';
import { draftWith, withInherited, type Draft } from './draft.js';

export interface Caption {
  readonly text: string;
  /** True until another sentence follows: it holds for the next paragraph, too, where it is one of its own. */
  readonly alone: boolean;
}

const DEEDS = setOf('names/deeds_of_cases');
const NUMBERED = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*)?(?<kind>[\p{Script=Han}、“”]{2,14}类)(?<end>[：:。]?)/u;
const MAX_UNITS = 24;
const SHARE = '占比';

/** The kind that a sentence names, where it is a caption and nothing else (`whole`) or opens with one and a colon. */
export function captionOf(text: string, { start, end }: Span, whole: boolean): string | undefined {
  if (whole && end - start > MAX_UNITS) return undefined;
  const hit = NUMBERED.exec(text.slice(start, Math.min(end, start + MAX_UNITS)));
  if (hit?.groups === undefined || (whole ? hit[0].length < text.slice(start, end).trimEnd().length : hit.groups['end'] !== '：' && hit.groups['end'] !== ':')) return undefined;
  return hit.groups['kind'];
}

/** The caption in force behind a sentence. */
export function captionAfter(before: Caption | undefined, own: string | undefined): Caption | undefined {
  if (own !== undefined) return { text: own, alone: true };
  return before?.alone === true ? { text: before.text, alone: false } : before;
}

/** The drafts with the caption in their names, where those are bare deeds (受理), or shares of them. */
export function underCaption(drafts: Draft[], caption: string | undefined): Draft[] {
  return caption === undefined || drafts.length === 0 ? drafts : drafts.map((draft) => named(draft, caption));
}

function named(draft: Draft, caption: string): Draft {
  const { metric } = draft;
  if (metric === undefined) return draft;
  if (DEEDS.has(metric)) return withInherited(draftWith(draft, { metric: caption + metric }), 'metric');
  return metric.endsWith(SHARE) && DEEDS.has(metric.slice(0, -SHARE.length)) ? withInherited(draftWith(draft, { metric: caption + SHARE }), 'metric') : draft;
}
