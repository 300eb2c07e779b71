/** Who is responsible for a figure: the subject of its clause, else who speaks, heads the section or issued the release. */
import type { Token } from '../annotate/token.js';
import type { BodyMention, BodyRole, PlaceMention } from '../types.js';
import { framedSources } from './source.js';

export interface BodyRef {
  readonly text: string;
  readonly role: BodyRole;
  readonly mention?: BodyMention;
  readonly place?: PlaceMention;
}

/** A body of a sentence and the index of its token; figures behind it are its. */
export interface StatedBody {
  readonly at: number;
  readonly ref: BodyRef;
}

/** 据 and 从: words before a source (据X统计, 从X获悉); 来自 the same. */
const SOURCE_OPENERS: ReadonlySet<string> = new Set(['据', '从', '根据', '按照', '依据', '来自']);
/** The words of leading: X牵头, X主办. */
const LEADS: ReadonlySet<string> = new Set(['牵头', '牵头开展', '主办', '承办']);
/** Verbs of making figures known: X公布…运行情况. */
const PUBLISHES: ReadonlySet<string> = new Set(['公布', '发布', '通报', '披露', '公告', '统计']);
/** Kinds that a clause begins behind, so that a body there is its subject. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  'comma', 'semicolon', 'colon', 'stop', 'period', 'adverb', 'among', 'each', 'say', 'close', 'office', 'skip', 'mark', 'conj', 'target', 'paren', 'deixis',
]);
/** What a subject does begins with one of these. */
const PREDICATES: ReadonlySet<string> = new Set([
  'light', 'act', 'up-verb', 'down-verb', 'adverb', 'prep', 'reach', 'each', 'respectively', 'target', 'say', 'share', 'rank', 'become', 'change', 'period', 'paren', 'literal',
]);
const LISTERS: ReadonlySet<string> = new Set(['enum', 'and']);
/** How far behind a source its word of saying may stand: X发布的最新数据显示. */
const MAX_TO_SAYING = 4;

/** Every body of the sentence that does, says or reports something, in order. */
export function statedBodies(tokens: readonly Token[]): StatedBody[] {
  const known = tokens.flatMap((_, at) => {
    const ref = bodyRef(tokens, at);
    return ref ? [{ at, ref }] : [];
  });
  const stated = [...known, ...framedSources(tokens)].sort((a, b) => a.at - b.at);
  // Several heads present together speak for none in particular.
  const together = stated.some(({ at, ref }) => ref.role === 'speaker' && LISTERS.has(tokens[at - 1]?.kind ?? '') && isOrganisation(tokens[at - 2]));
  return together ? stated.filter(({ ref }) => ref.role !== 'speaker') : stated;
}

function isOrganisation(token: Token | undefined): boolean {
  return token?.body !== undefined || token?.place !== undefined;
}

function bodyRef(tokens: readonly Token[], at: number): BodyRef | undefined {
  const token = tokens[at];
  if (token?.body) {
    const role = roleOf(tokens, at);
    return role && !(role === 'actor' && !isSubject(tokens, at)) && !token.body.points ? reported(token.body, role) : undefined;
  }
  if (token?.place && at === 0 && tokens[1]?.kind === 'colon') return { text: token.text, role: 'actor', place: token.place };
  if (token?.place && actsItself(tokens, at, token.place)) return { text: token.text, role: 'actor', place: token.place };
  return undefined;
}

/** The head of a party committee (高新区党工委委员…) reports for the place. */
function reported(mention: BodyMention, role: BodyRole): BodyRef {
  const place = mention.place;
  if (role === 'speaker' && mention.type === 'party' && place && !place.deictic && mention.title) return { text: mention.text.slice(0, place.end - place.start), role, place };
  return { text: mention.text, role, mention };
}

function roleOf(tokens: readonly Token[], at: number): BodyRole | undefined {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before && SOURCE_OPENERS.has(before.text)) return 'speaker';
  if (after?.kind === 'say' || after?.kind === 'office' || saysSoon(tokens, at) || PUBLISHES.has(firstVerb(tokens, at)?.text ?? '')) return 'speaker';
  if (after && LEADS.has(after.text)) return 'lead';
  if (before?.kind === 'prep' && before.text !== '由') return undefined;
  return 'actor';
}

/** The verb of the body's clause, adverbs and times passed over. */
function firstVerb(tokens: readonly Token[], at: number): Token | undefined {
  let next = at + 1;
  while (tokens[next]?.kind === 'adverb' || tokens[next]?.kind === 'period' || tokens[next]?.kind === 'skip' || tokens[next]?.kind === 'paren') next++;
  return tokens[next];
}

/** X发布的最新数据显示, X数据显示: nouns, then the word of saying. */
function saysSoon(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + MAX_TO_SAYING; i++) {
    const kind = tokens[i]?.kind;
    if (kind === 'say') return true;
    if (kind !== 'noun' && kind !== 'de' && kind !== 'act' && kind !== 'light' && kind !== 'period' && kind !== 'paren' && kind !== 'skip') return false;
  }
  return false;
}

/**
 * True for a body that opens its clause and is not just whose thing follows.
 *
 *     市发改委推动27个项目        subject          举办浙江大学专场活动       object
 *     市发改委、市教育局开展…     subject          新乡海关覆盖率达100%       whose
 */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const first = listStart(tokens, at);
  const before = tokens[first - 1];
  if (before !== undefined && !CLAUSE_OPENERS.has(before.kind) && before.text !== '由' && before.kind !== 'place') return false;
  const after = tokens[at + 1];
  if (after === undefined || PREDICATES.has(after.kind)) return true;
  if (after.kind === 'enum' && after.text.startsWith('等')) return false;
  if (LISTERS.has(after.kind)) return isOrganisation(tokens[at + 2]);
  return after.kind === 'noun' && !measuresSoon(tokens, at + 1);
}

/** Index of the first member of the list of organisations that `at` closes. */
function listStart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (LISTERS.has(tokens[first - 1]?.kind ?? '') && isOrganisation(tokens[first - 2])) first -= 2;
  return first;
}

/** 覆盖率均达到100%: a noun and its figure, without a verb between. */
function measuresSoon(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.quantity || token?.items || token?.change) return true;
    if (token?.kind !== 'reach' && token?.kind !== 'adverb' && token?.kind !== 'each') return false;
  }
  return false;
}

/** A county, zone or city that does something (该县设立…) answers for it; where it is only the scope, a noun follows. */
function actsItself(tokens: readonly Token[], at: number, place: PlaceMention): boolean {
  if (place.level === 'foreign' || place.level === 'group' || place.level === 'country') return false;
  if (place.deictic && !/^[该本]/u.test(place.deictic.word)) return false;
  const before = tokens[at - 1];
  if (before !== undefined && !CLAUSE_OPENERS.has(before.kind)) return false;
  const after = tokens[at + 1]?.kind;
  return after === 'light' || after === 'act' || after === 'prep' || after === 'up-verb' || (after === 'adverb' && isVerb(tokens[at + 2]));
}

function isVerb(token: Token | undefined): boolean {
  return token?.kind === 'light' || token?.kind === 'act' || token?.kind === 'up-verb' || token?.kind === 'adverb';
}

/**
 * The last subject before the figure at `at`; a speaker only where nobody acts. A place that does something answers
 * for it only where no organisation is reported: 据统计局消息，四川实现… is the bureau's figure.
 */
export function bodyBefore(stated: readonly StatedBody[], at: number, state: BodyState): BodyRef | undefined {
  const before = stated.filter((body) => body.at < at);
  const speaker = before.findLast(({ ref }) => ref.role === 'speaker');
  const reporter = speaker?.ref ?? state.speaker ?? state.issuer;
  const actor = before.findLast(({ ref }) => isActor(ref) && !yields(ref, reporter, before));
  // 市发改委介绍，比亚迪等相继落户: what companies do is still reported by who speaks.
  if (actor && speaker && actor.at > speaker.at && isIncidental(actor.ref)) return speaker.ref;
  return (actor ?? speaker)?.ref;
}

function isActor({ role }: BodyRef): boolean {
  return role === 'actor' || role === 'lead';
}

/** A place gives way to an organisation that reports, or that the sentence names. */
function yields({ mention }: BodyRef, reporter: BodyRef | undefined, stated: readonly StatedBody[]): boolean {
  return mention === undefined && (reporter?.mention !== undefined || stated.some(({ ref }) => ref.mention !== undefined));
}

function isIncidental({ mention }: BodyRef): boolean {
  return mention?.type === 'company';
}

/** Whose figures follow: kept sentence by sentence, paragraph by paragraph. */
export interface BodyState {
  readonly actor?: BodyRef;
  readonly speaker?: BodyRef;
  readonly section?: BodyRef;
  readonly issuer?: BodyRef;
}

/** The state behind a sentence: a new speaker ends what the actor before did. */
export function afterSentence(state: BodyState, stated: readonly StatedBody[]): BodyState {
  const speaker = stated.findLast(({ ref }) => ref.role === 'speaker')?.ref;
  const reporter = speaker ?? state.speaker;
  // A fund or a platform that acts once is not who acts in the sentences behind.
  const actor = stated.findLast(({ ref }) => isActor(ref) && ref.mention?.type !== 'other' && !yields(ref, reporter, stated) && !(reporter && isIncidental(ref)))?.ref;
  const { actor: before, ...rest } = state;
  const kept = speaker ? undefined : before;
  const next = actor ?? kept;
  return { ...rest, ...(speaker ? { speaker } : {}), ...(next ? { actor: next } : {}) };
}

/** The state at the start of a paragraph: the actor gives way to who speaks or heads the section, if anybody does. */
export function atParagraph(state: BodyState): BodyState {
  const { actor, ...rest } = state;
  return rest.speaker || rest.section ? rest : { ...rest, ...(actor ? { actor } : {}) };
}

/** Who a figure is ascribed to where its own sentence names nobody. */
export function bodyInForce({ actor, speaker, section, issuer }: BodyState): BodyRef | undefined {
  return actor ?? section ?? speaker ?? issuer;
}
