/** The lexicon in a file of built tables: built words are written when the package is built, and read at every start. */
import type { Image } from '../image/read.js';
import type { ImageWriter } from '../image/write.js';
import type { NonFactKind, PeriodPoint } from '../types.js';
import { readBodies, writeBodies } from './bodies-image.js';
import type { Lexicon } from './lexicon.js';
import type { Edge, Periods, PeriodWord, Relation } from './periods.js';
import { readPlaces, writePlaces } from './places-image.js';
import { tableRows, type LexiconFiles } from './build.js';
import { buildTableWords, lazyTableWords } from './tables.js';
import { simplifyText, type Traditional } from './traditional.js';
import { checked, readTrie, writeTrie } from './trie-image.js';
import type { Unit } from './units.js';
import { wordOf, type Word, type Words } from './words.js';

/** Adds all but the words of tables: they are few and seldom needed, and built from their file when they are. */
export function writeLexicon(to: ImageWriter, lexicon: Lexicon): void {
  writeTrie(to, 'words', lexicon.words);
  writeTrie(to, 'bases', lexicon.bases);
  writeTrie(to, 'signals', lexicon.signals);
  writeTrie(to, 'still', lexicon.still);
  writeTrie(to, 'units.forms', lexicon.units.forms);
  writeTrie(to, 'units.words', lexicon.units.words);
  const { begins, ...tries } = lexicon.periods;
  for (const [name, trie] of Object.entries(tries)) writeTrie<unknown>(to, `periods.${name}`, trie);
  to.numbers('periods.begins', begins);
  writePlaces(to, lexicon.places);
  writeBodies(to, lexicon.bodies);
  to.numbers('traditional.simplified', lexicon.traditional.simplified);
  to.numbers('traditional.telling', lexicon.traditional.telling);
}

/** The lexicon, which was built from these files. */
export function readLexicon(image: Image, files: LexiconFiles): Lexicon {
  const traditional: Traditional = { simplified: image.units('traditional.simplified'), telling: image.bytes('traditional.telling') };
  return {
    words: wordsIn(image, 'words'),
    bases: wordsIn(image, 'bases'),
    signals: readTrie(image, 'signals', checked(isTrue)),
    still: readTrie(image, 'still', checked(isTrue)),
    units: { forms: readTrie(image, 'units.forms', checked(isUnit)), words: readTrie(image, 'units.words', checked(isWordKind)) },
    periods: periodsIn(image),
    places: readPlaces(image),
    bodies: readBodies(image),
    tables: lazyTableWords(() => buildTableWords(tableRows(files), (form) => simplifyText(traditional, form))),
    traditional,
  };
}

function wordsIn(image: Image, name: string): Words {
  return readTrie(image, name, (plain) => wordOf(checked(isWord)(plain)));
}

function periodsIn(image: Image): Periods {
  return {
    words: readTrie(image, 'periods.words', checked(isPeriodWord)),
    edges: readTrie(image, 'periods.edges', checked(isEdge)),
    after: readTrie(image, 'periods.after', checked(isRelation)),
    tens: readTrie(image, 'periods.tens', checked(isNumber)),
    dayparts: readTrie(image, 'periods.dayparts', checked(isTrue)),
    breaks: readTrie(image, 'periods.breaks', checked(isTrue)),
    quoted: readTrie(image, 'periods.quoted', checked(isPoint)),
    planYears: readTrie(image, 'periods.planYears', checked(isPlanYear)),
    begins: image.bytes('periods.begins'),
  };
}

const isObject = (plain: unknown): plain is object => typeof plain === 'object' && plain !== null;
const isText = (plain: unknown): plain is string => typeof plain === 'string';
const isWord = (plain: unknown): plain is Word => isObject(plain) && 'class' in plain;
const isUnit = (plain: unknown): plain is Unit => isObject(plain) && 'dimension' in plain;
const isWordKind = (plain: unknown): plain is NonFactKind | 'number' => isText(plain);
const isPeriodWord = (plain: unknown): plain is PeriodWord => isObject(plain) && 'role' in plain;
const isEdge = (plain: unknown): plain is Edge | 'alike' => isText(plain);
const isRelation = (plain: unknown): plain is Relation | 'during' | 'alike' => isText(plain);
const isPlanYear = (plain: unknown): plain is 'first' | 'last' | 'name' => isText(plain);
const isPoint = (plain: unknown): plain is PeriodPoint => isObject(plain);
const isNumber = (plain: unknown): plain is number => typeof plain === 'number';
const isTrue = (plain: unknown): plain is true => plain === true;
