/** Who is responsible for a figure: the subject of its clause, else who speaks, heads the section or issued the release. */
import type { Token } from '../annotate/token.js';
import type { BodyMention, BodyRole, PlaceMention } from '../types.js';

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

/** 据X统计, 从X获悉: words before a source, and the words that close it. */
const SOURCE_OPENERS: ReadonlySet<string> = new Set(['据', '从', '根据', '按照', '依据']);
/** 由X牵头, X牵头: the word of leading. */
const LEADS: ReadonlySet<string> = new Set(['牵头', '牵头开展', '主办', '承办']);
const BEFORE_SUBJECT: ReadonlySet<string> = new Set(['comma', 'semicolon', 'colon', 'stop', 'period', 'adverb', 'among', 'each', 'say', 'close', 'office', 'skip', 'mark', 'aux', 'conj', 'target', 'enum', 'and']);

/** Every body of the sentence that does, says or reports something, in order. */
export function statedBodies(tokens: readonly Token[]): StatedBody[] {
  return tokens.flatMap((token, at) => {
    const ref = token.body ? bodyRef(tokens, at, token.body) : undefined;
    return ref ? [{ at, ref }] : [];
  });
}

function bodyRef(tokens: readonly Token[], at: number, mention: BodyMention): BodyRef | undefined {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const role = roleOf(tokens, at);
  if (role === undefined) return undefined;
  if (role === 'actor' && mention.points) return undefined;
  if (role === 'actor' && before !== undefined && !BEFORE_SUBJECT.has(before.kind) && before.kind !== 'place' && !isAgentMark(before)) return undefined;
  // 新乡海关的企业 names whose; only a subject is followed by what it does.
  if (role === 'actor' && (after?.kind === 'enum' || after?.kind === 'and') && before?.kind !== undefined && before.kind === 'enum') return undefined;
  return { text: mention.text, role, mention };
}

function roleOf(tokens: readonly Token[], at: number): BodyRole | undefined {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before && SOURCE_OPENERS.has(before.text)) return 'speaker';
  if (after?.kind === 'say' || after?.kind === 'office') return 'speaker';
  if (after && LEADS.has(after.text)) return 'lead';
  if (before?.kind === 'prep' && !isAgentMark(before)) return undefined;
  return 'actor';
}

/** 由X牵头, 经X批准: the preposition marks who does it. */
function isAgentMark(token: Token): boolean {
  return token.text === '由';
}

/** The last subject before the figure at `at`; a speaker only where nobody acts. */
export function bodyBefore(stated: readonly StatedBody[], at: number): BodyRef | undefined {
  const before = stated.filter((body) => body.at < at);
  return (before.findLast(({ ref }) => ref.role === 'actor' || ref.role === 'lead') ?? before.at(-1))?.ref;
}

/** Whose figures follow: kept sentence by sentence, paragraph by paragraph. */
export interface BodyState {
  readonly actor?: BodyRef;
  readonly speaker?: BodyRef;
  readonly section?: BodyRef;
  readonly issuer?: BodyRef;
}

/** The state behind a sentence. */
export function afterSentence(state: BodyState, stated: readonly StatedBody[]): BodyState {
  const actor = stated.findLast(({ ref }) => ref.role === 'actor' || ref.role === 'lead')?.ref;
  const speaker = stated.findLast(({ ref }) => ref.role === 'speaker')?.ref;
  return { ...state, ...(speaker ? { speaker } : {}), ...(actor ? { actor } : {}) };
}

/** The state at the start of a paragraph: the actor gives way to who speaks or heads the section, if anybody does. */
export function atParagraph(state: BodyState): BodyState {
  const { actor, ...rest } = state;
  return rest.speaker || rest.section ? rest : { ...rest, ...(actor ? { actor } : {}) };
}

/** Who a figure is ascribed to where its own sentence names nobody. */
export function bodyInForce({ actor, speaker, section, issuer }: BodyState): BodyRef | undefined {
  return actor ?? speaker ?? section ?? issuer;
}
