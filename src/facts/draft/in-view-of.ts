/** Figures of places that the view at the head of their sentence measures: 从增速看，郑州5.2%，洛阳4.1%. */
import { patternOf, wordsOf } from '../../lexicon/lists.js';
import { isProperty } from '../name/property.js';
import { rateOf } from './base-name.js';
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

const RATE = /率$/u;
