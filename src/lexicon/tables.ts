/**
 * The words of tables by what they say of the figures beside them.
 *
 *     指标 | 产量（万吨） | 比上年增长（%）
 *     head   measure        change
 */
import { buildBackTrie, lengthBefore, type BackTrie } from './trie.js';

/** What a word of a header, of a row's first cell or of a title does; rules/lexicon/tables.yaml says it with examples. */
export const TABLE_ROLES = [
  'generic', 'head', 'spec', 'index', 'remark', 'unit', 'responsible', 'change', 'change_amount', 'share', 'rank', 'completion', 'ratio', 'target',
  'cumulative', 'month', 'previous', 'total', 'among', 'note', 'continued', 'blank', 'measure', 'unitless', 'money', 'count', 'title_end',
] as const;
export type TableRole = (typeof TABLE_ROLES)[number];

/** One row of `rules/lexicon/tables.yaml`. */
export interface RawTableWords {
  readonly role: TableRole;
  readonly words?: readonly string[];
  /** Ends of names that have the role; the words are such ends too. */
  readonly ends?: readonly string[];
  /** What lines of the role begin with; the words are such beginnings too. */
  readonly opens?: readonly string[];
  /** Of words of change: -1 where a fall is printed without its sign (降幅). */
  readonly sign?: -1;
}

export interface TableWords {
  /** The role of exactly this word. */
  readonly roleOf: (word: string) => TableRole | undefined;
  /** Length of the longest word of the role at the end of the text; 0 where none stands there. */
  readonly ending: (text: string, role: TableRole) => number;
  /** The longest word of the role that the text begins with; '' where it begins with none. */
  readonly opening: (text: string, role: TableRole) => string;
  /** True for words of change that stand for a fall. */
  readonly falls: (word: string) => boolean;
}

/** The table of the given rows. */
export function buildTableWords(raw: readonly RawTableWords[], simplify = (form: string): string => form): TableWords {
  const roles = new Map<string, TableRole>();
  const falling = new Set<string>();
  for (const { role, words = [], sign } of raw) {
    for (const word of words.map(simplify)) {
      if (!roles.has(word)) roles.set(word, role);
      if (sign === -1) falling.add(word);
    }
  }
  const formsOf = (role: TableRole, key: 'ends' | 'opens'): string[] => {
    const own = raw.filter((row) => row.role === role);
    return own.flatMap((row) => [...(row.words ?? []), ...(row[key] ?? [])]).map(simplify);
  };
  const ends = new Map<TableRole, BackTrie>(TABLE_ROLES.map((role) => [role, buildBackTrie(formsOf(role, 'ends'))]));
  const openers = new Map(TABLE_ROLES.map((role) => [role, formsOf(role, 'opens').toSorted((a, b) => b.length - a.length)]));
  return {
    roleOf: (word) => roles.get(word),
    ending: (text, role) => {
      const words = ends.get(role);
      return words ? lengthBefore(words, text, text.length, 0) : 0;
    },
    opening: (text, role) => openers.get(role)?.find((word) => text.startsWith(word)) ?? '',
    falls: (word) => falling.has(word),
  };
}

/** The same table, built when it is first asked: most texts hold no tables. */
export function lazyTableWords(build: () => TableWords): TableWords {
  let built: TableWords | undefined;
  const words = (): TableWords => (built ??= build());
  return {
    roleOf: (word) => words().roleOf(word),
    ending: (text, role) => words().ending(text, role),
    opening: (text, role) => words().opening(text, role),
    falls: (word) => words().falls(word),
  };
}

/** True for a name that says what is measured: 产量, 指数. */
export function measures(tables: TableWords, name: string): boolean {
  return tables.ending(name, 'measure') > 0 || tables.ending(name, 'unitless') > 0;
}
