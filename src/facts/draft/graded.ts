/** Grades that stand for the things just counted: 国家级产业园2个、省级28个. */
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { isProperty } from '../name/property.js';
import type { Draft } from './draft.js';

const GRADE = patternOf`^${'names/grades'}$`;
/** 新创建|国家级|现代农业产业园, 拥有|省级以上|研发平台. */
const GRADED = patternOf`^(?<ahead>.{0,8}?)${'names/grades'}(?:及?以上)?的?(?<thing>.{2,})$`;

const KINDS_OF_PEOPLE = setOf('names/kinds_of_people');

/**
 * The name of a grade that counts, with the thing that the figure before it counted; undefined of other names.
 *
 *     新创建国家级产业园2个、|省级|28个           新创建省级产业园
 *     研发平台120个，其中|国家级|12个             国家级研发平台
 *     预算收入258亿元，其中|市本级|80亿元         市本级预算收入
 */
export function ofGrade(own: string, { name, quantity }: Draft, { last, base }: { readonly last: Draft; readonly base: string }, tokens: readonly Token[]): string | undefined {
  if (name === undefined || quantity === undefined || quantity.unit !== last.quantity?.unit || last.shape !== 'level' || !GRADE.test(own)) return undefined;
  const { ahead, thing: graded } = GRADED.exec(base)?.groups ?? {};
  if (graded !== undefined && ahead !== undefined) return ahead + own + graded;
  if (!opensParts(tokens, name.start)) return undefined;
  const verb = last.name?.verb?.text ?? '';
  const thing = verb !== '' && base.startsWith(verb) ? base.slice(verb.length) : base;
  // 实施项目86项，其中|续建|51项: a deed in place of the other.
  return (name.verb === undefined ? base.slice(0, base.length - thing.length) : '') + own + thing;
}

/** 其中|市本级, 其中，|市本级: the first part, right behind the mark. */
function opensParts(tokens: readonly Token[], start: number): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  return tokens[tokens[at - 1]?.kind === 'comma' || tokens[at - 1]?.kind === 'colon' ? at - 2 : at - 1]?.kind === 'among';
}

/** 从级次看，|市本级|完成212亿元: a tier alone is of what it is a part of; 参与率59.2%，其中|男性|66.9%: so are those whose rate is told. */
export function ofTier({ metric, quantity, shape }: Draft, parent: string): string | undefined {
  if (metric !== undefined && shape === 'level' && quantity?.dimension === 'percent' && KINDS_OF_PEOPLE.has(metric) && isProperty(parent)) return metric + parent;
  return metric !== undefined && quantity?.dimension === 'money' && (GRADE.test(metric) || DIVISIONS.has(metric)) && !parent.includes(metric) ? metric + parent : metric;
}

/** 县市区|完成81亿元 */
const DIVISIONS = setOf('names/tiers_of_divisions');
