/** A trie read from right to left: the longest word that ends at a place. For walking left from the end of a name. */
import { createArcs, ROOT } from './arcs.js';

export interface BackTrie {
  /** Length of the longest word of `text` that ends at `end` and starts at `floor` or later; 0 where none does. */
  readonly ending: (text: string, end: number, floor: number) => number;
}

export function buildBackTrie(words: Iterable<string>): BackTrie {
  const arcs = createArcs();
  /** By node: 1 where a word ends. */
  const closes: number[] = [0];
  for (const word of words) {
    let node = ROOT;
    for (let i = word.length - 1; i >= 0; i--) {
      node = arcs.extend(node, word.charCodeAt(i));
      if (node === closes.length) closes.push(0);
    }
    closes[node] = 1;
  }
  return {
    ending(text, end, floor) {
      let node = ROOT;
      let length = 0;
      for (let at = end - 1; at >= floor; at--) {
        node = arcs.follow(node, text.charCodeAt(at));
        if (node === ROOT) break;
        if (closes[node] === 1) length = end - at;
      }
      return length;
    },
  };
}
