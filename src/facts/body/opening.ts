/** Where a name begins and ends among the words beside it: what it is called before, its bracket behind. */
import type { Token } from '../../annotate/token.js';
import { behindBracket } from './says.js';

/** Index behind a name and the bracket behind it: 海岳科技（股价5.24元）|发布. */
export function behindName(tokens: readonly Token[], at: number): number {
  return tokens[at + 1]?.kind === 'open' ? behindBracket(tokens, at + 1) : at + 1;
}

/** 巴黎残奥会|中国体育代表团: the games belong to the name of who takes part, a house to that of its firm, 市场研究机构 to its own, 铁路 to 广元车务段. */
export function openingOf(tokens: readonly Token[], first: number): number {
  const before = tokens[first - 1];
  // 东北工业集团|吉林某某有限公司: the house that it belongs to.
  if (before?.body !== undefined && before.end === tokens[first]?.start && before.body.title === undefined) return first - 1;
  if (before?.kind !== 'noun' || before.end !== tokens[first]?.start) return first;
  const { text, body } = tokens[first];
  return DELEGATION.test(text) || body?.called === true || (before.text === '铁路' && RAILWAY.test(text)) ? first - 1 : first;
}

const DELEGATION = /代表[团队]$/u;
const RAILWAY = /段$/u;
