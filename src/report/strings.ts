/** Strings that are kept once: places, units, periods and bodies come again in most rows. */

export interface Strings {
  /** The number of a string, from 1; 0 for none. */
  readonly number: (text: string | undefined) => number;
  /** All strings; number 1 is the first. */
  readonly list: () => readonly string[];
}

export function createStrings(): Strings {
  const numbers = new Map<string, number>();
  return {
    number(text) {
      if (text === undefined) return 0;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size + 1);
      return numbers.size;
    },
    list: () => [...numbers.keys()],
  };
}
