/** A pattern cut into lexemes, each with its place, so that every complaint can point at it. */
import type { Complaint } from '../errors.js';

/** A problem at a place of the pattern, half-open, in UTF-16 units. */
export interface PatternProblem extends Complaint {
  readonly start: number;
  readonly end: number;
}

export type LexemeKind =
  | 'open' // [<slot>
  | 'close' // ]
  | 'group' // (
  | 'endgroup' // )
  | 'or' // |
  | 'and' // &&
  | 'not' // !
  | 'start' // ^
  | 'end' // $
  | 'any' // .
  | 'tag' // #Quantity
  | 'word' // 同比
  | 'repeat' // ? * + {2} {0,4} {2,}
  | 'bad'; // nothing of the supported syntax

export interface Lexeme {
  readonly kind: LexemeKind;
  /** What it says: the slot, the tag, the word or the repeat as written. */
  readonly text: string;
  /** Half-open, in UTF-16 units of the pattern. */
  readonly start: number;
  readonly end: number;
  /** Whether white space, or nothing, stands before it. */
  readonly spaced: boolean;
}

/**
 * The lexemes of a pattern, in order; nothing but white space lies between them.
 *
 *     [<metric>#NP+] 为? #Quantity
 *     ^^^^^^^^^ open   ^ close
 */
export function lexPattern(pattern: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let spaced = true;
  for (const part of pattern.matchAll(LEXEME)) {
    const groups = part.groups ?? {};
    const found = KINDS.find((kind) => groups[kind] !== undefined);
    const start = part.index;
    const end = start + part[0].length;
    if (found) lexemes.push({ kind: found, text: textOf(part[0], found), start, end, spaced });
    spaced = found === undefined;
  }
  return lexemes;
}

/** `*` and `+` mean at most this many tokens. */
const MAX_REPEAT = 12;

export interface Repeat {
  readonly min: number;
  readonly max: number;
}

/** How often a repeat allows: `?` 0 to 1, `+` 1 to 12, `{2,}` 2 to 12, `{3}` 3 to 3. */
export function repeatOf(text: string): Repeat {
  if (text === '?') return { min: 0, max: 1 };
  if (text === '*') return { min: 0, max: MAX_REPEAT };
  if (text === '+') return { min: 1, max: MAX_REPEAT };
  const [min = '', max] = text.slice(1, -1).split(',');
  if (max === undefined) return { min: Number(min), max: Number(min) };
  return { min: Number(min), max: max === '' ? MAX_REPEAT : Number(max) };
}

function textOf(source: string, kind: LexemeKind): string {
  if (kind === 'open') return source.slice(2, -1);
  return kind === 'tag' ? source.slice(1) : source;
}

const KINDS: readonly LexemeKind[] = [
  'open', 'close', 'group', 'endgroup', 'or', 'and', 'not', 'start', 'end', 'any', 'tag', 'word', 'repeat', 'bad',
];

// A word may hold a dot, a slash or a hyphen (PM2.5, 吨/公里) but not begin with one: `.` is any token,
// `/…/`, `~…~`, `@…` and `{…}` are compromise's regular, fuzzy, method and machine tests.
const WORD = String.raw`[^\s\[\]()|?*+{}!^$#&<>~@\\"'.\/\-%][^\s\[\]()|?*+{}!^$#&<>~@\\"']*`;
const LEXEME = new RegExp(
  [
    String.raw`\s+`,
    String.raw`(?<open>\[<[^<>\s\[\]]*>)`,
    String.raw`(?<close>\])`,
    String.raw`(?<group>\()`,
    String.raw`(?<endgroup>\))`,
    String.raw`(?<or>\|)`,
    String.raw`(?<and>&&)`,
    String.raw`(?<not>!)`,
    String.raw`(?<start>\^)`,
    String.raw`(?<end>\$)`,
    String.raw`(?<any>\.)`,
    String.raw`#(?<tag>[\p{L}\p{N}_]+)`,
    String.raw`(?<repeat>[?*+]|\{\d+(?:,\d*)?\})`,
    `(?<word>${WORD})`,
    String.raw`(?<bad>[^\s])`,
  ].join('|'),
  'gu',
);
