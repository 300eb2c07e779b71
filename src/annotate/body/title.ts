/** Offices and the persons who hold them, behind a body: 中原区政务服务办公室 · 主任 · 姓名. */
import { standsAt } from '../../text/stands.js';
import type { Bodies } from '../../lexicon/bodies.js';
import { beginsOf, wordsOf } from '../../lexicon/lists.js';
import { longest } from '../../lexicon/trie.js';
import type { BodyMention } from '../../types.js';

/** Words that may stand before an office. */
const BEFORE = wordsOf('bodies/before_offices');
/** 某某公司|大中华区|总裁: what he has in charge. */
const CHARGES = wordsOf('bodies/charges');
/** What parts two offices of one person. */
const BETWEEN = '、兼，';
/** An office's own unit in a list of offices: 新闻发言人、综合司副司长. */
const UNIT = 12;
/** What such a unit ends with; 江苏省委常委、苏州市委书记 heads another body. */
const OWN_UNIT = /^[^省市县区州]+[处司室科部局办站所队心会组院]$/u;
/** What may follow a name of a person, besides punctuation. */
const AFTER_NAME = beginsOf('bodies/behind_persons');
/** Behind 长 these make a name: 水利部|长江委. */
const CHANG = '江春沙城安治三';
/** 和平区|长白二街: a street, and nobody's head. */
const STREET = /长\p{Script=Han}{0,3}[街路道巷镇乡村桥]/uy;
/** Verbs of one character, the third of no name: 赵明|说. */
const SPEECH = '说称在就';
/** Heads that share their first character with the body's last one: 外交部长. */
const SHARED = beginsOf('bodies/shared_by_heads');

const NOBODY: Pick<BodyMention, 'title' | 'person'> = { title: undefined, person: undefined };

/** The office right behind `at` and the person behind it; both absent where the text names none. */
export function headOf(text: string, after: number, to: number, bodies: Bodies): Pick<BodyMention, 'title' | 'person'> {
  const at = behindShortName(text, after);
  let start = at;
  let end = officeEnd(text, start, to, bodies);
  if (end === undefined) {
    for (const word of BEFORE) if (standsAt(text, word, at)) start = at + word.length;
    const charge = start;
    for (const word of CHARGES) if (standsAt(text, word, start)) start += word.length;
    // 全球|资深|副总裁
    if (start > charge) for (const word of BEFORE) if (standsAt(text, word, start)) start += word.length;
    end = start > at ? officeEnd(text, start, to, bodies) : undefined;
  }
  if (end === undefined && text.charAt(at) === '长' && !isStreet(text, at) && !CHANG.includes(text.charAt(at + 1)) && SHARED.includes(text.charAt(at - 1))) {
    start = at - 1;
    end = at + 1;
  }
  if (end === undefined) return NOBODY;
  for (let next = nextOffice(text, end, to, bodies); next !== undefined; next = nextOffice(text, end, to, bodies)) end = next;
  const person = personAt(text, end, to, bodies);
  return { title: { start: at < start ? at : start, end, word: text.slice(start, end) }, person };
}

function isStreet(text: string, at: number): boolean {
  STREET.lastIndex = at;
  return STREET.test(text);
}

/** Behind the bracket that gives a body's short or second name: 广东监管局（以下简称“监管局”）|局长, 省市场监管局（知识产权局）|副局长. */
function behindShortName(text: string, at: number): number {
  if (!OPEN.includes(text.charAt(at)) || at >= text.length) return at;
  SHORT_NAME.lastIndex = at;
  return SHORT_NAME.test(text) ? SHORT_NAME.lastIndex : at;
}

const OPEN = '（(';
const SHORT_NAME = /[（(](?:(?:以下|下文)?(?:统称|简称|称)[^（）()\n]{2,16}|[^（）()，。；\n]{1,14}[局委办厅处室会部])[）)]/uy;

function officeEnd(text: string, at: number, to: number, bodies: Bodies): number | undefined {
  const hit = longest(bodies.titles, text, at);
  if (!hit || hit.end > to) return undefined;
  return hit.entry.some((word) => text.startsWith(word, hit.end)) ? undefined : hit.end;
}

function nextOffice(text: string, at: number, to: number, bodies: Bodies): number | undefined {
  const direct = officeEnd(text, at, to, bodies);
  if (direct !== undefined) return direct;
  const mark = text.charAt(at);
  if (mark === '' || !BETWEEN.includes(mark)) return undefined;
  for (let start = at + 1; start <= at + UNIT && start < to; start++) {
    const end = officeEnd(text, start, to, bodies);
    if (end !== undefined && (mark !== '，' || start === at + 1)) return start === at + 1 || OWN_UNIT.test(text.slice(at + 1, start)) ? end : undefined;
    if ('，。、；：（“”《 '.includes(text.charAt(start))) return undefined;
  }
  return undefined;
}

function personAt(text: string, office: number, to: number, bodies: Bodies): BodyMention['person'] {
  const at = behindGap(text, office);
  const foreign = foreignName(text, at, to);
  if (foreign) return foreign;
  if (at >= to || !bodies.surnames.includes(text.charAt(at))) return undefined;
  for (const length of [3, 2, 4]) {
    const end = at + length;
    if (end > to) continue;
    const name = text.slice(at, end);
    if (length > 2 && SPEECH.includes(name.charAt(2))) continue;
    if (!/^\p{Script=Han}+$/u.test(name)) continue;
    const next = text.charAt(end);
    if (at > office && !ENDS_NAME.includes(next)) continue;
    if (next === '' || AFTER_NAME.includes(next) || !/\p{Script=Han}/u.test(next)) return { start: at, end, name };
  }
  return undefined;
}

/** 迪拜商会主席|阿卜杜勒—阿齐兹·古赖尔|在…: a name in parts, up to a word that goes on behind names. */
function foreignName(text: string, at: number, to: number): BodyMention['person'] {
  PARTS.lastIndex = at;
  if (!PARTS.test(text)) return undefined;
  for (let end = PARTS.lastIndex + 2; end <= Math.min(to, PARTS.lastIndex + LONGEST_PART); end++) {
    const next = text.charAt(end);
    if (!/\p{Script=Han}/u.test(text.charAt(end - 1))) return undefined;
    if (next === '' || AFTER_NAME.includes(next) || !/\p{Script=Han}/u.test(next)) return { start: at, end, name: text.slice(at, end) };
  }
  return undefined;
}

const PARTS = /(?:\p{Script=Han}{1,6}[·•—-]){1,3}/uy;
const LONGEST_PART = 6;

/** 省科技厅副厅长 吴某某；: the name of a list stands one gap behind the office, and ends there. */
function behindGap(text: string, at: number): number {
  return GAPS.includes(text.charAt(at)) && at < text.length ? at + 1 : at;
}

const GAPS = ' \u3000';
const ENDS_NAME = '：:；;，、。\n）) \u3000';
