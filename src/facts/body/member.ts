/** Whose figure a list shares out to each of the bodies that it names. */
import { LISTERS } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import type { Draft } from '../draft/draft.js';
import { CLAUSE_OPENERS } from './acts.js';
import { bodyRef, type BodyRef } from './body.js';
import { placedAs, type KnownBodies } from './known-bodies.js';

/**
 * The body that the figure falls to, where the list is the subject of its clause; undefined elsewhere.
 *
 *     市教育局、市卫健局分别办理提案5件、6件     市教育局, 市卫健局
 *     办件量前三的部门：市住建局99件             市住建局
 *     对市教育局、市卫健局分别拨款5万元、6万元   neither: it is done to them
 */
export function memberBody({ subject }: Draft, tokens: readonly Token[], known: KnownBodies): BodyRef | undefined {
  if (subject?.body === undefined) return undefined;
  let first = tokens.indexOf(subject);
  while (LISTERS.has(tokens[first - 1]?.kind ?? '') && tokens[first - 2]?.body !== undefined) first -= 2;
  if (first > 0 && !CLAUSE_OPENERS.has(tokens[first - 1]?.kind ?? '')) return undefined;
  const mention = placedAs(subject.body, known);
  return bodyRef(mention.text, 'actor', { mention });
}
