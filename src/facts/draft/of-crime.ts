/** What courts, prosecutors and police did about what the clause right before names: 严惩电信诈骗犯罪，[审结案件]389件. */
import { PAUSES } from '../../annotate/kinds.js';
import { holdsFigure, type Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import { textOf } from '../name/name.js';
import { takingMetric, type Draft } from './draft.js';
import type { Site } from './step.js';

/** 严惩|电信诈骗犯罪, 审理|环境资源案件: what is fought or tried, at the end of the clause. */
const FOUGHT = patternOf`(?:^|[^不未])${'names/fights'}(?<what>[^，。；]{2,16}?${'names/fought_ends'})(?:${'names/fought_in'})?$`;
const TRIED = patternOf`(?:^|[^不未])${'names/tries'}(?<what>[^，。；]{2,14}?${'names/tried_ends'})$`;
/** 审结, 审结案件, 判处罪犯: what was done, and to whom or what. */
const DONE = patternOf`^(?<deed>${'names/deeds_of_law'})(?<object>${'names/objects_of_law'})?$`;
const CASES = setOf('names/cases');
const OF_CASES = setOf('names/units_of_cases');
const [CASE = ''] = wordsOf('names/cases');
const [CRIME = ''] = wordsOf('names/fought_ends');

/**
 * The draft named with what the clause before it is about, where it has no figure; any other draft as it is.
 *
 *     严惩电信诈骗犯罪，审结案件389件          审结电信诈骗犯罪案件
 *     打击非法集资，抓获犯罪嫌疑人12人         抓获非法集资犯罪嫌疑人
 *     审理环境资源案件，审结2316件            审结环境资源案件
 */
export function ofCrime(draft: Draft, { tokens }: Site): Draft {
  const { name, metric, quantity, shape } = draft;
  const { deed, object = '' } = shape === 'level' && quantity !== undefined && name !== undefined && metric === name.text ? (DONE.exec(metric)?.groups ?? {}) : {};
  if (deed === undefined || name === undefined) return draft;
  const what = toldBefore(tokens, name.start);
  if (what === undefined || what.includes(deed)) return draft;
  const whom = object === '' && OF_CASES.has(quantity?.unit ?? '') ? CASE : object;
  return takingMetric(draft, joined(deed, what, whom));
}

/** What the clause before `start` fights or tries, over clauses of other deeds (批准逮捕312人，提起公诉560人); undefined where another stands between. */
function toldBefore(tokens: readonly Token[], start: number): string | undefined {
  let end = tokens.findIndex((token) => token.start >= start) - 1;
  while (SOFT.has(tokens[end]?.kind ?? '')) end--;
  while (tokens[end]?.kind === 'comma' || tokens[end]?.text === '、') {
    const from = tokens.findLastIndex(({ kind, text }, index) => index < end && (PAUSES.has(kind) || text === '、')) + 1;
    const clause = tokens.slice(from, end);
    if (!clause.some(holdsFigure)) {
      const text = textOf(tokens.slice(tokens.findLastIndex(({ kind }, index) => index < end && PAUSES.has(kind)) + 1, end));
      return (FOUGHT.exec(text) ?? TRIED.exec(text))?.groups?.['what'];
    }
    if (!DONE.test(textOf(clause.filter((token) => !holdsFigure(token) && !SOFT.has(token.kind))))) return undefined;
    end = from - 1;
  }
  return undefined;
}

/** What may stand between the comma and the deed: 共|起诉. */
const SOFT: ReadonlySet<string> = new Set(['adverb', 'reach', 'aux', 'each']);

/** 审结|电信诈骗犯罪|案件, without a word twice. */
function joined(deed: string, what: string, object: string): string {
  const end = [...CASES].find((word) => what.endsWith(word)) ?? '';
  if (object === CASE && end !== '') return deed + what;
  return deed + (object.startsWith(CRIME) && what.endsWith(CRIME) ? what.slice(0, -CRIME.length) : what) + object;
}
