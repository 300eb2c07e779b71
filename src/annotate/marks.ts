/** Punctuation by what it does. */
const MARKS: Readonly<Record<string, string>> = {
  '，': 'comma', ',': 'comma', '；': 'semicolon', ';': 'semicolon', '：': 'colon', ':': 'colon', '、': 'enum',
  '（': 'open', '(': 'open', '）': 'close', ')': 'close', '。': 'stop', '！': 'stop', '？': 'stop', '!': 'stop', '?': 'stop',
  '“': 'mark', '”': 'mark', '‘': 'mark', '’': 'mark', '《': 'mark', '》': 'mark', '…': 'mark', '|': 'mark', '●': 'mark', '■': 'mark', '◆': 'mark', '□': 'mark', '\t': 'comma', '\n': 'comma',
};

/** The kind of a punctuation mark; it stands below the Han block or above it, so most characters need no look-up. */
export function markOf(unit: number): string | undefined {
  return unit >= 0x3400 && unit < 0xff00 ? undefined : KIND_OF.get(unit);
}

const KIND_OF: ReadonlyMap<number, string> = new Map(Object.entries(MARKS).map(([mark, kind]) => [mark.charCodeAt(0), kind]));
