/** Who speaks without being an organisation we know by grammar: 也门胡塞武装4日称, 台湾当局“主计总处”公布. */
import { signOf } from '../../annotate/signs.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import type { BodyMention } from '../../types.js';
import { CLAUSE_OPENERS } from './acts.js';
import { bodyRef, type BodyRef } from './body.js';
import { bodyNamed } from './issuer.js';
import { isMedia } from './media.js';

/** What the names of those who speak for others end with. */
const ORGANISATION = patternOf`${'bodies/foreign_ends'}”?$`;
/** 公告称: only a listed company speaks so. */
const ANNOUNCES = /^(?:发布)?公告(?:称|显示|表示)$/u;
/** What is announced, and words for firms in general. */
const NO_FIRM = patternOf`(?:${'bodies/no_firm_ends'}|[”》])$|^${'bodies/no_firm_begins'}`;
/** 有关负责人, 发言人. */
const VOICE = /^(?:新闻)?(?:发言人|负责人)/u;
const PUBLISHES = patternOf`^${'bodies/speaker_publishes'}$`;
const SAYS = signOf({ kinds: ['say'], words: wordsOf('bodies/speaker_publishes'), tails: wordsOf('bodies/says_ends') });
/** 银行业理财登记托管中心|8月4日发布: a house that the name alone tells, by its field and its form. */
const HOUSE = patternOf`^.{4,}${'bodies/research_houses'}$`;
/** Of 台“主计总处”: the press of the mainland names the offices of Taiwan so. */
const TAIWAN = /^台(?:湾|当局|“|$)/u;
const TAIWAN_SEAT = '台湾省';
const [SAY = ''] = wordsOf('bodies/glued_say');
const REPORTS = patternOf`^${'bodies/press_abroad'}${'bodies/glued_reports'}$`;
const QUOTES = setOf('bodies/source_openers');
const [PRESS = ''] = wordsOf('bodies/press_abroad');
/** 以军, 哈马斯 */
const FORCES = setOf('bodies/forces');
/** 哈马斯下属武装派别“卡桑旅”, 以军发言人 */
const BRANCH = patternOf`^${'bodies/forces'}(?:下属.+|${'bodies/voices'})$`;
const MIN_UNITS = 4;
const MAX_PARTS = 4;

/**
 * The speaker whose name ends at token `at`: a place and what is of it, or a firm that announces, right before a word of saying;
 * undefined where the frame is another, or the name that of a paper.
 */
export function framedSpeaker(tokens: readonly Token[], at: number): BodyRef | undefined {
  const last = tokens[at];
  if (last === undefined || last.body !== undefined || !SAYS(tokens)) return undefined;
  const first = nameStart(tokens, at);
  const whole = tokens.slice(first, at + 1).map((token) => token.text).join('');
  // 以军发言人称，…: the word of saying run together with the name.
  const glued = tokens[at + 1]?.kind === 'comma' && whole.endsWith(SAY) && BRANCH.test(whole.slice(0, -1));
  // 黎巴嫩|媒体报道，…
  const reports = tokens[at + 1]?.kind === 'comma' && REPORTS.test(last.text);
  const text = glued ? whole.slice(0, -1) : reports ? whole.slice(0, whole.length - last.text.length) + PRESS : whole;
  const place = first < at ? tokens[first]?.place : undefined;
  const abroad = place?.level === 'foreign';
  const force = FORCES.has(text) || BRANCH.test(text);
  const voice = glued || reports ? SAY : speaksAt(tokens, abroad || force ? behindSide(tokens, at + 1) : at + 1);
  if (voice === undefined) return undefined;
  const before = tokens[first - 1];
  const press = abroad && (last.text === PRESS || reports);
  if (before !== undefined && !CLAUSE_OPENERS.has(before.kind) && !((press || force) && QUOTES.has(before.text))) return undefined;
  // 英国|媒体|26日报道称, 以军|还称: who tells it, and not whoever was reported before; what follows others may tell.
  if (press || force) {
    const mention = { ...bodyNamed(text), ...(force ? { type: 'government' as const } : {}), ...(place === undefined ? {} : { place }) };
    return { ...bodyRef(text, 'speaker', { mention }), owner: true };
  }
  if (text.length < MIN_UNITS || isMedia(text)) return undefined;
  if (ANNOUNCES.test(voice)) return NO_FIRM.test(text) ? undefined : bodyRef(text, 'speaker', { mention: { ...bodyNamed(text), type: 'company' } });
  if (place === undefined && first === at && HOUSE.test(text)) return bodyRef(text, 'speaker', { mention: bodyNamed(text) });
  return (place !== undefined && !place.deictic) || TAIWAN.test(text) ? speaker(text, place) : undefined;
}

/** True of those whose word is theirs alone, and no report on what follows: 以军, 英国媒体. */
export function speaksForItself(name: string): boolean {
  return FORCES.has(name) || BRANCH.test(name) || name.endsWith(PRESS);
}

/** Index behind the other name in brackets, and 方面: 巴勒斯坦伊斯兰抵抗运动（哈马斯）方面|1日称. */
function behindSide(tokens: readonly Token[], from: number): number {
  const at = tokens[from]?.kind === 'paren' ? from + 1 : from;
  return SIDE.has(tokens[at]?.text ?? '') ? at + 1 : at;
}

function speaker(text: string, place: BodyMention['place']): BodyRef | undefined {
  if (!ORGANISATION.test(text)) return undefined;
  const seat = TAIWAN.test(text) ? { seat: TAIWAN_SEAT } : {};
  return bodyRef(text, 'speaker', { mention: { ...bodyNamed(text), type: 'government', ...(place === undefined ? {} : { place }), ...seat } });
}

/** The word of saying behind a name, times, adverbs and 有关负责人某某 passed over. */
function speaksAt(tokens: readonly Token[], from: number): string | undefined {
  let at = from;
  if (tokens[at]?.kind === 'deixis' && VOICE.test(tokens[at + 1]?.text ?? '')) at += 2;
  else if (VOICE.test(tokens[at]?.text ?? '')) at++;
  while (PASSED.has(tokens[at]?.kind ?? '')) at++;
  const token = tokens[at];
  return token !== undefined && (token.kind === 'say' || PUBLISHES.test(token.text) || ANNOUNCES.test(token.text)) ? token.text : undefined;
}

const PASSED: ReadonlySet<string> = new Set(['period', 'adverb', 'paren']);
const SIDE = setOf('bodies/as_a_side');

/** Index of the first part of the name: what stands without a gap before its last. */
function nameStart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && at - first < MAX_PARTS - 1 && isPart(tokens[first - 1], tokens[first - 2]) && tokens[first - 1]?.end === tokens[first]?.start) first--;
  return first;
}

function isPart(token: Token | undefined, before: Token | undefined): boolean {
  // 巴勒斯坦伊斯兰抵抗运动|（哈马斯）|媒体办公室
  if (token?.kind === 'paren') return before?.kind === 'noun' && before.end === token.start;
  return token?.kind === 'noun' || token?.kind === 'quoted' || token?.kind === 'place';
}
