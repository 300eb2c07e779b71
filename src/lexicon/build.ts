/** Plain data of the lexicon files → the tables of the annotators. */
import { buildBodies, type BodyData } from './bodies.js';
import type { Lexicon } from './lexicon.js';
import { buildPeriods } from './periods.js';
import { buildPlaces, type DivisionData, type OtherPlaceData } from './places.js';
import { buildTableWords, type RawTableWords } from './tables.js';
import { buildTraditional, simplifyText, type TraditionalData } from './traditional.js';
import { buildTrie, type Trie } from './trie.js';
import { buildUnits, type RawDigitWords, type RawUnit } from './units.js';
import { buildWords, type Literals, type RawWords } from './words.js';

/** Lexicon files by path without ending: `units`, `words/verbs`, `places/divisions`. Their rows were checked when they were loaded. */
export type LexiconFiles = Readonly<Record<string, unknown>>;

/** A lexicon that is there already, and what it was built from. */
export interface ReadyLexicon {
  readonly files: LexiconFiles;
  readonly literals: readonly string[];
  readonly lexicon: Lexicon;
}

/** The tables; `literals` are the words that rules name. Tables of which `ready` has the same files are taken from it. */
export function buildLexicon(files: LexiconFiles, literals: Literals = { all: [], users: [] }, ready?: ReadyLexicon): Lexicon {
  const same = (...subjects: readonly string[]): Lexicon | undefined => {
    if (ready === undefined) return undefined;
    return subjects.every((subject) => sameFiles(files, ready.files, subject)) ? ready.lexicon : undefined;
  };
  const traditional = same('characters')?.traditional ?? buildTraditional(table(files, 'characters/traditional', isTraditional));
  const simplify = (form: string): string => simplifyText(traditional, form);
  const words = same('characters', 'words');
  const sameLiterals = ready !== undefined && literals.users.length === 0 && sameWords(literals.all, ready.literals);
  const raw = words && sameLiterals ? [] : rows(files, 'words', isWords);
  return {
    ...(words ?? smallTables(raw, simplify)),
    words: (sameLiterals ? words?.words : undefined) ?? buildWords(raw, literals, simplify),
    units: same('units', 'digit-words')?.units ?? buildUnits(rows(files, 'units', isUnit), rows(files, 'digit-words', isDigitWords)),
    periods: same('periods')?.periods ?? buildPeriods(files['periods']),
    places: same('places')?.places ?? buildPlaces(table(files, 'places/divisions', isDivisions), table(files, 'places/others', isOthers)),
    bodies: same('bodies')?.bodies ?? buildBodies(table(files, 'bodies', isBodies)),
    tables: same('characters', 'tables')?.tables ?? buildTableWords(tableRows(files), simplify),
    traditional,
  };
}

function sameWords(words: readonly string[], others: readonly string[]): boolean {
  return words.length === others.length && words.every((word, at) => word === others[at]);
}

/** True where both have the very same files of a subject. */
function sameFiles(files: LexiconFiles, others: LexiconFiles, subject: string): boolean {
  if (files === others) return true;
  const [paths, theirs] = [pathsOf(files, subject), pathsOf(others, subject)];
  return paths.length === theirs.length && paths.every((path) => files[path] === others[path]);
}

/** The tables of a few classes of words. */
function smallTables(raw: readonly RawWords[], simplify: (form: string) => string): Pick<Lexicon, 'bases' | 'signals' | 'still'> {
  return {
    bases: buildWords(basesOf(raw), undefined, simplify),
    signals: wordTrie([...raw.filter((row) => SIGNALS.has(row.class)).flatMap((row) => row.words).map(simplify), ...MORE_SIGNALS]),
    still: wordTrie(raw.filter((row) => row.class === 'flat').flatMap((row) => row.words).map(simplify)),
  };
}

/** The words of comparison, and the adverbs that begin with one and compare nothing: 按年|率计算. */
function basesOf(raw: readonly RawWords[]): RawWords[] {
  const bases = raw.filter((row) => row.class === 'basis');
  const forms = bases.flatMap(({ words }) => words);
  const longer = (word: string): boolean => forms.some((form) => form.length < word.length && word.startsWith(form));
  return [...bases, ...raw.filter((row) => row.class === 'adverb').map((row) => ({ ...row, words: row.words.filter(longer) }))];
}

const SIGNALS: ReadonlySet<string> = new Set(['say', 'outlook', 'target', 'flat']);

/** 将, which is a word of aims too, and the words of sources. */
const MORE_SIGNALS: readonly string[] = ['将', '统计', '公布', '发布', '通报'];

function wordTrie(words: readonly string[]): Trie<true> {
  return buildTrie([...new Set(words)].map((word) => [word, true] as const));
}

/** All rows of a subject, over its file or its folder's files, in the order of their paths. */
export function rows<T>(files: LexiconFiles, subject: string, is: (row: unknown) => row is T): T[] {
  return pathsOf(files, subject)
    .flatMap((path) => files[path] ?? [])
    .filter((row) => is(row));
}

function pathsOf(files: LexiconFiles, subject: string): readonly string[] {
  return Object.keys(files)
    .filter((path) => path === subject || path.startsWith(`${subject}/`))
    .sort();
}

/** The rows of the words of tables. */
export function tableRows(files: LexiconFiles): readonly RawTableWords[] {
  return rows(files, 'tables', isTableWords);
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
