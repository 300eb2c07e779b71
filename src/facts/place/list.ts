/** Lists of places: 儋州（含洋浦）、海口、三亚. */
import { LISTERS } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import type { PlaceMention } from '../../types.js';
import type { Draft } from '../draft/draft.js';
import { resolveHere, type Here } from './here.js';
import { NATION, type Region } from './region.js';

/** Index of the first place of the list that `at` belongs to, words in brackets and parts of places passed over: 儋州（含洋浦）、海口、三亚. */
export function listStart(tokens: readonly Token[], at: number): number {
  let first = at;
  for (;;) {
    if (!LISTERS.has(tokens[first - 1]?.kind ?? '')) return first;
    const next = placeBefore(tokens, first - 2);
    if (tokens[next]?.place === undefined) return first;
    first = next;
  }
}

/** Index of the token that a member of a list ends with, or of its place where that has a bracket or a part behind it: 山西|西部|和|北部. */
function placeBefore(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.kind === 'paren') return end - 1;
  let at = end;
  while (at > end - MOST_PARTS && PART.test(tokens[at]?.text ?? '')) at -= LISTERS.has(tokens[at - 1]?.kind ?? '') && PART.test(tokens[at - 2]?.text ?? '') ? 2 : 1;
  return at;
}

/** So many provinces are the country. */
const MANY = 4;

/** Index behind the place at `at` and what part of it is meant: 甘肃|中部|、. */
export function behindPlace(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  if (tokens[next]?.kind === 'paren') return next + 1;
  while (next < at + MOST_PARTS && PART.test(tokens[next]?.text ?? '')) next += LISTERS.has(tokens[next + 1]?.kind ?? '') && PART.test(tokens[next + 2]?.text ?? '') ? 2 : 1;
  return next;
}

/** What of a place is meant: 河北|北部, 湖南|大部. */
const PART = patternOf`^${'places/parts'}(?:地区)?$`;
const MOST_PARTS = 6;

/** The places of the list that ends at `at`, in order. */
export function listMembers(tokens: readonly Token[], at: number): PlaceMention[] {
  const members: PlaceMention[] = [];
  for (let i = listStart(tokens, at); i <= at; i++) {
    const place = tokens[i]?.place;
    if (place !== undefined) members.push(place);
  }
  return members;
}

/** Which of so many figures in a row the draft's is: 分别进出口592亿元、475亿元和157亿元. */
export function memberIndex(tokens: readonly Token[], { figure }: Draft, count: number): number | undefined {
  for (const { items } of tokens) {
    const index = items?.findIndex(({ start }) => start === figure.start) ?? -1;
    if (index >= 0) return items?.length === count ? index : undefined;
  }
  return undefined;
}

/** A figure of several places is that of the place that holds them; where none does, of the release's. */
export function ofList(members: readonly PlaceMention[], index: number | undefined, here: Here): Region | undefined {
  const own = index === undefined ? undefined : members[index];
  if (own) return resolveHere(own, here);
  const paths = members.map((member) => resolveHere(member, here)?.path.split('/') ?? []);
  const [first = []] = paths;
  const shared = first.findIndex((part, depth) => paths.some((path) => path[depth] !== part));
  const path = (shared < 0 ? first : first.slice(0, shared)).join('/');
  // 甘肃中部、宁夏、陕西北部、山西、北京等地: of the country, whichever of them the release is of.
  const region = path !== '' ? path : new Set(paths.map(([province]) => province)).size >= MANY ? NATION : here.context.home;
  return region === undefined ? undefined : { path: region, inferred: true };
}

/** 内蒙古|、|华北|、|黄淮|、|东北|部分地区: the list goes on with names that are no places, and ends as a list of places does. */
export function goesOn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.kind !== 'enum' || tokens[at + 2]?.kind !== 'noun') return false;
  for (let i = at + 2; i < at + MOST_PARTS + 2; i++) {
    const { kind = 'stop', text = '' } = tokens[i] ?? {};
    if (AROUND.test(text)) return true;
    if (kind !== 'noun' && kind !== 'enum' && kind !== 'and') return false;
  }
  return false;
}

const AROUND = patternOf`${'places/around'}$`;

/** 隰县|小西天|和|朔州应县|木塔|游客人数: the places of two sights that share the figure. */
export function placesOfSights(tokens: readonly Token[], at: number, to: number): PlaceMention[] {
  const first = tokens[at]?.place;
  const other = tokens[at + 3]?.place;
  if (first === undefined || other === undefined || at + 3 >= to || first.deictic || other.deictic) return [];
  const [, sight, lister, , otherSight] = tokens.slice(at, at + 5);
  const areSights = sight?.kind === 'noun' && LISTERS.has(lister?.kind ?? '') && otherSight?.kind === 'noun';
  return areSights && first.level !== 'foreign' && other.level !== 'foreign' ? [first, other] : [];
}

/** 辗转湛江、佛山，梧州等地，…抓获12人: where they went on the way. */
export function isPassedThrough(tokens: readonly Token[], at: number): boolean {
  let first = listStart(tokens, at);
  while (tokens[first - 1]?.kind === 'comma' && tokens[first - 2]?.place !== undefined) first = listStart(tokens, first - 2);
  return GOES.test(tokens[first - 1]?.text ?? '');
}

const GOES = patternOf`${'places/goes'}$`;
