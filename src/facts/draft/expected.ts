/** What others had expected of what was just told. */
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import type { Draft } from './draft.js';

const FORECASTERS = patternOf`^(?:此前)?${'aims/forecasters'}$`;

/**
 * Who expected and the word for it, where the draft is named by nobody else.
 *
 *     CPI上涨0.3%，市场预期上涨0.2%     市场预期
 */
export function expectation({ name, at }: Draft, own: string, tokens: readonly Token[]): string | undefined {
  if (!FORECASTERS.test(own)) return undefined;
  const [who, what] = tokens.slice(tokens.findIndex(({ start }) => start === name?.start)).slice(0, 2);
  return name !== undefined && who !== undefined && what?.kind === 'target' && what.start < (tokens[at]?.start ?? 0) ? name.text + what.text : undefined;
}
