/** Looks at single places of a text that make no strings: a character of Chinese taken out of one is a new string each time. */

/** True where the word stands at a place; most words fail at their last character, or their first. */
export function standsAt(text: string, word: string, at: number): boolean {
  const last = word.length - 1;
  if (at < 0 || at + last >= text.length) return false;
  return text.charCodeAt(at + last) === word.charCodeAt(last) && text.charCodeAt(at) === word.charCodeAt(0) && text.startsWith(word, at);
}

/** True where one of the words stands at a place. */
export function oneStandsAt(text: string, words: readonly string[], at: number): boolean {
  for (const word of words) if (standsAt(text, word, at)) return true;
  return false;
}

/** True where one of the characters is this unit. For a handful of them; a longer list is a `UnitSet`. */
export function holds(characters: string, unit: number): boolean {
  for (let i = 0; i < characters.length; i++) if (characters.charCodeAt(i) === unit) return true;
  return false;
}
