/** A trie that grows branch by branch as a text asks for it: a gazetteer of thousands loads in a millisecond or two. */
import { buildTrie, createUnitSet, type Trie } from './trie.js';

/** The same look-ups as `buildTrie` over the same forms; a form that stands twice is an error when its branch is first asked for. */
export function buildLazyTrie<T>(entries: Iterable<readonly [form: string, entry: T]>): Trie<T> {
  const trie = buildTrie<T>();
  const first = createUnitSet();
  const waiting = new Map<number, (readonly [string, T])[]>();
  let count = 0;
  const wait = (form: string, entry: T): void => {
    const unit = form.charCodeAt(0);
    const list = waiting.get(unit);
    if (list) list.push([form, entry]);
    else waiting.set(unit, [[form, entry]]);
    first.add(unit);
    count++;
  };
  const grow = (unit: number): void => {
    const list = waiting.get(unit);
    if (!list) return;
    waiting.delete(unit);
    for (const [form, entry] of list) trie.add(form, entry);
  };
  for (const [form, entry] of entries) wait(form, entry);
  return {
    add(form, entry) {
      if (form === '') throw new Error('a lexicon form is empty');
      wait(form, entry);
    },
    get(form) {
      grow(form.charCodeAt(0));
      return trie.get(form);
    },
    longest(text, at, to) {
      if (waiting.size > 0) grow(text.charCodeAt(at));
      return trie.longest(text, at, to);
    },
    begins: first.has,
    size: () => count,
  };
}
