/** A match of one figure → its draft, or what it adds to one that was told before it. */
import { setOf } from '../../lexicon/lists.js';
import { POINTS } from '../../lexicon/units.js';
import { isIndex } from '../name/property.js';
import { antecedentOf } from './antecedent.js';
import { attachCount, attachFormer, attachNamed, attachRateBefore, attachReached, ofFormer } from './attach-named.js';
import { attachChanges, attachRate, basisAtRate } from './attach.js';
import { bySize } from './by-size.js';
import { isCaused } from './cause.js';
import { asPace, besideGap, elsewhereInBracket } from './compared.js';
import { complete } from './complete.js';
import { asContribution } from './contribution.js';
import { changesIn, draftOf } from './draft-of.js';
import { shapeOf, type Draft } from './draft.js';
import { withLeftOut } from './excluded.js';
import { ofGroup } from './group.js';
import { inBand } from './in-band.js';
import { endsAcross, ofBracketed, ofListed } from './in-bracket.js';
import { ofSameMeasure } from './leaning.js';
import { isCountAlone } from './nothing.js';
import { ofCrime } from './of-crime.js';
import { ofDistrict } from './of-districts.js';
import { ofMind } from './of-mind.js';
import { ofMeasured } from './over-mark.js';
import { dealtBefore, ofPartner } from './partners.js';
import { onSameBasis } from './same-basis.js';
import { asSharePrice } from './share-price.js';
import { ofSum } from './summed-share.js';
import { taken, through, type Attach, type Context, type Site, type Step } from './step.js';
import { ofThoseWho } from './those-who.js';
import { asHoursUsed, measuresTime } from './time-measured.js';
import { withSubject } from './with-subject.js';

/** What completes the name that stands beside the figure, before it is asked of what that name is. */
const OPENED: readonly Step<Site>[] = [ofDistrict, ofBracketed, ofListed, withSubject];
/** Drafts that are no more than the change of one before, whatever that is of. */
const ATTACHED_BARE: readonly Attach<Site>[] = [attachBareRate, endsAcross, attachCaused, attachShareOfThose];
/** From the words of the text to the metric; `complete` gives the metric, what stands behind it mends that. */
const NAMED: readonly Step[] = [ofFormer, dealtBefore, besideGap, ofMind, bySize, ofGroup, complete, ofSum, elsewhereInBracket, asHoursUsed, asPace, ofSameMeasure, ofCrime, asSharePrice, inBand, ofThoseWho];
/** Drafts whose metric says that they tell more of one before. */
const ATTACHED_NAMED: readonly Attach[] = [attachCount, attachFormer, attachNamed, attachReached, attachRateBefore];
/** What only a draft of its own has. */
const PLACED: readonly Step[] = [withLeftOut, asContribution, ofMeasured, ofPartner, onSameBasis];

/** Adds the draft of the match to those of its sentence, or its figure to one of them. */
export function draftFigure(site: Site): void {
  const { tokens, match, drafts } = site;
  const { value, change } = match.slots;
  const shape = shapeOf(match);
  const first = draftOf(tokens, match, shape === 'index' ? 'level' : shape);
  const draft = first && through(OPENED, first, site);
  if (draft === undefined || saysNothing(draft, site) || taken(ATTACHED_BARE, draft, site)) return;
  const context: Context = { ...site, last: antecedentOf(draft, site) };
  const named = through(NAMED, draft, context);
  if (taken(ATTACHED_NAMED, named, context)) return;
  drafts.push(through(PLACED, named, context));
  if (change && value) attachChanges(drafts, changesIn(tokens, change));
}

/** Figures of shapes that only some names have: how long something took, at what an index stands, a count behind another. */
function saysNothing(draft: Draft, { tokens, match, drafts, before }: Site): boolean {
  const shape = shapeOf(match);
  if (shape === 'duration' && !measuresTime(tokens, match, draft, drafts.at(-1) ?? before.at(-1))) return true;
  return isCountAlone(draft, tokens) || (shape === 'index' && !isIndex(draft.name?.text ?? ''));
}

/** 202万户，增速11%: the change of the level before. */
function attachBareRate(draft: Draft, { tokens, match, drafts }: Site): boolean {
  if (shapeOf(match) !== 'rate' || (draft.name !== undefined && !COUNTED_AS.has(draft.name.text))) return false;
  return attachRate(drafts, draft, basisAtRate(tokens, { from: match.from, at: match.slots['rate']?.from }));
}

/** 增加值1049亿元，|同口径|增幅3.1%: how the rate was counted, not of what it is. */
const COUNTED_AS = setOf('changes/counted_as');

/** 出口53.1亿美元，受高基数影响|下降3.2% */
function attachCaused(draft: Draft, { tokens, match, drafts }: Site): boolean {
  const [nearest, change] = [drafts.at(-1), changeAlone(match)];
  return nearest !== undefined && change !== undefined && isCaused(tokens, draft.at, nearest) && attachChanges(drafts, changesIn(tokens, change));
}

/** 71%的企业投入增加，环比|上升8个百分点: the share of those of whom it is said. */
function attachShareOfThose({ shape, changes, name }: Draft, { tokens, match, drafts }: Site): boolean {
  const [nearest, change] = [drafts.at(-1), changeAlone(match)];
  if (change === undefined || shape === 'gap' || changes[0]?.quantity?.unit !== POINTS) return false;
  if (nearest?.quantity?.dimension !== 'percent' || nearest.name === undefined || nearest.name.start !== name?.start) return false;
  return attachChanges(drafts, changesIn(tokens, change));
}

/** The change of a match that has no level. */
function changeAlone({ slots: { value, change } }: Site['match']): typeof change {
  return value === undefined ? change : undefined;
}
