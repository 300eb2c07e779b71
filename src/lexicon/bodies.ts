/** The words of organisations' names: central bodies and companies by name, and the grammar of all other names. */
import { buildBackTrie, buildTrie, type BackTrie, type Trie } from './trie.js';
import type { BodyMention, BodyType } from '../types.js';

/**
 * How much an ending needs in front of it. strong: a name of its own (某某有限公司); open: a place, level word or field,
 * and words after it (郑州商品交易所); seat: a place or level word right before it (省委); tight: a field (财政局).
 */
export type EndingKind = 'strong' | 'open' | 'seat' | 'tight';

/** rules/lexicon/bodies.yaml. Lists of words are parted by white space. */
export interface BodyData {
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly careful: readonly string[];
  readonly endings: Readonly<Record<EndingKind, Readonly<Record<string, readonly string[]>>>>;
  readonly systems: string;
  readonly fields: string;
  readonly levels: string;
  readonly level_words: readonly string[];
  readonly stops: string;
  readonly shields: string;
  readonly generic: string;
  readonly trades: string;
  readonly seats: Readonly<Record<string, string>>;
  readonly serves: Readonly<Record<string, string>>;
  readonly unless_next: Readonly<Record<string, readonly string[]>>;
  readonly unless_before: Readonly<Record<string, string>>;
  readonly titles: string;
  readonly framed: FramedData;
  readonly surnames: string;
  readonly before_speech: readonly string[];
  readonly speech_before: readonly string[];
  readonly points: readonly string[];
}

interface FramedData extends Readonly<Record<Exclude<Frame, 'heads'>, readonly string[]>> {
  readonly heads: string;
  readonly called: string;
  readonly nobody: string;
  readonly nobody_ends: readonly string[];
  readonly figures: readonly string[];
}

/** What tells a name that has no ending: a report is its object, figures are read off its, 据 stands before it, an office of firms behind it. */
export type Frame = 'issues' | 'shows' | 'according' | 'comes' | 'learns' | 'heads';

interface NameEntry {
  readonly kind: 'name';
  readonly name: string;
  readonly type: BodyType;
  readonly national: boolean;
  readonly careful: boolean;
  readonly seat?: string;
  readonly unless: readonly string[];
}

export type BodyEntry =
  | NameEntry
  | { readonly kind: 'ending'; readonly ending: string; readonly types: ReadonlyMap<EndingKind, BodyType>; readonly unless: readonly string[]; readonly unlessBefore: string }
  /** A short name that the document itself gives a body; `opens`: one that is a common word but where it opens a clause. */
  | { readonly kind: 'alias'; readonly body: BodyMention; readonly unless: readonly string[]; readonly opens?: boolean }
  | { readonly kind: 'points'; readonly unless: readonly string[] };

export interface Bodies {
  /** Names, endings and 该局 in one trie: the scanner asks once a character. A form's ending comes before its name (宁波·海关). */
  readonly trie: Trie<readonly BodyEntry[]>;
  /** Short names that the document at hand gives its organisations. */
  readonly own: Trie<readonly BodyEntry[]> | undefined;
  /** All offices of a field: 检察机关. */
  readonly systems: BackTrie;
  readonly fields: BackTrie;
  readonly stops: BackTrie;
  readonly shields: BackTrie;
  readonly speechBefore: BackTrie;
  /** Paths of the places that bodies answer for whose names tell only their seat: 哈尔滨海关, 黑龙江省. */
  readonly serves: ReadonlyMap<string, string>;
  readonly generic: ReadonlySet<string>;
  /** What stands before 公司 in a common noun: 游戏公司. */
  readonly trades: ReadonlySet<string>;
  readonly levels: string;
  readonly levelWords: BackTrie;
  /** Offices, and the words that must not follow them (领导小组). */
  readonly titles: Trie<readonly string[]>;
  readonly surnames: string;
  readonly speech: Trie<true>;
  /** Words of the frames in which only organisations stand. */
  readonly frames: Trie<Frame>;
  /** What a house is called before its name: 市场研究机构|X. */
  readonly called: BackTrie;
  /** Words that no name told by its frame holds, and those that none ends with. */
  readonly nobody: Trie<true>;
  readonly nobodyEnds: BackTrie;
  /** Figures written in Latin letters. */
  readonly figures: ReadonlySet<string>;
}

const TYPES: Readonly<Record<string, BodyType>> = {
  central: 'government', government: 'government', office: 'government', police: 'government', team: 'government',
  party: 'party', league: 'association', association: 'association', court: 'court', customs: 'customs', company: 'company',
  bank: 'bank', policy_bank: 'bank', university: 'university', hospital: 'hospital', centre: 'centre', institute: 'institute', stage: 'institute', exchange: 'company',
  hongkong: 'government', macao: 'government', taiwan: 'government', operator: 'company', local: 'party', venue: 'other',
  depot: 'company', system: 'government', international: 'other', delegation: 'other', purse: 'other', railway: 'company',
  grid: 'company', research: 'other',
};

/** Where all names of a group sit. */
const GROUP_SEATS: Readonly<Record<string, string>> = { hongkong: '香港特别行政区', macao: '澳门特别行政区', taiwan: '台湾省' };
/** Groups of names that serve the whole country. */
const NATIONAL = new Set(['central', 'association', 'operator', 'policy_bank', 'purse']);

/** The lexicon of the data file; throws where a group of names or endings has no type. */
export function buildBodies(data: BodyData): Bodies {
  const entries = new Map<string, BodyEntry[]>();
  const put = (form: string, entry: BodyEntry): void => {
    const list = entries.get(form);
    if (list) list.push(entry);
    else entries.set(form, [entry]);
  };
  addEndings(data, put);
  const careful = new Set(data.careful);
  for (const [group, names] of Object.entries(data.names)) {
    for (const line of names) {
      const [name = line, ...shorts] = line.split('=');
      const seat = GROUP_SEATS[group] ?? data.seats[name];
      for (const form of [name, ...shorts]) {
        const [type, unless] = [typeOf(group), unlessOf(data, form)];
        const seated = seat === undefined ? {} : { seat };
        put(form, { kind: 'name', name, type, national: NATIONAL.has(group), careful: careful.has(form), unless, ...seated });
      }
    }
  }
  for (const form of data.points) put(form, { kind: 'points', unless: unlessOf(data, form) });
  return {
    trie: buildTrie<readonly BodyEntry[]>(entries),
    own: undefined,
    systems: buildBackTrie(words(data.systems)),
    fields: buildBackTrie(words(data.fields)),
    stops: buildBackTrie(words(data.stops)),
    shields: buildBackTrie(words(data.shields)),
    speechBefore: buildBackTrie(data.speech_before),
    serves: new Map(Object.entries(data.serves)),
    generic: new Set(words(data.generic)),
    trades: new Set(words(data.trades)),
    levels: data.levels,
    levelWords: buildBackTrie(data.level_words),
    titles: buildTrie<readonly string[]>([...new Set(words(data.titles))].map((word) => [word, unlessOf(data, word)] as const)),
    surnames: data.surnames,
    speech: buildTrie([...new Set(data.before_speech)].map((word) => [word, true] as const)),
    frames: buildTrie(FRAMES.flatMap((frame) => (frame === 'heads' ? words(data.framed.heads) : data.framed[frame]).map((word) => [word, frame] as const))),
    called: buildBackTrie(words(data.framed.called)),
    nobody: buildTrie(words(data.framed.nobody).map((word) => [word, true] as const)),
    nobodyEnds: buildBackTrie(data.framed.nobody_ends),
    figures: new Set(data.framed.figures),
  };
}

const FRAMES: readonly Frame[] = ['issues', 'shows', 'according', 'comes', 'learns', 'heads'];

function addEndings(data: BodyData, put: (form: string, entry: BodyEntry) => void): void {
  const types = new Map<string, Map<EndingKind, BodyType>>();
  for (const kind of ['seat', 'strong', 'open', 'tight'] as const) {
    for (const [group, endings] of Object.entries(data.endings[kind])) {
      for (const ending of endings) types.set(ending, (types.get(ending) ?? new Map<EndingKind, BodyType>()).set(kind, typeOf(group)));
    }
  }
  for (const [ending, kinds] of types) put(ending, { kind: 'ending', ending, types: kinds, unless: unlessOf(data, ending), unlessBefore: data.unless_before[ending] ?? '' });
}

/** Words that must not follow a form: those of every tail of it that the data names (研究中心 takes those of 中心). 边检站|在国庆, 交易所|在上海 are no 站在, 所在, but 研究|所在地. */
function unlessOf(data: BodyData, form: string): string[] {
  const unless: string[] = [];
  for (let at = 0; at < form.length; at++) {
    const isTail = at >= SHORTEST_STEM;
    for (const word of data.unless_next[form.slice(at)] ?? []) unless.push(isTail && word === AT ? AT_PLACE : word);
  }
  return unless;
}

const SHORTEST_STEM = 2;
const AT = '在';
const AT_PLACE = '在地';

function typeOf(group: string): BodyType {
  const type = TYPES[group];
  if (!type) throw new Error(`${group} is no group of bodies; groups: ${Object.keys(TYPES).join(', ')}`);
  return type;
}

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}
