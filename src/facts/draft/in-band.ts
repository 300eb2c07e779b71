/** Those of a further band of the same measure: 性别比在100以下的省份有2个，[在100至105之间的省份]有17个. */
import { PAUSES } from '../../annotate/kinds.js';
import { takingMetric, type Draft } from './draft.js';
import type { Site } from './step.js';

const IN = '在';

/** The draft with the measure before its band, where the draft before it tells of the same things in another; any other as it is. */
export function inBand(draft: Draft, { tokens, drafts }: Site): Draft {
  const { name, metric, shape } = draft;
  const last = drafts.at(-1)?.metric ?? '';
  if (name === undefined || metric === undefined || shape !== 'level' || !last.endsWith(metric) || !BAND.test(last)) return draft;
  const at = tokens.findIndex(({ start, end }) => start <= name.start && name.start < end);
  const from = tokens.findLastIndex(({ kind }, index) => index < at && PAUSES.has(kind)) + 1;
  const of = tokens[at - 1]?.kind === 'de' ? at - 1 : at;
  if (tokens[from]?.text !== IN || of - from < 2 || !DIGIT.test(tokens[from + 1]?.text ?? '')) return draft;
  const measure = last.slice(0, last.lastIndexOf(IN));
  const band = tokens.slice(from, of).map(({ text }) => text).join('');
  return measure === '' ? draft : takingMetric(draft, `${measure}${band}的${metric}`);
}

const DIGIT = /^\d/u;
const BAND = /在\d/u;
