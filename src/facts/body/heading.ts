/** Whose section a heading opens, and whose release a title is. */
import { holdsFigure, type Token } from '../../annotate/token.js';
import { patternOf, setOf } from '../../lexicon/lists.js';
import { bodyRef, type BodyState, type StatedBody } from './body.js';
import { underSection } from './in-force.js';
import { isInner } from './issuer.js';
import { isMedia } from './media.js';
import { speaksForItself } from './speaker.js';

export interface HeadingKind {
  readonly title: boolean;
  /** It stands above all paragraphs. */
  readonly above: boolean;
}

/** `### 高新区：` heads its section: the body, or the place that acts, is that of all below. */
export function underHeading(state: BodyState, tokens: readonly Token[], bodies: readonly StatedBody[], kind: HeadingKind): BodyState {
  const named = tokens.filter(({ kind: one }) => one !== 'colon' && one !== 'mark' && one !== 'skip');
  const [only] = named;
  if (state.issuer === undefined && kind.above) {
    const signed = signedBy(named);
    if (signed) return { ...state, issuer: signed };
  }
  if (named.length === 1 && only?.place && (!only.place.deictic || only.place.deictic.scope === 'zone')) return underSection(bodyRef(only.text, 'section', { place: only.place }));
  // ### 以军称打击多处目标: one side of those at war issues nothing.
  const body = bodies.find(({ ref }) => ref.mention !== undefined && !speaksForItself(ref.text));
  if (kind.title && (state.issuer === undefined || state.issuer.assumed || (body?.ref.role === 'speaker' && isInner(state.issuer.text)))) {
    // 纪委监委通报全年…情况: who the title says it of issues the release; 来源：统信部 is an office of its house.
    if (body) return { ...state, issuer: { ...body.ref, role: 'issuer' } };
    const owner = ownerOf(tokens) ?? doerOf(tokens);
    if (owner) return { ...state, issuer: owner };
  }
  // 香港特别行政区政府|新闻公报: whose paper it is printed in, no section.
  if (body && PAPERS.has(named.at(-1)?.text ?? '')) return state.issuer === undefined ? { ...state, issuer: { ...body.ref, role: 'issuer' } } : state;
  // 武侯区政府|信息公开: whose pages it stands on.
  if (body && PAGES.has(named.at(-1)?.text ?? '')) return state;
  if (named.length <= 2 && body) return underSection({ ...body.ref, role: 'section' });
  // ### 合肥市教育局副局长 周敏: who speaks below.
  const head = only?.body?.title && named.every(({ kind: one }, at) => at === 0 || one === 'office' || one === 'noun') ? only.body : undefined;
  if (head) return underSection(bodyRef(head.text, 'section', { mention: head }));
  return state;
}

const PAPERS: ReadonlySet<string> = setOf('bodies/press_papers');
const PAGES: ReadonlySet<string> = setOf('bodies/page_heads');

/** 平湖县统计局 国家统计局平湖调查队, 平湖市消费者委员会（2021年3月）: nothing but who issues the release; of two the first. */
function signedBy(tokens: readonly Token[]): BodyState['issuer'] {
  const [first] = tokens;
  const body = first?.body;
  const signed = body !== undefined && body.title === undefined && body.isPlace !== true && !isMedia(body.text) && tokens.every(({ kind, body: one }) => one !== undefined || SIGNED.has(kind));
  return signed ? bodyRef(body.text, 'issuer', { mention: body }) : undefined;
}

/** The same on a line of its own above all paragraphs; undefined where another issuer is known, or the line says more. */
export function underSignature(state: BodyState, tokens: readonly Token[]): BodyState | undefined {
  const signed = signedBy(tokens);
  return signed === undefined || (state.issuer !== undefined && state.issuer.text !== signed.text) ? undefined : { ...state, issuer: signed };
}

const SIGNED: ReadonlySet<string> = new Set(['enum', 'and', 'paren', 'period', 'open', 'close']);

const INTERVIEW = patternOf`${'bodies/interviews'}$`;

/** 江南大学2020届毕业生就业质量报告: what a title opens with, whose report it is. */
function ownerOf(tokens: readonly Token[]): BodyState['issuer'] {
  const body = tokens[0]?.body;
  // 国家统计局新闻发言人就…答记者问: what its speaker is asked.
  const asked = tokens.some(({ text }) => INTERVIEW.test(text));
  return body === undefined || (body.title !== undefined && !asked) || body.isPlace === true || isMedia(body.text) ? undefined : bodyRef(body.text, 'issuer', { mention: body });
}

/** 石岭镇|持续优化产业布局, 石岭镇：打造…: the place that the title says it of, where it tells no figure. */
function doerOf(tokens: readonly Token[]): BodyState['issuer'] {
  const [first, next] = tokens;
  const place = first?.place;
  if (first === undefined || place === undefined || place.deictic !== undefined || !LOCAL.has(place.level) || tokens.some(holdsFigure)) return undefined;
  const does = next?.kind === 'colon' || (DOES.has(next?.kind ?? '') && !PAPER.test(tokens.at(-1)?.text ?? ''));
  return does ? { ...bodyRef(first.text, 'issuer', { place }), assumed: true } : undefined;
}

const LOCAL: ReadonlySet<string> = new Set(['city', 'county', 'zone']);
/** 平湖市教育工作, 平湖市招生考试办法: what a paper is about, nothing done. */
const PAPER = patternOf`${'bodies/papers_of_offices'}$`;
const DOES: ReadonlySet<string> = new Set(['adverb', 'act', 'light']);
