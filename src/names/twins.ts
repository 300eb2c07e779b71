/**
 * Names that may be one series under two wordings. Only a proposal: nothing is joined before the user confirms it.
 *
 *     “免证办”事项 500, “免证可办”事项 600      twins
 *     进口总值, 进出口总值                       not: the words exclude each other
 *     工单, 转办工单                             not: one release gives both for one place and time
 */
import { distinguishes, excludeEachOther, writtenOut } from './contrast.js';
import type { NameGroup } from './inventory.js';
import { widens } from './likeness.js';

export interface Twins {
  readonly a: NameGroup;
  readonly b: NameGroup;
}

/** Pairs of groups, in the order of the groups; a pair that a release tells apart is none. */
export function findTwins(groups: readonly NameGroup[]): Twins[] {
  const byPiece = new Map<string, number[]>();
  const pairs: Twins[] = [];
  groups.forEach((b, index) => {
    const rivals = new Set<number>();
    for (const piece of pieces(writtenOut(b.key))) {
      const others = byPiece.get(piece) ?? [];
      if (others.length < COMMON) for (const other of others) rivals.add(other);
      byPiece.set(piece, [...others.slice(0, COMMON), index]);
    }
    for (const other of [...rivals].sort((x, y) => x - y)) {
      const a = groups[other];
      if (a !== undefined && areTwins(a, b)) pairs.push({ a, b });
    }
  });
  return pairs;
}

/** Pieces that so many names hold say nothing: 企业. */
const COMMON = 400;
const LEAST = 3;
/** Of the longer quoted name the shared piece makes at least this much. */
const LEAST_SHARE = 0.4;

function areTwins(a: NameGroup, b: NameGroup): boolean {
  if (!sameKind(a.unit, b.unit) || (a.parent ?? '') !== (b.parent ?? '')) return false;
  if (a.key === b.key) return !toldApart(a, b);
  const [short, long] = a.key.length <= b.key.length ? [a, b] : [b, a];
  if (short.key.length < LEAST || excludeEachOther(short.key, long.key)) return false;
  return (widens(writtenOut(short.key), writtenOut(long.key)) || sharesQuoted(short, long)) && !toldApart(a, b);
}

const QUOTED = /[“"「『]([^”"」』]+)[”"」』]/gu;

/** “一件事一次办” and “高效办成一件事”: the quoted names have a good part in common, and nothing around them tells them apart. */
function sharesQuoted(a: NameGroup, b: NameGroup): boolean {
  const [left, right] = [quotedIn(a), quotedIn(b)];
  if (left === undefined || right === undefined) return false;
  const [short, long] = left.name.length <= right.name.length ? [left, right] : [right, left];
  const shared = longestShared(short.name, long.name);
  if (short.name === long.name || shared < LEAST || shared < long.name.length * LEAST_SHARE) return false;
  return !distinguishes(left.before, 'before') && !distinguishes(right.before, 'before') && !distinguishes(left.behind, 'behind') && !distinguishes(right.behind, 'behind');
}

/** Length of the longest piece that both hold. */
function longestShared(short: string, long: string): number {
  for (let size = short.length; size > 0; size--) {
    for (let at = 0; at + size <= short.length; at++) if (long.includes(short.slice(at, at + size))) return size;
  }
  return 0;
}

function quotedIn({ names }: NameGroup): { readonly name: string; readonly before: string; readonly behind: string } | undefined {
  const printed = names[0]?.name ?? '';
  const [found, ...more] = [...printed.matchAll(QUOTED)];
  if (found === undefined || more.length > 0) return undefined;
  return { name: found[1] ?? '', before: printed.slice(0, found.index), behind: printed.slice(found.index + found[0].length) };
}

/** Counters may differ between releases (个, 项); money, shares and counts of other things may not. */
function sameKind(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && COUNTERS.some((units) => units.includes(a) && units.includes(b)));
}

/** Measure words that releases use for one thing in turn: 个, 项 'items' and so on; 家, 户 'firms'; 人, 名, 位 'people'. */
const COUNTERS: readonly (readonly string[])[] = [['个', '项', '件', '条', '类', '种'], ['家', '户', '个'], ['人', '名', '位'], ['次', '场', '期']];

/** One release gives both for one place and time, with figures that differ. */
function toldApart(a: NameGroup, b: NameGroup): boolean {
  for (const [place, figures] of a.figures) {
    const others = b.figures.get(place);
    if (others !== undefined && [...figures].some((figure) => !others.has(figure))) return true;
  }
  return false;
}

/** Pairs of neighbouring characters. */
function pieces(key: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 0; i + 1 < key.length; i++) found.add(key.slice(i, i + 2));
  return found;
}
