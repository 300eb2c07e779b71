/** A trie read from right to left: the longest word that ends at a place. For walking left from the end of a name. */
export interface BackTrie {
  /** Length of the longest word of `text` that ends at `end` and starts at `floor` or later; 0 where none does. */
  readonly ending: (text: string, end: number, floor: number) => number;
}

interface Node {
  readonly next: Map<number, Node>;
  word: boolean;
}

export function buildBackTrie(words: Iterable<string>): BackTrie {
  const root: Node = { next: new Map(), word: false };
  for (const word of words) {
    let node = root;
    for (let i = word.length - 1; i >= 0; i--) {
      const unit = word.charCodeAt(i);
      let child = node.next.get(unit);
      if (!child) node.next.set(unit, (child = { next: new Map(), word: false }));
      node = child;
    }
    node.word = true;
  }
  return {
    ending(text, end, floor) {
      let node: Node | undefined = root;
      let length = 0;
      for (let at = end - 1; at >= floor; at--) {
        node = node.next.get(text.charCodeAt(at));
        if (!node) break;
        if (node.word) length = end - at;
      }
      return length;
    },
  };
}
