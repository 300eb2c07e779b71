/** Who is reported without being an organisation we know by grammar: 记者从西部陆海新通道运营组织中心获悉. */
import { LISTERS } from '../../annotate/kinds.js';
import { signOf } from '../../annotate/signs.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import { bodyRef, type BodyRef } from './body.js';
import { bodyNamed } from './issuer.js';
import { isMedia } from './media.js';

/** 从…获悉, 据…统计: words that open a source, and words that close it. */
const OPENERS: ReadonlySet<string> = setOf('bodies/said_openers');
const OPENS = signOf({ words: wordsOf('bodies/said_openers') });
const CLOSERS: ReadonlySet<string> = setOf('bodies/said_closers');
/** What a noun behind 据 ends with where it is the closing word itself: 据口岸服务中心统计. */
const CLOSING_END = patternOf`^(.{4,24}?)(?:${'bodies/said_ends'}|(?:不完全|初步|最新)?统计)$`;
/** Sources that are no organisation: 从会上获悉, 据业内人士介绍. */
const NOBODY = patternOf`${'bodies/nobody_ends'}$|^${'bodies/nobody_begins'}`;
const MIN_UNITS = 4;

/** The source that a noun is by its frame alone; one with a body inside is found as a body. */
export function framedSource(tokens: readonly Token[], at: number): BodyRef | undefined {
  const noun = tokens[at];
  if (noun?.kind !== 'noun' || !OPENS(tokens)) return undefined;
  const first = nameStart(tokens, at);
  if (!OPENERS.has(tokens[first - 1]?.text ?? '')) return undefined;
  const name = first === at ? noun.text : tokens.slice(first, at + 1).map((token) => token.text).join('');
  const text = sourceName(name, tokens[at + 1]) ?? (isHouse(name, tokens, at) ? name : undefined);
  return text === undefined ? undefined : bodyRef(text, 'speaker', { mention: bodyNamed(text) });
}

/** Who published what follows, or a house whose figures follow, by the name that ends at `at`. */
function isHouse(name: string, tokens: readonly Token[], at: number): boolean {
  const owns = publishedBefore(tokens, at + 1) || (HOUSE.test(name) && ownsFigures(tokens, at + 1));
  return owns && !NOBODY.test(name) && name.length >= MIN_UNITS;
}

/** 据英国破产服务局|的最新数据. */
function ownsFigures(tokens: readonly Token[], de: number): boolean {
  return tokens[de]?.kind === 'de' && FIGURES.test((tokens[de + 1]?.text ?? '') + (tokens[de + 2]?.text ?? ''));
}

const HOUSE = patternOf`(?:${'bodies/foreign_ends'}|${'bodies/research_houses'})$`;
const FIGURES = patternOf`^${'names/estimate_kinds'}?${'bodies/own_figures'}`;

/** 据某某啤酒|此前发布的业绩预告. */
function publishedBefore(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.kind === 'adverb' || tokens[at]?.kind === 'period') at++;
  return at > from && CLOSERS.has(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'de';
}

/** Index of the first part of a name with a bracket or a place in it: 上合组织（连云港）国际物流园, 从|怀化国际陆港经济开发区|了解到. */
function nameStart(tokens: readonly Token[], at: number): number {
  const bracket = tokens[at - 1];
  if (bracket?.kind === 'paren' && (tokens[at - 2]?.kind === 'noun' || tokens[at - 2]?.place !== undefined)) return at - 2;
  if (bracket?.place === undefined || bracket.place.deictic !== undefined || !OPENERS.has(tokens[at - 2]?.text ?? '')) return at;
  const name = tokens[at]?.text ?? '';
  const isNamed = bracket.place.level !== 'country' || INDEX.test(name);
  return isNamed && name.length >= MIN_UNITS ? at - 1 : at;
}

function sourceName(text: string, after: Token | undefined): string | undefined {
  const ofIndex = after?.kind === 'comma' && INDEX.test(text) && !OF_PRICES.test(text);
  const isClosed = after !== undefined && (CLOSERS.has(after.text) || after.kind === 'say');
  const closed = CLOSING_END.exec(text)?.[1] ?? (ofIndex ? text.replace(OF_SYSTEM, '$1') : isClosed ? text : undefined);
  const paper = COUNTED.exec(text)?.[1];
  if (paper !== undefined && !NOBODY.test(paper)) return paper;
  const owner = closed?.replace(PAPERS, '').replace(HOW, '');
  if (closed === undefined || owner === undefined || NOBODY.test(owner) || isMedia(owner)) return undefined;
  return owner.length >= (owner === closed ? MIN_UNITS : MIN_OWNER) ? owner : undefined;
}

/** 据某某新闻|记者不完全统计: the paper that has counted itself passes nothing on. */
const COUNTED = patternOf`^(.{2,12}?)记者(?:${'bodies/counted_how'})?${'bodies/counted'}$`;

/** 根据恒远百城价格指数，…: an index that is read by its own name. */
const INDEX = /^.{4,}指数$/u;

/** 根据综合消费物价指数，…: what is measured, whoever does. */
const OF_PRICES = patternOf`${'bodies/price_indices'}$`;

/** 恒远指数系统|百城价格指数: the system that makes it. */
const OF_SYSTEM = /^(.{2,}系统).+$/u;

/** 经市统计局|初步|测算: how it was reckoned. */
const HOW = patternOf`${'bodies/counted_how'}$`;

/** 贝壳|年报: what the figures are read off is its owner's. */
const PAPERS = patternOf`(?:20\d\d年)?${'bodies/firm_papers'}$`;
const MIN_OWNER = 2;

/** 根据国务院《…条例》规定, 根据省政府部署, 根据证券交易所《…指引》|的|相关|规定: whose rule was followed, no source. */
export function isObeyed(tokens: readonly Token[], at: number): boolean {
  const next = linksOver(tokens, lastOf(tokens, at) + 1);
  // 根据国务院《…条例》和住房城乡建设部《…通知》规定: of several papers.
  if (tokens[next]?.kind === 'quoted' && (tokens[next + 1]?.kind === 'and' || tokens[next + 1]?.kind === 'enum')) {
    for (let i = next + 2; i < tokens.length && tokens[i]?.kind !== 'comma' && tokens[i]?.kind !== 'stop'; i++) if (RULED.test(tokens[i]?.text ?? '')) return true;
  }
  return RULED.test(tokens[tokens[next]?.kind === 'quoted' ? linksOver(tokens, next + 1) : next]?.text ?? '');
}

/** 市委书记|李某|“小镇办大事”|的|要求: what a head has asked for, read from behind the office. */
export function isInstruction(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.kind === 'office' || tokens[at]?.kind === 'quoted') at++;
  return tokens[at]?.kind === 'de' && RULED.test(tokens[at + 1]?.text ?? '');
}

/** Index of the last of the offices that stand side by side: 根据|市委|市政府|安排部署, 按照|省委|、|省政府|要求. */
function lastOf(tokens: readonly Token[], at: number): number {
  let last = at;
  while (tokens[last + 1]?.body !== undefined || (LISTERS.has(tokens[last + 1]?.kind ?? '') && tokens[last + 2]?.body !== undefined)) last++;
  return last;
}

/** Index behind 的 and 相关, 有关. */
function linksOver(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'de' || tokens[at]?.kind === 'deixis') at++;
  return at;
}

const RULED = patternOf`^${'bodies/ruled'}`;
