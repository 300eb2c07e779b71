/** Who comes from where, as the offices of 香港, 澳门 and 台湾 count them: the place is none of the figure, and part of the name. */
import type { Token } from '../../annotate/token.js';
import { draftWith, type Draft } from '../draft/draft.js';
import { COMERS } from '../name/comers.js';
import { isInside } from './answers.js';
import { DIVISIONS } from './here.js';
import type { RegionContext } from './region.js';
import { SEPARATE } from './weigh.js';

/**
 * The draft by the name of those who come, where the place that they are from stands before them; the same draft where none does, and in any
 * other release.
 *
 *     广东省旅客98万人次，…福建省的旅客12万人次     广东省旅客, 福建省的旅客: two figures of 澳门
 */
export function withOrigin(draft: Draft, tokens: readonly Token[], { home }: RegionContext): Draft {
  const { metric } = draft;
  if (home === undefined || metric === undefined || !SEPARATE.has(home) || !COMERS.test(metric)) return draft;
  const [from, of = ''] = draft.subject?.place === undefined ? originBefore(tokens, draft) : [draft.subject];
  const { level = '', places: [place] = [], deictic } = from?.place ?? {};
  if (from === undefined || place === undefined || deictic !== undefined || !DIVISIONS.has(level) || isInside(place.path, home)) return draft;
  return draftWith(draft, { metric: from.text + of + metric });
}

/** 珠海市|的|旅客: the token right before the name, and 的 between the two. */
function originBefore(tokens: readonly Token[], { name }: Draft): readonly [Token | undefined, string?] {
  const at = name === undefined ? -1 : tokens.findIndex(({ start }) => start === name.start);
  const [before, last] = [tokens[at - 2], tokens[at - 1]];
  if (at < 1 || last === undefined) return [undefined];
  return last.kind === 'de' ? [before, last.text] : [last];
}
