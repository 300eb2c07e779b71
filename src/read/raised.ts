/** Raised figures: exponents stay raised, marks of footnotes go. */

/** A mark of a footnote: [1], ①, *, 注2. */
const FOOTNOTE = /^[[(（［【〔]?(?:\d{1,3}|注\d{0,2}|[①-⑳㉑-㉟]|[*＊†‡]{1,3}|[a-z])[\])）］】〕]?$/u;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * What raised words are to a reader; the same words where they are neither.
 *
 *     增加值 [1] → ''        m 2 → ²        10 8 → ⁸
 *
 * `before` is what stands in front of them, its last three characters at least.
 */
export function raisedWords(words: string, before: string): string {
  if (words !== '' && !FOOTNOTE.test(words)) return words;
  return /^\d$/u.test(words) && isBase(before) ? RAISED.charAt(Number(words)) : '';
}

/** Whether an exponent may follow: m, km, 10. */
function isBase(before: string): boolean {
  return /(?:^|[^a-z])[ck]?m$|(?:^|[^\d.])10$/iu.test(before.slice(-3));
}
