/** Lists of places: 儋州（含洋浦）、海口、三亚. */
import type { Token } from '../../annotate/token.js';
import type { PlaceMention } from '../../types.js';
import type { Draft } from '../draft/draft.js';
import { resolveHere, type Here } from './here.js';
import type { Region } from './region.js';

/** Parts of a list of places. */
export const LISTERS: ReadonlySet<string> = new Set(['enum', 'and']);

/** Index of the first place of the list that `at` belongs to, words in brackets passed over: 儋州（含洋浦）、海口、三亚. */
export function listStart(tokens: readonly Token[], at: number): number {
  let first = at;
  for (;;) {
    if (!LISTERS.has(tokens[first - 1]?.kind ?? '')) return first;
    const next = first - (tokens[first - 2]?.kind === 'paren' ? 3 : 2);
    if (tokens[next]?.place === undefined) return first;
    first = next;
  }
}

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
  const region = path === '' ? here.context.home : path;
  return region === undefined ? undefined : { path: region, inferred: true };
}
