/** Figures whose own words, or unit, say all: a cost, a magnitude, medals, fines, what money was spent on. */
import { PAUSES } from '../../annotate/kinds.js';
import { quantityWith } from '../../annotate/quantity/place.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import { nameLeft } from '../name/name-left.js';
import { purposeOf, spendingIn } from '../name/purpose.js';
import { baseName } from './base-name.js';
import { capacityOf } from './capacity.js';
import { contributionOf } from './contribution.js';
import { costOf } from './cost.js';
import { draftWith, takingMetric, type Draft } from './draft.js';
import { ofFirst } from './first-of.js';
import { namedByUnit } from './households.js';
import { ofMost } from './most-of.js';
import { called, isHere, type Namer } from './naming.js';
import { OF_SIZE, ofSize } from './of-size.js';
import { isInvestedInWorks, ofWorks } from './works.js';

/** 投诉量前三位的商品依次为服装（3.2万件）, 增速最快的是宁德市，达14.9% */
const byOrder: Namer = (draft, { tokens, last }) => {
  const ordered = ofMost(ofFirst(draft, tokens), tokens, last && baseName(last));
  return ordered === draft ? undefined : ordered;
};

const bySize: Namer = (draft, { last }) => (draft.rule.id === OF_SIZE ? draftWith(draft, { metric: ofSize(draft, last) }) : undefined);

const byCost: Namer = (draft, { tokens, own }) => (own === undefined ? undefined : called(draft, costOf(draft, own, tokens) ?? capacityOf(draft, tokens) ?? contributionOf(own, tokens, draft.at)));

const byScale: Namer = (draft, { tokens, own = '', last }) => (SCALES.has(own) ? called(draft, MAGNITUDE) : CONVERSIONS.has(own) ? converted(draft, tokens, last) : undefined);

/** 再获3金3银, 拥有7600个车位: the unit is the name. */
const byUnit: Namer = (draft, { tokens }) => {
  const medal = MEDALS.has(draft.quantity?.unit ?? '') ? draft.quantity : undefined;
  return medal === undefined ? called(draft, namedByUnit(draft, tokens)) : draftWith(draft, { metric: `${medal.unit}牌`, quantity: quantityWith(medal, { unit: MEDAL_UNIT }) });
};

/** 被罚120万元 */
const byFine: Namer = (draft, { own = '' }) => (FINED.test(own) && draft.quantity?.dimension === 'money' ? called(draft, FINE) : undefined);

const byWorks: Namer = (draft, { tokens, last }) => (isInvestedInWorks(draft, tokens) ? ofWorks(draft, last !== undefined && last.at < draft.at ? baseName(last) : undefined) : undefined);

/** What a sum was spent on, before its verb. */
const byPurpose: Namer = (draft, { tokens, own }) => {
  const verb = draft.name?.verb?.text ?? (own && (spendingIn(own) ?? own));
  if (verb === undefined || own?.endsWith(verb) !== true || draft.shape !== 'level' || draft.quantity?.dimension !== 'money') return undefined;
  return called(draft, purposeOf(tokens, verb, draft.at));
};

export const BY_ITSELF: readonly Namer[] = [byOrder, bySize, byCost, byScale, byUnit, byFine, byWorks, byPurpose];

/** 总产量14978万吨，|合|2996亿斤; 收受财物，共计|折合|人民币498万元: the figure told once more, or that of what the clause before tells. */
function converted(draft: Draft, tokens: readonly Token[], last: Draft | undefined): Draft {
  const name = draft.name && tokens.findIndex(({ start }) => start === draft.name?.start);
  const comma = name === undefined ? -1 : tokens.findLastIndex(({ kind }, index) => index < name && kind === 'comma');
  if (comma < 0) return draftWith(draft, { metric: draft.name?.text });
  const base = isHere(last, tokens) ? baseName(last) : nameLeft(tokens, { from: tokens.findLastIndex(({ kind }, index) => index < comma && (PAUSES.has(kind) || kind === 'prep' || kind === 'deixis')) + 1, to: comma })?.text;
  return base === undefined ? draftWith(draft, { metric: draft.name?.text }) : takingMetric(draft, base);
}

/** 里氏|7.6级 */
const SCALES = setOf('names/scales');
const [MAGNITUDE = ''] = wordsOf('names/scaled');
const CONVERSIONS = setOf('names/conversions');
const MEDALS: ReadonlySet<string> = setOf('quantities/medals');
const MEDAL_UNIT = '枚';
const FINE = '罚款';
const FINED = patternOf`^${'names/fined_before'}?罚$`;
