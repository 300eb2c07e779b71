/** Figures that name no body: in an article that one body alone reports, and before the first who speaks: 据市环保局介绍 may stand behind them, too. */
import type { Row } from '../assemble.js';
import { PASSING, type BodyRef, type StatedBody } from './body.js';
import type { Gazette } from '../place/place.js';
import type { MatchedSentence } from '../sentence.js';

interface Reporter {
  readonly ref: BodyRef;
  /** Where its sentence begins. */
  readonly from: number;
}

/** Who reports in each article, or in each item of a string of news. */
export type Reporters = Map<string, Reporter[]>;

/** Keeps the organisations that a sentence reports; companies and schools are quoted, they report nothing but their own. */
export function noteReporters(reporters: Reporters, sentence: MatchedSentence, stated: readonly StatedBody[]): void {
  if (stated.length === 0) return;
  const speakers: Reporter[] = [];
  for (const { ref } of stated) if (ref.role === 'speaker' && !ref.owner && ref.mention !== undefined && !PASSING.has(ref.mention.type)) speakers.push({ ref, from: sentence.span.start });
  if (speakers.length === 0) return;
  const key = keyOf(sentence);
  reporters.set(key, [...(reporters.get(key) ?? []), ...speakers]);
}

/** Gives the row the only body that its article reports, or the first where none has spoken yet, if it names none and its place is not outside that body's. */
export function addReporter({ columns, sentence }: Row, reporters: Reporters, gazette: Gazette): void {
  if (columns.body !== undefined || reporters.size === 0) return;
  const [first, ...others] = reporters.get(keyOf(sentence)) ?? [];
  if (first === undefined || !gazette.accepts(sentence, first.ref, columns.region)) return;
  if (sentence.span.start > first.from && others.some(({ ref }) => fullName(ref) !== fullName(first.ref))) return;
  columns.body = first.ref.text;
  columns.body_role = 'speaker';
  // 记者从人社部获悉 behind its figures: not of the place that the release names in passing.
  if (first.ref.mention?.national === true && columns.inherited.includes('region') && !sentence.tokens.some(({ place }) => place !== undefined)) columns.region = '全国';
  if (!columns.inherited.includes('body')) columns.inherited = insertBody(columns.inherited);
}

/** 国家发改委 and 国家发展改革委 are one. */
function fullName({ text, mention }: BodyRef): string {
  return mention?.name ?? text;
}

/** In record order: region, body, metric, …. */
function insertBody(slots: readonly string[]): string[] {
  return slots[0] === 'region' ? ['region', 'body', ...slots.slice(1)] : ['body', ...slots];
}

function keyOf({ article, block }: MatchedSentence): string {
  return `${article.start}/${block.item ?? ''}`;
}
