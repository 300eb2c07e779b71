/** Words of aim that are nouns, and set nothing that is to be reached. */
import { LISTERS } from '../annotate/kinds.js';
import { holdsFigure, type Token } from '../annotate/token.js';
import { patternOf, setOf } from '../lexicon/lists.js';
import { CLAUSE_ENDS, DONE } from './aim-words.js';

/** 规划的40个物流中心, 口岸规划与建设, 锚定首战告捷的目标，…, 强于市场预期: a noun, nothing to be reached. */
export function isAimNoun(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.kind ?? 'stop';
  // 从企业预期看，…
  if (VIEWED.test(tokens[at + 1]?.text ?? '')) return true;
  // 争取|上级资金|达|17.8亿元: what was got.
  if (word === '争取' && SOUGHT.test(tokens[at + 1]?.text ?? '') && tokens[tokens[at + 2]?.kind === 'reach' ? at + 3 : at + 2]?.quantity !== undefined) return true;
  // 占|计划|面积的92%, 完成|计划|面积的89%: the whole of a share.
  if (((tokens[at - 1]?.kind === 'share' || CARRIED_OUT.has(tokens[at - 1]?.text ?? '')) && PLANNED.has(word)) || forecastsWith(tokens, at)) return true;
  // 平均|预期|最高收益率为3%: what a product pays.
  if (word === '预期' && EXPECTED_OF.test(tokens[at + 1]?.text ?? '')) return true;
  // 超出市场预期，…; but 机构预测，…
  if (word === '预期' || word === '预测') return (NOUN_ENDS.has(next) || (next === 'colon' && EXCEEDS.test(tokens[at - 1]?.text ?? ''))) && (next !== 'comma' || word === '预期');
  // 比原|计划少, 较原|拟募资多; 步道提升|规划|项目建设
  if (word === '计划' && (tokens[at - 1]?.text.endsWith('原') === true || isAmongWorks(tokens, at) || isHeldOnTo(tokens, at))) return true;
  if (THAN_ONCE.test((tokens[at - 2]?.text ?? '') + (tokens[at - 1]?.text ?? '') + word)) return true;
  // 建设规划|都已批复, 规划|编制完成: the paper.
  if (word === '规划' && (next === 'each' || DONE.has(tokens[at + 1]?.text ?? '') || DRAWN_UP.test(tokens[at + 1]?.text ?? ''))) return true;
  // 生态本底和|规划|景观: one of two nouns.
  if (word === '规划' && LISTERS.has(tokens[at - 1]?.kind ?? '') && tokens[at - 2]?.kind === 'noun' && next === 'noun') return true;
  if (word === '规划' && tokens[at - 1]?.end === tokens[at]?.start && IS_NAME.has(tokens[at - 1]?.kind ?? '') && tokens[at + 1]?.text.startsWith('项目')) return true;
  if (word === '目标' && (isAimedAt(tokens, at) || isHit(tokens, at) || MANAGED.test(tokens[at + 1]?.text ?? ''))) return true;
  if (word === '规划' && tokens[at - 1]?.kind === 'body' && OFFICE.test(tokens[at + 1]?.text ?? '')) return true;
  return (word === '规划' || word === '计划' || word === '目标') && NOUN_ENDS.has(tokens[at + 1]?.kind ?? 'stop');
}

/** 以|振兴计划|为|抓手: what somebody works by. */
function isHeldOnTo(tokens: readonly Token[], at: number): boolean {
  return HELD_AS.test((tokens[at + 1]?.text ?? '') + (tokens[at + 2]?.text ?? ''));
}

/** 推进质量提升|计划|建设|等|项目，…: one of the works that are named; 等 and a word for them all stand behind, before the clause has ended. */
function isAmongWorks(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.end !== tokens[at]?.start) return false;
  const end = tokens.findIndex(({ kind }, i) => i > at && CLAUSE_ENDS.has(kind));
  const all = tokens.findIndex(({ kind, text }, i) => i > at && kind === 'enum' && text !== MARK);
  return all > at && (end < 0 || all < end) && tokens[all + 1]?.kind === 'noun' && !tokens.slice(at, end < 0 ? tokens.length : end).some(holdsFigure);
}

const HELD_AS = patternOf`^${'aims/held_as'}`;
const MARK = '、';
const PLANNED = setOf('names/aims');
const CARRIED_OUT = setOf('aims/parts_of_plans_done');
const SOUGHT = patternOf`^(?!${'aims/reaching'}).*${'aims/sought'}.?$`;
/** 财报|超出|预期：… */
const EXCEEDS = patternOf`${'aims/exceeds'}$`;
const EXPECTED_OF = patternOf`${'aims/expected_of'}`;
const VIEWED = /^[来來]?看/u;

/** 绩效目标管理, 目标责任: nothing to be reached. */
const MANAGED = patternOf`^${'aims/managed'}`;
/** 规划发展与科技创新处, 规划设计院: of an office's name. */
const OFFICE = /^(?:发展(?:与|处|部|科|局|$)|[设科财综]\p{Script=Han}{0,6}[处科局院部]$|局|处|院)/u;
/** What is done with a plan as a paper. */
const DRAWN_UP = patternOf`^${'aims/drawn_up'}`;

/** 对相关目标进行了34次行动: what something is done to. */
function isAimedAt(tokens: readonly Token[], at: number): boolean {
  if (!ACTIONS.has(tokens[at + 1]?.kind ?? '')) return false;
  for (let i = at - 1; i >= 0 && !CLAUSE_ENDS.has(tokens[i]?.kind ?? ''); i--) if (TOWARDS.has(tokens[i]?.text ?? '')) return true;
  return false;
}

const ACTIONS: ReadonlySet<string> = new Set(['light', 'act', 'deed']);
const TOWARDS: ReadonlySet<string> = setOf('aims/towards');

const IS_NAME: ReadonlySet<string> = new Set(['noun', 'act', 'up-verb', 'down-verb', 'quoted']);
const NOUN_ENDS: ReadonlySet<string> = new Set(['de', 'and', 'enum', 'comma', 'stop', 'semicolon', 'close']);

/** 负荷预测|系统: what forecasts are made with. */
export function forecastsWith(tokens: readonly Token[], at: number): boolean {
  return FORECASTS.test(tokens[at + 1]?.text ?? '') && OF_FORECASTS.has(tokens[at]?.text ?? '');
}

/** 空袭多处|目标: what was struck. */
function isHit(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && !CLAUSE_ENDS.has(tokens[i]?.kind ?? ''); i--) if (STRIKES.test(tokens[i]?.text ?? '')) return true;
  return false;
}

const THAN_ONCE = patternOf`${'aims/than_once'}$`;
const STRIKES = patternOf`${'aims/strikes'}$`;
const OF_FORECASTS = setOf('aims/forecasts');
const FORECASTS = patternOf`^${'aims/of_forecasting'}`;
