/** Figures that name no body: in an article that one body alone reports, and before the first who speaks: 据市环保局介绍 may stand behind them, too. */
import type { Token } from '../annotate/token.js';
import { patternOf } from '../lexicon/lists.js';
import type { Row } from './row.js';
import { isGuestKind, type BodyRef, type StatedBody } from './body/body.js';
import type { Gazette } from './place/place.js';
import type { MatchedSentence } from './sentence.js';
import { tellsOf } from './body/weather.js';
import { publishes } from './body/says.js';

interface Reporter {
  readonly ref: BodyRef;
  /** Where its sentence begins. */
  readonly from: number;
  /** It publishes the report that the article tells of. */
  readonly issues: boolean;
}

/** Who reports in each article, or in each item of a string of news. */
export type Reporters = Map<string, Reporter[]>;

/** Keeps the organisations that a sentence reports; companies and schools are quoted, they report nothing but their own. */
export function noteReporters(reporters: Reporters, sentence: MatchedSentence, stated: readonly StatedBody[]): void {
  if (stated.length === 0) return;
  const speakers: Reporter[] = [];
  for (const { ref, at } of stated) {
    const issues = issuesReport(sentence.tokens, at);
    if (ref.role === 'speaker' && !ref.owner && ref.mention !== undefined && (issues || !isGuestKind(ref.mention))) speakers.push({ ref, from: sentence.span.start, issues });
  }
  if (speakers.length === 0) return;
  const key = keyOf(sentence);
  reporters.set(key, [...(reporters.get(key) ?? []), ...speakers]);
}

/**
 * Gives the row the only body that its article reports, or the first where none has spoken yet, if it names none and its place is not outside
 * that body's; what 报告显示 is its publisher's.
 */
export function addReporter(row: Row, reporters: Reporters, gazette: Gazette): void {
  if (reporters.size === 0) return;
  const { columns, sentence } = row;
  const known = reporters.get(keyOf(sentence)) ?? [];
  const house = (columns.body === undefined || columns.inherited.includes('body')) && reportSpeaks(sentence.tokens) ? known.find(({ issues }) => issues) : undefined;
  if (house) return give(row, house.ref);
  if (columns.body !== undefined) return;
  const [first, ...others] = known.filter(({ ref }) => !isGuestKind(ref.mention) && !isDepartment(ref));
  if (first === undefined || !tellsOf(first.ref.text, columns.unit) || !gazette.accepts(sentence, first.ref, columns.region)) return;
  if (sentence.span.start > first.from && others.some(({ ref }) => fullName(ref) !== fullName(first.ref))) return;
  give(row, first.ref);
}

function give({ columns, sentence }: Row, ref: BodyRef): void {
  columns.body = ref.text;
  columns.body_role = 'speaker';
  // 记者从人社部获悉 behind its figures: not of the place that the release names in passing.
  if (ref.mention?.national === true && columns.inherited.includes('region') && !sentence.tokens.some(({ place }) => place !== undefined)) columns.region = '全国';
  if (!columns.inherited.includes('body')) columns.inherited = insertBody(columns.inherited);
}

/** 据区人社部门统计: tells of its own field, and of no figure before; 加沙地带卫生部门 is one office. */
function isDepartment({ text, mention }: BodyRef): boolean {
  return OF_ALL.test(text) && (mention?.place === undefined || mention.place.deictic !== undefined);
}

const OF_ALL = patternOf`${'bodies/departments'}$`;

/** X发布《…报告》, 由X发布 behind 该报告. */
function issuesReport(tokens: readonly Token[], at: number): boolean {
  return publishes(tokens, at) && tokens.some(({ text }) => REPORT.test(text));
}

/** 《报告》显示, 据报告显示: nobody but the paper is said to speak. */
function reportSpeaks(tokens: readonly Token[]): boolean {
  const says = tokens.findIndex(({ kind }) => kind === 'say');
  if (says < 1 || says > REACH) return false;
  const before = tokens.slice(0, says);
  return before.some(({ text }) => REPORT.test(text)) && before.every(({ body, kind }) => body === undefined && kind !== 'comma');
}

const REPORT = patternOf`${'bodies/reports'}[》”]?$`;
/** Tokens before the word of saying. */
const REACH = 5;

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
