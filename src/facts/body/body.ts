/** Who is responsible for a figure, and what is kept of those whom a release has named. */
import { patternOf } from '../../lexicon/lists.js';
import type { BodyMention, BodyRole, PlaceMention } from '../../types.js';
import type { Reach } from './sentence-kind.js';

export interface BodyRef {
  readonly text: string;
  readonly role: BodyRole;
  readonly mention: BodyMention | undefined;
  readonly place: PlaceMention | undefined;
  /** It acted or spoke in a paragraph before this one. */
  readonly stale: boolean;
  /** It is only whose figure follows: not in force behind its sentence. */
  readonly owner: boolean;
  /** The headline or the first paragraph names it. */
  readonly lead: boolean;
  /** A place that answers for what it does even where an organisation reports: it gives aid, or issues what it plans. */
  readonly sure: boolean;
  /** Nothing but the name of the site tells of it: whom the headline names comes first. */
  readonly assumed: boolean;
}

/** An organisation, by its mention, or a place that plays the part of one. */
export function bodyRef(text: string, role: BodyRole, who: { readonly mention?: BodyMention; readonly place?: PlaceMention }): BodyRef {
  return { text, role, mention: who.mention, place: who.place, stale: false, owner: false, lead: false, sure: false, assumed: false };
}

/** A body of a sentence and the index of its token; figures behind it are its. */
export interface StatedBody {
  readonly at: number;
  readonly ref: BodyRef;
  /** Index of the token where its figures end; absent where they fill the sentence. */
  readonly until: number | undefined;
}

/** Whose figures follow: kept sentence by sentence, paragraph by paragraph. */
export interface BodyState {
  readonly actor: BodyRef | undefined;
  /** Who acted before a company, school or hospital did: the paragraphs behind go back to it. */
  readonly host: BodyRef | undefined;
  readonly speaker: BodyRef | undefined;
  readonly section: BodyRef | undefined;
  readonly issuer: BodyRef | undefined;
  /** Who acted last, a company or whose figure it was, too: 其中 goes on with it. */
  readonly subject: BodyRef | undefined;
  /** Who acted or spoke in the headline and the first paragraph. */
  readonly leads: readonly string[];
}

/** True of one that does something itself, or leads those who do. */
export function isActor({ role }: BodyRef): boolean {
  return role === 'actor' || role === 'lead';
}

/** A place gives way to whom its section is headed by, an organisation that reports in its paragraph or in the first one, or one that the sentence names. */
export function yields({ mention, sure }: BodyRef, reporter: BodyRef | undefined, stated: readonly StatedBody[]): boolean {
  const reported = reporter?.role === 'section' || (reporter?.mention !== undefined && (!reporter.stale || reporter.lead));
  return mention === undefined && !sure && (reported || stated.some(({ ref }) => ref.mention !== undefined && ref.role !== 'actor'));
}

/** 市中心医院位列第62位。全市组建医共体14个: of all the city tells no single hospital, firm or school; 福建省打造9个产业链。各地推广…: of all places no single one. */
export function isPassing(actor: BodyRef | undefined, wide: Reach | undefined): boolean {
  return actor !== undefined && wide !== undefined && (isGuestKind(actor.mention) || (wide === 'everywhere' && actor.mention === undefined));
}

/** Firms, banks, schools and hospitals, which tell of themselves; the branches of the central bank are offices. */
export function isGuestKind(mention: BodyMention | undefined): boolean {
  return mention !== undefined && GUESTS.has(mention.type) && !(mention.type === 'bank' && CENTRAL_BANK.test(mention.text));
}

/** 全省金融系统, 各级公安部门, 全市检察机关: all offices of a field. */
export const ALL_OFFICES = patternOf`${'bodies/all_offices'}$`;

const GUESTS: ReadonlySet<string> = new Set(['company', 'bank', 'university', 'hospital', 'other']);
const CENTRAL_BANK = patternOf`^${'bodies/central_bank'}`;
