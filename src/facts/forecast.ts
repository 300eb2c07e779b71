/** Figures that are forecast of a time past (预计上半年净利润40亿元), which no figure of that time is. */
import { PAUSES } from '../annotate/kinds.js';
import { holdsFigure, type Token } from '../annotate/token.js';
import { patternOf } from '../lexicon/lists.js';
import { forecastsWith } from './aim-noun.js';

/** 预计, 预计达, 预计将: the word itself. */
const FORECAST = patternOf`^${'aims/forecasts'}`;

/** The name with the word that forecasts it in its clause; the name itself where none does, or a figure stands between. `at`: of the figure. */
export function forecastName(metric: string, tokens: readonly Token[], at: number): string {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || PAUSES.has(token.kind) || holdsFigure(token)) return metric;
    const word = token.kind === 'target' && !forecastsWith(tokens, i) ? FORECAST.exec(token.text)?.[0] : undefined;
    if (word !== undefined) return metric.includes(word) ? metric : word + metric;
  }
  return metric;
}
