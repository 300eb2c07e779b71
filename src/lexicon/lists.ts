/**
 * The lists of words that single steps ask for, by name: `periods/compared` is the list `compared` of
 * rules/lexicon/lists/periods.yaml. They are part of the build (lists-data.ts is made of the files before it is compiled), so that
 * a name that no file has is a mistake of the compiler's, and whoever asks makes what it looks words up in once, when it is loaded.
 * Names stand where lists are asked for, never in a variable: the build of the bundle puts the words there (pack/lists.ts).
 *
 * Words that decide what a token is are not here but in the `Lexicon`: those a user adds to for one run.
 */
import { LISTS } from './lists-data.js';

export type ListName = keyof typeof LISTS;

export function isListName(name: unknown): name is ListName {
  return typeof name === 'string' && Object.hasOwn(LISTS, name);
}

/** The words of the lists, as they stand there. */
export function wordsOf(...names: readonly ListName[]): readonly string[] {
  return names.flatMap((name): readonly string[] => LISTS[name]);
}

export function setOf(...names: readonly ListName[]): ReadonlySet<string> {
  return new Set(wordsOf(...names));
}

/** Of lists whose rows are words parted by spaces: the words of each row. */
export function groupsOf(...names: readonly ListName[]): readonly (readonly string[])[] {
  return wordsOf(...names).map((row) => row.split(' '));
}

/**
 * A pattern in which lists stand by their names, each as one group of its words.
 *
 *     patternOf`${'periods/compared'}$`     /(?:超出|超过|…|[超比较])$/u
 */
export function patternOf(parts: TemplateStringsArray, ...names: readonly ListName[]): RegExp {
  return new RegExp(String.raw({ raw: parts.raw }, ...names.map((name) => alternation(LISTS[name]))), 'u');
}

/** One group of the words, longest first, so that none hides a longer one; single characters as a class. */
export function alternation(words: readonly string[]): string {
  const [single, longer] = [words.filter(isCharacter), words.filter((word) => !isCharacter(word))];
  const sorted = longer.toSorted((a, b) => b.length - a.length).map(escaped);
  return `(?:${[...sorted, ...(single.length === 0 ? [] : [`[${single.map(escapedInClass).join('')}]`])].join('|')})`;
}

/** The words of the lists as one group, for the source of a pattern with flags or parts of its own. */
export function sourceOf(...names: readonly ListName[]): string {
  return alternation(wordsOf(...names));
}

/** The characters that words of the lists begin with, each once: cheaper to ask for than a pattern. */
export function beginsOf(...names: readonly ListName[]): string {
  return [...new Set(wordsOf(...names).map((word) => word.charAt(0)))].join('');
}

/** The characters that words of the lists end with, each once. */
export function endsOf(...names: readonly ListName[]): string {
  return [...new Set(wordsOf(...names).map((word) => word.charAt(word.length - 1)))].join('');
}

function isCharacter(word: string): boolean {
  return word.length === 1;
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}

function escapedInClass(character: string): string {
  return character.replaceAll(/[\\^\]-]/gu, String.raw`\$&`);
}
