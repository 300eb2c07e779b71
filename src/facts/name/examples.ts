/** Examples before the whole that they stand for: 抢劫、盗窃等|犯罪嫌疑人, 以民企为代表的|外贸主体. */
import { tokenWith, type Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { textOf, widthOf } from './name.js';
import { isProperty } from './property.js';

/** 以民企为|代表的|外贸主体: what stands for the whole is no part of its name. */
const EXAMPLES: ReadonlySet<string> = setOf('names/stands_for');

const STANDS_FOR_WHOLE = patternOf`为${'names/stands_for'}$`;

export function behindExample(tokens: readonly Token[], from: number, to: number): number {
  // 以接触性、聚集性服务为主的|服务业: the same in one phrase.
  let closed = from;
  while (closed < to && !STANDS_FOR_WHOLE.test(tokens[closed]?.text ?? '')) closed++;
  if (tokens[closed + 1]?.kind === 'de' && closed + 2 < to) return closed + 2;
  return tokens[from - 1]?.text === '为' && EXAMPLES.has(tokens[from]?.text ?? '') && tokens[from + 1]?.kind === 'de' && from + 2 < to ? from + 2 : from;
}

/**
 * Where a list of what was asked or complained of begins that verbs stand in: the words of its members, none of them who does something.
 *
 *     停水、停电等|问题投诉30件, 受理|停水、停电等|问题投诉     停水、停电等问题投诉
 *
 * Undefined where no verb stands alone in it, or where 等 is followed by anything else.
 */
export function listOfDeeds(tokens: readonly Token[], first: number, to: number): number | undefined {
  const end = tokens.findLastIndex(({ text }, i) => i > first && i < to - 1 && text === SO_FORTH);
  if (end < 0 || tokens[end - 1]?.end !== tokens[end]?.start || !RECORDS.test(textOf(tokens.slice(end + 1, to)))) return undefined;
  let from = end;
  let alone = false;
  // From one joint of the list to the one before it.
  for (let last = end - 1; last >= first && MEMBERS.has(tokens[last]?.kind ?? ''); last = from - 2) {
    from = last;
    while (from > first && MEMBERS.has(tokens[from - 1]?.kind ?? '')) from--;
    alone ||= from === last && tokens[from]?.kind === 'act';
    if (from - 2 < first || !JOINTS.has(tokens[from - 1]?.kind ?? '') || !MEMBERS.has(tokens[from - 2]?.kind ?? '')) break;
  }
  // 受理|停水、…: what was done with them.
  const done = tokens[from]?.kind === 'act' && MEMBERS.has(tokens[from + 1]?.kind ?? '');
  return alone ? (done ? from + 1 : from) : undefined;
}

/**
 * Where a list of three or more begins that verbs stand in as names of kinds: 直播、赛事、俱乐部及其他收入, 受理|咨询、投诉、举报类工单; undefined where no verb stands
 * alone in it, or its last member begins with one, whose object it is (受理、审理、审结案件).
 */
export function listOfKinds(tokens: readonly Token[], first: number, to: number): number | undefined {
  // 住宿、餐饮等|服务业: examples.
  if (tokens[to - 1]?.kind !== 'noun' || !JOINTS.has(tokens[to - 2]?.kind ?? '') || tokens[to - 2]?.text === SO_FORTH) return undefined;
  let from = to - 1;
  let verbs = 0;
  let members = 1;
  while (from - 2 >= first && JOINTS.has(tokens[from - 1]?.kind ?? '') && MEMBERS.has(tokens[from - 2]?.kind ?? '')) {
    from -= 2;
    members++;
    if (tokens[from]?.kind === 'act') verbs++;
  }
  return members >= MIN_KINDS && verbs > 0 && widthOf(tokens, from, to) <= MAX_KINDS_UNITS ? from : undefined;
}

const MIN_KINDS = 3;
const MAX_KINDS_UNITS = 20;

const SO_FORTH = '等';
const MEMBERS: ReadonlySet<string> = new Set(['noun', 'act']);
const JOINTS: ReadonlySet<string> = new Set(['enum', 'and']);

/** 中国—东盟、RCEP等各类原产地证书: what follows 等 names the whole. */
export function skipEtCetera(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 2; i > from; i--) {
    if (tokens[i]?.text !== SO_FORTH) continue;
    // 油烟、噪音扰民等|来电, 停水、停电等|类工单: what was asked or complained of is told by the list.
    if (RECORDS.test(textOf(tokens.slice(i + 1, to))) && isList(tokens, from, i)) return from;
    // 化学原料、电子信息等|产业的劳动生产率: a bare class is told by those before it.
    if (isOfBareClass(tokens, { from, at: i, to })) return from;
    // 研发费用加计扣除等|政策减税: a policy is told by the one that stands for all.
    if (POLICY.test(tokens[i + 1]?.text ?? '') && tokens[i - 1]?.kind === 'noun' && tokens[i - 1]?.end === tokens[i]?.start && tokens[i - 2]?.kind !== 'enum') return i - 1;
    // 存在浪费等|问题的|干部: what is wrong with them is summed up, and they stand behind.
    return FAULTS.has(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.kind === 'de' && i + 3 < to ? i + 3 : i + 1;
  }
  return from;
}

/** 出口服装、家具等|劳动密集型产品: the deal is that of the whole, too; undefined where the first of the list begins with none, or no goods sum it up. */
export function dealtAsWhole(first: Token | undefined, whole: readonly Token[]): readonly Token[] | undefined {
  const deal = first?.kind === 'noun' ? DEAL.exec(first.text)?.[0] : undefined;
  const text = textOf(whole);
  return first === undefined || deal === undefined || !GOODS.test(text) || text.includes(deal) ? undefined : [tokenWith(first, { text: deal }), ...whole];
}

const DEAL = patternOf`^${'names/dealings'}(?=.{2})`;
const GOODS = patternOf`${'names/goods_dealt'}$`;

/** True of a list before 等 behind which a class stands with nothing but what is measured of it. */
function isOfBareClass(tokens: readonly Token[], { from, at, to }: { readonly from: number; readonly at: number; readonly to: number }): boolean {
  const measured = BARE_CLASS.exec(textOf(tokens.slice(at + 1, to)))?.groups?.['measured'];
  if (measured === undefined || !(isProperty(measured) || OF_CLASSES.has(measured))) return false;
  return widthOf(tokens, from, to) <= MAX_LIST_UNITS && isList(tokens, from, at);
}

/** True of the tokens up to 等 where they are nouns side by side. */
function isList(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start && tokens.slice(from, at).every(({ kind }) => LISTED.has(kind));
}

const RECORDS = patternOf`^(?:类|${'names/faults'}的?)?${'names/records'}$`;

const BARE_CLASS = patternOf`^${'names/classes'}的?(?<measured>.{2,8})$`;
const OF_CLASSES: ReadonlySet<string> = setOf('names/members_of_classes');
const LISTED: ReadonlySet<string> = new Set(['noun', 'enum', 'and']);
const MAX_LIST_UNITS = 34;

const POLICY = patternOf`^${'names/policies'}`;
const FAULTS = setOf('names/faults');

/** 起诉|抢劫、盗窃等|犯罪嫌疑人: what is done to those that 等 sums up; not 收费、保障|房等, where the list holds the verb. */
export function actsOnList(tokens: readonly Token[], verbAt: number): boolean {
  const before = tokens[verbAt - 1]?.kind;
  return tokens[verbAt]?.kind === 'act' && before !== 'enum' && before !== 'and' && before !== 'noun' && before !== 'act';
}
