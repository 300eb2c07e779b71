/** Which sentences are English. */

/** Letters that a sentence must begin with, no Han character among them. */
const ENOUGH = 16;

/** True for a sentence in Latin letters; a Chinese one is told at its first Han character. */
export function isEnglish(text: string, start: number, end: number): boolean {
  let letters = 0;
  for (let at = start; at < end && letters < ENOUGH; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x2e80) return false;
    if ((unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)) letters++;
  }
  return letters === ENOUGH;
}
