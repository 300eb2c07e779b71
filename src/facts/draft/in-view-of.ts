/** Figures of places that the view at the head of their sentence measures: 从增速看，郑州5.2%，洛阳4.1%. */
import { patternOf, wordsOf } from '../../lexicon/lists.js';
import { isProperty } from '../name/property.js';
import { rateOf } from './base-name.js';
import { draftWith } from './draft.js';
import { taking, type Namer } from './naming.js';
import { isRateAlone } from './rates.js';

const [FROM = ''] = wordsOf('names/view_opens');
const LOOKS = patternOf`${'changes/looks'}$`;

/** The figure under the name of the view, where it has none of its own: a rate is that of what was told before. Undefined for views that measure nothing (从区域看). */
export const byView: Namer = (draft, { tokens, own, last, here }) => {
  if (own !== undefined || draft.shape !== 'level' || tokens[0]?.text !== FROM) return undefined;
  const end = tokens.findIndex(({ kind }) => kind === 'comma');
  if (end < 2 || end > draft.at) return undefined;
  const view = tokens.slice(1, end).map(({ text }) => text).join('');
  const measure = view.replace(LOOKS, '');
  if (measure === view) return undefined;
  // 从分项指数来看，业务量指数为121点，…，突破110点: of what has a name of its own in the sentence.
  if (here !== undefined && here.metric?.endsWith(measure) !== true) return undefined;
  const rate = isRateAlone(measure);
  if ((rate || RATE.test(measure)) !== (draft.quantity?.dimension === 'percent') || !(rate || isProperty(measure))) return undefined;
  return taking(draft, (rate ? rateOf(measure, last) : undefined) ?? measure);
};

/** The figure under the price that the view tells: 从各品种平均出厂价来看，|尿素|每吨2505元; undefined of other names and views. */
export const byPriceInView: Namer = (draft, { tokens, own }) => {
  const { quantity, shape } = draft;
  if (own === undefined || shape !== 'level' || tokens[0]?.text !== FROM || quantity?.dimension !== 'money' || isProperty(own)) return undefined;
  if (tokens[draft.at - 1]?.kind !== 'per' && !quantity.unit.includes('/')) return undefined;
  const end = tokens.findIndex(({ kind }) => kind === 'comma');
  const price = tokens.slice(1, Math.max(end, 1)).findLast(({ kind }) => kind === 'noun')?.text.replace(LOOKS, '') ?? '';
  return PRICE.test(price) ? draftWith(draft, { metric: own + price }) : undefined;
};

const PRICE = patternOf`${'names/prices'}$`;
const RATE = /率$/u;
