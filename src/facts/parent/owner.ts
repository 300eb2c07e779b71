/**
 * Of what a figure is whose name leans on a thing that the text has named without a figure, or in a sentence before.
 *
 *     眉太高速预计明年通车，全长74.6公里              全长 of 眉太高速
 *     北部发生7.1级地震。…造成3人受伤                受伤 of 7.1级地震
 *     第135届广交会开幕，设置55个展区                展区 of 广交会
 */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import type { Draft } from '../draft/draft.js';
import { textOf } from '../name/name.js';
import { eventIn, fireIn, protestIn, quakeIn, stormIn } from './event.js';
import { headsOf, isBareHead, mentionBehind, mentionsBefore, mentionsBehind, type Mention, type Told } from './mention.js';
import { titleBefore } from './title.js';

/** Names that lean on a kind of thing. */
interface Kind {
  readonly leaning: ReadonlySet<string>;
  readonly heads: RegExp;
  /** How many sentences back the thing may stand. */
  readonly back: number;
  /** Of what a name further back must be, and what it need not be. */
  readonly bare?: true;
  readonly subject?: true;
  readonly behind?: true;
  readonly one?: true;
}

/**
 * `subject`: in a sentence before, only what its clause opens with, or the only thing that it names. `bare`: the last word of the name says enough (客机, 外贸). `behind`: the
 * thing may be named behind the figure (以2金结束亚运会的征程). `one`: of several named together (铁路、公路、民航) it is of none.
 */
const KINDS: readonly Kind[] = [
  { leaning: setOf('wholes/sizes'), heads: headsOf(wordsOf('wholes/works')), back: 2, subject: true },
  { leaning: setOf('wholes/issue_terms'), heads: headsOf(wordsOf('wholes/issues')), back: 2, bare: true },
  { leaning: setOf('wholes/game_counts'), heads: headsOf(wordsOf('wholes/games')), back: 5, behind: true },
  { leaning: setOf('wholes/fair_counts'), heads: headsOf(wordsOf('wholes/fairs')), back: 5, behind: true },
  { leaning: setOf('wholes/exhibits'), heads: headsOf(wordsOf('wholes/museums')), back: 1, subject: true },
  { leaning: setOf('wholes/held_in'), heads: headsOf(wordsOf('wholes/held')), back: 1 },
  { leaning: setOf('wholes/runs'), heads: headsOf(wordsOf('wholes/trains')), back: 2, subject: true, one: true },
  { leaning: setOf('wholes/job_counts'), heads: headsOf(wordsOf('wholes/job_fairs')), back: 1, behind: true, bare: true },
  { leaning: setOf('wholes/plan_parts'), heads: headsOf(wordsOf('wholes/plans')), back: 0 },
  { leaning: setOf('wholes/vote_counts'), heads: headsOf(wordsOf('wholes/votes')), back: 4, behind: true },
  { leaning: setOf('wholes/crew'), heads: headsOf(wordsOf('wholes/craft')), back: 3, bare: true },
  { leaning: setOf('wholes/balances'), heads: headsOf(wordsOf('wholes/trades')), back: 1, bare: true },
  { leaning: setOf('wholes/carried'), heads: headsOf(wordsOf('wholes/carriers')), back: 0, bare: true, one: true },
];

/** Names that lean on an event. */
const EVENTS: readonly { readonly leaning: ReadonlySet<string>; readonly find: (text: string) => string | undefined }[] = [
  { leaning: setOf('wholes/casualties'), find: eventIn },
  { leaning: setOf('wholes/arrests'), find: protestIn },
  { leaning: setOf('wholes/quake_figures'), find: quakeIn },
  { leaning: setOf('wholes/fire_figures'), find: fireIn },
  { leaning: setOf('wholes/storm_figures'), find: stormIn },
];
const EVENT_BACK = 3;

/** Names that lean on two places. */
const ROUTED = setOf('wholes/routed');
const LEANING = new Set([...ROUTED, ...[...KINDS, ...EVENTS].flatMap(({ leaning }) => [...leaning])]);
/** Words that point at a thing named before (线路, 项目), and names that are no longer than their last word (黄河). */
const AGAIN = setOf('wholes/works_again');
const NAMED = setOf('wholes/names');
/** Last words that many names end with: of such only a subject is gone on about. */
const VAGUE = setOf('wholes/works_vague');
const PLAN_PARTS = setOf('wholes/plan_parts');
/** 共|165项重点任务, 线路|总长, 列车|运行时间, 全部|遇难: of how they were counted, and what of the thing is measured, the name is no thing. */
const COUNTED = patternOf`^(?:${'names/modifiers'}|${'wholes/parts_of_works'}|${'wholes/routed_by'}|${'wholes/casualties_how'}|${'wholes/plan_modifiers'})+(?=.)`;
/** 分论坛|和相关活动: what is counted together leans where the first does. */
const JOINED = patternOf`(?<=.{2})${'predicates/joins'}.{2,}$`;
/** Ways and lines, that the time on them is of where their ends are not told. */
const WAYS: Kind = { leaning: setOf('wholes/routed'), heads: headsOf(wordsOf('wholes/ways')), back: 1, subject: true };

/** The thing or event that the draft's figure is of; undefined where its name leans on none, or the text names none. */
export function ownerOf(draft: Draft, tokens: readonly Token[], told: Told): string | undefined {
  const { metric = '', shape } = draft;
  const name = leaningName(metric);
  if (shape === 'share' || name === undefined) return undefined;
  const start = Math.min(draft.figure.start, draft.name?.start ?? draft.figure.start);
  const at = tokens.findIndex((token) => token.start >= start);
  const event = EVENTS.find(({ leaning }) => leaning.has(name));
  if (event) return eventOf(event.find, tokens, at, told);
  if (ROUTED.has(name)) return routeBefore(tokens, at) ?? thingOf(WAYS, { tokens, at, end: draft.at }, told);
  const leant = KINDS.find(({ leaning }) => leaning.has(name));
  if (leant === undefined) return undefined;
  // 自《…意见》发布以来，推出12项措施: a title that is not that of the plan is none of its names either.
  if (PLAN_PARTS.has(name) && textOf(tokens.slice(0, at)).includes('《')) return titleBefore(tokens, at, told);
  return thingOf(leant, { tokens, at, end: draft.at }, told) ?? (PLAN_PARTS.has(name) ? titleBefore(tokens, at, told) : undefined);
}

/** The name, or what it comes to, that leans on a thing; undefined where none does. */
function leaningName(metric: string): string | undefined {
  return [metric, metric.replace(COUNTED, ''), metric.replace(JOINED, '')].find((name) => LEANING.has(name));
}

function eventOf(find: (text: string) => string | undefined, tokens: readonly Token[], at: number, told: Told): string | undefined {
  const own = find(textOf(tokens.slice(0, at))) ?? find(textOf(tokens.slice(at)));
  if (own !== undefined) return own;
  for (const { text } of told().slice(0, EVENT_BACK)) {
    const event = find(text);
    if (event !== undefined) return event;
  }
  return undefined;
}

/** 甲地至乙地|的|车程: between which places; undefined where not both stand before it. */
function routeBefore(tokens: readonly Token[], at: number): string | undefined {
  // 甲地到乙地的列车|最快|运行时间
  const to = tokens[at - 1]?.kind === 'adverb' ? at - 1 : at;
  let from = to;
  while (from > 0 && ROUTE.has(tokens[from - 1]?.kind ?? '')) from--;
  const text = textOf(tokens.slice(from, tokens[to - 1]?.kind === 'de' ? to - 1 : to));
  return BOTH_ENDS.test(text) ? text : undefined;
}

const BOTH_ENDS = patternOf`^.{2,}${'wholes/to'}.{2,}$`;
const ROUTE: ReadonlySet<string> = new Set(['place', 'noun', 'prep', 'enum', 'and', 'de']);

interface Place {
  readonly tokens: readonly Token[];
  /** Index of the first token of name and figure, and of the figure. */
  readonly at: number;
  readonly end: number;
}

/** The thing behind the figure that describes it, else the nearest before it, subjects first; 该船 is what was called a ship before. */
function thingOf(kind: Kind, { tokens, at, end }: Place, told: Told): string | undefined {
  const { heads, back, bare, subject, behind } = kind;
  const owner = mentionBehind(tokens, end, heads);
  if (owner) return named(owner);
  const own = mentionsBefore(tokens, at, heads);
  // 某港|的|水深: whose it is stands right before it.
  if (tokens[at - 1]?.kind === 'de' && at < end) return named(own.find(({ clause }) => clause === 0));
  if (kind.one && own.filter(({ clause }) => clause === own[0]?.clause).length > 1) return undefined;
  let again: Mention | undefined;
  const find = (mentions: readonly Mention[]): Mention | undefined => {
    for (const mention of mentions) {
      if (bare !== true && isBareHead(mention)) again ??= mention;
      else if (again === undefined || again.head === mention.head || AGAIN.has(again.head)) return mention;
    }
    return undefined;
  };
  const here = find(subjectsFirst(own)) ?? (behind ? find(mentionsBehind(tokens, end, heads)) : undefined);
  if (here !== undefined) return named(here, again?.phase);
  for (const { tokens: words } of told().slice(0, back)) {
    const mentions = subjectsFirst(mentionsBefore(words, words.length, heads));
    const mention = find(subject ? mentions.filter(({ opens, described, head }) => opens || (mentions.length === 1 && !described && !VAGUE.has(head))) : mentions);
    if (mention) return named(mention, again?.phase);
  }
  return again !== undefined && NAMED.has(again.head) ? named(again) : undefined;
}

/** 第135届广交会|第二期: with the part of it that the sentence speaks of. */
function named(mention: Mention | undefined, phase = mention?.phase): string | undefined {
  return mention && mention.text + (phase ?? '');
}

function subjectsFirst(mentions: readonly Mention[]): Mention[] {
  return [...mentions.filter(({ opens }) => opens), ...mentions.filter(({ opens }) => !opens)];
}
