/** What is in force while the sentences of an article are read: time, body, mood, the figures just stated. */
import type { Token } from '../annotate/token.js';
import type { Article, Block, ChangeBasis, Document, Period } from '../types.js';
import { afterSentence, atParagraph, statedBodies, type BodyState, type StatedBody } from './body.js';
import type { Draft } from './draft.js';
import { periodLeft, statedPeriods, type StatedPeriod } from './period.js';
import type { MatchedSentence } from './sentence.js';
import { moodAfter, type Status } from './status.js';

export interface State {
  readonly article: Article;
  readonly block: Block;
  readonly published?: string;
  readonly period?: Period;
  readonly bodies: BodyState;
  readonly mood: Status;
  /** Drafts of the paragraph so far, the nearest last. */
  readonly recent: readonly Draft[];
  /** The basis that the paragraph last named, for bare changes. */
  readonly basis?: ChangeBasis;
}

/** What one sentence states for its own figures. */
export interface Stated {
  readonly periods: readonly StatedPeriod[];
  readonly bodies: readonly StatedBody[];
}

/** Far enough back for 其中 and an ellipsis at the start of a sentence. */
const RECENT_DRAFTS = 12;

/** The state at the start of an article. */
export function openArticle(article: Article, block: Block, document: Document): State {
  const published = article.published?.date ?? document.published?.date;
  const issuer = document.issuer === undefined ? {} : { issuer: { text: document.issuer, role: 'issuer' as const } };
  return { article, block, bodies: issuer, mood: 'actual', recent: [], ...(published === undefined ? {} : { published }) };
}

/** The state at the first sentence of a block: a new item of a string of news forgets all that came before. */
export function openBlock(state: State, block: Block, document: Document): State {
  if (block === state.block) return state;
  if (block.item !== state.block.item) return openArticle(state.article, block, document);
  const { basis: _, ...rest } = state;
  return { ...rest, block, bodies: atParagraph(state.bodies), recent: isHead(block) ? [] : state.recent };
}

function isHead({ role }: Block): boolean {
  return role === 'heading' || role === 'title';
}

export function statedIn(tokens: readonly Token[], state: State): Stated {
  const anchor = { ...(state.published === undefined ? {} : { published: state.published }), ...(state.period ? { current: state.period } : {}) };
  return { periods: statedPeriods(tokens, anchor), bodies: statedBodies(tokens) };
}

/** The state behind a sentence, given what it stated. */
export function closeSentence(state: State, { tokens, block }: MatchedSentence, stated: Stated, drafts: readonly Draft[]): State {
  const period = periodLeft(stated.periods, state.period);
  const basis = drafts.flatMap(({ changes }) => changes).findLast((change) => change.basis !== undefined)?.basis ?? state.basis;
  const bodies = isHead(block) ? underHeading(state.bodies, tokens, stated) : afterSentence(state.bodies, stated.bodies);
  return {
    ...state, bodies, mood: moodAfter(state.mood, tokens, stated.periods, state.published), recent: [...state.recent, ...drafts].slice(-RECENT_DRAFTS),
    ...(period ? { period } : {}), ...(basis ? { basis } : {}),
  };
}

/** `### 高新区：` heads its section: the body, or the place that acts, is that of all below. */
function underHeading(state: BodyState, tokens: readonly Token[], { bodies }: Stated): BodyState {
  const named = tokens.filter(({ kind }) => kind !== 'colon' && kind !== 'mark' && kind !== 'skip');
  const [only] = named;
  if (named.length === 1 && only?.place && (!only.place.deictic || only.place.deictic.scope === 'zone')) return { section: { text: only.text, role: 'section', place: only.place } };
  const body = bodies[0];
  if (named.length <= 2 && body) return { section: { ...body.ref, role: 'section' } };
  return state;
}
