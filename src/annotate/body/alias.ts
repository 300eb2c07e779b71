/** Names that a release itself gives as those of organisations: 湖北消费金融股份有限公司（以下简称“湖北消金”）, 东海智造（688123）. */
import type { Bodies, BodyEntry } from '../../lexicon/bodies.js';
import { patternOf, wordsOf } from '../../lexicon/lists.js';
import type { Places } from '../../lexicon/places.js';
import { buildTrie, longest } from '../../lexicon/trie.js';
import type { BodyMention } from '../../types.js';
import { addAbroad } from './abroad.js';
import { findBodies } from './body.js';
import { brandNames } from './brand.js';
import { behindCalled, framedNames } from './framed.js';
import { newBody } from './shape.js';

/** A bracket that gives a short name. */
const GIVES = /[（(](?:以下|下文|下)?(?:简称|称)(?:为)?[：:]?[“"‘]?([^”"’（）()，。；：、\s]{2,10})[”"’]?[）)]/gu;
/** How far back the full name may begin. */
const REACH = 40;
/** Words that name any organisation of their kind, or a document. */
const COMMON = patternOf`^(?:${'bodies/no_short_names'}|本?公司|本?集团|我[局市省县区院委行校]|本[局市省县区院委行校])$`;

/** The code of a share: 688123, 600262.SH, SZ 301188, 09979.HK, PDD.US. */
const CODE = String.raw`\d{6}(?:\.(?:SH|SZ|BJ))?|(?:SH|SZ|BJ)[.: ]?\d{6}|\d{4,5}\.HK|HK[.: ]?\d{4,5}|0\d{4}|[A-Z]{1,5}\.(?:US|O|N)|(?:NASDAQ|NYSE|HKEX|SEHK)[:.：] ?[A-Z\d]{1,6}`;
/** Its price, and how that moved: 6.74，-0.09，-1.32%. */
const PRICE = String.raw`\d+(?:\.\d+)?[，,] ?[-+]?\d+(?:\.\d+)?[，,] ?[-+]?\d+(?:\.\d+)?%`;
/** 就业增长|和|（5.19, -0.04, -0.76%）: what joins a word to what stands behind the bracket. */
const JOINED = patternOf`${'predicates/joins'}$`;
/** Either in a bracket, behind the name of its company: （688123）, （09979.HK，下称…）. */
const SHARE = new RegExp(String.raw`[（(](?:${CODE}|${PRICE})(?=[）)，,；;])`, 'gu');
/** The name before it, from the last mark, time or gap on. */
const SHARED = /(?:^|[，。；：、！？“”（）()丨|\s日年]|维持|看好|看多)([\p{Script=Han}A-Za-z]{2,10}(?:-[A-Z]{1,3})?)$/u;
/** 首予|理想汽车-W, 和|道达尔: the advice before a share, what joins it to another. */
const ADVICE = /^(?:.{0,2}予|[将拟已]?[和与及从向对由被给]|维持|看好|看多)(?=.{2})/u;
const MAX_NAME_UNITS = 16;
/** Words that are no company's. */
const NO_COMPANY = /[指][数]?$|指数|板$|(?<!控)股$|基金|^ST|ETF|期货|财经$|[美港日欧]元$/u;

/** The bodies of one document: those of the lexicon, its own short names of organisations, and companies told by the code of their share. */
export function focusBodies(text: string, bodies: Bodies, places: Places): Bodies {
  const given = new Map<string, readonly BodyEntry[]>();
  for (const { index } of text.matchAll(SHARE)) addListed(given, text, index, { bodies, places });
  if (text.includes('称')) addShort(given, text, { bodies, places });
  addAbroad(given, text, places);
  addFramed(given, text, { bodies, places });
  addGovernment(given, text, bodies);
  return given.size === 0 ? bodies : { ...bodies, own: buildTrie(given) };
}

interface Clues {
  readonly bodies: Bodies;
  readonly places: Places;
}

function addListed(given: Map<string, readonly BodyEntry[]>, text: string, end: number, clues: Clues): void {
  const before = text.slice(Math.max(0, end - MAX_NAME_UNITS), end);
  const run = SHARED.exec(before)?.[1]?.replace(ADVICE, '');
  const name = run === undefined || run.length >= RUN_UNITS ? (toldAgain(NAME.exec(before)?.[0] ?? '', text) ?? called(run, clues)) : called(run, clues);
  if (name === undefined || COMMON.test(name) || NO_COMPANY.test(name) || JOINED.test(name) || given.has(name) || bodyEndingAt(text, end, clues)) return;
  given.set(name, [{ kind: 'alias', body: newBody(text, end - name.length, end, 'company'), unless: [] }]);
}

function called(run: string | undefined, { bodies }: Clues): string | undefined {
  return run?.slice(behindCalled(run, 0, run.length, bodies));
}

/** 净利润同比增一成|博盈特焊（301468.SZ）: behind a headline that no mark ends, the name is the most that the text tells again; undefined where it does not. */
function toldAgain(run: string, text: string): string | undefined {
  for (let at = 0; at <= run.length - LEAST_UNITS; at++) if (isTwice(run.slice(at), text)) return run.slice(at);
  return undefined;
}

/** The letters before a bracket. */
const NAME = /[\p{Script=Han}A-Za-z]{2,10}$/u;
/** Names that go by a code are seldom longer, and seldom shorter. */
const RUN_UNITS = 6;
const LEAST_UNITS = 3;

function isTwice(words: string, text: string): boolean {
  return text.indexOf(words) !== text.lastIndexOf(words);
}

function addShort(given: Map<string, readonly BodyEntry[]>, text: string, clues: Clues): void {
  for (const hit of text.matchAll(GIVES)) {
    const short = hit[1] ?? '';
    const body = COMMON.test(short) ? undefined : bodyEndingAt(text, hit.index, clues);
    if (body && body.text.length > short.length && !given.has(short)) given.set(short, [{ kind: 'alias', body, unless: [] }]);
  }
}

/** Names that stand where only an organisation does: 锐星物流发布业绩报告. */
function addFramed(given: Map<string, readonly BodyEntry[]>, text: string, clues: Clues): void {
  for (const { start, end, type } of [...framedNames(text, clues), ...brandNames(text, clues)]) {
    const name = text.slice(start, end);
    if (given.has(name) || COMMON.test(name) || bodyEndingAt(text, end, clues)) continue;
    given.set(name, [{ kind: 'alias', body: newBody(text, start, end, type), unless: [] }]);
  }
}

/** 政府发言人表示, 政府已预留…: what a release of Hong Kong or Macau says of its own government, which needs no other name there. */
function addGovernment(given: Map<string, readonly BodyEntry[]>, text: string, { trie }: Bodies): void {
  if (!AT_HOME.test(text)) return;
  for (const name of OWN_GOVERNMENT) {
    const common = longest(trie, name, 0);
    const others = common?.end === name.length ? common.entry : [];
    const body = newBody(name, 0, name.length, 'government');
    given.set(name, [...others, { kind: 'alias', body, unless: OF_GOVERNMENT, opens: true }]);
  }
}

const OWN_GOVERNMENT = wordsOf('bodies/own_government');
const AT_HOME = patternOf`${'bodies/own_government_marks'}`;
/** 政府|统计处, 政府|收入: an office of it, or what is its. */
const OF_GOVERNMENT = wordsOf('bodies/of_government');

function bodyEndingAt(text: string, end: number, clues: Clues): BodyMention | undefined {
  const from = Math.max(0, end - REACH, text.lastIndexOf('\n', end) + 1);
  const body = findBodies(text, from, end, clues).at(-1);
  return body?.end === end && !body.isPlace ? body : undefined;
}
