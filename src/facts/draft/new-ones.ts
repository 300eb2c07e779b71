/** That things are new, or what was done with them, said once before a list of them: 新增规上企业150家、上云企业2万家; 缴获毒品5吨、制毒物品7吨. */
import { LISTERS } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { KEPT } from '../name/name.js';
import { isBare, isProperty } from '../name/property.js';
import type { Draft } from './draft.js';

const NEW = patternOf`^${'names/new_ones'}(?=.{2})`;
/** 失业人员再就业, 入学率 are told beside what is new. */
const OF_ITSELF = patternOf`${'names/not_new'}$`;

/**
 * The name of the next of a list with the word that says that the first is new, or with the verb of the first; undefined of names that stand by
 * themselves.
 *
 *     新增规上企业150家、|上云企业|2万家       新增上云企业
 *     缴获毒品5吨、|制毒物品|7吨              缴获制毒物品
 *     新增就业5万人、|失业人员再就业|2万人     undefined, and so behind a comma
 */
export function ofNewOnes(own: string, draft: Draft, last: Draft, tokens: readonly Token[]): string | undefined {
  const { name, quantity, rule, at: figure } = draft;
  const { at, metric = '', shape, name: before } = last;
  const verb = NEW.exec(metric)?.[0];
  // 新增20万名作者及|35万本|小说
  const joint = tokens[figure - 1];
  const joined = (joint?.kind === 'and' || joint?.kind === 'enum') && before !== undefined && before.end >= joint.start && before.end <= joint.end;
  const counted = rule.id === 'counter-right' && at < figure && joined;
  if (counted && verb !== undefined && name !== undefined && name.verb === undefined && !OF_ITSELF.test(own) && !NEW.test(own)) return verb + own;
  if (name === undefined || name.verb !== undefined || shape !== 'level') return undefined;
  if (!LISTERS.has(tokens[at + 1]?.kind ?? '') || tokens[at + 2]?.start !== name.start) return undefined;
  if (quantity === undefined || quantity.dimension === 'percent' || isBare(own) || OF_ITSELF.test(own) || NEW.test(own)) return undefined;
  if (verb !== undefined) return verb + own;
  // 执飞包机21班、|货邮周转量|…: what is measured was not done with, unless all of them are amounts of one kind (淘汰炼铁产能…、炼钢产能…).
  const alike = !isProperty(own) || (isProperty(metric) && quantity.unit === last.quantity?.unit);
  const deed = rule.id === LEFT && alike ? deedOf(last, tokens) : undefined;
  return deed === undefined || own.startsWith(deed) || DEALT.has(own) || BRINGS_UP.has(deed) ? undefined : deed + own;
}

const LEFT = 'level-left';
/** 培育企业20家、高新技术企业46家: there are so many. */
const BRINGS_UP = setOf('names/brings_into_being');
/** 受理案件25万件、|执结|20万件: a deed of its own. */
const DEALT = setOf('names/deals_with_what_came');

/** The verb that the name of the draft opens with, of its own or of the list that it is in; undefined where none does. */
function deedOf({ metric = '', name, rule }: Draft, tokens: readonly Token[]): string | undefined {
  if (name === undefined || rule.id !== LEFT) return undefined;
  const deed = name.verb === undefined ? metric.slice(0, -name.text.length) : KEPT.has(name.verb.kind) ? name.verb.text : '';
  return deed !== '' && metric.startsWith(deed) && metric.length > deed.length && tokens.some(({ kind, text }, at) => KEPT.has(kind) && text === deed && tokens[at + 1]?.kind !== 'de') ? deed : undefined;
}
