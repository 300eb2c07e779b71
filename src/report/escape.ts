/** Text for HTML: what a release says is shown, never run. */

/**
 * The text as the content of an element or of a quoted attribute; every character stays one UTF-16 unit in the page's
 * own text, so that offsets hold: what HTML cannot hold becomes a space, a carriage return a line break.
 */
export function escapeHtml(text: string): string {
  return SPECIAL.test(text) ? text.replaceAll(SPECIALS, (character) => ENTITIES[character] ?? ' ') : text;
}

/** The text as a reader of the page has it. */
export function shownText(text: string): string {
  return SPECIAL.test(text) ? text.replaceAll(UNHELD, (character) => (character === '\r' ? '\n' : ' ')) : text;
}

/** A value as JSON that may stand in a script element: no end tag, no comment, no line separator is in it. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[<\u2028\u2029]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '\n' };
const SPECIALS = /[&<>"]|[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu;
const SPECIAL = /[&<>"]|[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/u;
const UNHELD = /[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu;
