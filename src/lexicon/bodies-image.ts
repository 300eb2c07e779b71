/** The words of organisations' names in a file of built tables. */
import type { Image } from '../image/read.js';
import type { ImageWriter } from '../image/write.js';
import type { Bodies, BodyEntry, EndingKind, Frame } from './bodies.js';
import type { BodyType } from '../types.js';
import { checked, readTrie, writeTrie } from './trie-image.js';

export function writeBodies(to: ImageWriter, bodies: Bodies): void {
  writeTrie(to, 'bodies.trie', bodies.trie, (entries) => entries.map(plainOf));
  writeTrie(to, 'bodies.titles', bodies.titles);
  for (const name of MARKS) writeTrie(to, `bodies.${name}`, bodies[name]);
  writeTrie(to, 'bodies.frames', bodies.frames);
  const { serves, generic, trades, figures, levels, surnames } = bodies;
  to.json('bodies.rest', { serves: [...serves], generic: [...generic], trades: [...trades], figures: [...figures], levels, surnames } satisfies Rest);
}

export function readBodies(image: Image): Bodies {
  const { serves, generic, trades, figures, levels, surnames } = checked(isRest)(image.json('bodies.rest'));
  const mark = (name: (typeof MARKS)[number]): Bodies[typeof name] => readTrie(image, `bodies.${name}`, checked(isTrue));
  return {
    trie: readTrie(image, 'bodies.trie', (plain) => checked(areEntries)(plain).map(entryOf)),
    own: undefined,
    systems: mark('systems'),
    fields: mark('fields'),
    stops: mark('stops'),
    shields: mark('shields'),
    speechBefore: mark('speechBefore'),
    serves: new Map(serves),
    generic: new Set(generic),
    trades: new Set(trades),
    levels,
    levelWords: mark('levelWords'),
    titles: readTrie(image, 'bodies.titles', checked(areWords)),
    surnames,
    speech: mark('speech'),
    frames: readTrie(image, 'bodies.frames', checked(isFrame)),
    called: mark('called'),
    nobody: mark('nobody'),
    nobodyEnds: mark('nobodyEnds'),
    figures: new Set(figures),
  };
}

/** Tries that only say whether a word is in them. */
const MARKS = ['systems', 'fields', 'stops', 'shields', 'speechBefore', 'levelWords', 'speech', 'called', 'nobody', 'nobodyEnds'] as const;

/** What is small enough to be there from the beginning. */
interface Rest extends Pick<Bodies, 'levels' | 'surnames'> {
  readonly serves: readonly (readonly [string, string])[];
  readonly generic: readonly string[];
  readonly trades: readonly string[];
  readonly figures: readonly string[];
}

type Ending = Extract<BodyEntry, { kind: 'ending' }>;
type PlainEntry = (Omit<Ending, 'types'> & { readonly types: readonly (readonly [EndingKind, BodyType])[] }) | Exclude<BodyEntry, Ending>;

function plainOf(entry: BodyEntry): PlainEntry {
  if (entry.kind !== 'ending') return entry;
  const { kind, ending, types, unless, unlessBefore } = entry;
  return { kind, ending, types: [...types], unless, unlessBefore };
}

function entryOf(plain: PlainEntry): BodyEntry {
  if (plain.kind !== 'ending') return plain;
  const { kind, ending, types, unless, unlessBefore } = plain;
  return { kind, ending, types: new Map(types), unless, unlessBefore };
}

const isRest = (plain: unknown): plain is Rest => typeof plain === 'object' && plain !== null && 'serves' in plain;
const areEntries = (plain: unknown): plain is readonly PlainEntry[] => Array.isArray(plain);
const areWords = (plain: unknown): plain is readonly string[] => Array.isArray(plain);
const isFrame = (plain: unknown): plain is Frame => typeof plain === 'string';
const isTrue = (plain: unknown): plain is true => plain === true;
