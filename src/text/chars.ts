/** What kind of character a UTF-16 unit is, from one table. */

export const HAN = 1;
export const DIGIT = 2;
export const LATIN = 3;
/** Chinese punctuation and brackets: no space stands beside them. */
export const CJK_MARK = 4;
export const SPACE = 5;
export const NEWLINE = 6;
/** Signs that stand right behind a figure: %, ‰, ℃, °. */
export const UNIT_SIGN = 7;

/** 0 for every other character. Both halves of a surrogate pair above U+1FFFF count as Han. */
export function classOf(code: number): number {
  return CLASSES[code] ?? 0;
}

/** Class of the unit at an index; 0 before the start and behind the end. */
export function classAt(text: string, index: number): number {
  // A look-up by NaN, which charCodeAt gives outside the text, makes all look-ups slow.
  return index >= 0 && index < text.length ? (CLASSES[text.charCodeAt(index)] ?? 0) : 0;
}

export function isHanAt(text: string, index: number): boolean {
  return classAt(text, index) === HAN;
}

export function isDigitAt(text: string, index: number): boolean {
  return classAt(text, index) === DIGIT;
}

/** How many digits stand from `start` on. */
export function digitsFrom(text: string, start: number): number {
  let end = start;
  while (isDigitAt(text, end)) end += 1;
  return end - start;
}

/** True where the text holds a Han character between the two offsets. */
export function holdsHan(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (CLASSES[text.charCodeAt(i)] === HAN) return true;
  return false;
}

const CLASSES = buildClasses();

function buildClasses(): Uint8Array {
  const table = new Uint8Array(65536);
  const fill = (from: number, to: number, kind: number) => table.fill(kind, from, to + 1);
  fill(0x3400, 0x4dbf, HAN);
  fill(0x4e00, 0x9fff, HAN);
  fill(0xf900, 0xfaff, HAN);
  fill(0x3005, 0x3007, HAN);
  fill(0x3040, 0x30fa, HAN);
  fill(0xd840, 0xd8bf, HAN);
  fill(0xdc00, 0xdfff, HAN);
  fill(0x30, 0x39, DIGIT);
  fill(0x41, 0x5a, LATIN);
  fill(0x61, 0x7a, LATIN);
  fill(0xc0, 0x24f, LATIN);
  for (const mark of '，。；：！？、“”‘’（）《》〈〉【】〔〕〖〗「」『』…—～') table[mark.charCodeAt(0)] = CJK_MARK;
  for (const sign of '%‰℃°℉') table[sign.charCodeAt(0)] = UNIT_SIGN;
  for (const space of '\t \u00a0\u1680\u202f\u205f\u3000') table[space.charCodeAt(0)] = SPACE;
  fill(0x2000, 0x200a, SPACE);
  table[0x0a] = NEWLINE;
  return table;
}
