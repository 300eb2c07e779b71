/** What a work costs, where the clause before is no more than the work's name: 短期技能培训项目，计划安排资金20万元. */
import { holdsFigure, type Token } from '../../annotate/token.js';
import { patternOf } from '../../lexicon/lists.js';
import { nameOf } from '../name/name.js';

/** 总投资, 安排资金, 估算投资额 */
const COST = patternOf`^${'names/cost_begins'}*${'names/costs'}$`;
const WORK = patternOf`^.{2,}${'names/works'}$`;
/** Longer ones are read in the parent's place, or not at all. */
const MAX_UNITS = 26;
/** When and where the work is, which other columns tell. */
const AHEAD: ReadonlySet<string> = new Set(['period', 'place', 'deixis', 'body', 'skip']);
/** What a name is made of; in an item of a list verbs, too. */
const NAMES: ReadonlySet<string> = new Set(['noun', 'quoted', 'and', 'enum', 'de', 'paren', 'place']);

/**
 * The work whose cost the figure at `at` is, under the cost's `own` name; undefined where the clause right before says anything of the work.
 *
 *     2、2023年|支持|脱贫户|种植花生|项目，计划|安排资金|450万元          支持脱贫户种植花生项目
 *     杨庄村|道路硬化工程，|总投资|35万元                            道路硬化工程
 *     全镇|实施|道路硬化工程，总投资35万元                            undefined
 */
export function workOfCost(tokens: readonly Token[], at: number, own: string): string | undefined {
  if (!COST.test(own)) return undefined;
  const end = tokens.findLastIndex(({ kind }, i) => i < at && kind === 'comma');
  let from = tokens.findLastIndex(({ kind }, i) => i < end && BOUNDS.has(kind)) + 1;
  const item = tokens[from]?.kind === 'skip';
  while (from < end && AHEAD.has(tokens[from]?.kind ?? '')) from++;
  const name = tokens.slice(from, end);
  if (name.length === 0 || name.some(holdsFigure) || tokens.slice(end, at).some(holdsFigure)) return undefined;
  if (!item && !name.every(({ kind }) => NAMES.has(kind))) return undefined;
  const text = nameOf(name, undefined)?.text;
  return text !== undefined && text.length <= MAX_UNITS && WORK.test(text) ? text : undefined;
}

const BOUNDS: ReadonlySet<string> = new Set(['comma', 'semicolon', 'colon', 'stop']);
