/** Figures that 分别 shares out to the figures before, since the words beside them name nobody: …91件、…1195件，分别有87人、953人受到处分. */
import { LISTERS, PAUSES } from '../../annotate/kinds.js';
import { holdsFigure, tokenWith, type Token } from '../../annotate/token.js';
import { setOf } from '../../lexicon/lists.js';
import type { Match, TokenRange } from '../../match/match.js';
import type { Quantity, Span } from '../../types.js';
import { nameLeft } from '../name/name-left.js';
import { nameRight } from '../name/name-right.js';
import { textOf } from '../name/name.js';
import { isProperty } from '../name/property.js';
import { addChange } from './attach.js';
import { baseName, REACHED } from './base-name.js';
import { draftWith, takingMetric, widen, type Draft } from './draft.js';
import { changesIn, parentFor, spanOfMatch } from './draft-of.js';
import { tellsAll, withoutNew } from './in-all.js';
import { listBefore, type ListTold } from './list-told.js';
import { membersOf, namesOf } from './members.js';
import { emptyDraft, SHARE_WORDS } from './share-out.js';
import { addSuffix, SHARE } from './suffix.js';

/** One of the figures, and the draft before whose it is; none where there are too few of them. */
interface Owned {
  readonly at: number;
  readonly figure: Span;
  readonly quantity: Quantity;
  readonly owner: Draft | undefined;
}

/** Words for the figures themselves, which own none. */
const STANDS_IN = /^(?:主要)?(?:指标|数据)$/u;

function ownedFigures(tokens: readonly Token[], { slots: { value } }: Match, before: readonly Draft[]): Owned[] {
  const figures = value ? (tokens[value.from]?.items ?? []) : [];
  const owners = before.filter(({ metric, shape }) => shape !== 'share' && !STANDS_IN.test(metric ?? '')).slice(-figures.length);
  return figures.flatMap(({ start, end, quantity }, i): Owned[] => {
    if (value === undefined || quantity === undefined) return [];
    return [{ at: value.from, figure: { start, end }, quantity, owner: owners.length === figures.length ? owners[i] : undefined }];
  });
}

/** 分别有87人、953人受到处分: each is called after its owner and what follows, or after what follows alone. */
export function shareBehind(tokens: readonly Token[], match: Match, before: readonly Draft[]): Draft[] {
  const { metric } = match.slots;
  const tail = metric && nameRight(tokens, metric, { verb: undefined, unit: '' })?.text;
  if (tail === undefined) return [];
  return ownedFigures(tokens, match, before).map((owned) => draftWith(draftOf(tokens, match, owned), { metric: (owned.owner?.metric ?? '') + tail }));
}

/** 新设企业5万户、农民合作社2万家，累计分别达90万户、20万家: the same of another time or count, in the units of the owners; none where units differ. */
export function levelsOf(tokens: readonly Token[], match: Match, before: readonly Draft[]): Draft[] {
  const figures = ownedFigures(tokens, match, before);
  if (!figures.every(({ quantity, owner }) => owner?.quantity?.unit === quantity.unit)) return [];
  const inAll = tellsAll(tokens, match);
  return figures.map((owned) => takingMetric(draftOf(tokens, match, owned), inAll ? withoutNew(owned.owner?.metric ?? '') : owned.owner?.metric));
}

/** 分别占整体工业的17.6%和18.3%: the shares of the owners. */
export function sharesOf(tokens: readonly Token[], match: Match, before: readonly Draft[]): Draft[] {
  const parent = parentFor(tokens, match, 'share')?.replace(SHARE_WORDS, '');
  return ownedFigures(tokens, match, before).flatMap((owned): Draft[] => {
    const metric = owned.owner?.metric;
    return metric === undefined ? [] : [draftWith(draftOf(tokens, match, owned), { shape: 'share', metric: addSuffix(metric, SHARE), parent })];
  });
}

/** 上海、北京、深圳位居前三，占比分别为10%、8%、7%: the shares of those whom the clause before lists; none where it lists not as many. */
export function sharesOfList(tokens: readonly Token[], match: Match): Draft[] {
  return figuresOfList(tokens, match).map((draft) => draftWith(draft, { shape: 'share', metric: `${draft.metric ?? ''}占比` }));
}

/** 盗窃、抢劫案件占全部案件的七成以上，分别为45件、28件: the figures of those whom the clause before lists; none where it lists not as many. */
export function figuresOfList(tokens: readonly Token[], match: Match, measured = ''): Draft[] {
  const figures = ownedFigures(tokens, match, []);
  const list = upTo(measured, listBefore(tokens, match.slots['value']?.from ?? 0));
  if (list === undefined || figures.length < 2) return [];
  const members = membersOf(list.tokens, { from: 0, to: list.tokens.length }, figures.length);
  if (members.length !== figures.length) return [];
  const names = list.head === '' ? namesOfList(members) : members.map((member) => textOf(member) + list.head);
  return figures.map((owned, i) => widen(draftWith(draftOf(tokens, match, owned), { metric: names[i] }), list.span));
}

/** 水泥、轮胎出口|拉动作用强劲，分别|出口|…: the list up to what is measured of its members, which the words behind say something of. */
function upTo(measured: string, list: ListTold | undefined): ListTold | undefined {
  const tokens = list?.tokens ?? [];
  const member = tokens.findLastIndex(({ kind }) => LISTERS.has(kind)) + 1;
  const at = tokens.findIndex(({ text }, index) => index >= member && text.includes(measured));
  const named = tokens[at];
  if (list === undefined || measured === '' || named === undefined) return list;
  const own = named.text.slice(0, named.text.indexOf(measured));
  if (own === '') return at === member ? list : { ...list, tokens: tokens.slice(0, at) };
  return { ...list, tokens: [...tokens.slice(0, at), tokenWith(named, { text: own, end: named.start + own.length })] };
}

/** 制造业、服务业|用工需求: what the last has beyond its own name is shared by all, but for places. */
function namesOfList(members: readonly Token[][]): readonly string[] {
  return members.some((member) => member.some(({ kind }) => kind === 'place')) ? members.map(textOf) : namesOf(members, '');
}

/**
 * The figures of what is measured of each of those whom the clause before lists without a figure; none where it lists not as many, or places, which are
 * partners or have a column.
 */
export function ownersBefore(tokens: readonly Token[], match: Match, { from, to }: TokenRange): readonly Draft[] {
  const measured = tokens.slice(from, to).some(({ kind }) => kind === 'enum' || kind === 'and') ? '' : (nameLeft(tokens, { from, to })?.text ?? '');
  const pause = tokens.findLastIndex(({ kind }, at) => at < from && PAUSES.has(kind));
  const before = tokens.findLastIndex(({ kind }, at) => at < pause && PAUSES.has(kind));
  if (pause < 0 || !(isProperty(measured) || OF_TITLES.has(measured))) return [];
  if (tokens.slice(before + 1, pause).some(isPlaceOrFigure)) return [];
  const drafts = figuresOfList(tokens, match, measured);
  const changes = changesIn(tokens, match.slots['change']);
  return drafts.map((draft, i) => {
    const { metric = '' } = draft;
    const named = metric.endsWith(measured) ? draft : draftWith(draft, { metric: metric + measured });
    const own = changes.length === drafts.length ? changes[i] : undefined;
    return own === undefined ? named : addChange(named, own);
  });
}

/** 上海, 3万人: true of what a list of owners has none of; 第一 is no figure. */
function isPlaceOrFigure(token: Token): boolean {
  return token.kind === 'place' || (token.kind !== 'ordinal' && holdsFigure(token));
}

const OF_TITLES = setOf('names/of_titles');

/** 分别完成年度任务的113%、112%: how much of its aim each owner reached. */
export function completionsOf(tokens: readonly Token[], match: Match, before: readonly Draft[]): Draft[] {
  const { metric } = match.slots;
  const aim = metric && nameLeft(tokens, metric)?.text;
  if (aim === undefined) return [];
  return ownedFigures(tokens, match, before).flatMap(({ at, figure, quantity, owner }): Draft[] => {
    const base = owner && baseName(owner);
    if (owner === undefined || base === undefined) return [];
    const reached: Draft = draftWith(owner, {
      rule: match.rule, at, figure, quantity,
      name: undefined, metric: base + aim + REACHED, parent: undefined,
      changes: [], previous: undefined, shape: 'completion', checks: [],
    });
    return [widen(reached, figure)];
  });
}

function draftOf(tokens: readonly Token[], match: Match, { at, figure, quantity }: Owned): Draft {
  return draftWith(emptyDraft(match, figure, spanOfMatch(tokens, match)), { at, figure, quantity });
}
