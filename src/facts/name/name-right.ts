/** The name right of a counter: 上线21个“一件事”, 1100多家企业参展, 190支来自各地的队伍. */
import { isCounter } from '../../annotate/kinds.js';
import { tokenWith, type Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import type { TokenRange } from '../../match/match.js';
import { OF_BODIES, OF_EVENTS, THINGS, thingsBeforeShare, trimEnd, verbBehind, WITHIN, withoutFaring } from './counted-end.js';
import { isCarriedOut } from './carries.js';
import { BY_PLACE, KEPT, LINKS, nameOf, NOUNS, SO_ON, VERBS, type Name } from './name.js';
import { PASSIVE } from './predicate-phrase.js';
import { isProperty } from './property.js';

const OF_ITEMS: ReadonlySet<string> = setOf('names/units_of_items');
/** 20条|提振消费|的|具体举措: what they are for. */
const PLAN_PARTS: ReadonlySet<string> = setOf('wholes/plan_parts');
/** Nouns that qualify what follows 的 (3个省级的项目); behind others 的 begins another thing (40个国家的代表, 400亩耕地的需求). */
const QUALITIES = patternOf`(?:${'names/qualities'}|^最.+|^较.+|^更.+)$`;
/** 极具民族特色 */
const QUALITY = patternOf`^${'names/having_quality'}.+$`;
/** 19项|重点举措|支持美丽中国建设 */
const PLAN_DOES = patternOf`^(?<plan>${'wholes/plan_parts'})${'names/plans_do'}`;

/** 11个省|（自治区）: the other names of what is counted. */
const ADMINISTERED = /^[省市区县州盟旗乡镇]$/u;
const KINDS = /^[（(](?:[省市区县州盟旗乡镇]|自治[区州县]|直辖市|特区|[、，])+[）)]$/u;
/** 7个|计划|新开工|项目: of what sort, before the verb of the name. */
const SORTS = setOf('names/sorts');
const MIN_UNITS = 2;
const COMMANDS = setOf('names/commands');
const UNDERGOING = setOf('names/undergoing');

/** The name that the tokens of a rule's metric slot hold; undefined where they hold no noun and no verb. `unit`: of the counter. */
export function nameRight(tokens: readonly Token[], range: TokenRange, { verb, unit }: { readonly verb: Token | undefined; readonly unit: string }): Name | undefined {
  const first = tokens[range.from];
  const plan = first?.kind === 'noun' && OF_ITEMS.has(unit) ? PLAN_DOES.exec(first.text)?.groups?.['plan'] : undefined;
  if (first !== undefined && plan !== undefined) return nameOf([tokenWith(first, { text: plan, end: first.start + plan.length, deed: undefined })], verb);
  const ordered = verb !== undefined && COMMANDS.has(verb.text) ? tokens.slice(range.from, range.to) : [];
  // 责令|6家|企业限制生产: what they are made to do tells them apart.
  if (verb !== undefined && (ordered.length > 1 || (ordered[0]?.deed ?? 0) > 0) && ordered.every(({ kind }) => NOUNS.has(kind) || VERBS.has(kind))) return nameOf([verb, ...ordered], verb);
  let taken = takePhrase(tokens, range, unit);
  // 三个|板块|跌幅: what is measured of the things is not counted.
  if (unit !== '%' && taken.length > 1 && taken.at(-1)?.kind === 'rate') taken.pop();
  while (taken.length > 0 && (LINKS.has(taken.at(-1)?.kind ?? '') || (taken.length > 1 && BY_PLACE.has(taken.at(-1)?.text ?? '')))) taken.pop();
  // 200家|批发市场进货量|、|交易量: several measures of them.
  while (OF_BODIES.has(unit) && endsWithMeasures(taken)) taken.splice(-2);
  taken = [...withoutFaring(taken)];
  if (!taken.some(({ kind }) => NOUNS.has(kind) || VERBS.has(kind))) return undefined;
  const told = taken.at(-1);
  // 140多个|目标黎真主党|称, 176架|无人机乌|称: who says the next thing in a headline.
  if (tokens[range.to]?.kind === 'say' && told?.kind === 'noun') {
    const hit = taken.length === 1 ? TARGETS.exec(told.text)?.[0] : undefined;
    const text = hit ?? told.text.replace(SAID_BY, '');
    if (text !== told.text) taken[taken.length - 1] = tokenWith(told, { text, end: told.end - (told.text.length - text.length), deed: undefined });
  }
  const kinds = tokens[range.from + 1];
  if (taken.length === 1 && kinds?.kind === 'paren' && KINDS.test(kinds.text) && ADMINISTERED.test(taken[0]?.text ?? '')) taken.push(kinds);
  const last = taken.at(-1);
  // 甲、乙两家|的单票收入: who is counted stands before, and what is measured of them behind.
  if (tokens[range.from - 1]?.kind === 'de' && OF_BODIES.has(unit) && isProperty(last?.text ?? '')) return undefined;
  // 被移送|行政拘留, 受到|党纪处分: what is done to them ends as it is told.
  const undergone = UNDERGOING.has(taken[0]?.text ?? '') || tokens.slice(Math.max(0, range.from - 2), range.from).some(({ text }) => PASSIVE.has(text));
  const cut = last && !(undergone && (last.deed ?? 0) > 0) && !isCarriedOut(last, tokens, { verb, counter: range.from - 1 }) ? (thingsBeforeShare(last, tokens[range.to]) ?? verbBehind(last, tokens[range.to]) ?? trimEnd(last, unit, taken.length > 1)) : undefined;
  if (cut) taken[taken.length - 1] = cut;
  // 车企和|机构参展: what all of them have come for.
  if (cut && last && taken.some(({ kind }) => kind === 'and' || kind === 'enum') && cut.text.length === last.text.length && cut.text !== last.text) {
    const deed = cut.text.slice(0, last.deed);
    const name = nameOf([...taken.slice(0, -1), tokenWith(last, { text: last.text.slice(0, last.text.length - deed.length), deed: undefined })], verb);
    return name && { ...name, text: deed + name.text };
  }
  return nameOf([...(verb && KEPT.has(verb.kind) && !standsAlone(verb, taken) ? [verb] : []), ...taken], verb);
}

/** The noun phrase at the start of the range, with the verbs that open it. */
function takePhrase(tokens: readonly Token[], { from, to }: TokenRange, unit: string): Token[] {
  const taken: Token[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const next = i + 1 < to ? tokens[i + 1] : undefined;
    if (token === undefined) break;
    // 41项|政务服务中心|进驻事项: a body is not what is counted by the item.
    const nouns = taken.filter(({ kind }) => NOUNS.has(kind) && (kind !== 'body' || !OF_ITEMS.has(unit)));
    // 1人死亡|、|多人受伤: what happened to others.
    if (token.kind === 'enum' && next !== undefined && OTHERS.test(next.text)) break;
    // 139个|政务服务事项|、涉企|51类|证照: of what sort the next are that are counted.
    if (nouns.length > 0 && leadsToCounter(tokens, i)) break;
    // 10多个|服务专区里|川渝两地: where something else is done.
    if (nouns.length > 0 && COMPLEMENTS.has(token.kind) && WITHIN.test(taken.at(-1)?.text ?? '')) break;
    // 200种|产品产量|世界|第一: where their place in an order is.
    if (token.kind === 'place' && nouns.length > 0 && tokens[i + 1]?.kind === 'ordinal') break;
    // 两名|官员和|一名|工作人员的消息: another, counted by itself.
    if (LINKS.has(token.kind) && token.kind !== 'de' && next?.kind === 'deixis' && ARTICLES.has(next.text) && nouns.length > 0) break;
    // 两名|旗手——甲和乙: who they are.
    const named = OF_ANYTHING.has(unit) ? undefined : beforeDash(token);
    if (named !== undefined) return [...taken, named];
    // 226万个|家庭|一年的用电量: what is measured of them in so long a time.
    if (token.kind === 'deixis' && nouns.length > 0 && next?.kind === 'de' && LENGTHS.has(token.text)) break;
    // 四条|河流|多个|站点超警戒水位: so many of another thing.
    if (token.kind === 'deixis' && SOME.has(token.text) && NOUNS.has(taken.at(-1)?.kind ?? '')) break;
    if (NOUNS.has(token.kind) || token.kind === 'deixis') {
      // 66个|物流基地覆盖|全国: what they do takes another place or name as its object.
      if (nouns.length > 0 && COMPLEMENTS.has(token.kind) && (taken.at(-1)?.deed ?? 0) > 0 && !OF_EVENTS.has(unit)) {
        taken[taken.length - 1] = withoutDeed(taken.at(-1) ?? token);
        break;
      }
      // 15人死亡伊朗称: what happened to those who are counted takes no object.
      if (nouns.length === 0 && isTold(taken.at(-1), token, next)) break;
      taken.push(token);
    } else if (nouns.length > 0 && OF_EVENTS.has(unit) && BLOWS.has(token.text)) {
      taken.push(token);
      break;
    } else if (token.kind === 'act' && next?.kind === 'de' && i + 2 < to && taken.length > 0 && taken.every(({ kind }) => kind === 'body' || kind === 'place')) {
      // 4枚|乌军|发射的|导弹: whose they are.
      taken.length = 0;
      i++;
    } else if (VERBS.has(token.kind)) {
      if (nouns.length > 0 && !qualifyVerb(nouns, next) && !(isWork(token, next) && OF_WORK.test(unit)) && !(OF_BODIES.has(unit) && joinsTrades(tokens, i, to))) break;
      taken.push(token);
    } else if (token.kind === 'de' && next !== undefined && ((taken.length === 1 && QUALITY.test(taken[0]?.text ?? '')) || areIdioms(taken))) {
      // 18项|极具民族特色|的|竞赛项目, 144个|千姿百态|、|风光迥异|的|湖泊: what they are stands behind.
      taken.length = 0;
    } else if (next !== undefined && (NOUNS.has(next.kind) || next.kind === 'deixis')) {
      // 4枚|乌军发射|的|导弹: who did it with them.
      if (token.kind === 'de' && taken.length === 1 && isDoneBy(taken[0], unit)) {
        taken.length = 0;
        continue;
      }
      if (token.kind === 'de' && countsAlone(taken) && !(OF_ITEMS.has(unit) && PLAN_PARTS.has(next.text))) break;
      // 安装|了|“某某”APP: 了 is no part of what is done.
      if (taken.length > 0 && token.text !== '了') taken.push(token);
    } else break;
  }
  return taken;
}

/** 旗手|——甲和乙: what stands before the dash; undefined of words without one. */
function beforeDash(token: Token): Token | undefined {
  const dash = token.kind === 'noun' ? token.text.indexOf(DASH) : -1;
  return dash < MIN_UNITS ? undefined : tokenWith(token, { text: token.text.slice(0, dash), end: token.start + dash, deed: undefined });
}

/** True of a doer and a deed in one noun that its unit does not count: 枚|乌军发射. */
function isDoneBy(token: Token | undefined, unit: string): boolean {
  const { text = '', deed = 0 } = token ?? {};
  return deed > 0 && OF_PIECES.has(unit) && DOERS.test(text.slice(0, text.length - deed));
}

const OF_PIECES = setOf('names/units_of_pieces');
const DOERS = patternOf`.${'names/doers_of_pieces'}$`;

/** 139个政务服务事项|、|涉企|51类证照, 四个区域电网|以及|浙江、福建等|14个省级电网: what joins to the counted others that are counted themselves. */
function leadsToCounter(tokens: readonly Token[], joint: number): boolean {
  const mark = tokens[joint]?.kind;
  if (mark !== 'enum' && mark !== 'and') return false;
  if (tokens[joint + 1]?.kind === 'noun' && isCounter(tokens[joint + 2]?.kind)) return mark === 'enum';
  let at = joint + 1;
  while (NOUNS.has(tokens[at]?.kind ?? '') || tokens[at]?.text === '、') at++;
  // 284名运动员|以及|教练员、工作人员|232人
  if (at === joint + 1) return false;
  if (SO_ON.test(tokens[at]?.text ?? '') && isCounter(tokens[at + 1]?.kind)) return true;
  if (!AS_WELL.has(tokens[joint]?.text ?? '')) return false;
  // 以及|教练员、竞赛|辅助|人员|232人
  while (NOUNS.has(tokens[at]?.kind ?? '') || tokens[at]?.kind === 'act' || tokens[at]?.text === '、') at++;
  return tokens[at]?.quantity !== undefined;
}

const AS_WELL = setOf('names/as_well');
const ARTICLES = setOf('names/articles');
const SAID_BY = patternOf`(?<=.{2})${'names/sayers_in_headlines'}$`;
const TARGETS = patternOf`^${'aims/hit'}(?=.{2})(?!${'aims/behind_aim'})`;

/** 侧翻|5人|遇难, 高交会开幕|4300余个|新技术发布: what happened before, to somebody else; the verb of the counted is another. */
function standsAlone({ text }: Token, [first]: readonly Token[]): boolean {
  return WITHOUT_OBJECT.has(text) || (first?.kind === 'act' && BEFALLS.test(first.text) && !SURE.has(text));
}

const WITHOUT_OBJECT = setOf('predicates/without_object');
/** 确认|两人|死亡 */
const SURE = setOf('wholes/casualties_how');
const SOME = setOf('names/some_of_another');
const DASH = '——';
/** 3.5%的范围内——而且…, 与两个字密切相关——赛道: units of what may be a clause. */
const OF_ANYTHING: ReadonlySet<string> = new Set(['%', '个']);
const LENGTHS = setOf('names/lengths_of_use');
const BEFALLS = patternOf`^${'predicates/befalls'}`;
const OTHERS = patternOf`^${'names/vague_people'}`;

/** 15人|死亡|伊朗|称: true of a place or a body behind what happened, which is no object of it. */
function isTold(happened: Token | undefined, { kind }: Token, next: Token | undefined): boolean {
  if (happened?.kind !== 'act' || (kind !== 'place' && kind !== 'body')) return false;
  return next?.kind !== 'noun' || BEFALLS.test(happened.text);
}

/** What is no part of a noun phrase whose head does something. */
const COMPLEMENTS: ReadonlySet<string> = new Set(['place', 'quoted', 'body']);

function withoutDeed(token: Token): Token {
  const { text, end, deed = 0 } = token;
  return text.length - deed < MIN_UNITS ? token : tokenWith(token, { text: text.slice(0, text.length - deed), end: end - deed, deed: undefined });
}

/** 批发市场进货量|、|交易量: true where the last word is a second measure of the same. */
function endsWithMeasures(taken: readonly Token[]): boolean {
  const joint = taken.at(-2)?.kind;
  if (taken.length <= 2 || (joint !== 'enum' && joint !== 'and')) return false;
  return isProperty(taken.at(-1)?.text ?? '') && isProperty(taken.at(-3)?.text ?? '');
}

/** 千姿百态|、|风光迥异: two words of four characters that only describe. */
function areIdioms(taken: readonly Token[]): boolean {
  const [first, joint, second] = taken;
  return taken.length === IDIOMS && joint?.kind === 'enum' && isIdiom(first) && isIdiom(second);
}

function isIdiom(word: Token | undefined): boolean {
  return word?.kind === 'noun' && word.text.length === IDIOM_UNITS && !THINGS.test(word.text) && !isProperty(word.text);
}

const IDIOMS = 3;
const IDIOM_UNITS = 4;

/** 100多家|船舶海工|制造|及|相关|配套服务企业: a trade beside another one, both of those counted. */
function joinsTrades(tokens: readonly Token[], at: number, to: number): boolean {
  const joint = tokens[at + 1]?.kind;
  if (joint !== 'and' && joint !== 'enum') return false;
  let end = at + 2;
  while (end < to && (NOUNS.has(tokens[end]?.kind ?? '') || tokens[end]?.kind === 'deixis')) end++;
  return end > at + 2 && THINGS.test(tokens[end - 1]?.text ?? '');
}

/** 248个|川渝|共建|重大项目, 8场|系列|拓展|活动: nouns behind which a verb is still part of the name. */
function qualifyVerb(nouns: readonly Token[], next: Token | undefined): boolean {
  if (next === undefined) return false;
  if (nouns.every(({ kind }) => kind === 'place')) return NOUNS.has(next.kind);
  return nouns.length === 1 && SORTS.has(nouns[0]?.text ?? '') && (NOUNS.has(next.kind) || VERBS.has(next.kind));
}

/** 5座|大桥|改扩建|工程: what is done to the things, as the name of the work. */
function isWork({ kind }: Token, next: Token | undefined): boolean {
  return kind === 'act' && next?.kind === 'noun' && WORK.test(next.text);
}

/** 37次|集群|打击: deeds that are nouns at the end of what happens. */
const BLOWS = setOf('names/blows');
/** Units that works are counted in, or cost. */
const OF_WORK = /^(?:[个项座处条所栋]|.*[元镑币])$/u;
const WORK = /^(?:工程|项目)(?!队|师|车|款|费|人员|单位|公司|部|主体建)/u;

/** 40个|国家|和地区|的代表, 1000个|机电、陶瓷等产品集装箱|的货轮: nouns without a verb that are things themselves. */
function countsAlone(taken: readonly Token[]): boolean {
  const listed = (): boolean => taken.some(({ text }) => SO_ON.test(text));
  const things = taken.every(({ kind }) => kind === 'noun' || kind === 'place' || kind === 'and' || (kind === 'enum' && listed()));
  return taken.length > 0 && things && !QUALITIES.test(taken.at(-1)?.text ?? '');
}
