/** Shares of those who think, want or plan something: 近四成|受访者认为服务有待改进, 30%的|年轻人愿意购买. */
import { PAUSES } from '../../annotate/kinds.js';
import { holdsFigure, type Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { textOf } from '../name/name.js';
import { draftWith, type Draft } from './draft.js';
import type { Site } from './step.js';

/** Who is asked, and what they say: 受访企业|计划增加投资. */
const GROUP_MIND = patternOf`^(?<group>.{0,10}?${'aims/planners'})(?<mind>${'aims/how_they_say'}*${'aims/say_of_themselves'}(?!${'aims/no_saying'}).+)$`;
/** 46.2%的受访者选择自驾，30.1%|选择高铁: those asked were named before. */
const MIND = patternOf`^(?<mind>${'aims/how_they_say'}*${'aims/say_of_themselves'}(?!${'aims/no_saying'}).+)$`;
/** 受访者中，|62%的人|支持: a word for all that were named. */
const ANYBODY = patternOf`^${'aims/anybody'}$`;
/** 在|受访企业|中. */
const AMONG_THEM = patternOf`^(?:${'names/lies_at'})?(?<group>.{2,12}?)${'aims/among_ends'}$`;
/** 表示，|他们|会…: who speaks is told already. */
const SPEAKER = patternOf`^${'aims/themselves'}`;
/** 选择“甲事，乙事”: half a quotation; 表示，在…情况下，…: no more than when. */
const TORN = patternOf`[“‘《][^”’》]*$|${'aims/when_ends'}$`;
/** A longer statement is not read as a name. */
const MAX_UNITS = 30;

/**
 * The draft of a share of people by what they think, with those people as its parent; any other draft as it is.
 *
 *     30%的 [年轻人] [愿意购买]      愿意购买的年轻人占比, of 年轻人
 */
export function ofMind(draft: Draft, { tokens, drafts }: Site): Draft {
  const { quantity, changes, name, at, figure } = draft;
  if (quantity?.dimension !== 'percent' || changes.length > 0 || (name !== undefined && name.start < figure.end)) return draft;
  const from = tokens[at + 1]?.kind === 'de' ? at + 2 : at + 1;
  const said = statement(tokens, from);
  if (said === undefined) return draft;
  const [named, alone] = [GROUP_MIND.exec(said.text)?.groups, MIND.exec(said.text)?.groups];
  const asked = named === undefined ? undefined : named['group'];
  const group = asked === undefined || ANYBODY.test(asked) ? (askedBefore(drafts.at(-1)) ?? askedAmong(tokens, at) ?? asked) : asked;
  const mind = (named ?? alone)?.['mind'];
  if (group === undefined || mind === undefined) return draft;
  const span = { start: tokens[from]?.start ?? figure.end, end: said.end };
  return draftWith(draft, { shape: 'share', name: { verb: undefined, ...span, text: `${mind}的${group}` }, parent: group });
}

/** What the clause behind a figure says, with the next where that tells what was said (表示，他们会…); undefined where a figure stands in it. */
function statement(tokens: readonly Token[], from: number): { readonly text: string; readonly end: number } | undefined {
  const clause = clauseAt(tokens, from);
  const last = clause.at(-1);
  if (last === undefined || clause.some(holdsFigure)) return undefined;
  const [next, told] = [from + clause.length, textOf(clause)];
  const goesOn = last.kind === 'say' && tokens[next]?.kind === 'comma' ? clauseAt(tokens, next + 1) : [];
  const end = goesOn.some(holdsFigure) ? last : (goesOn.at(-1) ?? last);
  const text = end === last ? told : told + textOf(goesOn).replace(SPEAKER, '');
  return text.length > MAX_UNITS || TORN.test(text) ? undefined : { text, end: end.end };
}

function clauseAt(tokens: readonly Token[], from: number): readonly Token[] {
  const end = tokens.findIndex(({ kind }, index) => index >= from && PAUSES.has(kind));
  return tokens.slice(from, end < 0 ? tokens.length : end);
}

/** Those whom the share before is of; undefined where it is no such share. */
function askedBefore(last: Draft | undefined): string | undefined {
  return last?.shape === 'share' && last.parent !== undefined && MINDED.test(last.name?.text ?? '') ? last.parent : undefined;
}

const MINDED = patternOf`^${'aims/how_they_say'}*${'aims/say_of_themselves'}(?!${'aims/no_saying'}).*的[^的]+$`;

/** 受访者中，|62%的人…: those of whom the clause before speaks. */
function askedAmong(tokens: readonly Token[], at: number): string | undefined {
  const pause = tokens.findLastIndex(({ kind }, index) => index < at && PAUSES.has(kind));
  const before = tokens.findLastIndex(({ kind }, index) => index < pause && PAUSES.has(kind));
  return pause < 0 ? undefined : AMONG_THEM.exec(textOf(tokens.slice(before + 1, pause)))?.groups?.['group'];
}
