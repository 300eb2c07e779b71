/** The bodies and their heads that an article has named: whom 该局 and a bare name (孙某某指出) mean later on. */
import type { Token } from '../../annotate/token.js';
import { groupsOf, patternOf, setOf } from '../../lexicon/lists.js';
import type { BodyMention } from '../../types.js';
import type { BodyState, StatedBody } from './body.js';

export interface KnownBodies {
  /** The last bodies named, the nearest last. */
  readonly seen: readonly BodyMention[];
  /** Name of a person → the body that the text gave with it. */
  readonly persons: ReadonlyMap<string, BodyMention>;
  /** Who speaks, heads the section or issued the release: 我局, 本院. */
  readonly self: BodyMention | undefined;
  /** It speaks, or its head holds the turn: of two offices of its head the text may mean the other. */
  readonly spoken: boolean;
  /** The firm that speaks or acted last: it is 公司, whatever other firms are named in passing. */
  readonly acting: BodyMention | undefined;
}

/** Whose words the text behind a sentence is. */
export type Self = Pick<KnownBodies, 'self' | 'spoken' | 'acting'>;

export function selfOf({ speaker, section, issuer, actor }: Pick<BodyState, 'speaker' | 'section' | 'issuer'> & Partial<Pick<BodyState, 'actor'>>): Self {
  const firm = [speaker, actor].find((ref) => ref?.mention?.type === 'company' && !(ref.role === 'speaker' && HOUSE.test(ref.mention.text)));
  return { acting: firm?.mention, self: (speaker ?? section ?? issuer)?.mention, spoken: speaker !== undefined || section !== undefined };
}

/** 国联证券|发布研报称: who speaks of the firm, and is not meant by 公司. */
const HOUSE = patternOf`${'bodies/houses_on_others'}$`;

export const NO_BODIES: KnownBodies = { seen: [], persons: new Map(), self: undefined, spoken: false, acting: undefined };

/** Far enough back for 该公司. */
const MAX_SEEN = 16;
/** Between a name and its word of saying: 韩某某在会上表示. */
const TO_SAYING = 4;
/** What a word of pointing names, by its last characters: the ends of the names that it points at. */
const POINTS_AT: ReadonlyMap<string, readonly string[]> = new Map(groupsOf('bodies/points_at').map(([word = '', ...ends]) => [word, ends]));
/** 该机构: any office, and no firm. */
const ANY_OFFICE = patternOf`(?<!${'bodies/firm_ends'})$`;

/** What is known behind a sentence. */
export function remember(known: KnownBodies, tokens: readonly Token[], { self, spoken, acting }: Self): KnownBodies {
  const named: BodyMention[] = [];
  for (const { body } of tokens) if (body !== undefined && !body.points) named.push(body);
  if (named.length === 0) return self === known.self && acting === known.acting ? known : { seen: known.seen, persons: known.persons, self, spoken, acting };
  const persons = new Map(known.persons);
  for (const [at, { body }] of tokens.entries()) {
    if (body?.person === undefined || isAnothers(body)) continue;
    const held = firstOffice(tokens, at) ?? body;
    persons.set(body.person.name, held);
    // 阿卜杜勒—阿齐兹·古赖尔…。古赖尔说
    const last = LAST_PART.exec(body.person.name)?.[1];
    if (last !== undefined) persons.set(last, held);
  }
  return { seen: [...known.seen, ...named].slice(-MAX_SEEN), persons, self, spoken, acting };
}

const LAST_PART = /[·•](.{2,})$/u;

/** 前财政部长劳伦斯·萨默斯: another country's office by the name of one of ours. */
export function isAnothers({ national, person }: BodyMention): boolean {
  return national === true && person?.name.includes('·') === true;
}

/**
 * The body of the first of two offices that one person holds; undefined where he holds one, or the first is a seat among many.
 *
 *     平湖市商务局局长、市自贸办主任方某某表示
 *     ^^^^^^^^^^      ^^^^^^^ at
 */
export function firstOffice(tokens: readonly Token[], at: number): BodyMention | undefined {
  if (tokens[at]?.body?.person === undefined || tokens[at - 1]?.kind !== 'enum' || tokens[at - 2]?.kind !== 'office') return undefined;
  const first = tokens[at - 3]?.body;
  return first === undefined || first.person !== undefined || first.isPlace === true || SEAT.test(first.title?.word ?? '') ? undefined : first;
}

/** 省委常委、市委书记; 中国科学院院士、某大学校长: one of many there, the head here. */
const SEAT = patternOf`${'bodies/personal_seats'}$`;

/** What a company may be called once it has been named. */
const COMPANIES: ReadonlySet<string> = new Set(['公司', '集团', '企业']);

/** The body that 该局, 该公司 points back at: the last one of its kind, of 我局 the speaker's own; undefined where none was named. */
export function pointedBody(word: string, known: KnownBodies): BodyMention | undefined {
  const ends = POINTS_AT.get(word.slice(1));
  if (ends === undefined) return undefined;
  const { self, spoken } = known;
  const isMeant = ({ name, text }: BodyMention): boolean => (ends.length === 0 ? ANY_OFFICE.test(name ?? text) : ends.some((end) => (name ?? text).endsWith(end)));
  if (self !== undefined && OWN.test(word) && (spoken || isMeant(self))) return self;
  return known.seen.findLast((body) => isMeant(body) || (body.type === 'company' && COMPANIES.has(word.slice(1)) && !EXCHANGE.test(body.name ?? body.text)));
}

/** 根据深圳证券交易所《…》，公司…: where firms are listed, and no firm that speaks of itself. */
const EXCHANGE = patternOf`${'bodies/exchanges'}$`;

/** The firm that 公司 alone means: the one that speaks or acted last, else the last one named. */
export function spokenOfFirm(word: string, known: KnownBodies): BodyMention | undefined {
  const { acting, seen } = known;
  const told = acting !== undefined && seen.some(({ text }) => text === acting.text) && !EXCHANGE.test(acting.name ?? acting.text);
  return told ? acting : pointedBody(word, known);
}

const OWN = /^[我本]/u;

/** The body of the person who opens a clause at `at` and speaks: 孙某某指出, 韩某某在会上表示. */
export function personNamed(tokens: readonly Token[], at: number, known: KnownBodies): BodyMention | undefined {
  if (known.persons.size === 0) return undefined;
  // 【孙某某】今年以来，…: whose turn it is in the record of a press conference.
  const turn = at === 0 ? TURN.exec(tokens.slice(0, NAME_PARTS).map(({ text }) => text).join(''))?.[1] : undefined;
  const taken = turn === undefined ? undefined : known.persons.get(turn);
  if (taken !== undefined) return taken;
  let name = '';
  let body: BodyMention | undefined;
  let next = at;
  for (; next < at + NAME_PARTS && body === undefined; next++) {
    name += tokens[next]?.text ?? '';
    body = known.persons.get(bare(name));
  }
  if (body === undefined) return undefined;
  for (let i = next; i <= next + TO_SAYING; i++) {
    const kind = tokens[i]?.kind;
    if (kind === 'say' || kind === 'colon') return body;
    if (kind === undefined || kind === 'comma' || kind === 'stop' || kind === 'semicolon') return undefined;
  }
  return undefined;
}

/** True of a sentence that opens with who takes the word in a record: 周某：…, 【周某】…, 市统计局局长周某：…; not of an office (市统计局：…). */
export function takesTurn(tokens: readonly Token[], stated: readonly StatedBody[]): boolean {
  if ((tokens[0]?.body !== undefined && tokens[0].body.person === undefined) || !stated.some(({ at, ref }) => ref.role === 'speaker' && at < NAME_PARTS)) return false;
  const colon = tokens.findIndex(({ kind }) => kind === 'colon');
  return (colon > 0 && colon <= NAME_PARTS && tokens.slice(1, colon).every(({ kind }) => kind !== 'comma')) || TURN.test(tokens.slice(0, NAME_PARTS).map(({ text }) => text).join(''));
}

/** 马|有|祥: a name may hold what is a word elsewhere. */
const NAME_PARTS = 3;

/** [吴世文]：, 【吴世文】：: the name in the record of a press conference. */
function bare(name: string): string {
  return name.replace(BRACKETED, '$1');
}

const TURN = /^[[【](.{2,4})[\]】]/u;
const BRACKETED = /^[[【](.+)[\]】]$/u;

/** 石桥派出所 behind 平湖市公安局城东区分局石桥派出所, 江淮汽车 behind 安徽江淮汽车集团股份有限公司: the body, with the place that its name in full told. */
export function placedAs(body: BodyMention, { seen, self }: KnownBodies): BodyMention {
  if (BARE.has(body.text)) return seen.findLast(({ text, national }) => national !== true && isLonger(text, body.text)) ?? (self !== undefined && isLonger(self.text, body.text) ? self : body);
  if (body.place !== undefined || body.national === true || body.text.length < MIN_UNITS) return body;
  const full = seen.findLast((one) => one.place !== undefined && one.place.deictic === undefined && isInFull(one, body));
  return full === undefined ? body : { ...body, place: full.place, seat: full.seat };
}

/** 安徽江淮汽车集团股份有限公司 of 江淮汽车: a longer name that ends as the short one does, or holds it where both are firms. */
function isInFull({ text, type }: BodyMention, short: BodyMention): boolean {
  if (text.length <= short.text.length) return false;
  return text.endsWith(short.text) || (type === 'company' && short.type === 'company' && text.includes(short.text));
}

const MIN_UNITS = 4;

/** 据海关统计 in a release of 合肥海关: what an office is called that every place has one of. */
const BARE = setOf('bodies/bare_offices');

function isLonger(name: string, end: string): boolean {
  return name.length > end.length && name.endsWith(end);
}
