/** Wholes that words name: 税收收入中，…; 占进出口总值的81.4%; 占全国9成. */
import type { Token } from '../../annotate/token.js';
import type { Draft } from '../draft/draft.js';
import { isBare, isProperty } from '../draft/property.js';
import { isWhole, wholeByName } from './whole.js';

/** What closes a phrase that names the whole: 收入中，税收…. */
const WITHIN = /(?:当)?中$/u;
/** 主要支出科目中，… is of 主要支出. */
const ITEMS = /(?:项目|总额|总量|科目|领域)$/u;
/** Things that have parts of their own kind: 重点行业中，石油行业…. */
const KINDS = /(?:行业|产业|领域|企业|产品|品种|地区|国家|案件|人员|渠道|类别)$/u;
const MIN_TOPIC_UNITS = 3;
/** A topic of other words is a level before where it holds this much of its name. */
const MIN_HELD = 0.8;
const MIN_NAME_UNITS = 4;
/** A share of these is one of what the part is measured in: 占总额的19%. */
const SHARE_WORDS = /(?:当?中)?的?(?:总体)?(?:比重|比例|份额|占比)?$/u;
const LEADING = /^(?:同期|整个|全部|所有|总的|其)+/u;
const SHARE_SUFFIX = /占比$/u;
/** Places that stand for the whole of what the part is: 占全国9成. */
const EVERYWHERE = /^(?:全国|全省|全市|全区|全县|全州|全球|世界|全世界|我国|中国|国内|全行业|整体|总体)$/u;

/**
 * The whole that a phrase before the figure's clause names, or undefined.
 *
 *     一般公共预算收入中，税收收入1441亿元        一般公共预算收入
 *     在查处的违反规定问题中，涉及…的有2件        the level before that is called so
 *
 * In 在…评价中 the phrase says where, not of what.
 */
export function topicWhole(draft: Draft, tokens: readonly Token[], levels: readonly Draft[]): string | undefined {
  for (let i = Math.min(draft.at, tokens.length) - 1; i > 0; i--) {
    const phrase = tokens[i - 1];
    if (tokens[i]?.kind !== 'comma' || phrase?.kind !== 'noun' || !WITHIN.test(phrase.text)) continue;
    const opener = openerOf(tokens, i - 1);
    if (opener >= 0) return heldLevel(draft, textOf(tokens, opener + 1, i).replace(/中$/u, ''), levels);
    const stem = phrase.text.replace(WITHIN, '');
    const name = isProperty(stem.replace(ITEMS, '')) ? stem.replace(ITEMS, '') : stem;
    if (name.length < MIN_TOPIC_UNITS) return undefined;
    const level = levels.findLast((other) => isWhole(other) && name.endsWith(other.metric ?? name)) ?? wholeByName(alike(draft, name), levels);
    return level?.metric ?? (isProperty(name) || KINDS.test(name) ? name : undefined);
  }
  return undefined;
}

/** Index of the preposition that governs the phrase; -1 where none does. */
function openerOf(tokens: readonly Token[], at: number): number {
  for (let i = at; i >= 0 && tokens[i]?.kind !== 'comma'; i--) if (tokens[i]?.kind === 'prep') return i;
  return -1;
}

function heldLevel({ quantity }: Draft, phrase: string, levels: readonly Draft[]): string | undefined {
  const held = (name: string): number => Array.from(name).filter((character) => phrase.includes(character)).length / name.length;
  const fits = (level: Draft): boolean => quantity === undefined || (level.quantity?.unit === quantity.unit && level.quantity.value >= quantity.value);
  return levels.findLast((level) => isWhole(level) && fits(level) && (level.metric ?? '').length >= MIN_NAME_UNITS && held(level.metric ?? '') >= MIN_HELD)?.metric;
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens.slice(from, to).map(({ text }) => text).join('');
}

/** The whole of a share by its words: 占进出口总值比重 is of 进出口总值, 占总额的19% of the level before that is named alike, 占全国9成 of the same in 全国. */
export function namedWhole(draft: Draft, levels: readonly Draft[]): string | undefined {
  const { parent = '', shape, metric = '' } = draft;
  if (shape !== 'share') return parent;
  const name = parent.replace(SHARE_WORDS, '').replace(LEADING, '');
  const base = metric.replace(SHARE_SUFFIX, '');
  if (EVERYWHERE.test(name)) return name + base;
  if (name !== '' && !isBare(name.replace(PLACE, ''))) return name;
  // 占全球总量的54%: the world's total is no level of ours.
  if (BEYOND.test(name)) return name;
  const part = levels.findLast(isWhole);
  const whole = part && wholeByName(base === '' ? part : alike(part, base), levels.filter((level) => level !== part));
  return whole?.metric ?? (base === '' || name === '' || PLACE.test(name) ? name || undefined : base + name);
}

/** The figure of a draft under another name. */
function alike({ quantity }: Draft, metric: string): Pick<Draft, 'metric' | 'quantity'> {
  return { metric, quantity };
}

const BEYOND = /^(?:全国|全球|世界|全世界|我国)/u;
const PLACE = /^(?:全[国省市区县州球]|我[国省市区县州])/u;
