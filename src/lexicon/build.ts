/** Plain data of the lexicon files → the tables of the annotators. */
import { buildBodies, type BodyData } from './bodies.js';
import type { Lexicon } from './lexicon.js';
import { buildPeriods } from './periods.js';
import { buildPlaces, type DivisionData, type OtherPlaceData } from './places.js';
import { buildTableWords, type RawTableWords } from './tables.js';
import { buildTraditional, simplifyText, type TraditionalData } from './traditional.js';
import { buildTrie, type Trie } from './trie.js';
import { buildUnits, type RawDigitWords, type RawUnit } from './units.js';
import { buildWords, type RawWords } from './words.js';

/** Lexicon files by path without ending: `units`, `words/verbs`, `places/divisions`. Their rows were checked when they were loaded. */
export type LexiconFiles = Readonly<Record<string, unknown>>;

/** The tables; `literals` are words that rules name, kept whole as tokens. */
export function buildLexicon(files: LexiconFiles, literals: readonly string[] = []): Lexicon {
  const raw = rows(files, 'words', isWords);
  const traditional = buildTraditional(table(files, 'characters/traditional', isTraditional));
  const simplify = (form: string): string => simplifyText(traditional, form);
  return {
    bases: buildWords(raw.filter((row) => row.class === 'basis'), [], simplify),
    signals: wordTrie([...raw.filter((row) => SIGNALS.has(row.class)).flatMap((row) => row.words).map(simplify), ...MORE_SIGNALS]),
    still: wordTrie(raw.filter((row) => row.class === 'flat').flatMap((row) => row.words).map(simplify)),
    words: buildWords(raw, literals.map(simplify), simplify),
    units: buildUnits(rows(files, 'units', isUnit), rows(files, 'digit-words', isDigitWords)),
    periods: buildPeriods(files['periods']),
    places: buildPlaces(table(files, 'places/divisions', isDivisions), table(files, 'places/others', isOthers)),
    bodies: buildBodies(table(files, 'bodies', isBodies)),
    tables: buildTableWords(rows(files, 'tables', isTableWords), simplify),
    traditional,
  };
}

const SIGNALS: ReadonlySet<string> = new Set(['say', 'outlook', 'target', 'flat']);

/** 将, which is a word of aims too, and the words of sources. */
const MORE_SIGNALS: readonly string[] = ['将', '统计', '公布', '发布', '通报'];

function wordTrie(words: readonly string[]): Trie<true> {
  return buildTrie([...new Set(words)].map((word) => [word, true] as const));
}

/** All rows of a subject, over its file or its folder's files, in the order of their paths. */
export function rows<T>(files: LexiconFiles, subject: string, is: (row: unknown) => row is T): T[] {
  return Object.keys(files)
    .filter((path) => path === subject || path.startsWith(`${subject}/`))
    .sort()
    .flatMap((path) => files[path] ?? [])
    .filter((row) => is(row));
}

function table<T>(files: LexiconFiles, path: string, is: (row: unknown) => row is T): T {
  const file = files[path];
  if (!is(file)) throw new Error(`the lexicon lacks ${path}`);
  return file;
}

/** The loader has checked keys and types with their places; here only the outline is looked at. */
function hasKeys(row: unknown, ...keys: readonly string[]): boolean {
  return typeof row === 'object' && row !== null && keys.every((key) => key in row);
}
export const isWords = (row: unknown): row is RawWords => hasKeys(row, 'class', 'words');
export const isUnit = (row: unknown): row is RawUnit => hasKeys(row, 'unit', 'dimension');
const isDigitWords = (row: unknown): row is RawDigitWords => hasKeys(row, 'kind', 'words');
const isTableWords = (row: unknown): row is RawTableWords => hasKeys(row, 'role');
const isDivisions = (file: unknown): file is DivisionData => hasKeys(file);
const isOthers = (file: unknown): file is OtherPlaceData => hasKeys(file, 'weak');
const isTraditional = (file: unknown): file is TraditionalData => hasKeys(file, 'traditional', 'simplified', 'shared');
const isBodies = (file: unknown): file is BodyData => hasKeys(file);
