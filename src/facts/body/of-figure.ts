/** Whose a figure is: the subject of its clause, else who acts behind it, speaks, heads the section or issued the release. */
import { isActor, isGuestKind, isPassing, yields, type BodyRef, type BodyState, type StatedBody } from './body.js';
import type { SentenceKind } from './sentence-kind.js';

/**
 * The last subject before the figure at `at`; a speaker only where nobody acts. A place that does something answers
 * for it only where no organisation is reported: 据统计局消息，四川实现… is the bureau's figure.
 */
export function bodyBefore(stated: readonly StatedBody[], at: number, state: BodyState): BodyRef | undefined {
  if (stated.length === 0) return undefined;
  const before = stated.filter((body) => body.at < at && (body.until === undefined || at < body.until));
  const speaker = before.findLast(({ ref }) => ref.role === 'speaker');
  const reporter = speaker?.ref ?? state.speaker ?? state.issuer;
  const actor = before.findLast(({ ref }) => isActor(ref) && !yields(ref, state.section ?? reporter, before));
  // 市发改委介绍，比亚迪等相继落户: what companies and schools do is still reported by who speaks.
  if (actor && speaker && actor.at > speaker.at && isGuestKind(actor.ref.mention) && !isNamedFirst(actor.ref, speaker.ref, state.leads)) return speaker.ref;
  // 国新办举行发布会，商务部负责人介绍，…: who speaks last.
  if (actor && speaker && actor.at < speaker.at && speaker.ref.mention !== undefined) return speaker.ref;
  return (actor ?? speaker ?? before.findLast(({ ref }) => ref.role === 'issuer'))?.ref;
}

/** 警情下降27%……今年以来，派出所深入推进…: the first who acts behind the figure, where nobody was named before, or only its short name in the title. */
export function bodyBehind(stated: readonly StatedBody[], at: number, inForce: readonly BodyRef[]): BodyRef | undefined {
  const behind = stated.find((body) => body.at > at && body.ref.mention !== undefined && isActor(body.ref) && !isGuestKind(body.ref.mention))?.ref;
  return behind !== undefined && inForce.every(({ role, text }) => role === 'issuer' && behind.text.endsWith(text.slice(-NAME))) ? behind : undefined;
}

/** Characters at its end by which a body is known again. */
const NAME = 4;

/** 华为发布…据某某数据，华为销量…: the firm that the article is of, before the house whose figures it quotes. */
function isNamedFirst({ text }: BodyRef, speaker: BodyRef, leads: readonly string[]): boolean {
  const first = leads.indexOf(text);
  const second = leads.indexOf(speaker.text);
  return first >= 0 && speaker.mention?.type === 'other' && (second < 0 || first < second);
}

/** Whom a figure may be ascribed to where its own sentence names nobody, the nearest first. The kind of sentence: see `SentenceKind`. */
export function bodiesInForce({ actor, speaker, section, issuer, subject }: BodyState, { goesOn, wide }: Pick<SentenceKind, 'goesOn' | 'wide'>): BodyRef[] {
  const inForce: BodyRef[] = goesOn && subject !== undefined ? [subject] : [];
  if (actor && holdsOn(actor) && !isPassing(actor, wide)) inForce.push(actor);
  if (section && holdsOn(section)) inForce.push(section);
  if (speaker && holdsOn(speaker)) inForce.push(speaker);
  if (issuer && holdsOn(issuer)) inForce.push(issuer);
  return inForce;
}

/** A company or school whose head a report quotes once is not whose figures the paragraphs behind tell. */
function holdsOn({ stale: past, lead, mention }: BodyRef): boolean {
  return !past || lead || !isGuestKind(mention);
}
