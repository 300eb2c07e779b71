/** Firms that a text calls by their brand alone: 蔚来CEO…，蔚来交付新车2万辆. Neither mark nor deed alone tells a firm from a word. */
import { patternOf, setOf, wordsOf } from '../../lexicon/lists.js';
import { begins, buildTrie, longest } from '../../lexicon/trie.js';
import { nameStart, WHEN_BEHIND, type FrameClues, type FramedName } from './framed.js';

const MARKS = buildTrie([...wordsOf('bodies/firm_marks').map((word) => [word, 'mark'] as const), ...wordsOf('bodies/firm_figures').map((word) => [word, 'figure'] as const)]);
const SAID = patternOf`^${'bodies/firm_said'}`;
const DOES = patternOf`^${'bodies/firm_does'}`;
/** What a name stands behind where it opens a clause. */
const OPENS = '，。；：！？、（）()“”\n\r\t \u3000%';
const MAX_NAME = 28;
const MIN_NAME = 2;

/** The names that a mark tells (蔚来|CEO) and that elsewhere open a clause and speak, or, of the surer marks, do what firms do. */
export function brandNames(text: string, clues: FrameClues): FramedName[] {
  const found: FramedName[] = [];
  const asked = new Set<string>();
  for (let at = 1; at < text.length; at++) {
    if (!begins(MARKS, text.charCodeAt(at))) continue;
    const mark = longest(MARKS, text, at);
    if (mark === undefined) continue;
    const start = nameStart(text, { from: Math.max(0, at - MAX_NAME), end: at, type: 'company', min: MIN_NAME }, clues);
    const name = start === undefined ? '' : text.slice(start, at);
    const key = `${mark.entry} ${name}`;
    if (start !== undefined && !asked.has(key)) {
      asked.add(key);
      if ((mark.entry === 'figure' && isTraded(name, clues) && earns(text, at)) || isDoer(text, name, mark.entry === 'mark')) found.push({ start, end: at, type: 'company' });
    }
    at = mark.end - 1;
  }
  return found;
}

/** 恒远制药|实现营收3亿元: a firm known by its trade, and what it earned. */
function earns(text: string, at: number): boolean {
  return EARNS.test(text.slice(at, at + TO_DEED));
}

const EARNS = /^(?:实现)?(?:营业收入|营收|归母净利润|净利润)[^，。；]{0,8}?\d/u;
const TRADED = patternOf`^(\p{Script=Han}{2,3})${'bodies/firm_trades'}$`;
const KINDS = setOf('bodies/firm_kinds');

/** 恒远|制药; not 新能源|汽车, 高端|智能. */
function isTraded(name: string, { bodies }: FrameClues): boolean {
  const stem = TRADED.exec(name)?.[1];
  return stem !== undefined && !KINDS.has(stem) && !bodies.trades.has(stem);
}

function isDoer(text: string, name: string, sure: boolean): boolean {
  let opens = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (at > 0 && !OPENS.includes(text.charAt(at - 1))) continue;
    const deed = behindWhen(text, at + name.length);
    if (SAID.test(deed) || (sure && (DOES.test(deed) || ++opens >= OFTEN))) return true;
  }
  return false;
}

/** The words behind a name, times and adverbs between passed over: 飞利浦|今日|宣布. */
function behindWhen(text: string, at: number): string {
  const rest = text.slice(at, at + TO_DEED);
  return rest.slice(WHEN_BEHIND.exec(rest)?.[0].length ?? 0);
}

const TO_DEED = 24;
/** Clauses that open with a name whatever they say. */
const OFTEN = 3;
