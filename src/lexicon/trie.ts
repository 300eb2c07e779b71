/** A hash trie over UTF-16 code units: the longest entry that starts at a place, in one walk. */
export interface Trie<T> {
  /** Adds a form; a form already there is an error, since one word has one meaning. */
  readonly add: (form: string, entry: T) => void;
  /** The entry of exactly this form. */
  readonly get: (form: string) => T | undefined;
  /** The longest entry of `text` that starts at `at` and ends by `to`, and where it ends; undefined where none does. */
  readonly longest: (text: string, at: number, to?: number) => Hit<T> | undefined;
  /** True where some form begins with this code unit: one array look-up, for the scanners' hot loop. */
  readonly begins: (unit: number) => boolean;
  readonly size: () => number;
}

export interface Hit<T> {
  readonly end: number;
  readonly entry: T;
}

interface Node<T> {
  next: Map<number, Node<T>> | undefined;
  entry: T | undefined;
}

export function buildTrie<T>(entries: Iterable<readonly [form: string, entry: T]> = []): Trie<T> {
  const roots: (Node<T> | undefined)[] = Array.from({ length: 65536 });
  let count = 0;
  const walk = (form: string): Node<T> | undefined => {
    let node = roots[form.charCodeAt(0)];
    for (let i = 1; node && i < form.length; i++) node = node.next?.get(form.charCodeAt(i));
    return node;
  };
  const add = (form: string, entry: T): void => {
    if (form === '') throw new Error('a lexicon form is empty');
    let node = (roots[form.charCodeAt(0)] ??= { next: undefined, entry: undefined });
    for (let i = 1; i < form.length; i++) {
      const unit = form.charCodeAt(i);
      node.next ??= new Map();
      let child = node.next.get(unit);
      if (!child) node.next.set(unit, (child = { next: undefined, entry: undefined }));
      node = child;
    }
    if (node.entry !== undefined) throw new Error(`the form ${form} stands twice`);
    node.entry = entry;
    count++;
  };
  for (const [form, entry] of entries) add(form, entry);
  return {
    add,
    get: (form) => walk(form)?.entry,
    longest(text, at, to = text.length) {
      let node = roots[text.charCodeAt(at)];
      let hit: Hit<T> | undefined;
      for (let i = at + 1; node; i++) {
        if (node.entry !== undefined) hit = { end: i, entry: node.entry };
        node = i < to ? node.next?.get(text.charCodeAt(i)) : undefined;
      }
      return hit;
    },
    begins: (unit) => roots[unit] !== undefined,
    size: () => count,
  };
}
