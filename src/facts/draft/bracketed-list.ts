/**
 * Levels in brackets behind each member of a list, of which what all are, and how they moved or what share they have, stands behind the last.
 *
 *     [菲律宾]（3万人次）、[印尼]（1万人次）的[旅客]分别增加31%、5.2%        菲律宾旅客, 印尼旅客: each a level with its change
 *     从[关闸]（157万人次）及[大桥]（63万人次）[入境]的分别占53%及22%      从关闸入境, 从大桥入境, and the share of each
 */
import { LISTERS } from '../../annotate/kinds.js';
import { holdsFigure, type Token } from '../../annotate/token.js';
import { setOf } from '../../lexicon/lists.js';
import type { Match } from '../../match/match.js';
import { textOf } from '../name/name.js';
import { draftWith, takingMetric, widen, type Draft } from './draft.js';
import { shareOut } from './share-out.js';
import { addSuffix, SHARE } from './suffix.js';

/** A member: how one comes by it, what it is, where that is, and the index of its level. */
interface Member {
  readonly by: string;
  readonly text: string;
  readonly place: Token | undefined;
  readonly at: number;
}

const IN_MEMBER: ReadonlySet<string> = new Set(['noun', 'place', 'quoted', 'body']);
const BY_ROUTE = setOf('names/by_route');
/** Tokens between a bracket and its level: 有, 约. */
const MAX_INSIDE = 3;

/** Gives the levels their names and changes, and adds their shares; false where no such list of as many stands before the figures. */
export function overBrackets(tokens: readonly Token[], match: Match, drafts: Draft[]): boolean {
  const { subject, metric, value } = match.slots;
  const range = subject ?? metric;
  if (range === undefined || (subject !== undefined && metric !== undefined) || match.slots['rate'] !== undefined) return false;
  const last = tokens[range.from - 1]?.kind === 'de' ? range.from - 2 : range.from - 1;
  const members = tokens[last]?.kind === 'close' ? membersBefore(tokens, last) : [];
  const levels = members.map(({ at }) => drafts.findIndex((draft) => draft.at === at && draft.quantity !== undefined && draft.changes.length === 0));
  if (members.length < 2 || levels.includes(-1)) return false;
  const shared = shareOut(tokens, match);
  if (shared.length !== members.length || (value !== undefined && match.rule.set['suffix'] !== SHARE)) return false;
  const tail = textOf(tokens.slice(range.from, range.to).filter(({ kind }, i, words) => kind !== 'de' || i < words.length - 1));
  const by = members[0]?.by ?? '';
  for (const [i, member] of members.entries()) {
    const [index, own] = [levels[i] ?? -1, shared[i]];
    const level = drafts[index];
    if (level === undefined || own === undefined) continue;
    const name = (member.by === '' ? by : member.by) + member.text + tail;
    if (value === undefined) {
      const changed = draftWith(level, { metric: name, changes: own.changes, subject: member.place ?? level.subject });
      drafts[index] = widen(changed, own.figure);
    } else {
      drafts[index] = draftWith(level, { metric: name });
      drafts.push(takingMetric(own, addSuffix(name, SHARE)));
    }
  }
  return true;
}

/** The members whose last bracket closes at `close`, in order. */
function membersBefore(tokens: readonly Token[], close: number): readonly Member[] {
  const members: Member[] = [];
  for (let end = close; tokens[end]?.kind === 'close'; ) {
    const open = tokens.findLastIndex(({ kind }, i) => i < end && kind === 'open');
    const inside = tokens.slice(open + 1, end);
    const at = open + 1 + inside.findIndex(holdsFigure);
    if (open < 1 || inside.length > MAX_INSIDE || inside.filter(holdsFigure).length !== 1 || tokens[at]?.quantity === undefined) return members;
    let from = open;
    while (IN_MEMBER.has(tokens[from - 1]?.kind ?? '')) from--;
    if (from === open) return members;
    const before = tokens[from - 1]?.text ?? '';
    const route = BY_ROUTE.has(before);
    const words = tokens.slice(from, open);
    members.unshift({ by: route ? before : '', text: textOf(words), place: words.find(({ place }) => place !== undefined), at });
    const joint = from - (route ? 2 : 1);
    if (!LISTERS.has(tokens[joint]?.kind ?? '')) return members;
    end = joint - 1;
  }
  return members;
}
