/** That things are new, said once before a list of them: 新增规上企业150家、上云企业2万家. */
import type { Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { isBare } from '../name/property.js';
import type { Draft } from './draft.js';

const NEW = patternOf`^${'names/new_ones'}(?=.{2})`;
/** 失业人员再就业, 入学率 are told beside what is new. */
const OF_ITSELF = patternOf`${'names/not_new'}$`;

/**
 * The name of the next of a list with the word that says that the first is new; undefined of names that stand by themselves.
 *
 *     新增规上企业150家、|上云企业|2万家       新增上云企业
 *     新增就业5万人、|失业人员再就业|2万人     undefined, and so behind a comma
 */
export function ofNewOnes(own: string, { name, quantity, rule, at: figure }: Draft, { at, metric = '', shape, name: before }: Draft, tokens: readonly Token[]): string | undefined {
  const verb = NEW.exec(metric)?.[0];
  // 新增20万名作者及|35万本|小说
  const joint = tokens[figure - 1];
  const joined = (joint?.kind === 'and' || joint?.kind === 'enum') && before !== undefined && before.end >= joint.start && before.end <= joint.end;
  const counted = rule.id === 'counter-right' && at < figure && joined;
  if (counted && verb !== undefined && name !== undefined && name.verb === undefined && !OF_ITSELF.test(own) && !NEW.test(own)) return verb + own;
  if (verb === undefined || name === undefined || name.verb !== undefined || shape !== 'level') return undefined;
  if (tokens[at + 1]?.kind !== 'enum' || tokens[at + 2]?.start !== name.start) return undefined;
  if (quantity === undefined || quantity.dimension === 'percent' || isBare(own) || OF_ITSELF.test(own) || NEW.test(own)) return undefined;
  return verb + own;
}
