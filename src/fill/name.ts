/** How near the name of a fact is to what a sheet asks for. */
import { metricKey } from '../facts/key.js';
import { patternOf, wordsOf } from '../lexicon/lists.js';
import { distinguishes, excludeEachOther, isEmptyHead, writtenOut } from '../names/contrast.js';
import { widens } from '../names/likeness.js';
import type { Fact } from '../types.js';
import type { Indicator } from './indicator.js';

/** `exact`: the name itself or a synonym; `near`: the name in other words, to be looked at; `far`: the name with words that make it another thing. */
export type Nearness = 'exact' | 'near' | 'far';

/** Names shorter than this are in too many others. */
const LEAST = 2;

/**
 * Undefined where the names have nothing to do with each other.
 *
 *     一件事: “一件事” exact, 推进“高效办成一件事”改革 near, 新增“一件事” far
 *     签约项目: 新签约项目 near, 签约项目总投资 far, 校企合作签约项目 far
 */
export function nearness({ key, synonyms, exclude, parent }: Indicator, fact: Fact): Nearness | undefined {
  const names = [key, ...synonyms];
  const metric = fact.metric_key;
  if (exclude.some((word) => fact.metric.includes(word) || metric.includes(metricKey(word)))) return undefined;
  if (names.some((name) => name === metric)) return isOtherPart(parent, fact) ? 'far' : 'exact';
  const whole = fact.parent === undefined ? undefined : `${metricKey(fact.parent)}${metric}`;
  if (names.some((name) => name === whole)) return 'exact';
  const found = names.map((name) => looseness(name, fact)).filter((one) => one !== undefined);
  if (found.includes('near')) return isOtherPart(parent, fact) ? 'far' : 'near';
  return found[0];
}

/** The sheet asks for a part of one thing and the fact is one of another. */
function isOtherPart(parent: string | undefined, fact: Fact): boolean {
  if (parent === undefined || fact.parent === undefined) return false;
  const key = metricKey(fact.parent);
  return core(key) !== core(parent) && looseness(parent, { metric: fact.parent, metric_key: key }) === undefined;
}

function looseness(name: string, fact: Pick<Fact, 'metric' | 'metric_key'>): 'near' | 'far' | undefined {
  const [wanted, stated] = [plain(writtenOut(name)), plain(writtenOut(fact.metric_key))];
  if (core(wanted) === core(stated)) return 'near';
  if (excludeEachOther(wanted, stated)) return undefined;
  if (widens(core(wanted), core(stated)) && core(wanted).length > LEAST) return 'near';
  const shorter = core(wanted);
  const at = stated.indexOf(shorter);
  if (at < 0 || shorter.length < LEAST) return undefined;
  const [before, behind] = [stated.slice(0, at), stated.slice(at + shorter.length)];
  if (distinguishes(before, 'before') || (behind !== '' && !isEmptyHead(behind) && (distinguishes(behind, 'behind') || isHeadNoun(behind)))) return 'far';
  return isQuotedIn(shorter, fact.metric) || addsNothing(before) ? 'near' : 'far';
}

/** A name without the words that offices put before it or leave out as they like: 地方一般公共预算收入, 外贸进出口, 全社会固定资产投资. */
function plain(name: string): string {
  return name.replace(USUAL_BEFORE, '');
}

const USUAL_BEFORE = patternOf`^(?:全[国省市县区州盟旗])?(?:${'sheets/usual_before'}(?=进出口|出口|进口)|(?:地方|地方级)(?=一般公共预算|财政)|全社会(?=固定资产投资|用电|消费品零售))?`;

/** A name in quotes is the thing itself, whatever stands around it: 权限内“高效办成一件事”. */
function isQuotedIn(name: string, metric: string): boolean {
  return [...metric.matchAll(/[“"「『]([^”"」』]+)[”"」』]/gu)].some(([, quoted = '']) => metricKey(quoted).includes(name));
}

/** Words in front of a name that leave it what it is: 推进 'push on', 上线 'put on line', 已 'already' … All others narrow it: 小微企业贷款余额 is not 贷款余额. */
function addsNothing(words: string): boolean {
  return words === '' || NOTHING_BEFORE.test(words);
}

const NOTHING_BEFORE = patternOf`^${'sheets/nothing_before'}+$`;

/** 外贸进出口总值 → 外贸进出口: heads without a meaning of their own do not count. */
function core(name: string): string {
  for (let size = Math.min(3, name.length - LEAST); size > 0; size--) if (isEmptyHead(name.slice(-size))) return name.slice(0, -size);
  return name;
}

/** Words behind a name that make it a part of another name: 一件事 in 一件事专班. 改革 'reform', 办理 'handled', 线 'line' do not. */
function isHeadNoun(words: string): boolean {
  return HEADS.some((head) => words.endsWith(head));
}

/** Things that are not what stands before them: 专班 'task force', 窗口 'counter', 企业 'firms' … */
const HEADS = wordsOf('sheets/heads');
