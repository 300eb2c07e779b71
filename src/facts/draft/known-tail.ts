/** What the members of a list are all counted in, told by a name of the sentences before. */
import { isProperty } from '../name/property.js';
import { takingMetric, type Draft } from './draft.js';

/** A shorter ending may be of two words by chance. */
const MIN_KNOWN = 3;
/** So many characters of a member's own ending show that it is whole. */
const ENDING = 2;

/**
 * The drafts of a list, of which the last name alone holds what was counted before.
 *
 *     发布预警信息6.88万条。台风、大风、暴雨|预警信息分别增加…     台风预警信息, 大风预警信息, 暴雨预警信息
 */
export function withKnownTail(shared: readonly Draft[], before: readonly Draft[]): readonly Draft[] {
  const others = shared.slice(0, -1);
  const last = shared.at(-1)?.metric;
  if (others.length === 0 || last === undefined) return shared;
  let tail = '';
  for (const { metric = '' } of before) {
    const common = commonEnd(last, metric);
    if (common.length > tail.length) tail = common;
  }
  // 仪器制造业、技术服务|业实际使用外资: what the others end with is a part of their own names.
  while (tail !== '' && others.some(({ metric = '' }) => metric.endsWith(tail.charAt(0)))) tail = tail.slice(1);
  const ending = tail.slice(-ENDING);
  if (tail.length < MIN_KNOWN || tail === last || others.some(({ metric = '' }) => metric === '' || metric.endsWith(ending) || isProperty(metric))) return shared;
  return shared.map((draft, i) => (i < others.length && draft.metric !== undefined ? takingMetric(draft, draft.metric + tail) : draft));
}

function commonEnd(one: string, other: string): string {
  let length = 0;
  while (length < one.length && length < other.length && one.charAt(one.length - 1 - length) === other.charAt(other.length - 1 - length)) length++;
  return one.slice(one.length - length);
}
