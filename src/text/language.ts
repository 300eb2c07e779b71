/** The two languages that people are spoken to in. */

export type Ui = 'zh' | 'en';

/** The same words twice. `{name}` stands for a value. */
export type Words = readonly [zh: string, en: string];

/** Values of a message: the same in both languages, or words of their own in each. */
export type Values = Readonly<Record<string, string | number | Words>>;

export function wordsIn(ui: Ui, words: Words): string {
  return words[ui === 'zh' ? 0 : 1];
}

/** The words in one language, with the values in their places; a name without a value stays as it is. */
export function sayWords(ui: Ui, words: Words, values: Values = {}): string {
  return wordsIn(ui, words).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : wordsIn(ui, value);
  });
}
