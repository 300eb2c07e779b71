/** Two deeds that one figure is of: 新增减税降费及退税缓费470亿元. */
import type { Token } from '../../annotate/token.js';

/**
 * Two deeds that one figure is of, each with its object: 新增减税降费及退税缓费, 开工维修加固和重建农房; undefined where the last verb joins
 * no other. Behind 、 they are one name only where they end alike (节能改造、供热改造): 、 parts deeds of which each has a figure, too.
 */
export function joinedDeeds(tokens: readonly Token[], first: number, { from, to }: { readonly from: number; readonly to: number }): Token[] | undefined {
  const joint = tokens[from - 2];
  const object = tokens.slice(from, to);
  const verb = tokens[from - 1];
  if (joint === undefined || verb?.kind !== 'act' || !object.every(({ kind }) => kind === 'noun')) return undefined;
  const last = object.at(-1)?.text.slice(-2) ?? '';
  const before = tokens[from - 3];
  if (before?.kind !== 'noun' || (joint.kind !== 'and' && !(joint.kind === 'enum' && joint.text === '、' && last !== '' && before.text.endsWith(last)))) return undefined;
  let start = from - 3;
  while (start > first && (tokens[start - 1]?.kind === 'noun' || (tokens[start - 1]?.kind === 'enum' && tokens[start - 2]?.kind === 'noun'))) start--;
  const opener = tokens[start - 1];
  // 发放补贴和减免税款: of the two only the first has a verb of its own to open the name.
  if (start > first && opener?.kind === 'act') start--;
  else if (joint.kind === 'and' && !(start > first && opener?.kind === 'light')) return undefined;
  return tokens.slice(start, to);
}

/**
 * Deeds that one figure counts together, without objects: 接收|投诉、举报、咨询|11万件, 调解、撤诉|502件; undefined where what ends at `to`
 * is joined to no deed.
 */
export function countedTogether(tokens: readonly Token[], first: number, to: number): Token[] | undefined {
  const last = tokens[to - 1];
  if (last === undefined || !(last.kind === 'act' || (last.kind === 'noun' && last.text.length <= MAX_DEED_UNITS)) || !isJoint(tokens[to - 2])) return undefined;
  let from = to - 1;
  while (from - 2 >= first && isJoint(tokens[from - 1]) && (tokens[from - 2]?.kind === 'act' || (last.kind === 'act' && tokens[from - 2]?.kind === 'noun'))) from -= 2;
  if (from === to - 1) return undefined;
  // 接收|投诉: what is done with the first of them.
  while (from > first && tokens[from - 1]?.kind === 'act') from--;
  return tokens.slice(from, to);
}

const MAX_DEED_UNITS = 2;

function isJoint(token: Token | undefined): boolean {
  return token?.kind === 'and' || (token?.kind === 'enum' && token.text === '、');
}
