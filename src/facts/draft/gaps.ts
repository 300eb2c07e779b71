/** How far one thing is from several others: 比全国、全省分别|高1.7、2.8个百分点, 分别|低于|全国和全省|1.6个和0.9个百分点. */
import { LISTERS } from '../../annotate/kinds.js';
import type { Change, Token } from '../../annotate/token.js';
import { setOf } from '../../lexicon/lists.js';
import { opening, type TokenRange } from '../../match/match.js';
import { textOf } from '../name/name.js';
import { antecedentOf } from './antecedent.js';
import { asPace } from './compared.js';
import { complete } from './complete.js';
import { changesIn, checksOf, nameFor, spanOfMatch } from './draft-of.js';
import { shapeOf, type Draft } from './draft.js';
import { emptyDraft } from './share-out.js';
import { through, type Site } from './step.js';

/**
 * Adds a gap for each whole, all of one metric; none where the wholes are not as many as the figures (甲和乙…，高于全国2.1个和3.4个百分点 is of two
 * things). False of other shapes.
 */
export function gapsOf(site: Site): boolean {
  const { tokens, match, drafts } = site;
  if (shapeOf(match) !== 'gap') return false;
  const gaps = gapsIn(site);
  const wholes = wholesIn(tokens, match.slots['parent']);
  if (wholes.length !== gaps.length) return true;
  const name = nameFor(tokens, match, match.slots['direction']?.from ?? match.to);
  const span = spanOfMatch(tokens, match);
  const at = (match.slots['value'] ?? match.slots['change'])?.from ?? match.from;
  const checks = checksOf(match);
  const found = gaps.map((gap, i): Draft => ({ ...emptyDraft(match, gap.span, span), shape: 'gap', name, parent: wholes[i], changes: [gap], at, checks }));
  const last = found[0] && antecedentOf(found[0], site);
  drafts.push(...found.map((draft) => through([complete, asPace], draft, { ...site, last })));
  return true;
}

/** The distances, with the sign of their word. */
function gapsIn({ tokens, match: { slots: { value, change, direction } } }: Site): Change[] {
  if (value === undefined) return changesIn(tokens, change).flatMap(({ change: gap }) => (gap === undefined ? [] : [{ ...gap, basis: 'none' as const, since: undefined }]));
  const word = opening(tokens, direction);
  const sign = word?.sign === -1 || LOW.has(word?.text ?? '') ? -1 : 1;
  return tokens.slice(value.from, value.to).flatMap(({ items = [] }) => items).flatMap(({ quantity, start, end }) => {
    if (quantity === undefined || quantity.ordinal) return [];
    return [{ value: sign * quantity.value, valueMax: undefined, unit: quantity.unit, basis: 'none' as const, since: undefined, quantity, from: undefined, span: { start, end }, verb: word?.text ?? '' }];
  });
}

const LOW = setOf('changes/words_of_less');

/** 全国、全省平均水平; 全省（7.4%）和全国（6.3%) without their levels. */
function wholesIn(tokens: readonly Token[], range: TokenRange | undefined): string[] {
  const wholes: Token[][] = [[]];
  let inside = false;
  for (const token of range === undefined ? [] : tokens.slice(range.from, range.to)) {
    if (token.kind === 'open') inside = true;
    if (LISTERS.has(token.kind)) wholes.push([]);
    else if (!inside) wholes.at(-1)?.push(token);
    if (token.kind === 'close') inside = false;
  }
  return wholes.map(textOf).filter((whole) => whole !== '');
}
