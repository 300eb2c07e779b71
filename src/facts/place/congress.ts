/** The congress that the first lines of a release tell of: what is said there is of its place. */
import { patternOf } from '../../lexicon/lists.js';

/**
 * Its name up to the number of its term; undefined where the text opens with none, or with those of two places.
 *
 *     2月19日，绵阳市涪城区第六届人民代表大会第四次会议开幕。
 *              ^^^^^^^^^^^^
 */
export function congressOnTop(text: string): string | undefined {
  const names = new Set(Array.from(text.slice(0, TOP).matchAll(CONGRESS), ({ groups }) => groups?.['name'] ?? ''));
  const [name, other] = names;
  return other === undefined ? name : undefined;
}

/** Characters of the first lines. */
const TOP = 160;
const CONGRESS = new RegExp(patternOf`(?<name>(?<!\p{Script=Han})\p{Script=Han}{2,16})${'places/terms'}${'places/congresses'}`, 'gu');
