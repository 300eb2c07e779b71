/** The two ends of a way, which are neither who acts nor where a figure is of. */
import type { Token } from '../annotate/token.js';
import { setOf } from '../lexicon/lists.js';

/** 贵阳到|南宁|铁路旅行时间, 从|广州|至|北京|的列车: one of the two ends of a way. */
export function isOnRoute(tokens: readonly Token[], at: number): boolean {
  return (TO.has(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.place !== undefined) || (TO.has(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.place !== undefined);
}

const TO: ReadonlySet<string> = setOf('places/way_to');
