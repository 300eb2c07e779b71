/** Changes that name nothing themselves, 同比增长6.5%: of a level told before them, or a fact under its name. */
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import type { Name } from '../name/name.js';
import { subjectBefore } from '../name/subject.js';
import { attachOverBracket, attachOverMultiple, attachOverSpread, nameAllTold } from './attach-over.js';
import { attachChanges, attachShared, attachToEach } from './attach.js';
import { movedBefore, movedInCause } from './cause.js';
import { expectedBefore } from './compared.js';
import { complete } from './complete.js';
import { changesAttached, draftOf, figureAt } from './draft-of.js';
import { draftWith, type Draft } from './draft.js';
import { ratedBefore } from './in-bracket.js';
import { overPace, overRank } from './over-rank.js';
import { isOfPrices } from './prices.js';
import { isOfAnother } from './spoken.js';
import type { Site } from './step.js';
import { isFlat } from './turned-count.js';

/** Adds the changes of the match to what they are of. */
export function attachAlone(site: Site): void {
  const { tokens, match, drafts } = site;
  const changes = changesAttached(tokens, match);
  const [only] = changes;
  // 15种下降，3种|持平: how many do so, in their name.
  if (only !== undefined && isFlat(only.change) && drafts.at(-1)?.metric?.includes(only.text) === true) return;
  const moved = movedHere(site);
  const own = moved && draftOf(tokens, match, 'level');
  if (own !== undefined) drafts.push(complete(draftWith(own, { name: moved }), { ...site, last: drafts.at(-1) }));
  else if (!attachToTold(changes, site)) standAlone(changes, site);
}

/** What moved, where a clause of cause or the bracket around the change tells. */
function movedHere({ tokens, match, drafts }: Site): Name | undefined {
  const at = figureAt(match);
  return movedBefore(tokens, at) ?? movedInCause(tokens, at) ?? expectedBefore(tokens, at) ?? nameAllTold(tokens, at, drafts) ?? ratedBefore(tokens, at);
}

/** True where levels of the sentence took the changes. */
function attachToTold(changes: readonly Token[], { tokens, match, drafts }: Site): boolean {
  const [only] = changes;
  if (changes.length > 1 && !isOfOne(changes)) return attachShared(drafts, changes);
  const each = changes.length === 1 && only !== undefined && (EACH_OF_THEM.test(only.text) || tokens.slice(match.from, match.to).some(({ kind }) => kind === 'each'));
  if (each && attachToEach(drafts, only)) return true;
  return attachOverBracket(tokens, match, drafts, changes) || attachOverMultiple(drafts, changes) || attachOverSpread(tokens, drafts, changes) || attachChanges(drafts, changes);
}

/** 同比增长均超过65%: of each of the list before. */
const EACH_OF_THEM = patternOf`${'changes/each'}`;

/** 较一季度和去年四季度分别高2.5个、5.7个百分点: each from another time, so all are of one figure. */
function isOfOne(changes: readonly Token[]): boolean {
  const bases = new Set(changes.map(({ change }) => change?.since?.text ?? change?.basis));
  return bases.size === changes.length && !bases.has(undefined);
}

/** No level stands before it in the sentence: the change is the fact, its metric that of the last one. */
function standAlone(changes: readonly Token[], site: Site): void {
  const { tokens, match, drafts } = site;
  const draft = draftOf(tokens, match, 'level');
  if (draft === undefined) return;
  const verb = changes[0]?.change?.verb ?? '';
  // …集采落地实施，平均降价58%: a price that is set is its own name.
  if (isOfPrices(verb)) return void drafts.push(draftWith(draft, { metric: `${subjectBefore(tokens, draft.at, -1, true)?.text ?? ''}平均${verb}` }));
  const last = lastOfKind(changes, site);
  if (last !== undefined) drafts.push(complete(draft, { ...site, last }));
}

/** What was told last in the sentences before, of the kind that the changes are of. */
function lastOfKind(changes: readonly Token[], { before }: Site): Draft | undefined {
  // 增速比1—2月加快0.3个百分点。3月份，增长6.8%: of what the rate is of.
  const told = overRank(changes[0]?.change?.unit === '%' ? overPace(before) : before.at(-1), [], before);
  // 完成投资331亿元。…比上年同期增加96小时: an amount of another kind is none of it.
  return told !== undefined && changes.some((token) => isOfAnother(token, told)) ? undefined : told;
}
