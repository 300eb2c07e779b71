/**
 * What those who are counted do or undergo, as part of their name: without it the row would count another, larger thing.
 *
 *     34名美方人员|受伤                          受伤美方人员
 *     与59个国家|签署了|学历学位互认协议          签署学历学位互认协议国家
 *     让1.4亿农业转移人口|落户城镇               落户城镇农业转移人口
 *     42个项目|均已完工, 42个项目|进展顺利        项目: said of things that were counted before
 */
import { PAUSES } from '../../annotate/kinds.js';
import type { Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { deedOf, lastOfList, withPartner } from './mutual.js';
import { NOUNS, textOf, VERBS, type Name } from './name.js';
import { ATTAINS, CARRIERS, PASSIVE, phraseAt, predicateAt, tells } from './predicate-phrase.js';
import { clauseBy, purposeOfPlan } from './prenominal.js';
import { isProperty } from './property.js';
import { standingOf } from './standing.js';

/** What is done for everybody: 为3800名记者|提供服务. */
const EMPTY: ReadonlySet<string> = setOf('predicates/empty');
/** What happens to somebody, and takes no object: a noun behind it begins something else (34人受伤|也门武装称). */
const BEFALLS = patternOf`^${'predicates/befalls'}`;
/** What stands in a name that was not cut at its verb, and names that nothing is told of. */
const UNCUT = patternOf`^${'predicates/causes'}|(?<=.)${'predicates/uncut'}`;
const HOLLOW: ReadonlySet<string> = setOf('predicates/hollow');
const COUNTED: ReadonlySet<string> = new Set(['count', 'person', 'none']);
/** Units of what happens, and of sets that everybody knows: 35宗疾病|爆發個案, 三大|指数. */
const UNTOLD: ReadonlySet<string> = setOf('predicates/units_untold');
/** Words at the end of a name that say how the counted did it: 初中女生|免费|接种, 规上企业|数字化|转型. */
const LEADS = patternOf`(?<=.{2})(?<lead>${'predicates/leads'})$`;
const MIN_UNITS = 2;
const MAX_UNITS = 20;
/** Longer predicates are joined by 的: those without an object and those with one. */
const BARE_UNITS = 5;
const JOINED_UNITS = 12;
const DE = '的';

/** The name with the predicate of the counted before it; the name itself where none tells them apart. `at`: of the counter. */
export function withPredicate(name: Name, tokens: readonly Token[], at: number): Name {
  const quantity = tokens[at]?.quantity;
  const plan = purposeOfPlan(name.text, tokens, at);
  if (plan !== undefined) return { ...name, text: plan + name.text };
  const met = needMet(name, tokens, at);
  if (met !== undefined) return { ...name, text: met };
  const deprived = quantity?.dimension === 'person' ? deprivedOf(tokens, at) : undefined;
  if (deprived !== undefined) return { ...name, text: deprived };
  const clause = quantity !== undefined && COUNTED.has(quantity.dimension) && !isMeasured(name.text) ? clauseBy(tokens, at, name) : undefined;
  if (clause !== undefined) return name.text.startsWith(clause) ? name : { ...name, text: clause + name.text };
  if (quantity === undefined || !COUNTED.has(quantity.dimension) || UNTOLD.has(quantity.unit)) return name;
  if (UNCUT.test(name.text) || HOLLOW.has(name.text) || isMeasured(name.text)) return name;
  const own = tokens.findIndex(({ start, end }, index) => index > at && start < name.end && end >= name.end);
  const partner = withPartner(tokens, at);
  if (partner !== undefined) return { ...name, text: partner };
  // 53万人|脱贫、16个贫困县|摘帽: a deed is told of its own.
  const last = tokens[own]?.end === name.end && !VERBS.has(tokens[own].kind) ? lastOfList(tokens, own) : own;
  const token = tokens[last];
  const left = last > own ? (token?.deed ?? 0) : (token?.end ?? 0) - name.end;
  if (token === undefined || (left > 0 && left !== token.deed)) return name;
  if (last === at + 1 && VERBS.has(token.kind)) return left === 0 ? withObject(name, tokens, last) : name;
  const deed = left > 0 ? deedOf(token, left) : undefined;
  const befallen = deed !== undefined && BEFALLS.test(deed.text);
  // 1人|死亡、多人|受伤
  if (befallen && name.verb === undefined && VERBS.has(tokens[at + 1]?.kind ?? '')) return name;
  const standing = befallen ? 'subject' : standingOf(tokens, at);
  const predicate = befallen ? [deed] : standing && predicateAt(tokens, last + 1, standing, deed);
  const end = predicate?.at(-1)?.end;
  if (predicate === undefined || end === undefined) return name;
  const lead = last > own ? '' : (LEADS.exec(name.text)?.groups?.['lead'] ?? '');
  // 遭空袭|3名士兵死亡: what befell them is told, not the verb before them.
  const verb = befallen && name.verb !== undefined && name.text.startsWith(name.verb.text) ? name.verb.text.length : 0;
  const counted = name.text.slice(verb, name.text.length - lead.length);
  const text = lead + textOf(predicate);
  if (JOINS.test(counted) || text.length < MIN_UNITS || text.length > MAX_UNITS || EMPTY.has(text) || name.text.includes(text)) return name;
  return { ...name, text: text + (needsDe(predicate, text, counted) ? DE : '') + counted, end: last > own ? name.end : end };
}

/** 满足|52.6万户|家庭用电需求, 保障|400亩|耕地|的|秧苗需求: those who are counted by what of theirs is met; undefined where no need is. */
function needMet({ text, start }: Name, tokens: readonly Token[], at: number): string | undefined {
  const verb = tokens[at - 1]?.text ?? '';
  if (!MEETS.test(verb) || text.startsWith(verb)) return undefined;
  const first = tokens.findIndex((token) => token.start >= start);
  const end = tokens.findIndex(({ kind }, index) => index > at && kind !== 'noun' && kind !== 'de' && kind !== 'deixis');
  const { need } = NEED.exec(textOf(tokens.slice(first, end < 0 ? tokens.length : end)).slice(text.length))?.groups ?? {};
  // 200万人口|年度|用电需求
  return need === undefined ? undefined : verb.replace(MAY, '') + need + DE + (NEED_TIMES.has(text) ? (tokens[at]?.quantity?.unit ?? text) : text);
}

const MEETS = patternOf`^${'predicates/may'}*${'predicates/meets'}$`;
const NEED_TIMES = setOf('predicates/need_times');
const MAY = patternOf`^${'predicates/may'}+`;
const NEED = patternOf`^(?:${'names/lengths_of_use'})?的?(?<need>.{0,8}${'predicates/needs'})$`;

/** 22亿人|无法享有安全饮水服务, 35亿人|缺乏安全的设施: what those whom no noun names are without, to the end of the clause; undefined of others. */
function deprivedOf(tokens: readonly Token[], at: number): string | undefined {
  if (!WITHOUT.test(tokens[at + 1]?.text ?? '')) return undefined;
  let end = at + 1;
  while (IN_CLAUSE.has(tokens[end]?.kind ?? '')) end++;
  const next = tokens[end];
  const text = textOf(tokens.slice(at + 1, end));
  return (next === undefined || PAUSES.has(next.kind)) && text.length >= MIN_WITHOUT && text.length <= MAX_UNITS ? text : undefined;
}

const WITHOUT = patternOf`^${'predicates/without'}`;
const IN_CLAUSE: ReadonlySet<string> = new Set([...NOUNS, ...VERBS, 'de', 'and']);
const MIN_WITHOUT = 4;

/** 460人|参加了|开幕式: of those whom no noun names what they did is the name, with its object. */
function withObject(name: Name, tokens: readonly Token[], at: number): Name {
  const verb = tokens[at];
  if (verb === undefined || tokens[at - 1]?.quantity?.dimension !== 'person') return name;
  // 300多人|进行|深入|交流讨论: what they did is the object.
  const carried = name.text === verb.text && CARRIERS.has(verb.text) ? phraseAt(tokens, at + 1, verb) : undefined;
  const done = textOf(carried?.words.slice(1) ?? []);
  const fits = done.length >= MIN_UNITS && done.length <= MAX_UNITS;
  if (carried !== undefined && !carried.measured && fits) return { ...name, text: done, end: carried.words.at(-1)?.end ?? name.end };
  const phrase = tells(verb, 'subject') && !BEFALLS.test(verb.text) ? phraseAt(tokens, at + 1, verb) : undefined;
  const text = textOf(phrase?.words ?? []);
  return phrase === undefined || phrase.measured || phrase.words.length < 2 || text.length > MAX_UNITS ? name : { ...name, text, end: phrase.words.at(-1)?.end ?? name.end };
}

/** True of what is measured of the counted; but 人口 is counted. */
function isMeasured(name: string): boolean {
  return isProperty(name) && !PEOPLE.test(name);
}

const PEOPLE = patternOf`${'predicates/people'}$`;

/** A name that what was said of the counted took its last member from: 企业改造和|数字化转型. */
const JOINS = patternOf`${'predicates/joins'}$`;

/** True of a predicate that does not run into the name of the counted by itself: 被授予奖项|的|企业, 开展改造|的|企业, 来到海南|的|企业. */
function needsDe(predicate: readonly Token[], text: string, counted: string): boolean {
  const [verb] = predicate;
  // 公布|上半年|经济数据|的|省份
  if (predicate.some(({ kind }) => kind === 'period')) return true;
  if (counted.length < MIN_UNITS || predicate.at(-1)?.kind === 'place') return true;
  if (PASSIVE.has(verb?.text ?? '') || ATTAINS.has(verb?.text ?? '') || (predicate.length > 1 && CARRIERS.has(verb?.text ?? ''))) return true;
  return text.length > (predicate.some(({ kind }) => NOUNS.has(kind)) ? JOINED_UNITS : BARE_UNITS);
}
